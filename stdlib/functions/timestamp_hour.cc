#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value hour(CallContext& context, Arguments arguments) {
  const auto clock = wall_clock(context, arguments[0], arguments[1]);
  return clock ? Value::integer(clock->hour) : Value::null();
}

constexpr Parameter kParameters[] = {{"time", "timestamp"}, {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-11-24T23:30:15Z").hour())", "23"},
    {R"(timestamp("2026-11-24T23:30:15Z").hour("Asia/Kolkata"))", "5"},
    {R"(timestamp("2026-11-24T23:30:15Z").hour("nowhere".lower()))", "fails: not a time zone"},
};

}  // namespace

const Function kTimestampHour = {
    .name = "timestamp.hour",
    .form = "hour",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc = "The hour, 0 to 23, in the zone. A zone is an IANA name; fails for any other.",
    .examples = kExamples,
    .code = hour,
};

}  // namespace conn::stdlib
