#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conn {

/// A written form of times, `MM/DD/YYYY hh:mm` or `%m/%d/%Y %H:%M`, compiled once; immutable, safe from any
/// thread. `TimeFormat` says what the letters mean.
class TimePattern {
 public:
  /// Compiles; on failure returns nothing and says why in `reason` (lower case, no final stop).
  [[nodiscard]] static std::optional<TimePattern> compile(std::string_view spec, std::string& reason);

  struct Reading {
    int64_t micros = 0;
    bool is_utc = false;  ///< the text carried an offset; else `micros` is a wall clock
  };

  /// The whole text; nothing where it is not in this form or no such moment exists.
  [[nodiscard]] std::optional<Reading> parse(std::string_view text) const;

  /// Appends the wall clock `local`, which stands for the instant `utc`.
  void print(int64_t utc, int64_t local, std::string& out) const;

  /// The smallest step the form can say, in microseconds; 31 days for months, 366 for years.
  [[nodiscard]] int64_t resolution() const;

  enum class Field : uint8_t {
    kLiteral,
    kYear,
    kYear2,
    kMonth,
    kMonthName,
    kMonthShort,
    kDay,
    kDayOfYear,
    kWeekdayName,
    kWeekdayShort,
    kHour24,
    kHour12,
    kMinute,
    kSecond,
    kFraction,
    kHalfDay,
    kOffset,
    kOffsetBasic,
    kUtcName,
    kEpoch,
  };

  struct Step {
    Field field = Field::kLiteral;
    uint8_t least = 0;  ///< digits read at least
    uint8_t most = 0;   ///< digits read at most
    uint8_t pad = 0;    ///< digits printed at least
    char literal = 0;   ///< the character of `kLiteral`; `a` or `A` of `kHalfDay`
  };

 private:
  [[nodiscard]] bool has(Field field) const;
  [[nodiscard]] bool is_complete(std::string& reason) const;

  std::vector<Step> steps_;
};

}  // namespace conn
