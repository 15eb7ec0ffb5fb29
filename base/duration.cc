#include "base/duration.h"

#include <fmt/format.h>

#include <iterator>

#include "base/civil.h"
#include "base/decimal.h"

namespace conn {
namespace {

struct Unit {
  std::string_view name;
  int64_t micros;
};

// From the largest to the smallest.
constexpr Unit kUnits[] = {{"w", 7 * kMicrosPerDay}, {"d", kMicrosPerDay},    {"h", kMicrosPerHour},
                           {"m", kMicrosPerMinute},  {"s", kMicrosPerSecond}, {"ms", 1'000}};

}  // namespace

std::optional<int64_t> parse_duration(std::string_view text) {
  const size_t digits = text.find_first_not_of("0123456789");
  if (digits == std::string_view::npos || digits == 0) return std::nullopt;
  const auto number = DecimalView::parse(text.substr(0, digits));
  if (!number) return std::nullopt;
  const IntFit count = number->to_int64();
  if (count.kind != IntFit::kExact) return std::nullopt;
  for (const Unit& unit : kUnits) {
    if (text.substr(digits) != unit.name) continue;
    if (count.value > INT64_MAX / unit.micros) return std::nullopt;
    return count.value * unit.micros;
  }
  return std::nullopt;
}

void append_duration(int64_t micros, std::string& out) {
  auto rest = std::back_inserter(out);
  if (micros == 0) {
    out.append("0s");
    return;
  }
  for (const Unit& unit : kUnits) {
    if (micros % unit.micros != 0) continue;
    fmt::format_to(rest, "{}{}", micros / unit.micros, unit.name);
    return;
  }
  const int64_t fraction = micros % 1'000;
  std::string digits = fmt::format("{:03}", fraction < 0 ? -fraction : fraction);
  digits.resize(digits.find_last_not_of('0') + 1);
  const bool lost_sign = micros < 0 && micros > -1'000;
  fmt::format_to(rest, "{}{}.{}ms", lost_sign ? "-" : "", micros / 1'000, digits);
}

}  // namespace conn
