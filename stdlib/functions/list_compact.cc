#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value compact(CallContext& context, Arguments arguments) {
  Value* kept = new_values(context, arguments[0].n);
  if (kept == nullptr) return Value::null();
  std::size_t count = 0;
  for (const Value& item : items(arguments[0])) {
    if (!item.is_null()) kept[count++] = item;
  }
  return list_of(kept, count);
}

constexpr Parameter kParameters[] = {{"list", "[T?]"}};
constexpr Example kExamples[] = {
    {R"(["a", null, "b"].compact())", R"(["a","b"])"},
    {"[1, 2].compact()", "[1,2]"},
};

}  // namespace

const Function kListCompact = {
    .name = "list.compact",
    .form = "compact",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc = "The list without its nulls.",
    .examples = kExamples,
    .code = compact,
};

}  // namespace conn::stdlib
