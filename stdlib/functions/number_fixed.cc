#include <algorithm>

#include "stdlib/amount.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr std::int64_t kMostPlaces = 30;

Value fixed(CallContext& context, Arguments arguments) {
  const auto amount = Amount::parse(digits(context, arguments[0]));
  if (!amount) return fail(context, kTooManyDigits);
  const std::int64_t places =
      std::clamp<std::int64_t>(integer(arguments[1]).value_or(kMostPlaces), 0, kMostPlaces);
  return copied(context, amount->fixed(static_cast<std::size_t>(places)));
}

constexpr Parameter kParameters[] = {{"number", "N"}, {"places", "int"}};
constexpr Example kExamples[] = {
    {"12.345.fixed(2)", R"("12.35")"},
    {"7.fixed(2)", R"("7.00")"},
    {"(-0.004).fixed(2)", R"("0.00")"},
    {"2.5.fixed(0)", R"("3")"},
    {R"(decimal("1e2000").fixed(2))", "fails: the number has too many digits"},
};

}  // namespace

const Function kNumberFixed = {
    .name = "number.fixed",
    .form = "fixed",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc =
        "The number as text with so many digits behind the point; halves go away from zero. From "
        "0 to 30 places; less counts as 0, more as 30. Fails where the number has more than a "
        "thousand digits.",
    .examples = kExamples,
    .code = fixed,
};

}  // namespace conn::stdlib
