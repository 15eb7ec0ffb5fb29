#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/module.h"
#include "bytecode/value.h"

namespace conn::runtime {

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
  static std::uint32_t hash_of(std::uint64_t head, std::uint32_t length) {
    return static_cast<std::uint32_t>((head * 0x9E3779B97F4A7C15ULL) >> 40) + length * 37;
  }

  const Entry* find_bytes(const char* text, std::uint32_t length) const {
    const std::uint64_t head = head_of(text, length);
    for (std::uint32_t at = hash_of(head, length) & mask_; entries_[at].used; at = (at + 1) & mask_) {
      const Entry& entry = entries_[at];
      if (entry.head != head || entry.length != length) continue;
      if (length <= 8 || std::memcmp(entry.key.data() + 8, text + 8, length - 8) == 0) return &entry;
    }
    return nullptr;
  }

  const bytecode::Value* find_slowly(const bytecode::Value& text) const;
  const bytecode::Value* find_escaped(std::string_view token) const;

  std::vector<Entry> entries_;
  std::uint32_t mask_ = 0;
  bytecode::Table::Miss miss_;
  bytecode::Value miss_value_;
};

}  // namespace conn::runtime
