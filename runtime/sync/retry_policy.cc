#include "runtime/sync/retry_policy.h"

#include <algorithm>

#include "base/time.h"

namespace conn::runtime {

std::int64_t back_off(const Limits& limits, int tries, Clock& clock) {
  const std::int64_t floor = std::max<std::int64_t>(limits.min_backoff, 1);
  std::int64_t ceiling = floor;
  for (int i = 0; i < tries && ceiling < limits.max_backoff; ++i)
    ceiling = ceiling > limits.max_backoff / 2 ? limits.max_backoff : ceiling * 2;
  ceiling = std::max(floor, std::min(ceiling, limits.max_backoff));
  return floor + static_cast<std::int64_t>(clock.random() % static_cast<std::uint64_t>(ceiling - floor + 1));
}

std::int64_t saturating_add(std::int64_t a, std::int64_t b) {
  std::int64_t sum = 0;
  if (!__builtin_add_overflow(a, b, &sum)) return sum;
  return b > 0 ? INT64_MAX : INT64_MIN;
}

std::string later_text(std::int64_t now, std::int64_t pause) {
  constexpr std::int64_t kSecond = 1'000'000;
  std::string out;
  append_iso(saturating_add(saturating_add(now, pause), kSecond - 1) / kSecond * kSecond, out);
  return out;
}

std::int64_t saturating_subtract(std::int64_t a, std::int64_t b) {
  std::int64_t difference = 0;
  if (!__builtin_sub_overflow(a, b, &difference)) return difference;
  return b < 0 ? INT64_MAX : INT64_MIN;
}

std::int64_t asked_pause(const AskedPause& asked, std::int64_t vendor_now) {
  const std::int64_t pause = std::max<std::int64_t>(asked.after.value_or(0), 0);
  return asked.at ? std::max(pause, saturating_subtract(*asked.at, vendor_now)) : pause;
}

}  // namespace conn::runtime
