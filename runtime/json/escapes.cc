#include "runtime/json/escapes.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace conn::runtime::json {
namespace {

constexpr std::size_t kBlock = 64;
constexpr std::size_t kGroup = 4 * kBlock;
constexpr std::uint8_t kNotHex = 0xFF;

struct Tables {
  std::array<bool, 256> simple{};
  std::array<std::uint8_t, 256> hex{};

  constexpr Tables() {
    for (const char c : {'"', '\\', '/', 'b', 'f', 'n', 'r', 't'})
      simple[static_cast<unsigned char>(c)] = true;
    for (auto& value : hex) value = kNotHex;
    for (int i = 0; i < 10; ++i) hex['0' + i] = static_cast<std::uint8_t>(i);
    for (int i = 0; i < 6; ++i) hex['a' + i] = hex['A' + i] = static_cast<std::uint8_t>(10 + i);
  }
};
constexpr Tables kTables;

// The value of four hex digits, or more than 0xFFFF.
inline unsigned hex4(const char* p) {
  unsigned value = 0, all = 0;
  for (int i = 0; i < 4; ++i) {
    const unsigned digit = kTables.hex[static_cast<unsigned char>(p[i])];
    all |= digit;
    value = value << 4 | (digit & 0xF);
  }
  return all > 0xF ? 0x10000 : value;
}

// Bytes of the escape `\u…` at `p`, the pair's second half included; 0 when it is bad.
std::size_t unicode_escape(const char* p) {
  const unsigned first = hex4(p + 2);
  if (first > 0xFFFF) return 0;
  if ((first & 0xF800) != 0xD800) return 6;
  if (first >= 0xDC00 || p[6] != '\\' || p[7] != 'u') return 0;
  const unsigned second = hex4(p + 8);
  return second <= 0xFFFF && (second & 0xFC00) == 0xDC00 ? 12 : 0;
}

// Bytes of the escape at `p`; 0 when it is bad.
inline std::size_t escape_length(const char* p) {
  if (kTables.simple[static_cast<unsigned char>(p[1])]) return 2;
  return p[1] == 'u' ? unicode_escape(p) : 0;
}

// Whether the escape at `p` is good and needs no look at what stands before or behind it: neither a pair of
// backslashes nor half a pair of units.
inline bool stands_alone(const char* p) {
  if (p[1] != 'u') return p[1] != '\\' && kTables.simple[static_cast<unsigned char>(p[1])];
  const unsigned unit = hex4(p + 2);
  return unit <= 0xFFFF && (unit & 0xF800) != 0xD800;
}

// Whether that holds for every escape of the group that the kernel cannot tell.
template <class Kernel>
[[gnu::always_inline]] inline bool all_alone(const char* group, Kernel kernel) {
  for (const char* block = group; block != group + kGroup; block += kBlock) {
    for (std::uint64_t mask = kernel.suspects(block); mask != 0; mask &= mask - 1) {
      if (!stands_alone(block + std::countr_zero(mask))) return false;
    }
  }
  return true;
}

// The first bad escape of the blocks from `block` to `end`. `next` is the first byte behind the last escape,
// which may lie behind `end`.
template <class Kernel>
[[gnu::always_inline]] inline std::size_t find_in(const char* text, std::size_t block, std::size_t end,
                                                  std::size_t size, std::size_t& next, Kernel kernel) {
  for (; block < end; block += kBlock) {
    std::uint64_t mask = kernel.backslashes(text + block);
    if (next > block) mask &= next - block >= kBlock ? 0 : ~std::uint64_t{0} << (next - block);
    while (mask != 0) {
      const std::size_t at = block + static_cast<std::size_t>(std::countr_zero(mask));
      if (at >= size) return kNoBadEscape;
      const std::size_t length = escape_length(text + at);
      if (length == 0) [[unlikely]]
        return at;
      next = at + length;
      if (next - block >= kBlock) break;
      mask &= ~std::uint64_t{0} << (next - block);
    }
  }
  return kNoBadEscape;
}

// `Kernel` gives a bit for every backslash of a block, for those of them that are not surely good, and says
// of a group of blocks whether it has none of those. Only where pairs occur is there an order to follow.
template <class Kernel>
[[gnu::always_inline]] inline std::size_t scan(const char* text, std::size_t size, Kernel kernel) {
  std::size_t next = 0;
  for (std::size_t group = 0; group < size; group += kGroup) {
    const std::size_t end = group + kGroup < size ? group + kGroup : size;
    if (next <= group && end == group + kGroup &&
        (kernel.all_simple(text + group) || all_alone(text + group, kernel))) [[likely]]
      continue;
    const std::size_t bad = find_in(text, group, end, size, next, kernel);
    if (bad != kNoBadEscape) return bad;
  }
  return kNoBadEscape;
}

// Bit i of the result is set where byte i of `word` is a backslash (bytes in memory order).
inline std::uint64_t backslashes_of_word(std::uint64_t word) {
  constexpr std::uint64_t kLow = 0x7F7F7F7F7F7F7F7F;
  const std::uint64_t differs = word ^ 0x5C5C5C5C5C5C5C5C;
  const std::uint64_t equal = ~(((differs & kLow) + kLow) | differs | kLow);  // high bit of each equal byte
  return ((equal >> 7) * 0x0102040810204080) >> 56;
}

// Good enough for text that seldom has escapes.
template <class Kernel>
inline bool has_no_backslash(const char* group, Kernel kernel) {
  std::uint64_t found = 0;
  for (std::size_t at = 0; at < kGroup; at += kBlock) found |= kernel.backslashes(group + at);
  return found == 0;
}

struct PortableKernel {
  std::uint64_t backslashes(const char* p) const {
    std::uint64_t mask = 0;
    for (std::size_t i = 0; i < kBlock / 8; ++i) {
      std::uint64_t word = 0;
      std::memcpy(&word, p + 8 * i, 8);
      if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
      mask |= backslashes_of_word(word) << (8 * i);
    }
    return mask;
  }
  std::uint64_t suspects(const char* p) const { return backslashes(p); }
  bool all_simple(const char* group) const { return has_no_backslash(group, *this); }
};

#if defined(__x86_64__)
struct Sse2Kernel {
  std::uint64_t backslashes(const char* p) const {
    const __m128i wanted = _mm_set1_epi8('\\');
    std::uint64_t mask = 0;
    for (int i = 0; i < 4; ++i) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i));
      const auto bits = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted)));
      mask |= static_cast<std::uint64_t>(bits) << (16 * i);
    }
    return mask;
  }
  std::uint64_t suspects(const char* p) const { return backslashes(p); }
  bool all_simple(const char* group) const { return has_no_backslash(group, *this); }
};

// The byte behind a backslash is one of `"/bfnrt` where the bits of its high half and of its low half meet. A
// backslash behind a backslash is left to the exact way.
struct alignas(16) Halves {
  std::array<std::uint8_t, 16> bits{};
  __m128i vector() const { return _mm_load_si128(reinterpret_cast<const __m128i*>(bits.data())); }
};
constexpr Halves kSimpleHigh{{0, 0, 1, 0, 0, 0, 2, 4}};
constexpr Halves kSimpleLow{{0, 0, 1 | 2 | 4, 0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 1}};

#define CONN_TARGET_AVX2 [[gnu::target("avx2,bmi")]]

struct Avx2Kernel {
  CONN_TARGET_AVX2 std::uint64_t backslashes(const char* p) const {
    const __m256i wanted = _mm256_set1_epi8('\\');
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 32));
    const auto low = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, wanted)));
    const auto high = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, wanted)));
    return std::uint64_t{low} | std::uint64_t{high} << 32;
  }

  CONN_TARGET_AVX2 std::uint64_t suspects(const char* p) const {
    const auto low = static_cast<std::uint32_t>(_mm256_movemask_epi8(suspicious(p)));
    const auto high = static_cast<std::uint32_t>(_mm256_movemask_epi8(suspicious(p + 32)));
    return std::uint64_t{low} | std::uint64_t{high} << 32;
  }

  CONN_TARGET_AVX2 bool all_simple(const char* group) const {
    __m256i found = _mm256_setzero_si256();
    for (std::size_t at = 0; at < kGroup; at += 32) found = _mm256_or_si256(found, suspicious(group + at));
    return _mm256_testz_si256(found, found) != 0;
  }

 private:
  // The backslashes of 32 bytes that no simple letter follows.
  CONN_TARGET_AVX2 static __m256i suspicious(const char* p) {
    const __m256i wanted = _mm256_set1_epi8('\\'), halves = _mm256_set1_epi8(0x0F);
    const __m256i high = _mm256_broadcastsi128_si256(kSimpleHigh.vector());
    const __m256i low = _mm256_broadcastsi128_si256(kSimpleLow.vector());
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    const __m256i behind = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 1));
    const __m256i simple =
        _mm256_and_si256(_mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(behind, 4), halves)),
                         _mm256_shuffle_epi8(low, _mm256_and_si256(behind, halves)));
    const __m256i other = _mm256_cmpeq_epi8(simple, _mm256_setzero_si256());
    return _mm256_and_si256(_mm256_cmpeq_epi8(bytes, wanted), other);
  }
};

// `flatten` takes the kernel into the loop, which a plain `scan` could not for want of the instructions.
CONN_TARGET_AVX2 [[gnu::flatten]] std::size_t scan_avx2(const char* text, std::size_t size) {
  return scan(text, size, Avx2Kernel());
}
std::size_t scan_sse2(const char* text, std::size_t size) { return scan(text, size, Sse2Kernel()); }

#endif

std::size_t scan_portable(const char* text, std::size_t size) { return scan(text, size, PortableKernel()); }

std::vector<EscapeScan> usable_scans() {
  std::vector<EscapeScan> scans;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")) scans.push_back(scan_avx2);
  scans.push_back(scan_sse2);
#endif
  scans.push_back(scan_portable);
  return scans;
}

}  // namespace

std::span<const EscapeScan> escape_scans() {
  static const std::vector<EscapeScan> scans = usable_scans();
  return scans;
}

std::size_t find_bad_escape(const char* text, std::size_t size) { return escape_scans()[0](text, size); }

}  // namespace conn::runtime::json
