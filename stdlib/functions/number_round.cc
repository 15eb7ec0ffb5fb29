#include "stdlib/rounding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value round(CallContext& context, Arguments arguments) {
  return rounded(context, arguments[0], Rounding::kNearest);
}

constexpr Parameter kParameters[] = {{"number", "decimal | float"}};
constexpr Example kExamples[] = {
    {"2.5.round()", "3"},
    {"(-2.5).round()", "-3"},
    {"(-0.4).round()", "0"},
    {R"(decimal("1e30").round())", "fails: the integer is outside 64 bits"},
};

}  // namespace

const Function kNumberRound = {
    .name = "number.round",
    .form = "round",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc = "The nearest integer; halves go away from zero. Fails beyond 64 bits.",
    .examples = kExamples,
    .code = round,
};

}  // namespace conn::stdlib
