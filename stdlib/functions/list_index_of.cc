#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value index_of(CallContext& context, Arguments arguments) {
  const std::span<const Value> all = items(arguments[0]);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!all[i].is_null() && compare(context, all[i], arguments[1]) == 0)
      return Value::integer(static_cast<std::int64_t>(i));
  }
  return Value::null();
}

constexpr Parameter kParameters[] = {{"list", "[S]"}, {"item", "S"}};
constexpr Example kExamples[] = {
    {R"(["a", "b", "a"].index_of("b"))", "1"},
    {"[1, 2].index_of(3)", "null"},
};

}  // namespace

const Function kListIndexOf = {
    .name = "list.index_of",
    .form = "index_of",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int?",
    .may_fail = false,
    .doc =
        "The place of the first element that equals the item, the list's first is 0; null where "
        "none does.",
    .examples = kExamples,
    .code = index_of,
};

}  // namespace conn::stdlib
