#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value sum(CallContext& context, Arguments arguments) {
  std::int64_t total = 0;
  for (const Value& item : items(arguments[0])) {
    const auto number = integer(item);
    if (!number || __builtin_add_overflow(total, *number, &total))
      return fail(context, "the result does not fit 64 bits");
  }
  return Value::integer(total);
}

constexpr Parameter kParameters[] = {{"list", "[int]"}};
constexpr Example kExamples[] = {
    {"[1, 2, 3].sum()", "6"},
    {"[-1].sum()", "-1"},
    {"[9223372036854775807, 1].sum()", "fails: the result does not fit 64 bits"},
};

}  // namespace

const Function kListSum = {
    .name = "list.sum",
    .form = "sum",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc = "The sum of the integers; 0 for an empty list. Fails beyond 64 bits.",
    .examples = kExamples,
    .code = sum,
};

}  // namespace conn::stdlib
