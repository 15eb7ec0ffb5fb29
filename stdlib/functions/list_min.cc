#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value min(CallContext& context, Arguments arguments) {
  const std::span<const Value> all = items(arguments[0]);
  if (all.empty()) return Value::null();
  const Value* best = &all[0];
  for (const Value& item : all) {
    if (compare(context, item, *best) < 0) best = &item;
  }
  return *best;
}

constexpr Parameter kParameters[] = {{"list", "[O]"}};
constexpr Example kExamples[] = {
    {"[3, 10, 2].min()", "2"},
    {R"(["b", "a"].min())", R"("a")"},
    {"[3].filter(x => x > 3).min()", "null"},
};

}  // namespace

const Function kListMin = {
    .name = "list.min",
    .form = "min",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "O?",
    .may_fail = false,
    .doc =
        "The least element, the first of equals; null for an empty list. Numbers by value, times "
        "as moments, text by its characters.",
    .examples = kExamples,
    .code = min,
};

}  // namespace conn::stdlib
