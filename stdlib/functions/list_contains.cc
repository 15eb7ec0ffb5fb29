#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value contains(CallContext& context, Arguments arguments) {
  for (const Value& item : items(arguments[0])) {
    if (!item.is_null() && compare(context, item, arguments[1]) == 0) return Value::boolean(true);
  }
  return Value::boolean(false);
}

constexpr Parameter kParameters[] = {{"list", "[S]"}, {"item", "S"}};
constexpr Example kExamples[] = {
    {R"(["red", "green"].contains("red"))", "true"},
    {"[1, 2].contains(3)", "false"},
};

}  // namespace

const Function kListContains = {
    .name = "list.contains",
    .form = "contains",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "bool",
    .may_fail = false,
    .doc = "Whether an element equals the item: what `item in list` says.",
    .examples = kExamples,
    .code = contains,
};

}  // namespace conn::stdlib
