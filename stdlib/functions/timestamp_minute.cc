#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value minute(CallContext& context, Arguments arguments) {
  const auto clock = wall_clock(context, arguments[0], arguments[1]);
  return clock ? Value::integer(clock->minute) : Value::null();
}

constexpr Parameter kParameters[] = {{"time", "timestamp"}, {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-11-24T23:30:15Z").minute())", "30"},
    {R"(timestamp("2026-11-24T23:30:15Z").minute("Asia/Kolkata"))", "0"},
    {R"(timestamp("2026-11-24T23:30:15Z").minute("nowhere".lower()))", "fails: not a time zone"},
};

}  // namespace

const Function kTimestampMinute = {
    .name = "timestamp.minute",
    .form = "minute",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc = "The minute, 0 to 59, in the zone. A zone is an IANA name; fails for any other.",
    .examples = kExamples,
    .code = minute,
};

}  // namespace conn::stdlib
