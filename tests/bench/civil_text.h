#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

/// What the hand-written programs share: text into a buffer that is known to be large enough, and the
/// mapping's times.
namespace conn::bench {

inline void put(char*& out, std::string_view text) {
  std::memcpy(out, text.data(), text.size());
  out += text.size();
}

inline int two_digits(const char* p) { return (p[0] - '0') * 10 + (p[1] - '0'); }

inline void put_two(char*& out, unsigned value) {
  out[0] = static_cast<char>('0' + value / 10);
  out[1] = static_cast<char>('0' + value % 10);
  out += 2;
}

inline std::int64_t days_since_1970(int year, unsigned month, unsigned day) {
  year -= month <= 2;
  const int era = year / 400;
  const auto year_of_era = static_cast<unsigned>(year - era * 400);
  const unsigned day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return std::int64_t{era} * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year -
         719468;
}

/// Seconds since 1970 as `"YYYY-MM-DDThh:mm:ssZ"`, quotes included.
inline void put_instant(char*& out, std::int64_t seconds) {
  const auto days = static_cast<unsigned>(seconds / 86400 + 719468),
             clock = static_cast<unsigned>(seconds % 86400);
  const unsigned era = days / 146097, day_of_era = days - era * 146097;
  const unsigned year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const unsigned day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const unsigned from_march = (5 * day_of_year + 2) / 153,
                 month = from_march < 10 ? from_march + 3 : from_march - 9;
  const unsigned year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  *out++ = '"';
  put_two(out, year / 100);
  put_two(out, year % 100);
  *out++ = '-';
  put_two(out, month);
  *out++ = '-';
  put_two(out, day_of_year - (153 * from_march + 2) / 5 + 1);
  *out++ = 'T';
  put_two(out, clock / 3600);
  *out++ = ':';
  put_two(out, clock / 60 % 60);
  *out++ = ':';
  put_two(out, clock % 60);
  put(out, "Z\"");
}

/// `YYYY-MM-DD` as midnight.
inline void put_day(char*& out, const char* p) {
  *out++ = '"';
  put(out, {p, 10});
  put(out, "T00:00:00Z\"");
}

/// `MM/DD/YYYY` as midnight.
inline void put_us_day(char*& out, const char* p) {
  *out++ = '"';
  put(out, {p + 6, 4});
  *out++ = '-';
  put(out, {p, 2});
  *out++ = '-';
  put(out, {p + 3, 2});
  put(out, "T00:00:00Z\"");
}

/// `YYYY-MM-DD hh:mm:ss`, in UTC.
inline void put_sql_time(char*& out, const char* p) {
  *out++ = '"';
  put(out, {p, 10});
  *out++ = 'T';
  put(out, {p + 11, 8});
  put(out, "Z\"");
}

/// RFC 3339, brought to UTC.
inline void put_iso_time(char*& out, const char* p) {
  if (p[19] == 'Z') {
    *out++ = '"';
    put(out, {p, 20});
    *out++ = '"';
    return;
  }
  const std::int64_t day =
      days_since_1970(two_digits(p) * 100 + two_digits(p + 2), static_cast<unsigned>(two_digits(p + 5)),
                      static_cast<unsigned>(two_digits(p + 8)));
  const std::int64_t local =
      day * 86400 + two_digits(p + 11) * 3600 + two_digits(p + 14) * 60 + two_digits(p + 17);
  const int offset = (two_digits(p + 20) * 60 + two_digits(p + 23)) * 60;
  put_instant(out, p[19] == '-' ? local + offset : local - offset);
}

/// A text and what the mapping makes of it, quotes included.
struct Renaming {
  std::string_view from, to;
};
inline constexpr Renaming kGenders[] = {{"F", "\"FEMALE\""},
                                        {"M", "\"MALE\""},
                                        {"NB", "\"NON-BINARY\""},
                                        {"O", "\"OTHER\""},
                                        {"X", "\"PREFER_NOT_TO_DISCLOSE\""}};
inline constexpr Renaming kStatuses[] = {
    {"A", "\"ACTIVE\""}, {"L", "\"ACTIVE\""}, {"P", "\"PENDING\""}, {"T", "\"INACTIVE\""}};
inline constexpr Renaming kTypes[] = {{"FT", "\"FULL_TIME\""},
                                      {"PT", "\"PART_TIME\""},
                                      {"CT", "\"CONTRACTOR\""},
                                      {"IN", "\"INTERN\""},
                                      {"FL", "\"FREELANCE\""}};
inline constexpr Renaming kPeriods[] = {
    {"YEAR", "\"YEAR\""}, {"MONTH", "\"MONTH\""}, {"WEEK", "\"WEEK\""}, {"HOUR", "\"HOUR\""}};

template <std::size_t N>
void put_renamed(char*& out, std::string_view text, const Renaming (&table)[N], std::string_view otherwise) {
  for (const Renaming& row : table) {
    if (row.from == text) return put(out, row.to);
  }
  put(out, otherwise);
}

inline char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

}  // namespace conn::bench
