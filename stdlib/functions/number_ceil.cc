#include "stdlib/rounding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value ceil(CallContext& context, Arguments arguments) {
  return rounded(context, arguments[0], Rounding::kUp);
}

constexpr Parameter kParameters[] = {{"number", "decimal | float"}};
constexpr Example kExamples[] = {
    {"2.1.ceil()", "3"},
    {"(-2.5).ceil()", "-2"},
    {R"(decimal("1e30").ceil())", "fails: the integer is outside 64 bits"},
};

}  // namespace

const Function kNumberCeil = {
    .name = "number.ceil",
    .form = "ceil",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc = "The smallest integer that is not below the number. Fails beyond 64 bits.",
    .examples = kExamples,
    .code = ceil,
};

}  // namespace conn::stdlib
