#include "stdlib/calendar.h"

#include <algorithm>

#include "base/time.h"

namespace conn::stdlib {
namespace {

constexpr std::string_view kUnits[] = {"minute", "hour", "day", "week", "month", "quarter", "year"};

}  // namespace

std::optional<std::string> judge_zone(std::string_view text) {
  if (text == kUtc || Zone::find(text)) return std::nullopt;
  return "zones are named after places: \"Europe/Vienna\"";
}

std::optional<Zone> zone_of(CallContext& context, const Value& name) {
  const std::string_view text = plain(context, name);
  const auto zone = text == kUtc ? std::optional(Zone()) : Zone::find(text);
  if (!zone) context.failure = "not a time zone";
  return zone;
}

std::optional<std::int64_t> local_of(CallContext& context, const Zone& zone, std::int64_t micros) {
  if (micros < kFirstMoment || micros > kLastMoment) {
    context.failure = kBeyondTimes;
    return std::nullopt;
  }
  return zone.to_local(micros);
}

std::optional<CivilTime> wall_clock(CallContext& context, const Value& time, const Value& zone) {
  const auto found = zone_of(context, zone);
  if (!found) return std::nullopt;
  if (time.kind == Kind::kDate) return CivilTime{.date = civil_from_days(time.i)};
  const auto local = local_of(context, *found, time.i);
  return local ? std::optional(civil_from_micros(*local)) : std::nullopt;
}

std::optional<Unit> unit_of(std::string_view name) {
  const auto* found = std::find(std::begin(kUnits), std::end(kUnits), name);
  if (found == std::end(kUnits)) return std::nullopt;
  return static_cast<Unit>(found - std::begin(kUnits));
}

std::optional<std::string> judge_unit(std::string_view text) {
  if (unit_of(text)) return std::nullopt;
  std::string out = "units are";
  for (const std::string_view unit : kUnits) out += " " + std::string(unit);
  return out;
}

std::int64_t start_of(std::int64_t local, Unit unit) {
  if (unit == Unit::kMinute) return floor_div(local, kMicrosPerMinute) * kMicrosPerMinute;
  if (unit == Unit::kHour) return floor_div(local, kMicrosPerHour) * kMicrosPerHour;
  std::int64_t days = floor_div(local, kMicrosPerDay);
  CivilDay first = civil_from_days(days);
  if (unit == Unit::kWeek) days -= (weekday_from_days(days) + 6) % 7;
  if (unit >= Unit::kMonth) {
    if (unit == Unit::kQuarter) first.month -= (first.month - 1) % 3;
    if (unit == Unit::kYear) first.month = 1;
    first.day = 1;
    days = days_of(first);
  }
  return days * kMicrosPerDay;
}

std::optional<std::int64_t> months_later(std::int64_t days, std::int64_t months) {
  if (months < -kMostMonths || months > kMostMonths) return std::nullopt;
  const CivilDay from = civil_from_days(days);
  const std::int64_t month = from.year * 12 + from.month - 1 + months;
  const std::int64_t year = floor_div(month, 12);
  const int in_year = static_cast<int>(month - year * 12) + 1;
  return days_from_civil(year, in_year, std::min(from.day, days_in_month(year, in_year)));
}

Value moment(CallContext& context, std::int64_t micros) {
  if (micros < kFirstMoment || micros > kLastMoment) return fail(context, kBeyondTimes);
  return Value::integer(micros, Kind::kTimestamp);
}

Value day(CallContext& context, std::int64_t days) {
  if (days < floor_div(kFirstMoment, kMicrosPerDay) || days > kLastMoment / kMicrosPerDay)
    return fail(context, kBeyondTimes);
  return Value::integer(days, Kind::kDate);
}

}  // namespace conn::stdlib
