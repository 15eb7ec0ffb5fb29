#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value start_of(CallContext& context, Arguments arguments) {
  const auto zone = zone_of(context, arguments[2]);
  const auto unit = unit_of(plain(context, arguments[1]));
  if (!zone) return Value::null();
  if (!unit) return fail(context, "not a unit of times");
  const auto local = local_of(context, *zone, arguments[0].i);
  if (!local) return Value::null();
  const std::int64_t start = start_of(*local, *unit);
  // Of an hour that comes twice the one that the time lies in, unless the clock changed since it began.
  const std::int64_t back = arguments[0].i - (*local - start);
  const bool within_hour = *unit == Unit::kMinute || *unit == Unit::kHour;
  return moment(context, within_hour && zone->to_local(back) == start ? back : zone->to_utc(start));
}

constexpr Parameter kParameters[] = {{"time", "timestamp"},
                                     {"unit", "string", {}, judge_unit, true},
                                     {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-11-24T23:30:15Z").start_of("day"))", R"("2026-11-24T00:00:00Z")"},
    {R"(timestamp("2026-11-24T23:30:15Z").start_of("day", "Europe/Vienna"))", R"("2026-11-24T23:00:00Z")"},
    {R"(timestamp("2026-11-24T23:30:15Z").start_of("quarter"))", R"("2026-10-01T00:00:00Z")"},
    {R"(timestamp("0000-01-01T00:00:00Z").start_of("week"))", "fails: the result is beyond the times"},
};

}  // namespace

const Function kTimestampStartOf = {
    .name = "timestamp.start_of",
    .form = "start_of",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "timestamp",
    .may_fail = true,
    .doc =
        "The moment at which the `minute`, `hour`, `day`, `week` (on Monday), `month`, `quarter` "
        "or `year` of the time begins in the zone. The unit is a fixed text. Fails before the "
        "year 0, and for a zone that is none.",
    .examples = kExamples,
    .code = start_of,
};

}  // namespace conn::stdlib
