#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace conn {

/// An integer made from decimal text, and what was lost on the way.
struct IntFit {
  enum Kind : uint8_t {
    kExact,     ///< `value` is the number
    kFraction,  ///< the number is no integer; `value` is its integer part, rounded towards zero
    kOverflow,  ///< the number does not fit 64 bits; `value` is 0
  };
  Kind kind = kExact;
  int64_t value = 0;
};

/// A decimal number seen through its text: no digit is ever rounded. Points into the text, which must outlive
/// it. Exponents beyond ±10^15 count as ±10^15.
class DecimalView {
 public:
  /// Reads a number in JSON's grammar, exponent included, the whole text; nothing for any other text.
  [[nodiscard]] static std::optional<DecimalView> parse(std::string_view text);

  /// Whether the value is an integer, however it is written: `1.0` and `1e3` are, `10e-2` is not.
  [[nodiscard]] bool is_integer() const { return digit_count_ == 0 || lead_ >= digit_count_; }
  [[nodiscard]] bool is_zero() const { return digit_count_ == 0; }
  [[nodiscard]] bool is_negative() const { return negative_ && digit_count_ != 0; }

  /// The value times 10^`power`.
  [[nodiscard]] IntFit to_int64(int power = 0) const;

  /// Compares values: `1.0` equals `1`, and `-0` equals `0`.
  friend std::strong_ordering operator<=>(const DecimalView& a, const DecimalView& b);
  [[nodiscard]] friend bool operator==(const DecimalView& a, const DecimalView& b) { return (a <=> b) == 0; }

 private:
  // Significant digit `i`: the dot, where there is one among them, is jumped over.
  [[nodiscard]] char digit(int64_t i) const { return i < dot_ ? digits_[i] : digits_[i + 1]; }

  const char* digits_ = nullptr;  // at the first digit that is not zero
  int64_t digit_count_ = 0;       // up to the last digit that is not zero; 0 for zero
  int64_t dot_ = 0;               // digits before the dot inside `digits_`, or `digit_count_`
  int64_t lead_ = 0;              // the value is 0.d1d2d3… × 10^lead
  bool negative_ = false;
};

/// Whether the whole text is a number in JSON's grammar.
[[nodiscard]] bool is_json_number(std::string_view text);

/// Compares two numbers in JSON's grammar; nothing where one is none.
[[nodiscard]] std::optional<std::strong_ordering> compare_decimals(std::string_view a, std::string_view b);

/// The integer that the text writes in plain digits, `-?(0|[1-9][0-9]*)`; nothing for any other text and
/// beyond 64 bits. The fast way for the usual token; `DecimalView::to_int64` knows the rest.
[[nodiscard]] inline std::optional<int64_t> parse_plain_int64(std::string_view text) {
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > 19 || (text[0] == '0' && text.size() > 1)) return std::nullopt;
  uint64_t value = 0;
  unsigned bad = 0;
  for (const char c : text) {
    const unsigned digit = static_cast<unsigned char>(c) - '0';
    bad |= digit > 9;
    value = value * 10 + digit;
  }
  const uint64_t limit = static_cast<uint64_t>(INT64_MAX) + (negative ? 1 : 0);
  if (bad != 0 || value > limit) return std::nullopt;
  return static_cast<int64_t>(negative ? 0 - value : value);
}

}  // namespace conn
