#include "runtime/json/key_directory.h"

#include <algorithm>

#include "base/json_text.h"

namespace conn::runtime::json {
namespace {

// That many misses in 64 objects, for each known key, end the prediction for so many times 64 objects: about
// what a miss costs more than all the hashing that it saves.
constexpr std::size_t kMissesForAKey = 6;
constexpr std::uint32_t kHashedFor = 31;

// Longer keys, and keys that need escapes in JSON, never match byte by byte.
constexpr std::size_t kLongestPlain = 60000;

// Of the table, one place in that many is taken at most.
constexpr std::size_t kPlacesForAKey = 4;
constexpr std::size_t kSmallestTable = 16;
// Tables whose keys collide are tried anew with other multipliers, if they are no longer than that.
constexpr int kTries = 16;
constexpr std::size_t kLargestTried = 1024;

bool is_plain(std::string_view key) {
  return key.size() <= kLongestPlain && std::none_of(key.begin(), key.end(), [](char c) {
           return c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ';
         });
}

// A quote with a NUL behind it: no string in a page that has an index begins so.
void set_unmatchable(KeyEntry& entry) {
  entry.text[0] = '"';
  entry.spare = KeyEntry::kLongest - 2;
}

KeyEntry make_entry(std::string_view key) {
  KeyEntry entry;
  const std::string written = '"' + std::string(key) + "\":";
  const bool plain = is_plain(key);
  if (plain) entry.length = static_cast<std::uint16_t>(written.size() - 1);
  if (plain && written.size() <= KeyEntry::kLongest) {
    std::copy(written.begin(), written.end(), entry.text);
    entry.spare = static_cast<std::uint8_t>(KeyEntry::kLongest - written.size());
  } else {
    set_unmatchable(entry);
  }
  return entry;
}

}  // namespace

KeyDirectory::KeyDirectory(std::size_t reads) {
  entries_.reserve(1 + reads + kLearnedKeys);  // never more: an entry stays where it is
  texts_.reserve(1 + reads + kLearnedKeys);
  KeyEntry unknown;
  set_unmatchable(unknown);
  entries_.push_back(unknown);
  first_ = entries_[0].next = entries_.data();
  texts_.emplace_back();
  build_table();
}

void KeyDirectory::add(std::string_view key, const KeyTarget& target) {
  KeyEntry& entry = entries_[insert(key)];
  entry.action = target.action;
  entry.node = target.node;
  entry.slot = target.slot;
  entry.frame = target.has_slot ? 0 : 1;
  entry.seen = reads_ < kBits ? std::uint64_t{1} << reads_ : kSharedBit;
  ++reads_;
}

std::uint32_t KeyDirectory::insert(std::string_view key) {
  const auto number = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back(make_entry(key));
  entries_.back().next = entries_.data();
  texts_.emplace_back(key);
  if (entries_[number].length == 0) return number;
  if (entries_.size() * kPlacesForAKey > table_.size() || !put(entries_[number])) build_table();
  return number;
}

// Puts the entry into the first free place; whether that was its own.
bool KeyDirectory::put(KeyEntry& entry) {
  // Read behind the key as a page would allow.
  scratch_.assign("\"").append(text(entry)).append(1, '"').append(KeyEntry::kLongest, '\0');
  const std::uint32_t own = place_of(scratch_.data(), entry.length);
  std::uint32_t i = own;
  while (table_[i] != free()) i = (i + 1) & mask_;
  table_[i] = &entry;
  return i == own;
}

// Fills the table anew; how many keys are not in their own place.
std::size_t KeyDirectory::fill_table() {
  std::fill(table_.begin(), table_.end(), free());
  std::size_t displaced = 0;
  for (std::uint32_t number = 1; number < entries_.size(); ++number) {
    if (entries_[number].length != 0 && !put(entries_[number])) ++displaced;
  }
  return displaced;
}

// A table that is large enough, with the multiplier that displaces the fewest keys.
void KeyDirectory::build_table() {
  constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15;
  const std::size_t size = std::bit_ceil(std::max(kSmallestTable, entries_.size() * kPlacesForAKey));
  table_.resize(size, free());
  mask_ = static_cast<std::uint32_t>(size - 1);
  shift_ = 64 - static_cast<std::uint32_t>(std::countr_zero(size));
  std::uint64_t best = kGolden;
  std::size_t fewest = entries_.size();
  const int tries = size <= kLargestTried ? kTries : 1;
  for (int i = 0; i < tries && fewest != 0; ++i) {
    multiplier_ = kGolden * (2 * static_cast<std::uint64_t>(i) + 1);
    const std::size_t displaced = fill_table();
    if (displaced >= fewest) continue;
    fewest = displaced;
    best = multiplier_;
  }
  if (multiplier_ == best) return;
  multiplier_ = best;
  fill_table();
}

bool KeyDirectory::has_text(const KeyEntry& entry, const char* token) const {
  const std::string& key = texts_[number(entry)];
  return token[entry.length - 1] == '"' && std::memcmp(token + 1, key.data(), key.size()) == 0;
}

KeyEntry& KeyDirectory::find_plain(std::string_view key) {
  for (std::size_t i = 1; i < entries_.size(); ++i) {
    if (texts_[i] == key) return entries_[i];
  }
  return entries_[0];
}

KeyEntry& KeyDirectory::find_unknown(const char* token, std::uint32_t length) {
  const std::string_view inside(token + 1, length - 2);
  if (has_json_escapes(inside) || inside.size() > kLongestPlain) {
    scratch_.clear();
    unescape_json(inside, scratch_);
    return find_plain(scratch_);
  }
  if (inside.size() > kLongestLearned || entries_.size() == entries_.capacity()) return entries_[0];
  return entries_[insert(inside)];
}

void KeyDirectory::adapt() {
  if (hashed_for_ != 0) {
    --hashed_for_;
  } else if (misses_ > kMissesForAKey * entries_.size()) {
    hashed_for_ = kHashedFor;
  }
  misses_ = 0;
}

}  // namespace conn::runtime::json
