#include "stdlib/keys.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value sort_by(CallContext& context, Arguments arguments) {
  const std::span<const Value> all = items(arguments[0]);
  std::uint32_t* order = ordered(context, items(arguments[1]));
  Value* sorted = new_values(context, all.size());
  if (order == nullptr || sorted == nullptr) return Value::null();
  for (std::size_t i = 0; i < all.size(); ++i) sorted[i] = all[order[i]];
  return list_of(sorted, all.size());
}

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"key", "(T) => O"}};
constexpr Example kExamples[] = {
    {R"(["bb", "a", "ccc"].sort_by(x => x.length()))", R"(["a","bb","ccc"])"},
    {"[3, 1, 2].sort_by(x => x)", "[1,2,3]"},
};

}  // namespace

const Function kListSortBy = {
    .name = "list.sort_by",
    .form = "sort_by",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc =
        "The list in rising order of the keys: numbers by value, times as moments, text by its "
        "characters. Elements of equal keys stay in their order.",
    .examples = kExamples,
    .code = sort_by,
};

}  // namespace conn::stdlib
