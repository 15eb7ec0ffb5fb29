#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value abs_of_int(CallContext& context, Arguments arguments) {
  const auto number = integer(arguments[0]);
  if (!number || *number == INT64_MIN) return fail(context, "the integer is outside 64 bits");
  return Value::integer(*number < 0 ? -*number : *number);
}

constexpr Parameter kParameters[] = {{"number", "int"}};
constexpr Example kExamples[] = {
    {"(-5).abs()", "5"},
    {"0.abs()", "0"},
    {R"(int("-9223372036854775808").abs())", "fails: the integer is outside 64 bits"},
};

}  // namespace

const Function kIntAbs = {
    .name = "int.abs",
    .form = "abs",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc = "The integer without its sign. Fails for the one whose opposite is outside 64 bits.",
    .examples = kExamples,
    .code = abs_of_int,
};

}  // namespace conn::stdlib
