#include "stdlib/rounding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value floor(CallContext& context, Arguments arguments) {
  return rounded(context, arguments[0], Rounding::kDown);
}

constexpr Parameter kParameters[] = {{"number", "decimal | float"}};
constexpr Example kExamples[] = {
    {"2.7.floor()", "2"},
    {"(-2.5).floor()", "-3"},
    {R"(decimal("1e30").floor())", "fails: the integer is outside 64 bits"},
};

}  // namespace

const Function kNumberFloor = {
    .name = "number.floor",
    .form = "floor",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc = "The greatest integer that is not above the number. Fails beyond 64 bits.",
    .examples = kExamples,
    .code = floor,
};

}  // namespace conn::stdlib
