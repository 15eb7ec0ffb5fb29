#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace conn {

/// A 128-bit hash value (XXH3). Not for secrets: it resists accidents, not attackers.
/// Ordered, so that it can be a key of a deterministic container.
struct Hash128 {
  uint64_t high = 0;
  uint64_t low = 0;

  friend constexpr auto operator<=>(const Hash128&, const Hash128&) = default;

  /// 32 lower-case hex digits, most significant first: the canonical form of XXH128.
  [[nodiscard]] std::string hex() const {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text(32, '0');
    for (int i = 0; i < 16; ++i) {
      text[15 - i] = kDigits[(high >> (4 * i)) & 0xF];
      text[31 - i] = kDigits[(low >> (4 * i)) & 0xF];
    }
    return text;
  }
};

/// Hash of `bytes`; the same on every platform and in every version of this library.
[[nodiscard]] Hash128 hash128(std::string_view bytes);

}  // namespace conn
