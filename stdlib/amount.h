#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "stdlib/values.h"

namespace conn::stdlib {

inline constexpr const char* kTooManyDigits = "the number has too many digits";

/// A decimal number written out: its digits, of which `scale` stand behind the point.
struct Amount {
  bool negative = false;
  std::string digits;
  std::size_t scale = 0;

  /// Reads a number in JSON's grammar; nothing for any other text, and beyond a thousand digits.
  [[nodiscard]] static std::optional<Amount> parse(std::string_view number);
  /// Rounded to so many places, halves away from zero, zeros filled up. Zero has no sign.
  [[nodiscard]] std::string fixed(std::size_t places) const;
};

/// An exact sum of at most 38 digits.
class AmountSum {
 public:
  /// False where the sum would have too many digits; it must not be used any more then.
  [[nodiscard]] bool add(const Amount& amount);
  [[nodiscard]] std::string text() const;

 private:
  __extension__ using Wide = __int128;
  [[nodiscard]] static bool scaled(Wide& value, std::size_t digits);

  Wide total_ = 0;
  std::size_t scale_ = 0;
};

/// The nearest double of a number.
[[nodiscard]] double as_double(CallContext& context, const Value& number);

}  // namespace conn::stdlib
