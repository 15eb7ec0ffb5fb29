#include "runtime/json/escapes.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace conn::runtime::json {
namespace {

constexpr std::size_t kBlock = 64;
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

// Whether the backslashes of a block start one-letter escapes, none beside another and none at the end: no
// order to follow then.
[[gnu::always_inline]] inline bool all_simple(const char* block, std::uint64_t mask) {
  if ((mask & (mask >> 1)) != 0 || mask >> 63 != 0) return false;
  bool simple = true;
  for (; mask != 0; mask &= mask - 1) {
    simple &= kTables.simple[static_cast<unsigned char>(block[std::countr_zero(mask) + 1])];
  }
  return simple;
}

// `Mask` gives a bit for every backslash of 64 bytes.
template <class Mask>
[[gnu::always_inline]] inline std::size_t scan(const char* text, std::size_t size, Mask mask_of) {
  std::size_t next = 0;  // the first byte behind the last escape
  for (std::size_t block = 0; block < size; block += kBlock) {
    std::uint64_t mask = mask_of(text + block);
    if (mask == 0) [[likely]]
      continue;
    if (next > block) mask &= next - block >= kBlock ? 0 : ~std::uint64_t{0} << (next - block);
    if (all_simple(text + block, mask)) [[likely]]
      continue;
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

// Bit i of the result is set where byte i of `word` is a backslash (bytes in memory order).
inline std::uint64_t backslashes_of_word(std::uint64_t word) {
  constexpr std::uint64_t kLow = 0x7F7F7F7F7F7F7F7F;
  const std::uint64_t differs = word ^ 0x5C5C5C5C5C5C5C5C;
  const std::uint64_t equal = ~(((differs & kLow) + kLow) | differs | kLow);  // high bit of each equal byte
  return ((equal >> 7) * 0x0102040810204080) >> 56;
}

std::uint64_t backslashes_portable(const char* p) {
  std::uint64_t mask = 0;
  for (std::size_t i = 0; i < kBlock / 8; ++i) {
    std::uint64_t word = 0;
    std::memcpy(&word, p + 8 * i, 8);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    mask |= backslashes_of_word(word) << (8 * i);
  }
  return mask;
}

#if defined(__x86_64__)
inline std::uint64_t backslashes_sse2(const char* p) {
  const __m128i wanted = _mm_set1_epi8('\\');
  std::uint64_t mask = 0;
  for (int i = 0; i < 4; ++i) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i));
    const auto bits = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted)));
    mask |= static_cast<std::uint64_t>(bits) << (16 * i);
  }
  return mask;
}

#define CONN_TARGET_AVX2 [[gnu::target("avx2,bmi")]]

struct Avx2Mask {
  CONN_TARGET_AVX2 std::uint64_t operator()(const char* p) const {
    const __m256i wanted = _mm256_set1_epi8('\\');
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 32));
    const auto low = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, wanted)));
    const auto high = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, wanted)));
    return std::uint64_t{low} | std::uint64_t{high} << 32;
  }
};

// `flatten` takes the mask into the loop, which a plain `scan` could not for want of the instructions.
CONN_TARGET_AVX2 [[gnu::flatten]] std::size_t scan_avx2(const char* text, std::size_t size) {
  return scan(text, size, Avx2Mask());
}
std::size_t scan_sse2(const char* text, std::size_t size) { return scan(text, size, backslashes_sse2); }

using Scan = std::size_t (*)(const char*, std::size_t);
Scan fastest() {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") ? scan_avx2 : scan_sse2;
}
#endif

}  // namespace

std::size_t find_bad_escape_portable(const char* text, std::size_t size) {
  return scan(text, size, backslashes_portable);
}

std::size_t find_bad_escape(const char* text, std::size_t size) {
#if defined(__x86_64__)
  static const Scan scan_fast = fastest();
  return scan_fast(text, size);
#else
  return find_bad_escape_portable(text, size);
#endif
}

}  // namespace conn::runtime::json
