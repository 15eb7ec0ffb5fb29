#include <algorithm>

#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value distinct(CallContext& context, Arguments arguments) {
  const std::span<const Value> all = items(arguments[0]);
  Value* kept = new_values(context, all.size());
  auto* order = context.arena.allocate_array<const Value*>(all.size() + 1);
  if (kept == nullptr || order == nullptr) return fail(context, "out of memory for this page");
  for (std::size_t i = 0; i < all.size(); ++i) order[i] = &all[i];
  // Equals stand together, the first of them in front; then the first ones are put back into the list's
  // order.
  std::stable_sort(order, order + all.size(),
                   [&](const Value* a, const Value* b) { return compare(context, *a, *b) < 0; });
  const Value** end = std::unique(order, order + all.size(), [&](const Value* a, const Value* b) {
    return compare(context, *a, *b) == 0;
  });
  std::sort(order, end);
  std::transform(order, end, kept, [](const Value* value) { return *value; });
  return list_of(kept, static_cast<std::size_t>(end - order));
}

constexpr Parameter kParameters[] = {{"list", "[S]"}};
constexpr Example kExamples[] = {
    {R"(["b", "a", "b"].distinct())", R"(["b","a"])"},
    {"[2, 1, 2].distinct()", "[2,1]"},
};

}  // namespace

const Function kListDistinct = {
    .name = "list.distinct",
    .form = "distinct",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[S]",
    .may_fail = false,
    .doc = "Each value once, at its first place.",
    .examples = kExamples,
    .code = distinct,
};

}  // namespace conn::stdlib
