#include "stdlib/amount.h"

#include <algorithm>
#include <cstdlib>

#include "base/decimal.h"

namespace conn::stdlib {
namespace {

constexpr std::int64_t kMostDigits = 1000;

/// The integer behind `e`; nothing where it is beyond what can be written out.
std::optional<std::int64_t> exponent_of(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
  if (text.size() > 4) return std::nullopt;
  std::int64_t value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return negative ? -value : value;
}

void increment(std::string& digits) {
  for (std::size_t at = digits.size(); at-- > 0;) {
    if (digits[at]++ != '9') return;
    digits[at] = '0';
  }
  digits.insert(0, 1, '1');
}

}  // namespace

std::optional<Amount> Amount::parse(std::string_view number) {
  if (!is_json_number(number) || number.size() > kMostDigits) return std::nullopt;
  Amount out;
  out.negative = number.starts_with('-');
  if (out.negative) number.remove_prefix(1);
  const std::size_t e = std::min(number.find_first_of("eE"), number.size());
  const auto exponent = exponent_of(number.substr(std::min(e + 1, number.size())));
  const std::size_t point = std::min(number.find('.'), e);
  out.digits = std::string(number.substr(0, point));
  if (point < e) out.digits += number.substr(point + 1, e - point - 1);
  if (!exponent) return std::nullopt;
  const std::int64_t scale = static_cast<std::int64_t>(point < e ? e - point - 1 : 0) - *exponent;
  if (scale > kMostDigits || scale < -kMostDigits) return std::nullopt;
  if (scale < 0) out.digits.append(static_cast<std::size_t>(-scale), '0');
  out.scale = scale < 0 ? 0 : static_cast<std::size_t>(scale);
  return out;
}

std::string Amount::fixed(std::size_t places) const {
  std::string out = digits;
  if (scale < places) out.append(places - scale, '0');
  if (scale > places) {
    const std::size_t cut = scale - places;
    if (out.size() <= cut) out.insert(0, cut + 1 - out.size(), '0');
    const bool up = out[out.size() - cut] >= '5';
    out.resize(out.size() - cut);
    if (up) increment(out);
  }
  if (out.size() <= places) out.insert(0, places + 1 - out.size(), '0');
  const std::size_t whole = out.size() - places;
  out.erase(0, std::min(out.find_first_not_of('0'), whole - 1));
  const bool zero = out.find_first_not_of('0') == std::string::npos;
  if (places > 0) out.insert(out.size() - places, 1, '.');
  return negative && !zero ? "-" + out : out;
}

bool AmountSum::scaled(Wide& value, std::size_t digits) {
  for (; digits > 0; --digits) {
    if (__builtin_mul_overflow(value, 10, &value)) return false;
  }
  return true;
}

bool AmountSum::add(const Amount& amount) {
  Wide value = 0;
  for (const char c : amount.digits) {
    if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, c - '0', &value))
      return false;
  }
  if (amount.negative) value = -value;
  const std::size_t scale = std::max(scale_, amount.scale);
  if (!scaled(total_, scale - scale_) || !scaled(value, scale - amount.scale)) return false;
  scale_ = scale;
  return !__builtin_add_overflow(total_, value, &total_);
}

std::string AmountSum::text() const {
  Amount out;
  out.negative = total_ < 0;
  out.scale = scale_;
  for (Wide rest = total_; rest != 0; rest /= 10)
    out.digits.insert(0, 1, static_cast<char>('0' + static_cast<int>(rest < 0 ? -(rest % 10) : rest % 10)));
  return out.fixed(scale_);
}

double as_double(CallContext& context, const Value& number) {
  if (number.kind == Kind::kFloat) return number.d;
  return std::strtod(std::string(digits(context, number)).c_str(), nullptr);
}

}  // namespace conn::stdlib
