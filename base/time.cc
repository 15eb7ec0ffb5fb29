#include "base/time.h"

#include <fmt/format.h>

#include "base/decimal.h"
#include "base/text_cursor.h"

namespace conn {
namespace {

constexpr int64_t kPowersOfTen[] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};

// Two digits at `p`; what is no digit makes `bad` non-zero, so that a whole text is checked by one branch.
inline int two_digits(const char* p, unsigned& bad) {
  const unsigned high = static_cast<unsigned char>(p[0]) - '0';
  const unsigned low = static_cast<unsigned char>(p[1]) - '0';
  bad |= (high > 9) | (low > 9);
  return static_cast<int>(high * 10 + low);
}

bool scan_day(const char* p, CivilDay& day) {
  unsigned bad = (p[4] != '-') | (p[7] != '-');
  day.year = two_digits(p, bad) * 100 + two_digits(p + 2, bad);
  day.month = two_digits(p + 5, bad);
  day.day = two_digits(p + 8, bad);
  return bad == 0 && is_valid_day(day.year, day.month, day.day);
}

// `.` and at least one digit, at `p`; moves `p` behind them.
bool scan_fraction(const char*& p, const char* end, int& micros) {
  const char* digit = ++p;
  micros = 0;
  for (; p != end && TextCursor::is_digit(*p); ++p) {
    if (p - digit < 6) micros = micros * 10 + (*p - '0');
  }
  const auto count = p - digit;
  if (count < 6) micros *= static_cast<int>(kPowersOfTen[6 - count]);
  return count > 0;
}

// `Z`, `±hh:mm` or `±hhmm` from `p` to `end`, in minutes.
bool scan_offset(const char* p, const char* end, int& minutes) {
  if (end - p == 1) return (*p | 0x20) == 'z';
  const bool colon = end - p == 6 && p[3] == ':';
  if (!colon && end - p != 5) return false;
  if (*p != '+' && *p != '-') return false;
  unsigned bad = 0;
  const int hour = two_digits(p + 1, bad);
  const int minute = two_digits(end - 2, bad);
  if (bad != 0 || hour > 23 || minute > 59) return false;
  minutes = (*p == '-' ? -1 : 1) * (hour * 60 + minute);
  return true;
}

char* write_two(int value, char* out) {
  out[0] = static_cast<char>('0' + value / 10);
  out[1] = static_cast<char>('0' + value % 10);
  return out + 2;
}

char* write_day(const CivilDay& day, char* out) {
  if (day.year >= 0 && day.year <= 9999) {
    out = write_two(static_cast<int>(day.year) / 100, out);
    out = write_two(static_cast<int>(day.year) % 100, out);
  } else {
    out = fmt::format_to(out, "{:+06}", day.year);
  }
  *out++ = '-';
  out = write_two(day.month, out);
  *out++ = '-';
  return write_two(day.day, out);
}

char* write_fraction(int micros, char* out) {
  *out++ = '.';
  out = write_two(micros / 10'000, out);
  const int rest = micros % 10'000;
  *out++ = static_cast<char>('0' + rest / 1'000);
  if (micros % 1'000 == 0) return out;
  *out++ = static_cast<char>('0' + rest / 100 % 10);
  return write_two(rest % 100, out);
}

bool take_clock(TextCursor& text, CivilTime& t) {
  return text.take_number(2, 2, t.hour) && text.take(':') && text.take_number(2, 2, t.minute) &&
         text.take(':') && text.take_number(2, 2, t.second);
}

std::optional<int64_t> checked_micros(CivilTime t, int month_index) {
  t.date.month = month_index + 1;
  const bool leap = t.second == 60 && t.hour == 23 && t.minute == 59;
  if (!is_valid_day(t.date.year, t.date.month, t.date.day)) return std::nullopt;
  if (t.hour > 23 || t.minute > 59 || (t.second > 59 && !leap)) return std::nullopt;
  return micros_from_civil(t);
}

// `Sun, 06 Nov 1994 08:49:37 GMT` or `Sunday, 06-Nov-94 08:49:37 GMT`, behind the comma.
std::optional<int64_t> parse_http_day_first(TextCursor text) {
  CivilTime t;
  int month = 0;
  int year = 0;
  if (!text.take(' ') || !text.take_number(2, 2, t.date.day)) return std::nullopt;
  const char separator = text.peek() == '-' ? '-' : ' ';
  if (!text.take(separator) || !text.take_name(kMonthNames, month) || !text.take(separator))
    return std::nullopt;
  const size_t year_digits = separator == '-' ? 2 : 4;
  if (!text.take_number(year_digits, year_digits, year)) return std::nullopt;
  t.date.year = separator == ' ' ? year : year + (year < 70 ? 2000 : 1900);
  if (!text.take(' ') || !take_clock(text, t) || !text.take(" GMT") || !text.done()) return std::nullopt;
  return checked_micros(t, month);
}

// `Sun Nov  6 08:49:37 1994`, behind the weekday.
std::optional<int64_t> parse_asctime(TextCursor text) {
  CivilTime t;
  int month = 0;
  int year = 0;
  if (!text.take(' ') || !text.take_name(kMonthNames, month) || !text.take(' ')) return std::nullopt;
  const size_t day_digits = text.take(' ') ? 1 : 2;
  if (!text.take_number(day_digits, day_digits, t.date.day) || !text.take(' ')) return std::nullopt;
  if (!take_clock(text, t) || !text.take(' ') || !text.take_number(4, 4, year)) return std::nullopt;
  if (!text.done()) return std::nullopt;
  t.date.year = year;
  return checked_micros(t, month);
}

}  // namespace

std::optional<IsoTime> scan_iso(std::string_view text) {
  CivilTime t;
  if (text.size() < 10 || !scan_day(text.data(), t.date)) return std::nullopt;
  if (text.size() == 10) return IsoTime{micros_from_civil(t), false, false};
  if (text.size() < 19) return std::nullopt;
  const char* p = text.data();
  const char* end = p + text.size();
  unsigned bad = ((p[10] | 0x20) != 't') | (p[13] != ':') | (p[16] != ':');
  t.hour = two_digits(p + 11, bad);
  t.minute = two_digits(p + 14, bad);
  t.second = two_digits(p + 17, bad);
  if (bad != 0 || t.hour > 23 || t.minute > 59 || t.second > 60) return std::nullopt;
  p += 19;
  if (p != end && *p == '.' && !scan_fraction(p, end, t.micros)) return std::nullopt;
  int offset = 0;
  const bool has_offset = p != end;
  if (has_offset && !scan_offset(p, end, offset)) return std::nullopt;
  const int64_t micros = micros_from_civil(t) - offset * kMicrosPerMinute;
  if (t.second == 60) {
    const int64_t second_of_day = floor_div(micros, kMicrosPerSecond) % 86'400;
    if (second_of_day != 0) return std::nullopt;
  }
  if (micros < kFirstMoment || micros > kLastMoment) return std::nullopt;
  return IsoTime{micros, true, has_offset};
}

std::optional<int64_t> parse_iso(std::string_view text) {
  const auto iso = scan_iso(text);
  if (!iso || !iso->has_offset) return std::nullopt;
  return iso->micros;
}

std::optional<int64_t> parse_iso_or_date(std::string_view text) {
  const auto iso = scan_iso(text);
  if (!iso || (iso->has_time && !iso->has_offset)) return std::nullopt;
  return iso->micros;
}

std::optional<int64_t> parse_date(std::string_view text) {
  CivilDay day;
  if (text.size() != 10 || !scan_day(text.data(), day)) return std::nullopt;
  return days_from_civil(day.year, day.month, day.day);
}

std::optional<int64_t> parse_epoch(std::string_view text, int digits) {
  const auto number = DecimalView::parse(text);
  if (!number) return std::nullopt;
  const IntFit fit = number->to_int64(6 - digits);
  if (fit.kind == IntFit::kOverflow || fit.value < kFirstMoment || fit.value > kLastMoment)
    return std::nullopt;
  return fit.value;
}

std::optional<int64_t> parse_http_date(std::string_view text) {
  TextCursor cursor(text);
  int weekday = 0;
  if (!cursor.take_name(kWeekdayNames, weekday)) return std::nullopt;
  return cursor.take(',') ? parse_http_day_first(cursor) : parse_asctime(cursor);
}

char* write_date(int64_t days, char* out) { return write_day(civil_from_days(days), out); }

char* write_iso(int64_t micros, char* out) {
  const CivilTime t = civil_from_micros(micros);
  out = write_day(t.date, out);
  *out++ = 'T';
  out = write_two(t.hour, out);
  *out++ = ':';
  out = write_two(t.minute, out);
  *out++ = ':';
  out = write_two(t.second, out);
  if (t.micros != 0) out = write_fraction(t.micros, out);
  *out++ = 'Z';
  return out;
}

void append_iso(int64_t micros, std::string& out) {
  char buffer[kMaxIsoLength];
  out.append(buffer, write_iso(micros, buffer));
}

void append_date(int64_t days, std::string& out) {
  char buffer[kMaxIsoLength];
  out.append(buffer, write_date(days, buffer));
}

void append_epoch(int64_t micros, int unit_digits, int fraction_digits, std::string& out) {
  const int64_t ticks = floor_div(micros, kPowersOfTen[6 - unit_digits - fraction_digits]);
  if (fraction_digits == 0) {
    fmt::format_to(std::back_inserter(out), "{}", ticks);
    return;
  }
  const uint64_t magnitude = ticks < 0 ? 0 - static_cast<uint64_t>(ticks) : static_cast<uint64_t>(ticks);
  const auto unit = static_cast<uint64_t>(kPowersOfTen[fraction_digits]);
  fmt::format_to(std::back_inserter(out), "{}{}.{:0{}}", ticks < 0 ? "-" : "", magnitude / unit,
                 magnitude % unit, fraction_digits);
}

void append_http_date(int64_t micros, std::string& out) {
  const CivilTime t = civil_from_micros(micros);
  const int weekday = weekday_from_days(floor_div(micros, kMicrosPerDay));
  fmt::format_to(std::back_inserter(out), "{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
                 kWeekdayNames[weekday].substr(0, 3), t.date.day, kMonthNames[t.date.month - 1].substr(0, 3),
                 t.date.year, t.hour, t.minute, t.second);
}

}  // namespace conn
