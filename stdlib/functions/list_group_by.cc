#include <numeric>

#include "stdlib/keys.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value group_by(CallContext& context, Arguments arguments) {
  const std::span<const Value> all = items(arguments[0]), keys = items(arguments[1]);
  const auto groups = numbered(context, keys);
  Value* elements = new_values(context, all.size());
  Value* entries = new_values(context, groups.firsts.size() * 2);
  if (elements == nullptr || entries == nullptr) return Value::null();
  std::vector<std::uint32_t> begins(groups.firsts.size() + 1, 0);
  for (const std::uint32_t number : groups.numbers) ++begins[number + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  for (std::size_t i = 0; i < groups.firsts.size(); ++i) {
    entries[2 * i] = keys[groups.firsts[i]];
    entries[2 * i + 1] = list_of(elements + begins[i], begins[i + 1] - begins[i]);
  }
  for (std::size_t i = 0; i < all.size(); ++i) elements[begins[groups.numbers[i]]++] = all[i];
  return Value::of_items(Kind::kDict, entries, static_cast<std::uint32_t>(groups.firsts.size()));
}

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"key", "(T) => string"}};
constexpr Example kExamples[] = {
    {R"(["Ada", "Bob", "Al"].group_by(x => x.slice(0, 1)))", R"({"A":["Ada","Al"],"B":["Bob"]})"},
    {R"(["a"].filter(x => x > "b").group_by(x => x))", "{}"},
};

}  // namespace

const Function kListGroupBy = {
    .name = "list.group_by",
    .form = "group_by",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string: [T]]",
    .may_fail = false,
    .doc =
        "A dictionary of the elements by their keys, each with the list of all that have it, in "
        "their order.",
    .examples = kExamples,
    .code = group_by,
};

}  // namespace conn::stdlib
