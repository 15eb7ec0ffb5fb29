#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value start_of(CallContext& context, Arguments arguments) {
  const auto unit = unit_of(plain(context, arguments[1]));
  if (!unit) return fail(context, "not a unit of times");
  if (day(context, arguments[0].i).is_null()) return Value::null();
  return day(context, floor_div(start_of(arguments[0].i * kMicrosPerDay, *unit), kMicrosPerDay));
}

constexpr Parameter kParameters[] = {{"date", "date"}, {"unit", "string", {}, judge_unit, true}};
constexpr Example kExamples[] = {
    {R"(date("2026-11-24").start_of("month"))", R"("2026-11-01")"},
    {R"(date("2026-11-24").start_of("week"))", R"("2026-11-23")"},
    {R"(date("2026-11-24").start_of("hour"))", R"("2026-11-24")"},
    {R"(date("0000-01-01").start_of("week"))", "fails: the result is beyond the times"},
};

}  // namespace

const Function kDateStartOf = {
    .name = "date.start_of",
    .form = "start_of",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "date",
    .may_fail = true,
    .doc =
        "The first day of the `week` (a Monday), `month`, `quarter` or `year` of the date, and "
        "the date itself for shorter units. The unit is a fixed text. Fails before the year 0.",
    .examples = kExamples,
    .code = start_of,
};

}  // namespace conn::stdlib
