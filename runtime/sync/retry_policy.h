#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <conn/clock.h>
#include <conn/limits.h>

namespace conn::runtime {

/// What an answer says about the pause before another try.
struct AskedPause {
  std::optional<std::int64_t> after;  ///< µs
  std::optional<std::int64_t> at;     ///< µs since 1970, by the vendor's clock
};

/// The pause that the vendor asks for, in µs; of both forms the longer one. 0 where it asks for none, or for
/// none to come. `vendor_now` is the answer's `Date`, else our time.
std::int64_t asked_pause(const AskedPause& asked, std::int64_t vendor_now);

/// The pause before another try where the vendor asks for none, in µs: between `min_backoff` and a ceiling
/// that doubles with each try up to `max_backoff`, by chance. Never 0. `tries` are those made so far.
std::int64_t back_off(const Limits& limits, int tries, Clock& clock);

/// When a pause from `now` on ends, RFC 3339, for people: in whole seconds, never early.
std::string later_text(std::int64_t now, std::int64_t pause);

/// `a - b`, or the nearest end of the range.
std::int64_t saturating_subtract(std::int64_t a, std::int64_t b);
/// `a + b`, or the nearest end of the range.
std::int64_t saturating_add(std::int64_t a, std::int64_t b);

}  // namespace conn::runtime
