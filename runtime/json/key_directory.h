#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conn::runtime::json {

inline std::uint64_t load_word(const char* p) {
  std::uint64_t word = 0;
  std::memcpy(&word, p, sizeof word);
  return word;
}

/// `kPrefixMasks[n]` covers the first n bytes of 16, in memory order.
inline constexpr auto kPrefixMasks = [] {
  std::array<std::array<std::uint64_t, 2>, 17> masks{};
  for (std::size_t n = 0; n < masks.size(); ++n) {
    std::array<unsigned char, 16> bytes{};
    for (std::size_t i = 0; i < n; ++i) bytes[i] = 0xFF;
    masks[n] = std::bit_cast<std::array<std::uint64_t, 2>>(bytes);
  }
  return masks;
}();

/// What to do with the value behind a key.
enum class KeyAction : std::uint8_t {
  kSkip,   ///< nobody reads it
  kKeep,   ///< `target` is the slot that the whole value goes to
  kEnter,  ///< `target` is the projected node that reads inside of it
};

/// One key of an object: a cache line. The key lies in it with both quotes, so that one comparison of the
/// first bytes decides, length included; no key in a table needs escapes, so an escaped key in a page never
/// matches by accident.
struct alignas(64) KeyEntry {
  std::uint64_t words[4] =
      {};  ///< the first 32 bytes of the quoted key and its colon, as in memory, then zeros
  std::uint64_t masks[2] = {};  ///< the bytes of the first two words that belong to them
  KeyEntry* next = nullptr;     ///< what followed this key last time
  std::uint32_t target = 0;
  std::uint16_t length = 0;  ///< of the quoted key
  KeyAction action = KeyAction::kSkip;
  std::uint8_t ordinal = 0;  ///< number among the keys that are read; `kManyOrdinal` from there on

  /// Whether the quoted key at `key` is this one, with its colon right behind. Reads 32 bytes. Keys of more
  /// than 29 bytes, and keys with white space before the colon, never match here: `find` knows them.
  [[gnu::always_inline]] bool matches(const char* key) const {
    const std::uint64_t differs =
        ((load_word(key) ^ words[0]) & masks[0]) | ((load_word(key + 8) ^ words[1]) & masks[1]);
    if (differs != 0) return false;
    return length < 16 || matches_rest(key);
  }

 private:
  [[gnu::always_inline]] bool matches_rest(const char* key) const {
    if (length > 31) return false;
    const std::uint64_t differs = ((load_word(key + 16) ^ words[2]) & kPrefixMasks[length - 15][0]) |
                                  ((load_word(key + 24) ^ words[3]) & kPrefixMasks[length - 15][1]);
    return differs == 0;
  }
};
static_assert(sizeof(KeyEntry) == 64);

/// The keys of one object of a projection, and what a reader has learned about their order. Every entry
/// remembers the key that came after it; where the vendor's order varies too much, the directory changes to
/// look-ups by hash until the order settles. Keys that nobody reads are learned too, up to a bound, so that
/// they cost no more than the others. Belongs to one reader: not thread-safe.
class KeyDirectory {
 public:
  /// Keys beyond this ordinal share it: the reader tells them apart in a slower way.
  static constexpr std::uint8_t kManyOrdinal = 63;
  static constexpr std::size_t kLearnedKeys = 48;
  static constexpr std::size_t kLongestLearned = 256;

  /// `reads` is how many keys will be added.
  explicit KeyDirectory(std::size_t reads);
  KeyDirectory(const KeyDirectory&) = delete;
  KeyDirectory& operator=(const KeyDirectory&) = delete;

  /// A key that is read (plain text, distinct), before the first look-up.
  void add(std::string_view key, KeyAction action, std::uint32_t target);

  /// The entry of the quoted key `token`, whose escapes are valid; one that says `kSkip` for a key that
  /// nobody reads. Never null.
  KeyEntry* find(const char* token, std::uint32_t length) {
    const std::uint32_t hash = hash_of(token, length);
    for (std::uint32_t i = hash & mask_;; i = (i + 1) & mask_) {
      KeyEntry* entry = table_[i];
      if (entry == nullptr) return find_unknown(token, length);
      if (entry->length == length && (entry->matches(token) || has_text(*entry, token))) return entry;
    }
  }

  /// Starts an object: whether this one is read by hash.
  bool start_object() {
    if ((++objects_ & 63) == 0) adapt();
    return hashed_;
  }
  void count_miss() { ++misses_; }

  KeyEntry** first() { return &first_; }
  bool many() const { return reads_ > kManyOrdinal; }
  std::size_t reads() const { return reads_; }
  /// Number of a read entry, without the bound of `ordinal`.
  std::size_t number(const KeyEntry* entry) const {
    return static_cast<std::size_t>(entry - entries_.data());
  }
  /// For objects with very many keys: notes the visit in which a read entry is seen, and gives the one
  /// before.
  std::uint64_t exchange_visit(const KeyEntry* entry, std::uint64_t visit) {
    if (visits_.size() < reads_) visits_.resize(reads_);
    return std::exchange(visits_[number(entry)], visit);
  }
  /// The key of a read entry.
  std::string_view text(const KeyEntry* entry) const { return texts_[number(entry)]; }

 private:
  static std::uint32_t hash_of(const char* token, std::uint32_t length) {
    std::uint64_t word = load_word(token + 1);
    const std::uint32_t inside = length - 2;
    if (inside < 8) word &= (std::uint64_t{1} << (inside * 8)) - 1;
    return static_cast<std::uint32_t>((word * 0x9E3779B97F4A7C15ULL) >> 40) + length * 37;
  }

  KeyEntry* insert(std::string_view key);
  KeyEntry* find_unknown(const char* token, std::uint32_t length);
  bool has_text(const KeyEntry& entry, const char* token) const;
  KeyEntry* find_plain(std::string_view key);
  void adapt();

  std::vector<KeyEntry>
      entries_;  // never grows beyond what the constructor reserved: entries point at each other
  std::vector<std::string> texts_;
  std::vector<KeyEntry*> table_;
  std::uint32_t mask_;
  std::size_t reads_ = 0;
  std::vector<std::uint64_t> visits_;
  std::string scratch_;
  KeyEntry unknown_;  // stands for every key that is neither read nor learned
  KeyEntry* first_ = &unknown_;
  std::uint32_t objects_ = 0, misses_ = 0;
  bool hashed_ = false;
};

}  // namespace conn::runtime::json
