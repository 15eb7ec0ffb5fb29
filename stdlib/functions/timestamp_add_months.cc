#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value add_months(CallContext& context, Arguments arguments) {
  const auto zone = zone_of(context, arguments[2]);
  if (!zone) return Value::null();
  const auto local = local_of(context, *zone, arguments[0].i);
  if (!local) return Value::null();
  const std::int64_t today = floor_div(*local, kMicrosPerDay);
  const auto there = months_later(today, integer(arguments[1]).value_or(kNoCount));
  if (!there) return fail(context, kBeyondTimes);
  if (*there == today) return arguments[0];  // an hour that comes twice would become its first
  return moment(context, zone->to_utc(*local + (*there - today) * kMicrosPerDay));
}

constexpr Parameter kParameters[] = {
    {"time", "timestamp"}, {"count", "int"}, {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-01-31T10:00:00Z").add_months(1))", R"("2026-02-28T10:00:00Z")"},
    {R"(timestamp("2024-02-29T10:00:00Z").add_months(-12))", R"("2023-02-28T10:00:00Z")"},
    {R"(timestamp("2026-03-15T12:00:00Z").add_months(1, "Europe/Vienna"))", R"("2026-04-15T11:00:00Z")"},
    {R"(timestamp("2026-01-31T10:00:00Z").add_months(999999))", "fails: the result is beyond the times"},
};

}  // namespace

const Function kTimestampAddMonths = {
    .name = "timestamp.add_months",
    .form = "add_months",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "timestamp",
    .may_fail = true,
    .doc =
        "The same time of day in the zone so many months later, earlier for a negative count; "
        "where that month has no such day, on its last one. Twelve are a year. Fails outside of "
        "the years 0 to 9999, and for a zone that is none.",
    .examples = kExamples,
    .code = add_months,
};

}  // namespace conn::stdlib
