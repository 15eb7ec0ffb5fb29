#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value second(CallContext& context, Arguments arguments) {
  const auto clock = wall_clock(context, arguments[0], arguments[1]);
  return clock ? Value::integer(clock->second) : Value::null();
}

constexpr Parameter kParameters[] = {{"time", "timestamp"}, {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-11-24T23:30:15Z").second())", "15"},
    {R"(timestamp("2026-11-24T23:30:15Z").second("nowhere".lower()))", "fails: not a time zone"},
};

}  // namespace

const Function kTimestampSecond = {
    .name = "timestamp.second",
    .form = "second",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc = "The second, 0 to 59, in the zone. A zone is an IANA name; fails for any other.",
    .examples = kExamples,
    .code = second,
};

}  // namespace conn::stdlib
