#include "base/time_format.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text_cursor.h"
#include "base/time.h"

namespace conn {
namespace {

constexpr std::string_view kDotnetHead = "/Date(";
constexpr std::string_view kDotnetTail = ")/";

// `/Date(1700000000000)/`; the offset that may follow the number says how to show it, and is of no account.
std::optional<int64_t> parse_dotnet(std::string_view text) {
  if (!text.starts_with(kDotnetHead) || !text.ends_with(kDotnetTail)) return std::nullopt;
  text.remove_prefix(kDotnetHead.size());
  text.remove_suffix(kDotnetTail.size());
  const size_t offset = text.find_first_of("+-", 1);
  if (offset != std::string_view::npos) {
    TextCursor cursor(text.substr(offset + 1));
    int ignored = 0;
    if (!cursor.take_number(4, 4, ignored) || !cursor.done()) return std::nullopt;
    text = text.substr(0, offset);
  }
  return parse_epoch(text, 3);
}

// What lies outside of what RFC 3339 can write is no moment: an offset or a zone may lead there.
std::optional<int64_t> within_years(int64_t micros) {
  return micros >= kFirstMoment && micros <= kLastMoment ? std::optional(micros) : std::nullopt;
}

constexpr int64_t kTicksBegin = -62'135'596'800;  // 0001-01-01, seconds since 1970
constexpr int kMaxTickDigits = 9;

int64_t power_of_ten(int digits) {
  int64_t power = 1;
  for (; digits > 0; --digits) power *= 10;
  return power;
}

// A moment of the years 1 to 9999 has at most 21 digits.
constexpr size_t kMostTicks = 21;

std::optional<int64_t> parse_ticks(std::string_view text, int digits) {
  if (text.empty() || text.size() > kMostTicks ||
      text.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  __extension__ unsigned __int128 ticks = 0;
  for (const char c : text) ticks = ticks * 10 + static_cast<unsigned>(c - '0');
  ticks = digits > 6 ? ticks / static_cast<unsigned>(power_of_ten(digits - 6))
                     : ticks * static_cast<unsigned>(power_of_ten(6 - digits));
  if (ticks > static_cast<uint64_t>(kLastMoment - kTicksBegin * kMicrosPerSecond)) return std::nullopt;
  return static_cast<int64_t>(ticks) + kTicksBegin * kMicrosPerSecond;
}

// A moment before the first tick has none: it prints as that.
void append_ticks(int64_t micros, int digits, std::string& out) {
  const int64_t since =
      std::max<int64_t>(micros, kTicksBegin * kMicrosPerSecond) - kTicksBegin * kMicrosPerSecond;
  std::string text = fmt::format("{}", digits > 6 ? since : since / power_of_ten(6 - digits));
  if (digits > 6 && since != 0) text.append(static_cast<size_t>(digits - 6), '0');
  out.append(text);
}

}  // namespace

bool TimeFormat::compile_name(std::string_view spec) {
  if (spec == "iso") return true;
  kind_ = Kind::kDate;
  if (spec == "date") return true;
  kind_ = Kind::kHttpDate;
  if (spec == "http_date") return true;
  kind_ = Kind::kDotnet;
  if (spec == "dotnet") return true;
  kind_ = Kind::kEpoch;
  unit_digits_ = spec == "epoch_ms" ? 3 : (spec == "epoch_us" ? 6 : 0);
  if (spec == "epoch_seconds" || unit_digits_ != 0) return true;
  return compile_digits(spec);
}

bool TimeFormat::compile_digits(std::string_view spec) {
  TextCursor cursor(spec);
  int digits = 0;
  if (cursor.take("ticks(")) {
    kind_ = Kind::kTicks;
    if (!cursor.take('1')) return false;
    while (cursor.take('0')) ++unit_digits_;
    return unit_digits_ <= kMaxTickDigits && cursor.take(')') && cursor.done();
  }
  if (!cursor.take("epoch_seconds(") || !cursor.take_number(1, 1, digits)) return false;
  fraction_digits_ = static_cast<uint8_t>(digits);
  return digits <= 6 && cursor.take(')') && cursor.done();
}

std::optional<TimeFormat> TimeFormat::compile(std::string_view spec, std::string_view zone,
                                              std::string& reason) {
  TimeFormat format;
  if (!zone.empty()) {
    const auto found = Zone::find(zone);
    if (!found) {
      reason = fmt::format("`{}` is no time zone of the IANA database", zone);
      return std::nullopt;
    }
    format.zone_ = *found;
    format.has_zone_ = true;
  }
  if (format.compile_name(spec)) return format;
  format.kind_ = Kind::kPattern;
  auto pattern = TimePattern::compile(spec, reason);
  if (!pattern) return std::nullopt;
  format.pattern_ = *std::move(pattern);
  return format;
}

std::optional<int64_t> TimeFormat::parse_iso_in_zone(std::string_view text) const {
  const auto iso = scan_iso(text);
  if (!iso || !iso->has_time) return std::nullopt;
  if (iso->has_offset) return iso->micros;
  if (!has_zone_) return std::nullopt;
  return within_years(zone_.to_utc(iso->micros));
}

std::optional<int64_t> TimeFormat::parse_other(std::string_view text) const {
  switch (kind_) {
    case Kind::kEpoch: return parse_epoch(text, unit_digits_);
    case Kind::kHttpDate: return parse_http_date(text);
    case Kind::kDotnet: return parse_dotnet(text);
    case Kind::kTicks: return parse_ticks(text, unit_digits_);
    case Kind::kDate: {
      const auto days = parse_date(text);
      if (!days) return std::nullopt;
      return within_years(zone_.to_utc(*days * kMicrosPerDay));
    }
    default: {
      const auto reading = pattern_.parse(text);
      if (!reading) return std::nullopt;
      return within_years(reading->is_utc ? reading->micros : zone_.to_utc(reading->micros));
    }
  }
}

void TimeFormat::print(int64_t micros, std::string& out) const {
  switch (kind_) {
    case Kind::kIso: append_iso(micros, out); return;
    case Kind::kDate: append_date(floor_div(zone_.to_local(micros), kMicrosPerDay), out); return;
    case Kind::kEpoch: append_epoch(micros, unit_digits_, fraction_digits_, out); return;
    case Kind::kHttpDate: append_http_date(micros, out); return;
    case Kind::kPattern: pattern_.print(micros, zone_.to_local(micros), out); return;
    case Kind::kTicks: append_ticks(micros, unit_digits_, out); return;
    case Kind::kDotnet: break;
  }
  out.append(kDotnetHead);
  append_epoch(micros, 3, 0, out);
  out.append(kDotnetTail);
}

int64_t TimeFormat::resolution() const {
  constexpr int64_t kUnits[] = {1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
  switch (kind_) {
    case Kind::kIso: return 1;
    case Kind::kDate: return kMicrosPerDay;
    case Kind::kEpoch: return kUnits[unit_digits_ + fraction_digits_];
    case Kind::kHttpDate: return kMicrosPerSecond;
    case Kind::kDotnet: return 1'000;
    case Kind::kTicks: return unit_digits_ >= 6 ? 1 : power_of_ten(6 - unit_digits_);
    case Kind::kPattern: break;
  }
  return pattern_.resolution();
}

}  // namespace conn
