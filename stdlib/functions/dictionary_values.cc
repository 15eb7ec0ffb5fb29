#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value values(CallContext& context, Arguments arguments) {
  Value* found = new_values(context, arguments[0].n);
  if (found == nullptr) return Value::null();
  for (std::size_t i = 0; i < arguments[0].n; ++i) found[i] = arguments[0].items[2 * i + 1];
  return list_of(found, arguments[0].n);
}

constexpr Parameter kParameters[] = {{"dictionary", "[string: T]"}};
constexpr Example kExamples[] = {
    {R"("</9>; rel=last, </2>; rel=next".links().values())", R"(["/9","/2"])"},
    {R"("".links().values())", "[]"},
};

}  // namespace

const Function kDictionaryValues = {
    .name = "dictionary.values",
    .form = "values",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc = "The values, in the order in which they came.",
    .examples = kExamples,
    .code = values,
};

}  // namespace conn::stdlib
