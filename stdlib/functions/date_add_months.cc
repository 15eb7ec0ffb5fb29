#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value add_months(CallContext& context, Arguments arguments) {
  const auto there = months_later(arguments[0].i, integer(arguments[1]).value_or(kNoCount));
  return there ? day(context, *there) : fail(context, kBeyondTimes);
}

constexpr Parameter kParameters[] = {{"date", "date"}, {"count", "int"}};
constexpr Example kExamples[] = {
    {R"(date("2026-01-31").add_months(1))", R"("2026-02-28")"},
    {R"(date("2026-11-24").add_months(-24))", R"("2024-11-24")"},
    {R"(date("2026-11-24").add_months(999999))", "fails: the result is beyond the times"},
};

}  // namespace

const Function kDateAddMonths = {
    .name = "date.add_months",
    .form = "add_months",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "date",
    .may_fail = true,
    .doc =
        "The same day so many months later, earlier for a negative count; where that month has no "
        "such day, its last one. Twelve are a year. Fails outside of the years 0 to 9999.",
    .examples = kExamples,
    .code = add_months,
};

}  // namespace conn::stdlib
