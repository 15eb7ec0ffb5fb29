#include <algorithm>

#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value reverse(CallContext& context, Arguments arguments) {
  const std::span<const Value> all = items(arguments[0]);
  Value* turned = new_values(context, all.size());
  if (turned == nullptr) return Value::null();
  std::reverse_copy(all.begin(), all.end(), turned);
  return list_of(turned, all.size());
}

constexpr Parameter kParameters[] = {{"list", "[T]"}};
constexpr Example kExamples[] = {
    {"[1, 2, 3].reverse()", "[3,2,1]"},
    {R"(["a"].reverse())", R"(["a"])"},
};

}  // namespace

const Function kListReverse = {
    .name = "list.reverse",
    .form = "reverse",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc = "The list from its end to its start.",
    .examples = kExamples,
    .code = reverse,
};

}  // namespace conn::stdlib
