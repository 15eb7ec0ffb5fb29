#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value day(CallContext& context, Arguments arguments) {
  const auto clock = wall_clock(context, arguments[0], arguments[1]);
  return clock ? Value::integer(clock->date.day) : Value::null();
}

constexpr Parameter kParameters[] = {{"time", "timestamp | date"},
                                     {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-11-24T23:30:15Z").day())", "24"},
    {R"(timestamp("2026-11-24T23:30:15Z").day("Europe/Vienna"))", "25"},
    {R"(date("1815-12-10").day())", "10"},
    {R"(timestamp("2026-11-24T23:30:15Z").day("nowhere".lower()))", "fails: not a time zone"},
};

}  // namespace

const Function kTimeDay = {
    .name = "time.day",
    .form = "day",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc =
        "The day of the month, 1 to 31, in the zone; a date has its own, whatever the zone. A "
        "zone is an IANA name; fails for any other.",
    .examples = kExamples,
    .code = day,
};

}  // namespace conn::stdlib
