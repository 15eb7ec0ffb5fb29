#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value to_decimal(CallContext& context, Arguments arguments) {
  const auto text = number_in(context, arguments[0]);
  return text ? Value::of_text(*text, Kind::kNumber) : fail(context, "not a number");
}

constexpr Parameter kParameters[] = {{"value", "string | int | float | json"}};
constexpr Example kExamples[] = {
    {R"(decimal("1234.50"))", "1234.50"},
    {R"(decimal("0.1000000000000000000001"))", "0.1000000000000000000001"},
    {R"(decimal("1,234"))", "fails: not a number"},
};

}  // namespace

const Function kDecimal = {
    .name = "decimal",
    .form = "decimal",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "decimal",
    .may_fail = true,
    .doc = "The number that the text says, with all its digits. Fails for any other text.",
    .examples = kExamples,
    .code = to_decimal,
};

}  // namespace conn::stdlib
