#include <cmath>

#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value abs_of_number(CallContext&, Arguments arguments) {
  const Value& number = arguments[0];
  if (number.kind == Kind::kFloat) return Value::number(std::abs(number.d));
  if (number.kind == Kind::kInt) return Value::integer(number.i < 0 ? -number.i : number.i);
  const std::string_view text = number.text();
  return Value::of_text(text.substr(text.starts_with('-') ? 1 : 0), Kind::kNumber);
}

constexpr Parameter kParameters[] = {{"number", "N"}};
constexpr Example kExamples[] = {
    {R"(decimal("-2.50").abs())", "2.50"},
    {"0.5.abs()", "0.5"},
};

}  // namespace

const Function kNumberAbs = {
    .name = "number.abs",
    .form = "abs",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "N",
    .may_fail = false,
    .doc = "The number without its sign; of a decimal all digits stay.",
    .examples = kExamples,
    .code = abs_of_number,
};

}  // namespace conn::stdlib
