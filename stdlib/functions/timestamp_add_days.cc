#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value add_days(CallContext& context, Arguments arguments) {
  const auto zone = zone_of(context, arguments[2]);
  if (!zone) return Value::null();
  const auto local = local_of(context, *zone, arguments[0].i);
  const std::int64_t count = integer(arguments[1]).value_or(kNoCount);
  if (!local) return Value::null();
  if (count < -kMostDays || count > kMostDays) return fail(context, kBeyondTimes);
  if (count == 0) return arguments[0];  // an hour that comes twice would become its first
  return moment(context, zone->to_utc(*local + count * kMicrosPerDay));
}

constexpr Parameter kParameters[] = {
    {"time", "timestamp"}, {"count", "int"}, {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-03-28T12:00:00Z").add_days(1, "Europe/Vienna"))", R"("2026-03-29T11:00:00Z")"},
    {R"(timestamp("2026-03-28T12:00:00Z").add_days(-1))", R"("2026-03-27T12:00:00Z")"},
    {R"(timestamp("2026-03-28T12:00:00Z").add_days(99999999))", "fails: the result is beyond the times"},
};

}  // namespace

const Function kTimestampAddDays = {
    .name = "timestamp.add_days",
    .form = "add_days",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "timestamp",
    .may_fail = true,
    .doc =
        "The same time of day in the zone so many days later, earlier for a negative count: where "
        "the clocks change on the way, not a multiple of 24 hours, which `+ 1d` adds. Fails "
        "outside of the years 0 to 9999, and for a zone that is none.",
    .examples = kExamples,
    .code = add_days,
};

}  // namespace conn::stdlib
