#include "runtime/vm/text_table.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/json_text.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

bool is_plain(std::string_view text) {
  for (const char c : text) {
    if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ') return false;
  }
  return true;
}

}  // namespace

TextTable::TextTable(const bytecode::Module& module, const bytecode::Table& table,
                     const std::vector<Value>& constants)
    : entries_(std::bit_ceil(table.keys.size() * 4 + 2)),
      mask_(static_cast<std::uint32_t>(entries_.size() - 1)),
      shift_(64 - static_cast<std::uint32_t>(std::countr_zero(entries_.size()))),
      miss_(table.miss) {
  if (miss_ == bytecode::Table::Miss::kConstant) miss_value_ = constants[table.miss_value];
  std::vector<Entry> entries;
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
    entries.push_back(entry);
  }
  // Short tables mostly find a multiplier that gives each key its own place.
  constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15;
  constexpr std::uint64_t kTries = 32;
  constexpr std::size_t kLongestTried = 64;
  for (std::uint64_t i = 0; i < kTries; ++i) {
    multiplier_ = kGolden * (2 * i + 1);
    if (fill(entries) == 0 || entries.size() > kLongestTried) break;
  }
}

// Puts the entries into the table; how many are not in their own place.
std::size_t TextTable::fill(std::span<const Entry> entries) {
  std::fill(entries_.begin(), entries_.end(), Entry());
  std::size_t displaced = 0;
  for (const Entry& entry : entries) {
    std::uint32_t at = place_of(entry.head, entry.length);
    if (entries_[at].used) ++displaced;
    while (entries_[at].used) at = (at + 1) & mask_;
    entries_[at] = entry;
  }
  return displaced;
}

const Value* TextTable::find_slowly(const Value& text) const {
  if (text.kind == Kind::kToken && has_json_escapes(text.text())) return find_escaped(text.text());
  const Entry* entry = find_bytes(text.p, text.n);
  return entry == nullptr ? nullptr : &entry->value;
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
