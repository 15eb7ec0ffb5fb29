#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value add_days(CallContext& context, Arguments arguments) {
  const std::int64_t count = integer(arguments[1]).value_or(kNoCount);
  if (count < -kMostDays || count > kMostDays) return fail(context, kBeyondTimes);
  return day(context, arguments[0].i + count);
}

constexpr Parameter kParameters[] = {{"date", "date"}, {"count", "int"}};
constexpr Example kExamples[] = {
    {R"(date("2026-11-24").add_days(7))", R"("2026-12-01")"},
    {R"(date("2026-11-24").add_days(-24))", R"("2026-10-31")"},
    {R"(date("2026-11-24").add_days(99999999))", "fails: the result is beyond the times"},
};

}  // namespace

const Function kDateAddDays = {
    .name = "date.add_days",
    .form = "add_days",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "date",
    .may_fail = true,
    .doc =
        "The date so many days later, earlier for a negative count. Fails outside of the years 0 "
        "to 9999.",
    .examples = kExamples,
    .code = add_days,
};

}  // namespace conn::stdlib
