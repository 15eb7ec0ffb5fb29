#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value keys(CallContext& context, Arguments arguments) {
  Value* found = new_values(context, arguments[0].n);
  if (found == nullptr) return Value::null();
  for (std::size_t i = 0; i < arguments[0].n; ++i) found[i] = arguments[0].items[2 * i];
  return list_of(found, arguments[0].n);
}

constexpr Parameter kParameters[] = {{"dictionary", "[string: T]"}};
constexpr Example kExamples[] = {
    {R"("</9>; rel=last, </2>; rel=next".links().keys())", R"(["last","next"])"},
    {R"("".links().keys())", "[]"},
};

}  // namespace

const Function kDictionaryKeys = {
    .name = "dictionary.keys",
    .form = "keys",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string]",
    .may_fail = false,
    .doc = "The keys, in the order in which they came.",
    .examples = kExamples,
    .code = keys,
};

}  // namespace conn::stdlib
