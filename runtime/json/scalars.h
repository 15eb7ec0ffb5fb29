#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/decimal.h"
#include "bytecode/value.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Tokens that are neither string nor bracket. All of these read up to 16 bytes behind the token's start.
namespace conn::runtime::json {

/// JSON's white space and nothing else: a NUL behind a number must not be trimmed away.
inline bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// Length of the token at offset `begin`, where `next` is the offset of the next structural character. The
/// token's first byte is no white space.
[[gnu::always_inline]] inline std::uint32_t token_length(const char* base, std::uint32_t begin,
                                                         std::uint32_t next) {
  if (static_cast<unsigned char>(base[next - 1]) <= ' ') [[unlikely]] {
    while (is_space(base[next - 1])) --next;
  }
  return next - begin;
}

/// Whether the four bytes at `p` are `null`.
[[gnu::always_inline]] inline bool is_null_word(const char* p) {
  std::uint32_t word = 0;
  std::memcpy(&word, p, sizeof word);
  return word == std::bit_cast<std::uint32_t>(std::array{'n', 'u', 'l', 'l'});
}

/// Whether the `size` bytes at `p` are a number in JSON's grammar. Integers and plain decimals of up to 16
/// bytes are decided at once.
[[gnu::always_inline]] inline bool is_number(const char* p, std::uint32_t size) {
#if defined(__SSE2__)
  if (size <= 16) [[likely]] {
    const __m128i bytes =
        _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)), _mm_set1_epi8('0'));
    const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(9)), bytes);
    const auto digit_bits = static_cast<std::uint32_t>(_mm_movemask_epi8(digits));
    const std::uint32_t negative = *p == '-';
    const std::uint32_t others = (~digit_bits & ((1U << size) - 1)) >> negative;
    const char* first = p + negative;
    const std::uint32_t length = size - negative;
    if (others == 0) return length > 0 && (*first != '0' || length == 1);
    const auto dot = static_cast<std::uint32_t>(std::countr_zero(others));
    if ((others & (others - 1)) == 0 && first[dot] == '.') {
      return dot > 0 && dot + 1 < length && (*first != '0' || dot == 1);
    }
  }
#endif
  return is_json_number({p, size});
}

/// Whether a valid JSON number is surely an integer that fits 64 bits: at most 16 bytes, digits and a sign.
/// False decides nothing.
[[gnu::always_inline]] inline bool is_plain_integer(const char* p, std::uint32_t size) {
#if defined(__SSE2__)
  if (size > 16) return false;
  const __m128i bytes =
      _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)), _mm_set1_epi8('0'));
  const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(9)), bytes);
  const auto others = ~static_cast<std::uint32_t>(_mm_movemask_epi8(digits)) & ((1U << size) - 1);
  return (others & ~std::uint32_t{*p == '-'}) == 0;
#else
  return parse_plain_int64({p, size}).has_value();
#endif
}

/// `kTrue`, `kFalse`, `kNull` or `kNumber` of the token, or `kText` when it is none of these.
[[gnu::always_inline]] inline bytecode::Kind scalar_kind(const char* p, std::uint32_t size) {
  using bytecode::Kind;
  const auto word_is = [p](const char* word) { return std::memcmp(p, word, 4) == 0; };
  switch (*p) {
    case 'n': return size == 4 && word_is("null") ? Kind::kNull : Kind::kText;
    case 't': return size == 4 && word_is("true") ? Kind::kTrue : Kind::kText;
    case 'f': return size == 5 && word_is("fals") && p[4] == 'e' ? Kind::kFalse : Kind::kText;
    default: return is_number(p, size) ? Kind::kNumber : Kind::kText;
  }
}

}  // namespace conn::runtime::json
