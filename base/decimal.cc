#include "base/decimal.h"

#include <algorithm>

namespace conn {
namespace {

constexpr int64_t kExponentLimit = 1'000'000'000'000'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

const char* skip_digits(const char* p, const char* end) {
  while (p != end && is_digit(*p)) ++p;
  return p;
}

// Where the parts of a number lie; `fraction` is empty without a dot.
struct Parts {
  const char* integer = nullptr;
  const char* integer_end = nullptr;
  const char* fraction = nullptr;
  const char* fraction_end = nullptr;
  int64_t exponent = 0;
  bool negative = false;
};

// `[+-]?[0-9]+` from `p` to `end`, saturated.
bool scan_exponent(const char* p, const char* end, int64_t& exponent) {
  const bool negative = p != end && *p == '-';
  if (p != end && (*p == '-' || *p == '+')) ++p;
  if (p == end || skip_digits(p, end) != end) return false;
  int64_t value = 0;
  for (; p != end; ++p) value = std::min(value * 10 + (*p - '0'), kExponentLimit);
  exponent = negative ? -value : value;
  return true;
}

bool scan(std::string_view text, Parts& parts) {
  const char* p = text.data();
  const char* end = p + text.size();
  parts.negative = p != end && *p == '-';
  if (parts.negative) ++p;
  parts.integer = p;
  parts.integer_end = p = skip_digits(p, end);
  if (p == parts.integer || (*parts.integer == '0' && p - parts.integer > 1)) return false;
  parts.fraction = parts.fraction_end = p;
  if (p != end && *p == '.') {
    parts.fraction = ++p;
    parts.fraction_end = p = skip_digits(p, end);
    if (p == parts.fraction) return false;
  }
  if (p == end) return true;
  return (*p | 0x20) == 'e' && scan_exponent(p + 1, end, parts.exponent);
}

// Appends a digit to a non-negative number; false where it leaves 64 bits.
bool push_digit(uint64_t& value, unsigned digit) {
  constexpr uint64_t kMax = static_cast<uint64_t>(INT64_MAX) + 1;
  if (value > (kMax - digit) / 10) return false;
  value = value * 10 + digit;
  return true;
}

}  // namespace

std::optional<DecimalView> DecimalView::parse(std::string_view text) {
  Parts parts;
  if (!scan(text, parts)) return std::nullopt;
  DecimalView view;
  view.negative_ = parts.negative;
  const char* first = parts.integer;
  const char* last = parts.fraction_end;
  while (first != last && (*first == '0' || *first == '.')) ++first;
  while (last != first && (last[-1] == '0' || last[-1] == '.')) --last;
  if (first == last) return view;
  view.digits_ = first;
  const bool from_integer = first < parts.integer_end;
  const bool spans_dot = from_integer && last > parts.integer_end;
  view.digit_count_ = last - first - (spans_dot ? 1 : 0);
  view.dot_ = spans_dot ? parts.integer_end - first : view.digit_count_;
  view.lead_ = parts.exponent + (from_integer ? parts.integer_end - first : parts.fraction - first);
  return view;
}

IntFit DecimalView::to_int64(int power) const {
  if (digit_count_ == 0) return {};
  const int64_t lead = lead_ + power;
  if (lead > 19) return {IntFit::kOverflow, 0};
  uint64_t value = 0;
  for (int64_t i = 0; i < lead; ++i) {
    const unsigned next = i < digit_count_ ? static_cast<unsigned>(digit(i) - '0') : 0;
    if (!push_digit(value, next)) return {IntFit::kOverflow, 0};
  }
  if (!negative_ && value > static_cast<uint64_t>(INT64_MAX)) return {IntFit::kOverflow, 0};
  const auto number = static_cast<int64_t>(negative_ ? 0 - value : value);
  return {lead < digit_count_ ? IntFit::kFraction : IntFit::kExact, number};
}

std::strong_ordering operator<=>(const DecimalView& a, const DecimalView& b) {
  const int sign_a = a.is_zero() ? 0 : (a.negative_ ? -1 : 1);
  const int sign_b = b.is_zero() ? 0 : (b.negative_ ? -1 : 1);
  if (sign_a != sign_b || sign_a == 0) return sign_a <=> sign_b;
  auto magnitude = a.lead_ <=> b.lead_;
  const int64_t both = std::min(a.digit_count_, b.digit_count_);
  for (int64_t i = 0; magnitude == 0 && i < both; ++i) magnitude = a.digit(i) <=> b.digit(i);
  if (magnitude == 0) magnitude = a.digit_count_ <=> b.digit_count_;
  return sign_a > 0 ? magnitude : 0 <=> magnitude;
}

bool is_json_number(std::string_view text) {
  Parts parts;
  return scan(text, parts);
}

std::optional<std::strong_ordering> compare_decimals(std::string_view a, std::string_view b) {
  const auto first = DecimalView::parse(a);
  const auto second = DecimalView::parse(b);
  if (!first || !second) return std::nullopt;
  return *first <=> *second;
}

}  // namespace conn
