#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value max(CallContext& context, Arguments arguments) {
  const std::span<const Value> all = items(arguments[0]);
  if (all.empty()) return Value::null();
  const Value* best = &all[0];
  for (const Value& item : all) {
    if (compare(context, item, *best) > 0) best = &item;
  }
  return *best;
}

constexpr Parameter kParameters[] = {{"list", "[O]"}};
constexpr Example kExamples[] = {
    {"[3, 10, 2].max()", "10"},
    {R"(["b", "a"].max())", R"("b")"},
    {"[3].filter(x => x > 3).max()", "null"},
};

}  // namespace

const Function kListMax = {
    .name = "list.max",
    .form = "max",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "O?",
    .may_fail = false,
    .doc =
        "The greatest element, the first of equals; null for an empty list. Numbers by value, "
        "times as moments, text by its characters.",
    .examples = kExamples,
    .code = max,
};

}  // namespace conn::stdlib
