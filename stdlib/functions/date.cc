#include "base/time_format.h"
#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value to_date(CallContext& context, Arguments arguments) {
  const auto zone = zone_of(context, arguments[2]);
  if (!zone) return Value::null();
  if (arguments[0].kind == Kind::kTimestamp) {
    const auto local = local_of(context, *zone, arguments[0].i);
    return local ? day(context, floor_div(*local, kMicrosPerDay)) : Value::null();
  }
  std::string reason;
  const auto format = TimeFormat::compile(plain(context, arguments[1]), {}, reason);
  if (!format) return fail(context, "not a format of times");
  const auto moment = format->parse(plain(context, arguments[0]));
  if (!moment) return fail(context, "not a date in this format");
  return Value::integer(floor_div(*moment, kMicrosPerDay), Kind::kDate);
}

constexpr Parameter kParameters[] = {{"value", "string | timestamp"},
                                     {"format", "string", R"("date")"},
                                     {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(date("2026-11-24"))", R"("2026-11-24")"},
    {R"(date("11/24/2026", "MM/DD/YYYY"))", R"("2026-11-24")"},
    {R"(date(timestamp("2026-11-24T23:30:00-02:00")))", R"("2026-11-25")"},
    {R"(date(timestamp("2026-11-24T23:30:00Z"), "date", "Europe/Vienna"))", R"("2026-11-25")"},
    {R"(date("2026-02-30"))", "fails: not a date in this format"},
};

}  // namespace

const Function kDate = {
    .name = "date",
    .form = "date",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "date",
    .may_fail = true,
    .doc =
        "The day that the text names in that format (YYYY-MM-DD where none is given), or the "
        "day of the moment in the zone, an IANA name. Formats are words and patterns as behind `as`; the "
        "zone has "
        "no part in reading a text. Fails for text in another form, for days that do not exist and for a "
        "zone "
        "that is none.",
    .examples = kExamples,
    .code = to_date,
};

}  // namespace conn::stdlib
