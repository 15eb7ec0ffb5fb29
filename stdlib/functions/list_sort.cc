#include <algorithm>

#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value sort(CallContext& context, Arguments arguments) {
  Value* sorted = new_values(context, arguments[0].n);
  if (sorted == nullptr) return Value::null();
  std::copy_n(arguments[0].items, arguments[0].n, sorted);
  std::stable_sort(sorted, sorted + arguments[0].n,
                   [&](const Value& a, const Value& b) { return compare(context, a, b) < 0; });
  return list_of(sorted, arguments[0].n);
}

constexpr Parameter kParameters[] = {{"list", "[O]"}};
constexpr Example kExamples[] = {
    {"[10, 9, 1].sort()", "[1,9,10]"},
    {R"(["b", "a", "B"].sort())", R"(["B","a","b"])"},
};

}  // namespace

const Function kListSort = {
    .name = "list.sort",
    .form = "sort",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[O]",
    .may_fail = false,
    .doc =
        "The list in rising order: numbers by value, times as moments, text by its characters. "
        "Equals stay in their order.",
    .examples = kExamples,
    .code = sort,
};

}  // namespace conn::stdlib
