#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace conn {

/// A duration literal as microseconds: digits and one of `ms s m h d w` (`m` is a minute, a day is 24 hours).
/// Months and years have no fixed length and are none. Nothing for any other text, and beyond 64 bits.
[[nodiscard]] std::optional<int64_t> parse_duration(std::string_view text);

/// Appends the duration in the largest unit that says it exactly: `90s`, `2h`, `1w`, `0s`, `-5m`; fractions
/// of a millisecond as decimal milliseconds, `1.5ms`.
void append_duration(int64_t micros, std::string& out);

}  // namespace conn
