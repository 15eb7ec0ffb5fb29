#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value month(CallContext& context, Arguments arguments) {
  const auto clock = wall_clock(context, arguments[0], arguments[1]);
  return clock ? Value::integer(clock->date.month) : Value::null();
}

constexpr Parameter kParameters[] = {{"time", "timestamp | date"},
                                     {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-11-24T23:30:15Z").month())", "11"},
    {R"(date("1815-12-10").month())", "12"},
    {R"(timestamp("2026-11-24T23:30:15Z").month("nowhere".lower()))", "fails: not a time zone"},
};

}  // namespace

const Function kTimeMonth = {
    .name = "time.month",
    .form = "month",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc =
        "The month, 1 to 12, in the zone; a date has its own, whatever the zone. A zone is an "
        "IANA name; fails for any other.",
    .examples = kExamples,
    .code = month,
};

}  // namespace conn::stdlib
