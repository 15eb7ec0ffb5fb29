#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value year(CallContext& context, Arguments arguments) {
  const auto clock = wall_clock(context, arguments[0], arguments[1]);
  return clock ? Value::integer(clock->date.year) : Value::null();
}

constexpr Parameter kParameters[] = {{"time", "timestamp | date"},
                                     {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-11-24T23:30:15Z").year())", "2026"},
    {R"(date("1815-12-10").year())", "1815"},
    {R"(timestamp("2026-11-24T23:30:15Z").year("nowhere".lower()))", "fails: not a time zone"},
};

}  // namespace

const Function kTimeYear = {
    .name = "time.year",
    .form = "year",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = true,
    .doc =
        "The year, in the zone; a date has its own, whatever the zone. A zone is an IANA name; "
        "fails for any other.",
    .examples = kExamples,
    .code = year,
};

}  // namespace conn::stdlib
