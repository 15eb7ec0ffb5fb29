#include "base/civil.h"
#include "base/time_format.h"
#include "stdlib/calendar.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value to_timestamp(CallContext& context, Arguments arguments) {
  std::int64_t moment = 0;
  if (arguments[0].kind == Kind::kDate) {
    if (__builtin_mul_overflow(arguments[0].i, kMicrosPerDay, &moment))
      return fail(context, "the time is outside 64 bits");
    return Value::integer(moment, Kind::kTimestamp);
  }
  if (!zone_of(context, arguments[2])) return Value::null();
  const std::string_view zone = plain(context, arguments[2]);
  std::string reason;
  const auto format = TimeFormat::compile(plain(context, arguments[1]), zone == kUtc ? "" : zone, reason);
  if (!format) return fail(context, "not a format of times");
  const auto text = numeric_text(context, arguments[0]);
  const auto parsed = text ? format->parse(*text) : std::nullopt;
  return parsed ? Value::integer(*parsed, Kind::kTimestamp) : fail(context, "not a time in this format");
}

constexpr Parameter kParameters[] = {{"value", "string | int | decimal | date"},
                                     {"format", "string", R"("iso")"},
                                     {"zone", "string", R"("UTC")", judge_zone}};
constexpr Example kExamples[] = {
    {R"(timestamp("2026-11-24T18:30:00+01:00"))", R"("2026-11-24T17:30:00Z")"},
    {R"(timestamp(1700000000, "epoch_seconds"))", R"("2023-11-14T22:13:20Z")"},
    {R"(timestamp(date("2026-11-24")))", R"("2026-11-24T00:00:00Z")"},
    {R"(timestamp("24.11.2026 10:00", "DD.MM.YYYY hh:mm", "Europe/Vienna"))", R"("2026-11-24T09:00:00Z")"},
    {R"(timestamp("yesterday"))", "fails: not a time in this format"},
};

}  // namespace

const Function kTimestamp = {
    .name = "timestamp",
    .form = "timestamp",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "timestamp",
    .may_fail = true,
    .doc =
        "The moment that the text or number names in that format (RFC 3339 where none is "
        "given), or the midnight in UTC with which a day begins. Formats are words and patterns "
        "as behind `as`. A text without an offset is a wall clock in the zone, an IANA name. Fails for a "
        "value in "
        "another form, for moments that do not exist and for a zone that is none.",
    .examples = kExamples,
    .code = to_timestamp,
};

}  // namespace conn::stdlib
