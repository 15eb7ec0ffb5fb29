#include "runtime/json/key_directory.h"

#include <algorithm>
#include <bit>

#include "base/json_text.h"

namespace conn::runtime::json {
namespace {

// Of 64 objects: that many misses end the prediction, that few bring it back.
constexpr std::uint32_t kMissesToHash = 96;
constexpr std::uint32_t kMissesToPredict = 32;

// Longer keys, and keys that need escapes in JSON, never match byte by byte.
constexpr std::size_t kLongestPlain = 60000;

bool is_plain(std::string_view key) {
  return key.size() <= kLongestPlain && std::none_of(key.begin(), key.end(), [](char c) {
           return c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ';
         });
}

void set_unmatchable(KeyEntry& entry) {
  entry.words[0] = 1;  // no quoted key starts so
  entry.masks[0] = ~std::uint64_t{0};
}

KeyEntry make_entry(std::string_view key) {
  KeyEntry entry;
  if (!is_plain(key)) {
    set_unmatchable(entry);
    return entry;
  }
  const std::string written = '"' + std::string(key) + "\":";
  std::memcpy(entry.words, written.data(), std::min<std::size_t>(written.size(), sizeof entry.words));
  const auto& mask = kPrefixMasks[std::min<std::size_t>(written.size(), 16)];
  std::copy(mask.begin(), mask.end(), entry.masks);
  entry.length = static_cast<std::uint16_t>(written.size() - 1);
  return entry;
}

}  // namespace

KeyDirectory::KeyDirectory(std::size_t reads) {
  entries_.reserve(reads + kLearnedKeys);
  texts_.reserve(reads + kLearnedKeys);
  table_.resize(std::bit_ceil((reads + kLearnedKeys) * 4));
  mask_ = static_cast<std::uint32_t>(table_.size() - 1);
  set_unmatchable(unknown_);
  unknown_.next = &unknown_;
}

void KeyDirectory::add(std::string_view key, KeyAction action, std::uint32_t target) {
  KeyEntry* entry = insert(key);
  entry->action = action;
  entry->target = target;
  entry->ordinal = static_cast<std::uint8_t>(reads_ < kManyOrdinal ? reads_ : kManyOrdinal);
  ++reads_;
}

KeyEntry* KeyDirectory::insert(std::string_view key) {
  entries_.push_back(make_entry(key));
  texts_.emplace_back(key);
  KeyEntry* entry = &entries_.back();
  entry->next = &unknown_;
  if (entry->length == 0) return entry;
  // Read 32 bytes behind the quote as a page would allow.
  scratch_.assign(1, '"').append(key).append(1, '"').append(32, '\0');
  std::uint32_t i = hash_of(scratch_.data(), entry->length) & mask_;
  while (table_[i] != nullptr) i = (i + 1) & mask_;
  table_[i] = entry;
  return entry;
}

bool KeyDirectory::has_text(const KeyEntry& entry, const char* token) const {
  const std::string& key = texts_[number(&entry)];
  return token[entry.length - 1] == '"' && std::memcmp(token + 1, key.data(), key.size()) == 0;
}

KeyEntry* KeyDirectory::find_plain(std::string_view key) {
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (texts_[i] == key) return &entries_[i];
  }
  return &unknown_;
}

KeyEntry* KeyDirectory::find_unknown(const char* token, std::uint32_t length) {
  const std::string_view inside(token + 1, length - 2);
  if (has_json_escapes(inside) || inside.size() > kLongestPlain) {
    scratch_.clear();
    unescape_json(inside, scratch_);
    return find_plain(scratch_);
  }
  if (inside.size() > kLongestLearned || entries_.size() == entries_.capacity()) return &unknown_;
  return insert(inside);
}

void KeyDirectory::adapt() {
  hashed_ = misses_ > (hashed_ ? kMissesToPredict : kMissesToHash);
  misses_ = 0;
}

}  // namespace conn::runtime::json
