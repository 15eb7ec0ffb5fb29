#include "stdlib/amount.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value sum(CallContext& context, Arguments arguments) {
  AmountSum total;
  for (const Value& item : items(arguments[0])) {
    const auto amount = Amount::parse(digits(context, item));
    if (!amount || !total.add(*amount)) return fail(context, kTooManyDigits);
  }
  return Value::of_text(copied(context, total.text()).text(), Kind::kNumber);
}

constexpr Parameter kParameters[] = {{"list", "[decimal]"}};
constexpr Example kExamples[] = {
    {R"([decimal("1.50"), decimal("2")].sum())", "3.50"},
    {R"([decimal("0.1"), decimal("0.2"), decimal("-1")].sum())", "-0.7"},
    {R"([decimal("9.5e37"), decimal("9e37")].sum())", "fails: the number has too many digits"},
};

}  // namespace

const Function kListSumOfDecimals = {
    .name = "list.sum_of_decimals",
    .form = "sum",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "decimal",
    .may_fail = true,
    .doc =
        "The exact sum of the decimals, with as many digits behind the point as the longest of "
        "them has; 0 for an empty list. Fails where it has more than 38 digits.",
    .examples = kExamples,
    .code = sum,
};

}  // namespace conn::stdlib
