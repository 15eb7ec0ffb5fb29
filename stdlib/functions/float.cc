#include <charconv>
#include <system_error>

#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value to_float(CallContext& context, Arguments arguments) {
  const auto text = number_in(context, arguments[0]);
  if (!text) return fail(context, "not a number");
  double number = 0;
  const auto read = std::from_chars(text->data(), text->data() + text->size(), number);
  if (read.ec == std::errc::result_out_of_range)
    return fail(context, "the number is outside the range of a float");
  return Value::number(number);
}

constexpr Parameter kParameters[] = {{"value", "string | int | decimal | json"}};
constexpr Example kExamples[] = {
    {R"(float("2.5"))", "2.5"},
    {"float(3)", "3"},
    {R"(float("high"))", "fails: not a number"},
    {R"(float("1e999"))", "fails: the number is outside the range of a float"},
};

}  // namespace

const Function kFloat = {
    .name = "float",
    .form = "float",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "float",
    .may_fail = true,
    .doc =
        "The number as a double, the nearest there is. Fails for text that is no number, and "
        "beyond the range of doubles.",
    .examples = kExamples,
    .code = to_float,
};

}  // namespace conn::stdlib
