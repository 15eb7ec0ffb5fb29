#include <algorithm>

#include "stdlib/keys.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value distinct_by(CallContext& context, Arguments arguments) {
  const std::span<const Value> all = items(arguments[0]), keys = items(arguments[1]);
  std::uint32_t* order = ordered(context, keys);
  Value* kept = new_values(context, all.size());
  if (order == nullptr || kept == nullptr) return Value::null();
  std::uint32_t* end = std::unique(order, order + all.size(), [&](std::uint32_t a, std::uint32_t b) {
    return compare(context, keys[a], keys[b]) == 0;
  });
  std::sort(order, end);
  std::transform(order, end, kept, [&](std::uint32_t at) { return all[at]; });
  return list_of(kept, static_cast<std::size_t>(end - order));
}

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"key", "(T) => S"}};
constexpr Example kExamples[] = {
    {R"(["Ada", "ada", "Bob"].distinct_by(x => x.lower()))", R"(["Ada","Bob"])"},
    {"[1, 2].distinct_by(x => x)", "[1,2]"},
};

}  // namespace

const Function kListDistinctBy = {
    .name = "list.distinct_by",
    .form = "distinct_by",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc = "Of the elements with one key only the first, in their order.",
    .examples = kExamples,
    .code = distinct_by,
};

}  // namespace conn::stdlib
