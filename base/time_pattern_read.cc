#include <algorithm>

#include "base/text_cursor.h"
#include "base/time.h"
#include "base/time_pattern.h"

namespace conn {
namespace {

using Field = TimePattern::Field;
using Step = TimePattern::Step;

// What a text said so far; checked as a whole at the end.
struct Parts {
  CivilTime time;
  int day_of_year = 0;
  int half_day = 0;  // 0 unless said, 1 before noon, 2 after
  int offset_minutes = 0;
  bool is_utc = false;
  std::optional<int64_t> epoch;
};

bool take_fraction_digits(TextCursor& text, const Step& step, int& micros) {
  const size_t before = text.rest().size();
  int value = 0;
  if (!text.take_number(step.least, step.most, value)) return false;
  int64_t scaled = value;
  size_t digits = before - text.rest().size();
  for (; digits < 6; ++digits) scaled *= 10;
  for (; digits > 6; --digits) scaled /= 10;
  micros = static_cast<int>(scaled);
  return true;
}

bool take_offset(TextCursor& text, Parts& parts) {
  parts.is_utc = true;
  if (text.take('Z') || text.take('z')) return true;
  const bool minus = text.peek() == '-';
  int hour = 0;
  int minute = 0;
  if (!text.take('+') && !text.take('-')) return false;
  if (!text.take_number(2, 2, hour) || hour > 23) return false;
  const bool colon = text.take(':');
  if (!text.take_number(2, 2, minute) && colon) return false;
  if (minute > 59) return false;
  parts.offset_minutes = (minus ? -1 : 1) * (hour * 60 + minute);
  return true;
}

bool take_half_day(TextCursor& text, Parts& parts) {
  parts.half_day = text.take_word("am") ? 1 : (text.take_word("pm") ? 2 : 0);
  return parts.half_day != 0;
}

bool take_epoch(TextCursor& text, Parts& parts) {
  const std::string_view rest = text.rest();
  const std::string_view digits =
      rest.substr(0, std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
  parts.epoch = parse_epoch(digits, 0);
  return parts.epoch.has_value() && text.take(digits);
}

bool take_year(TextCursor& text, const Step& step, CivilDay& day) {
  int year = 0;
  if (!text.take_number(step.least, step.most, year)) return false;
  day.year = step.field == Field::kYear ? year : year + (year < 70 ? 2000 : 1900);
  return true;
}

bool take_month_name(TextCursor& text, CivilDay& day) {
  int index = 0;
  if (!text.take_name(kMonthNames, index)) return false;
  day.month = index + 1;
  return true;
}

bool take_step(TextCursor& text, const Step& step, Parts& parts) {
  CivilTime& time = parts.time;
  int ignored = 0;
  switch (step.field) {
    case Field::kLiteral: return text.take(step.literal);
    case Field::kYear:
    case Field::kYear2: return take_year(text, step, time.date);
    case Field::kMonth: return text.take_number(step.least, step.most, time.date.month);
    case Field::kMonthName:
    case Field::kMonthShort: return take_month_name(text, time.date);
    case Field::kDay: return text.take_number(step.least, step.most, time.date.day);
    case Field::kDayOfYear: return text.take_number(step.least, step.most, parts.day_of_year);
    case Field::kWeekdayName:
    case Field::kWeekdayShort: return text.take_name(kWeekdayNames, ignored);
    case Field::kHour24:
    case Field::kHour12: return text.take_number(step.least, step.most, time.hour);
    case Field::kMinute: return text.take_number(step.least, step.most, time.minute);
    case Field::kSecond: return text.take_number(step.least, step.most, time.second);
    case Field::kFraction: return take_fraction_digits(text, step, time.micros);
    case Field::kHalfDay: return take_half_day(text, parts);
    case Field::kOffset:
    case Field::kOffsetBasic: return take_offset(text, parts);
    case Field::kUtcName: parts.is_utc = true; return text.take("UTC") || text.take("GMT") || text.take('Z');
    case Field::kEpoch: return take_epoch(text, parts);
  }
  return false;
}

bool settle_hour(Parts& parts) {
  int& hour = parts.time.hour;
  if (parts.half_day == 0) return hour <= 23;
  if (hour < 1 || hour > 12) return false;
  hour = hour % 12 + (parts.half_day == 2 ? 12 : 0);
  return true;
}

bool settle_clock(Parts& parts) {
  if (!settle_hour(parts)) return false;
  const CivilTime& t = parts.time;
  const bool leap = t.second == 60 && t.hour == 23 && t.minute == 59;
  return t.minute <= 59 && (t.second <= 59 || leap);
}

bool settle_day(Parts& parts, bool by_day_of_year) {
  CivilDay& day = parts.time.date;
  if (!by_day_of_year) return is_valid_day(day.year, day.month, day.day);
  if (parts.day_of_year < 1 || parts.day_of_year > (is_leap_year(day.year) ? 366 : 365)) return false;
  day = civil_from_days(days_from_civil(day.year, 1, 1) + parts.day_of_year - 1);
  return true;
}

}  // namespace

std::optional<TimePattern::Reading> TimePattern::parse(std::string_view text) const {
  TextCursor cursor(text);
  Parts parts;
  for (const Step& step : steps_) {
    if (!take_step(cursor, step, parts)) return std::nullopt;
  }
  if (!cursor.done()) return std::nullopt;
  if (parts.epoch) return Reading{*parts.epoch, true};
  if (!settle_clock(parts) || !settle_day(parts, has(Field::kDayOfYear))) return std::nullopt;
  return Reading{micros_from_civil(parts.time) - parts.offset_minutes * kMicrosPerMinute, parts.is_utc};
}

}  // namespace conn
