#include "runtime/vm/text_table.h"

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
