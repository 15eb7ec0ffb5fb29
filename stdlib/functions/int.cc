#include "base/decimal.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value to_int(CallContext& context, Arguments arguments) {
  if (arguments[0].kind == Kind::kInt) return arguments[0];
  const auto text = number_in(context, arguments[0]);
  const auto view = text ? DecimalView::parse(*text) : std::nullopt;
  if (!view) return fail(context, "not a number");
  const IntFit fit = view->to_int64();
  if (fit.kind == IntFit::kFraction) return fail(context, "not an integer");
  if (fit.kind == IntFit::kOverflow) return fail(context, "the integer is outside 64 bits");
  return Value::integer(fit.value);
}

constexpr Parameter kParameters[] = {{"value", "string | decimal | float | json"}};
constexpr Example kExamples[] = {
    {R"(int("0042"))", "42"},
    {R"(int("1e3"))", "1000"},
    {R"(int("12 kg"))", "fails: not a number"},
    {"int(2.5)", "fails: not an integer"},
    {R"(int("9223372036854775808"))", "fails: the integer is outside 64 bits"},
};

}  // namespace

const Function kInt = {
    .name = "int",
    .form = "int",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc = R"(The integer that the text or number says: "12", 12.0, "1e3". Fails for any other text, )"
           "for a number with a fraction, and beyond 64 bits.",
    .examples = kExamples,
    .code = to_int,
};

}  // namespace conn::stdlib
