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

#if defined(__x86_64__)
#include <immintrin.h>
#define CONN_HAS_WIDE 1
/// For what is compiled a second time, with instructions that not every processor has.
#define CONN_WIDE [[gnu::target("avx2,bmi,bmi2")]]
#endif

namespace conn::runtime::json {

struct ProjectedNode;

inline std::uint64_t load_word(const char* p) {
  std::uint64_t word = 0;
  std::memcpy(&word, p, sizeof word);
  return word;
}

/// `kPrefixMasks[n]` covers the first n bytes of 8, in memory order.
inline constexpr auto kPrefixMasks = [] {
  std::array<std::uint64_t, 9> masks{};
  for (std::size_t n = 0; n < masks.size(); ++n) {
    std::array<unsigned char, 8> bytes{};
    for (std::size_t i = 0; i < n; ++i) bytes[i] = 0xFF;
    masks[n] = std::bit_cast<std::uint64_t>(bytes);
  }
  return masks;
}();

/// What is read of the value behind a key. All but `kNode` put a value that is no container into the entry's
/// slot, so that in a page whose keys come in no order no decision hangs on the key. A key that nobody reads
/// is kept, too, in a place that nobody looks at.
enum class KeyAction : std::uint8_t {
  kKeep,    ///< the whole value
  kObject,  ///< the inside of an object, by the entry's node, and the whole
  kRows,    ///< the elements of an array, by the entry's node
  kNode,    ///< whatever it is, by the entry's node
};

/// What the reader of a projection wants of a key's value.
struct KeyTarget {
  KeyAction action = KeyAction::kKeep;
  ProjectedNode* node = nullptr;  ///< of kObject, kRows and kNode
  std::uint16_t slot = 0;         ///< of all but kNode, where `has_slot`
  bool has_slot = false;
};

/// One key of an object: a cache line. The key lies in it with both quotes and its colon, so that one
/// comparison decides, length included; no key in a table needs escapes, so an escaped key in a page never
/// matches by accident.
struct alignas(64) KeyEntry {
  static constexpr std::size_t kLongest = 32;

  char text[kLongest] = {};  ///< the quoted key and its colon, then zeros
  std::uint64_t seen = 0;    ///< the bit of a key that is read; the last one is shared by all that have none
  KeyEntry* next = nullptr;  ///< what followed this one last time
  ProjectedNode* node = nullptr;
  std::uint16_t slot = 0;
  std::uint16_t length = 0;  ///< of the quoted key
  std::uint8_t spare = 0;    ///< bytes at the end of `text` that need not be equal
  KeyAction action = KeyAction::kKeep;
  std::uint8_t frame = 1;  ///< where `slot` is: 0 the object's frame, 1 a place nobody looks at

  /// Whether the quoted key at `key` is this one, with its colon right behind. Reads 32 bytes. Keys of more
  /// than 29 bytes, and keys with white space before the colon, never match here: `find` knows them.
  [[gnu::always_inline]] bool matches(const char* key) const {
#if defined(__SSE2__)
    return ~(equal_bytes(key, 0) | equal_bytes(key, 16) << 16) << spare == 0;
#else
    return std::memcmp(key, text, kLongest - spare) == 0;
#endif
  }

#if defined(CONN_HAS_WIDE)
  /// The same in one comparison.
  CONN_WIDE bool matches_wide(const char* key) const {
    const __m256i mine = _mm256_load_si256(reinterpret_cast<const __m256i*>(text));
    const __m256i other = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(key));
    const auto equal = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(mine, other)));
    return ~equal << spare == 0;
  }
#endif

  /// The same where it is foreseen which key this is, and so how long: less work and one more branch.
  [[gnu::always_inline]] bool matches_foreseen(const char* key) const {
#if defined(__SSE2__)
    if ((equal_bytes(key, 0) ^ 0xFFFF) << spare != 0) return false;
    return spare >= 16 || (equal_bytes(key, 16) ^ 0xFFFF) << 16 << spare == 0;
#else
    return matches(key);
#endif
  }

 private:
#if defined(__SSE2__)
  // Bit i: byte `at` + i is the same in both.
  [[gnu::always_inline]] std::uint32_t equal_bytes(const char* key, std::size_t at) const {
    const __m128i mine = _mm_load_si128(reinterpret_cast<const __m128i*>(text + at));
    const __m128i other = _mm_loadu_si128(reinterpret_cast<const __m128i*>(key + at));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(mine, other)));
  }
#endif
};
static_assert(sizeof(KeyEntry) == 64);

/// The keys of one object of a projection, and what a reader has learned about their order. Every entry
/// remembers the key that came after it; where the vendor's order varies too much, the directory changes to
/// look-ups by hash for a while, and then tries again. Keys that nobody reads are learned too, up to a bound,
/// so that they cost no more than the others. Belongs to one reader: not thread-safe.
class KeyDirectory {
 public:
  /// Keys that are read, beyond this number, share a bit: the reader tells them apart in a slower way.
  static constexpr std::size_t kBits = 63;
  static constexpr std::uint64_t kSharedBit = std::uint64_t{1} << kBits;
  static constexpr std::size_t kLearnedKeys = 48;
  static constexpr std::uint32_t kShortestKey = 4;  ///< quoted, and of more than one letter
  static constexpr std::size_t kLongestLearned = 256;

  /// `reads` is how many keys will be added.
  explicit KeyDirectory(std::size_t reads);
  KeyDirectory(const KeyDirectory&) = delete;
  KeyDirectory& operator=(const KeyDirectory&) = delete;

  /// A key that is read (plain text, distinct), before the first look-up.
  void add(std::string_view key, const KeyTarget& target);

  /// The entry whose place of the table a key has; one that matches nothing where it is too long or too
  /// short. `size` is how far the token behind the key is away, whatever the two are.
  [[gnu::always_inline]] KeyEntry* guess(const char* key, std::uint32_t size) {
    if (size - kShortestKey > KeyEntry::kLongest - kShortestKey) [[unlikely]]
      return free();
    return table_[place_of(key, size)];
  }

  /// The entry of the quoted key `token`, whose escapes are valid; one whose `seen` is 0 for a key that
  /// nobody reads.
  KeyEntry& find(const char* token, std::uint32_t length) {
    for (std::uint32_t i = place_of(token, length);; i = (i + 1) & mask_) {
      KeyEntry& entry = *table_[i];
      if (entry.length == length && (entry.matches(token) || has_text(entry, token))) [[likely]]
        return entry;
      if (table_[i] == free()) return find_unknown(token, length);
    }
  }

  /// Starts an object: whether this one is read by hash.
  bool start_object() {
    if ((++objects_ & 63) == 0) adapt();
    return hashed_for_ != 0;
  }
  /// Where the order is relied on: another key came than the one foreseen.
  void count_miss() { ++misses_; }

  /// Where the entry stands that an object began with last time.
  KeyEntry** first() { return &first_; }
  /// Whether more keys are read than have bits of their own.
  bool many() const { return reads_ > kBits; }
  /// For objects with very many keys: notes the visit in which a read entry is seen, and gives the one
  /// before.
  std::uint64_t exchange_visit(const KeyEntry& entry, std::uint64_t visit) {
    if (visits_.size() <= reads_) visits_.resize(reads_ + 1);
    return std::exchange(visits_[number(entry)], visit);
  }
  /// The key of an entry.
  std::string_view text(const KeyEntry& entry) const { return texts_[number(entry)]; }

 private:
  // Of the first four bytes, the last four and the length. Where the quoted key is shorter, what stands
  // behind it varies: two bytes then.
  std::uint32_t place_of(const char* token, std::uint32_t length) const {
    std::uint64_t mixed = std::uint64_t{length} << 24;
    if (length < kShortestKey) [[unlikely]] {
      std::uint16_t last = 0;
      std::memcpy(&last, token + length - sizeof last, sizeof last);
      mixed += last;
    } else {
      std::uint32_t first = 0, last = 0;
      std::memcpy(&first, token, sizeof first);
      std::memcpy(&last, token + length - sizeof last, sizeof last);
      mixed += (std::uint64_t{first} << 32) + last;
    }
    return static_cast<std::uint32_t>((mixed * multiplier_) >> shift_);
  }

  // In the places of the table that nothing takes: the key that nobody knows.
  KeyEntry* free() { return entries_.data(); }
  std::uint32_t number(const KeyEntry& entry) const {
    return static_cast<std::uint32_t>(&entry - entries_.data());
  }
  std::uint32_t insert(std::string_view key);
  void build_table();
  std::size_t fill_table();
  bool put(KeyEntry& entry);
  KeyEntry& find_unknown(const char* token, std::uint32_t length);
  bool has_text(const KeyEntry& entry, const char* token) const;
  KeyEntry& find_plain(std::string_view key);
  void adapt();

  // What a look-up reads comes first, in one line of the cache.
  std::uint64_t multiplier_ = 1;
  std::vector<KeyEntry*> table_;
  std::uint32_t mask_ = 0, shift_ = 0;
  std::uint32_t objects_ = 0, misses_ = 0;
  KeyEntry* first_ = nullptr;
  std::size_t reads_ = 0;
  std::uint32_t hashed_for_ = 0;   // so many more times 64 objects are read by hash
  std::vector<KeyEntry> entries_;  // the first stands for every key that is neither read nor learned
  std::vector<std::string> texts_;
  std::vector<std::uint64_t> visits_;
  std::string scratch_;
};

}  // namespace conn::runtime::json
