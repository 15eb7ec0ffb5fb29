#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time_pattern.h"
#include "base/zone.h"

namespace conn {

/// How a vendor writes times. Compiled once from its name or pattern, then immutable and safe from any
/// thread.
///
/// Names: `iso` (RFC 3339), `date` (YYYY-MM-DD, midnight), `epoch_seconds`, `epoch_seconds(6)` (digits of the
/// fraction when printed, 0 to 6), `epoch_ms`, `epoch_us`, `http_date`, `dotnet`
/// (`/Date(1700000000000+0100)/`), `ticks(10000000)` (whole ticks since 0001-01-01T00:00:00Z, so many a
/// second: a power of ten from 1 to 1,000,000,000).
///
/// Patterns of letters: `YYYY YY`, `MMMM MMM MM M` (`M` reads one or two digits), `DD D`, `dddd ddd`
/// (weekday), `hh h HH H`, `mm m`, `ss s`, `S` to `SSSSSSSSS` (fraction), `A a` (AM or PM; hours are then
/// 1–12), `Z` (`Z` or ±hh:mm), `ZZ` (±hhmm); `yyyy yy dd d` are the same as in capitals. `T` and all that is
/// no letter stand for themselves, other letters in `'`.
///
/// Patterns with `%`: `%Y %y %m %d %H %I %M %S %f %L %p %b %h %B %a %A %j %z %Z %s %F %T %D %R %n %t %%` as
/// in strftime, `%-d` without the zero in front.
///
/// Text without an offset is a wall clock in the format's zone, and so is what is printed.
class TimeFormat {
 public:
  /// The format `iso` in UTC.
  TimeFormat() = default;

  /// Compiles; on failure returns nothing and says why in `reason` (lower case, no final stop): the pattern
  /// has a letter it cannot have or lacks a year, the zone is unknown. `zone` is an IANA name, or empty for
  /// UTC.
  [[nodiscard]] static std::optional<TimeFormat> compile(std::string_view spec, std::string_view zone,
                                                         std::string& reason);

  /// The whole text as microseconds UTC; nothing where it is not in this format or no such moment exists.
  [[nodiscard]] std::optional<int64_t> parse(std::string_view text) const {
    return kind_ == Kind::kIso ? parse_iso_in_zone(text) : parse_other(text);
  }

  /// Appends the time, rounded down to what the format can say.
  void print(int64_t micros, std::string& out) const;

  /// The smallest step the printed form can say, in microseconds: a day for `date`, 1 for `iso`.
  [[nodiscard]] int64_t resolution() const;

 private:
  enum class Kind : uint8_t { kIso, kDate, kEpoch, kHttpDate, kDotnet, kTicks, kPattern };

  [[nodiscard]] bool compile_name(std::string_view spec);
  [[nodiscard]] bool compile_digits(std::string_view spec);
  [[nodiscard]] std::optional<int64_t> parse_iso_in_zone(std::string_view text) const;
  [[nodiscard]] std::optional<int64_t> parse_other(std::string_view text) const;

  Kind kind_ = Kind::kIso;
  bool has_zone_ = false;
  uint8_t unit_digits_ = 0;      // epoch, ticks: the unit is 10^-unit_digits seconds
  uint8_t fraction_digits_ = 0;  // epoch: digits printed behind the dot
  Zone zone_;
  TimePattern pattern_;
};

}  // namespace conn
