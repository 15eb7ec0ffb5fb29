#include "runtime/vm/text_table.h"

#include <bit>
#include <cstring>

#include "base/json_text.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

// Reads eight bytes whatever the length: text of a value is readable beyond its end.
std::uint64_t head_of(const char* text, std::uint32_t length) {
  std::uint64_t word = 0;
  if (length == 0) return 0;
  std::memcpy(&word, text, sizeof word);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return length < 8 ? word & ((std::uint64_t{1} << (length * 8)) - 1) : word;
}

std::uint32_t hash_of(std::uint64_t head, std::uint32_t length) {
  return static_cast<std::uint32_t>((head * 0x9E3779B97F4A7C15ULL) >> 40) + length * 37;
}

bool is_plain(std::string_view text) {
  for (const char c : text) {
    if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ') return false;
  }
  return true;
}

}  // namespace

TextTable::TextTable(const bytecode::Module& module, const bytecode::Table& table, const std::vector<Value>& constants)
    : entries_(std::bit_ceil(table.keys.size() * 2 + 2)),
      mask_(static_cast<std::uint32_t>(entries_.size() - 1)),
      miss_(table.miss) {
  if (miss_ == bytecode::Table::Miss::kConstant) miss_value_ = constants[table.miss_value];
  for (std::size_t i = 0; i < table.keys.size(); ++i) {
    const std::string_view key = module.text(table.keys[i]);
    const std::string padded = std::string(key) + std::string(8, '\0');
    Entry entry;
    entry.length = static_cast<std::uint32_t>(key.size());
    entry.head = head_of(padded.data(), entry.length);
    entry.used = true;
    entry.plain = is_plain(key);
    entry.key = key;
    entry.value = constants[table.values[i]];
    std::uint32_t at = hash_of(entry.head, entry.length) & mask_;
    while (entries_[at].used) at = (at + 1) & mask_;
    entries_[at] = entry;
  }
}

const TextTable::Entry* TextTable::find_bytes(const char* text, std::uint32_t length) const {
  const std::uint64_t head = head_of(text, length);
  for (std::uint32_t at = hash_of(head, length) & mask_; entries_[at].used; at = (at + 1) & mask_) {
    const Entry& entry = entries_[at];
    if (entry.head != head || entry.length != length) continue;
    if (length <= 8 || std::memcmp(entry.key.data() + 8, text + 8, length - 8) == 0) return &entry;
  }
  return nullptr;
}

const Value* TextTable::find(const Value& text) const {
  const Entry* entry = find_bytes(text.p, text.n);
  if (text.kind != Kind::kToken) return entry == nullptr ? nullptr : &entry->value;
  if (entry != nullptr && entry->plain) return &entry->value;
  return has_json_escapes(text.text()) ? find_escaped(text.text()) : nullptr;
}

const Value* TextTable::find_escaped(std::string_view token) const {
  std::string plain;
  unescape_json(token, plain);
  const auto length = static_cast<std::uint32_t>(plain.size());
  plain.append(8, '\0');
  const Entry* entry = find_bytes(plain.data(), length);
  return entry == nullptr ? nullptr : &entry->value;
}

}  // namespace conn::runtime
