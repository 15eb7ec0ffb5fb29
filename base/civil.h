#pragma once

#include <cstdint>

namespace conn {

inline constexpr int64_t kMicrosPerSecond = 1'000'000;
inline constexpr int64_t kMicrosPerMinute = 60 * kMicrosPerSecond;
inline constexpr int64_t kMicrosPerHour = 60 * kMicrosPerMinute;
inline constexpr int64_t kMicrosPerDay = 24 * kMicrosPerHour;

/// A day of the proleptic Gregorian calendar. `month` is 1–12, `day` 1–31.
struct CivilDay {
  int64_t year = 1970;
  int month = 1;
  int day = 1;

  friend constexpr bool operator==(const CivilDay&, const CivilDay&) = default;
};

[[nodiscard]] constexpr bool is_leap_year(int64_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Days of `month` (1–12); 0 for a month that does not exist.
[[nodiscard]] constexpr int days_in_month(int64_t year, int month) {
  constexpr int kDays[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  return month == 2 && is_leap_year(year) ? 29 : kDays[month];
}

[[nodiscard]] constexpr bool is_valid_day(int64_t year, int month, int day) {
  return day >= 1 && day <= days_in_month(year, month);
}

/// Days since 1970-01-01 of a valid day. Eras of 400 years start in March, so that the leap day is the last
/// one.
[[nodiscard]] constexpr int64_t days_from_civil(int64_t year, int month, int day) {
  year -= month <= 2;
  const int64_t era = (year >= 0 ? year : year - 399) / 400;
  const int64_t year_of_era = year - era * 400;
  const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

/// The inverse of `days_from_civil`, for days within ±10^15.
[[nodiscard]] constexpr CivilDay civil_from_days(int64_t days) {
  days += 719468;
  const int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const int64_t day_of_era = days - era * 146097;
  const int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const int day = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
  const int month = static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  return {year_of_era + era * 400 + (month <= 2), month, day};
}

/// Day of the week, 0 = Sunday.
[[nodiscard]] constexpr int weekday_from_days(int64_t days) {
  return static_cast<int>(days >= -4 ? (days + 4) % 7 : (days + 5) % 7 + 6);
}

/// Quotient rounded towards minus infinity, for a positive `divisor`.
[[nodiscard]] constexpr int64_t floor_div(int64_t value, int64_t divisor) {
  return value / divisor - (value % divisor < 0);
}

/// A wall clock reading. `second` may be 60 when text with a leap second was read.
struct CivilTime {
  CivilDay date;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int micros = 0;

  friend constexpr bool operator==(const CivilTime&, const CivilTime&) = default;
};

/// Microseconds since 1970-01-01T00:00:00 of the same wall clock; years within ±290,000.
[[nodiscard]] constexpr int64_t micros_from_civil(const CivilTime& t) {
  const int64_t days = days_from_civil(t.date.year, t.date.month, t.date.day);
  return days * kMicrosPerDay + t.hour * kMicrosPerHour + t.minute * kMicrosPerMinute +
         t.second * kMicrosPerSecond + t.micros;
}

/// The inverse of `micros_from_civil`.
[[nodiscard]] constexpr CivilTime civil_from_micros(int64_t micros) {
  const int64_t days = floor_div(micros, kMicrosPerDay);
  const int64_t rest = (micros % kMicrosPerDay + kMicrosPerDay) % kMicrosPerDay;
  return {civil_from_days(days), static_cast<int>(rest / kMicrosPerHour),
          static_cast<int>(rest / kMicrosPerMinute % 60), static_cast<int>(rest / kMicrosPerSecond % 60),
          static_cast<int>(rest % kMicrosPerSecond)};
}

}  // namespace conn
