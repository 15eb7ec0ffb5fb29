#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "base/time.h"
#include "base/time_pattern.h"

namespace conn {
namespace {

using Field = TimePattern::Field;
using Step = TimePattern::Step;

constexpr int64_t kFractionUnit[] = {kMicrosPerSecond, 100'000, 10'000, 1'000, 100, 10, 1};

void print_offset(int64_t micros, bool colon, std::string& out) {
  const int64_t minutes = floor_div(micros, kMicrosPerMinute);
  if (colon && minutes == 0) {
    out.push_back('Z');
    return;
  }
  const int64_t size = minutes < 0 ? -minutes : minutes;
  fmt::format_to(std::back_inserter(out), "{}{:02}{}{:02}", minutes < 0 ? '-' : '+', size / 60,
                 colon ? ":" : "", size % 60);
}

void print_half_day(bool afternoon, bool upper, std::string& out) {
  const std::string_view word = afternoon ? "PM" : "AM";
  out.append(upper ? std::string(word) : ascii_lower(word));
}

struct Moment {
  CivilTime time;
  int64_t utc = 0;
  int64_t local = 0;

  [[nodiscard]] int64_t days() const { return floor_div(local, kMicrosPerDay); }
};

// The number that a numeric step prints; nothing for the other steps.
std::optional<int64_t> number_of(const Step& step, const Moment& moment) {
  const CivilTime& t = moment.time;
  switch (step.field) {
    case Field::kYear: return t.date.year;
    case Field::kYear2: return t.date.year % 100;
    case Field::kMonth: return t.date.month;
    case Field::kDay: return t.date.day;
    case Field::kDayOfYear: return moment.days() - days_from_civil(t.date.year, 1, 1) + 1;
    case Field::kHour24: return t.hour;
    case Field::kHour12: return (t.hour + 11) % 12 + 1;
    case Field::kMinute: return t.minute;
    case Field::kSecond: return t.second;
    case Field::kFraction: return t.micros / kFractionUnit[std::min<int>(step.pad, 6)];
    default: return std::nullopt;
  }
}

void print_text(const Step& step, const Moment& moment, std::string& out) {
  const std::string_view month = kMonthNames[moment.time.date.month - 1];
  const std::string_view weekday = kWeekdayNames[weekday_from_days(moment.days())];
  switch (step.field) {
    case Field::kLiteral: out.push_back(step.literal); return;
    case Field::kMonthName: out.append(month); return;
    case Field::kMonthShort: out.append(month.substr(0, 3)); return;
    case Field::kWeekdayName: out.append(weekday); return;
    case Field::kWeekdayShort: out.append(weekday.substr(0, 3)); return;
    case Field::kHalfDay: print_half_day(moment.time.hour >= 12, step.literal == 'A', out); return;
    case Field::kOffset: print_offset(moment.local - moment.utc, true, out); return;
    case Field::kOffsetBasic: print_offset(moment.local - moment.utc, false, out); return;
    case Field::kUtcName: out.append("UTC"); return;
    default: append_epoch(moment.utc, 0, 0, out); return;
  }
}

void print_step(const Step& step, const Moment& moment, std::string& out) {
  const std::optional<int64_t> number = number_of(step, moment);
  if (!number) return print_text(step, moment, out);
  fmt::format_to(std::back_inserter(out), "{:0{}}", *number, std::min<int>(step.pad, 6));
  if (step.field == Field::kFraction && step.pad > 6) out.append(step.pad - 6, '0');
}

int64_t resolution_of(const Step& step) {
  switch (step.field) {
    case Field::kYear:
    case Field::kYear2: return 366 * kMicrosPerDay;
    case Field::kMonth:
    case Field::kMonthName:
    case Field::kMonthShort: return 31 * kMicrosPerDay;
    case Field::kDay:
    case Field::kDayOfYear: return kMicrosPerDay;
    case Field::kHour12:
    case Field::kHour24: return kMicrosPerHour;
    case Field::kMinute: return kMicrosPerMinute;
    case Field::kSecond:
    case Field::kEpoch: return kMicrosPerSecond;
    case Field::kFraction: return kFractionUnit[std::min<int>(step.pad, 6)];
    default: return INT64_MAX;
  }
}

}  // namespace

void TimePattern::print(int64_t utc, int64_t local, std::string& out) const {
  const bool says_utc = std::any_of(steps_.begin(), steps_.end(),
                                    [](const Step& step) { return step.field == Field::kUtcName; });
  const int64_t shown = says_utc ? utc : local;
  const Moment moment{civil_from_micros(shown), utc, shown};
  for (const Step& step : steps_) print_step(step, moment, out);
}

int64_t TimePattern::resolution() const {
  int64_t finest = INT64_MAX;
  for (const Step& step : steps_) finest = std::min(finest, resolution_of(step));
  return finest;
}

}  // namespace conn
