#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value weekday(CallContext& context, Arguments arguments) {
  const auto clock = wall_clock(context, arguments[0], arguments[1]);
  return clock ? Value::integer((weekday_from_days(days_of(clock->date)) + 6) % 7 + 1) : Value::null();
}

constexpr Parameter kParameters[] = {{"time", "timestamp | date"},
                                     {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-11-24T23:30:15Z").weekday())", "2"},
    {R"(date("2026-11-29").weekday())", "7"},
    {R"(timestamp("2026-11-24T23:30:15Z").weekday("nowhere".lower()))", "fails: not a time zone"},
};

}  // namespace

const Function kTimeWeekday = {
    .name = "time.weekday",
    .form = "weekday",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc =
        "The day of the week as ISO 8601 counts, 1 for Monday to 7 for Sunday, in the zone; a "
        "date has its own, whatever the zone. A zone is an IANA name; fails for any other.",
    .examples = kExamples,
    .code = weekday,
};

}  // namespace conn::stdlib
