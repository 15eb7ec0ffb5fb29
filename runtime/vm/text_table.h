#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "bytecode/module.h"
#include "bytecode/value.h"

namespace conn::runtime {

/// Whether two texts of values are equal, which have the same length and are readable 32 bytes beyond it.
[[gnu::always_inline]] inline bool same_bytes(const char* a, const char* b, std::uint32_t size) {
#if defined(__SSE2__)
  if (size <= 16) [[likely]] {
    const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a));
    const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b));
    const auto differs = ~static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(left, right)));
    return (differs & ((std::uint32_t{1} << size) - 1)) == 0;
  }
#endif
  return std::memcmp(a, b, size) == 0;
}

/// A `match` from texts to constants, as a table of hashes. Immutable, safe from any thread.
class TextTable {
 public:
  /// `constants` are the module's constants as values; the keys of `table` must outlive this.
  TextTable(const bytecode::Module& module, const bytecode::Table& table,
            const std::vector<bytecode::Value>& constants);

  /// The constant for a text, in either form; null where no key fits.
  const bytecode::Value* find(const bytecode::Value& text) const {
    const Entry* entry = find_bytes(text.p, text.n);
    return entry != nullptr && entry->plain ? &entry->value : find_slowly(text);
  }

  bytecode::Table::Miss miss() const { return miss_; }
  /// For `Miss::kConstant`.
  const bytecode::Value& miss_value() const { return miss_value_; }

 private:
  struct Entry {
    std::uint64_t head = 0;  // the first eight bytes
    std::uint32_t length = 0;
    bool used = false;
    bool plain = false;  // no byte of the key is written otherwise in JSON
    std::string_view key;
    bytecode::Value value;
  };

  // Reads eight bytes whatever the length: text of a value is readable beyond its end.
  static std::uint64_t head_of(const char* text, std::uint32_t length) {
    std::uint64_t word = 0;
    if (length == 0) return 0;
    std::memcpy(&word, text, sizeof word);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    return length < 8 ? word & ((std::uint64_t{1} << (length * 8)) - 1) : word;
  }
  std::uint32_t place_of(std::uint64_t head, std::uint32_t length) const {
    return static_cast<std::uint32_t>(((head + length) * multiplier_) >> shift_);
  }
  std::size_t fill(std::span<const Entry> entries);

  const Entry* find_bytes(const char* text, std::uint32_t length) const {
    const std::uint64_t head = head_of(text, length);
    for (std::uint32_t at = place_of(head, length); entries_[at].used; at = (at + 1) & mask_) {
      const Entry& entry = entries_[at];
      if (entry.head != head || entry.length != length) continue;
      if (length <= 8 || std::memcmp(entry.key.data() + 8, text + 8, length - 8) == 0) return &entry;
    }
    return nullptr;
  }

  const bytecode::Value* find_slowly(const bytecode::Value& text) const;
  const bytecode::Value* find_escaped(std::string_view token) const;

  std::vector<Entry> entries_;
  std::uint32_t mask_ = 0, shift_ = 0;
  std::uint64_t multiplier_ = 1;
  bytecode::Table::Miss miss_;
  bytecode::Value miss_value_;
};

}  // namespace conn::runtime
