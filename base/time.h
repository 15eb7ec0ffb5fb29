#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/civil.h"

/// Timestamps are `int64_t` microseconds since 1970-01-01T00:00:00Z; dates are `int64_t` days since
/// 1970-01-01. All functions here are pure, allocate nothing while reading, and are safe from any thread.
namespace conn {

/// What an ISO 8601 text says. Without an offset, `micros` is the wall clock as if it were UTC.
struct IsoTime {
  int64_t micros = 0;
  bool has_time = false;    ///< false for `YYYY-MM-DD`
  bool has_offset = false;  ///< `Z`, `±hh:mm` or `±hhmm` was there, and `micros` is UTC
};

/// Reads `YYYY-MM-DD`, `YYYY-MM-DDThh:mm:ss[.f]` and the same with an offset, the whole text.
/// Digits of the fraction beyond microseconds are cut. A leap second is accepted at 23:59:60 UTC and counts
/// as the second that follows it. Nothing for any other text, and for days that do not exist.
[[nodiscard]] std::optional<IsoTime> scan_iso(std::string_view text);

/// The format `iso`: RFC 3339, also with `±hhmm`. Nothing without a time of day or an offset.
[[nodiscard]] std::optional<int64_t> parse_iso(std::string_view text);

/// Like `parse_iso`, and `YYYY-MM-DD` is that day's midnight in UTC.
[[nodiscard]] std::optional<int64_t> parse_iso_or_date(std::string_view text);

/// The format `date`: exactly `YYYY-MM-DD`, as days since 1970-01-01.
[[nodiscard]] std::optional<int64_t> parse_date(std::string_view text);

/// Epoch text: a JSON number in units of 10^-`digits` seconds (`digits` 0 = seconds, 3 = milliseconds), as
/// microseconds. Finer digits are cut. Nothing for text that is no number, and for years outside 0 to 9999.
[[nodiscard]] std::optional<int64_t> parse_epoch(std::string_view text, int digits);

/// The three forms of RFC 9110 `HTTP-date`. The weekday must be one but is not compared with the day. A year
/// of two digits below 70 lies in the 2000s.
[[nodiscard]] std::optional<int64_t> parse_http_date(std::string_view text);

/// The ends of what RFC 3339 can write, years 0 to 9999, in microseconds since 1970.
inline constexpr int64_t kFirstMoment = -62'167'219'200'000'000;
inline constexpr int64_t kLastMoment = 253'402'300'799'999'999;

/// Longest text that `write_iso` and `write_date` produce.
inline constexpr int kMaxIsoLength = 40;

/// Writes `YYYY-MM-DDThh:mm:ssZ`, with `.mmm` or `.uuuuuu` only where they are not zero; returns the end.
/// `out` has room for `kMaxIsoLength`. Years outside 0–9999 are written with a sign and at least five digits.
char* write_iso(int64_t micros, char* out);

/// Writes `YYYY-MM-DD`; returns the end. `out` has room for `kMaxIsoLength`.
char* write_date(int64_t days, char* out);

void append_iso(int64_t micros, std::string& out);
void append_date(int64_t days, std::string& out);

/// Appends the time in units of 10^-`unit_digits` seconds, rounded down, with `fraction_digits` digits after
/// a dot: seconds are (0, 0), milliseconds (3, 0), Slack's `ts` (0, 6). `unit_digits + fraction_digits` is at
/// most 6.
void append_epoch(int64_t micros, int unit_digits, int fraction_digits, std::string& out);

/// Appends the IMF-fixdate `Sun, 06 Nov 1994 08:49:37 GMT`.
void append_http_date(int64_t micros, std::string& out);

/// English names as they stand in HTTP dates and patterns; the first three letters are the short form.
inline constexpr std::string_view kMonthNames[12] = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
inline constexpr std::string_view kWeekdayNames[7] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                      "Thursday", "Friday", "Saturday"};

}  // namespace conn
