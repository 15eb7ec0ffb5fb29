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

/// Whether a value that starts so is an array or an object: the two brackets differ in one bit.
inline bool is_container(char first) { return (first | 0x20) == '{'; }

/// Length of the token at offset `begin`, where `next` is the offset of the next structural character. The
/// token's first byte is no white space.
[[gnu::always_inline]] inline std::uint32_t token_length(const char* base, std::uint32_t begin,
                                                         std::uint32_t next) {
  if (static_cast<unsigned char>(base[next - 1]) <= ' ') [[unlikely]] {
    while (is_space(base[next - 1])) --next;
  }
  return next - begin;
}

/// Zero for a token that is a string or null. Which of the two comes next cannot be foreseen, so there is one
/// way for both; a product, as a compiler makes two branches of an `or`.
[[gnu::always_inline]] inline std::uint64_t neither_text_nor_null(const char* p, std::uint32_t size) {
  std::uint32_t word = 0;
  std::memcpy(&word, p, sizeof word);
  const std::uint32_t no_null = word ^ std::bit_cast<std::uint32_t>(std::array{'n', 'u', 'l', 'l'});
  return std::uint64_t{static_cast<unsigned char>(*p ^ '"')} * (no_null | (size ^ 4));
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
  if (size > 16) return false;
#if defined(__SSE2__)
  const __m128i bytes =
      _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)), _mm_set1_epi8('0'));
  const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(9)), bytes);
  const auto others = ~static_cast<std::uint32_t>(_mm_movemask_epi8(digits)) & ((1U << size) - 1);
  return (others & ~std::uint32_t{*p == '-'}) == 0;
#else
  return parse_plain_int64({p, size}).has_value();
#endif
}

/// The number that up to eight digits at `p` say; reads eight bytes.
inline std::uint64_t eight_digits(const char* p, std::uint32_t count) {
  std::uint64_t word = 0;
  std::memcpy(&word, p, sizeof word);
  word = (word & 0x0F0F0F0F0F0F0F0F) << (8 * (8 - count));
  word = word * 10 + (word >> 8);
  return ((word & 0x000000FF000000FF) * 0x000F424000000064 +
          ((word >> 16) & 0x000000FF000000FF) * 0x0000271000000001) >>
         32;
}

/// Sets `to` to the number at `p`, a valid JSON number, where it is a plain integer (see above).
[[gnu::always_inline]] inline bool read_plain_integer(const char* p, std::uint32_t size, std::int64_t& to) {
  if constexpr (std::endian::native != std::endian::little) {
    const auto number = parse_plain_int64({p, size});
    to = number.value_or(0);
    return number.has_value();
  }
  if (!is_plain_integer(p, size)) return false;
  const std::uint32_t negative = *p == '-', count = size - negative;
  p += negative;
  const std::uint64_t number =
      count <= 8 ? eight_digits(p, count)
                 : eight_digits(p, count - 8) * 100'000'000 + eight_digits(p + count - 8, 8);
  to = negative != 0 ? -static_cast<std::int64_t>(number) : static_cast<std::int64_t>(number);
  return true;
}

/// What a slot holds of a scalar, by its first byte: right where the whole token is. Of a string the two
/// quotes are taken off its size.
inline constexpr auto kScalarForms = [] {
  using bytecode::Kind;
  using bytecode::Value;
  std::array<std::uint64_t, 256> forms{};
  forms.fill(Value::form(Kind::kText, Value::kPresent));  // no value starts so
  const auto set = [&](char first, Kind kind) {
    forms[static_cast<unsigned char>(first)] = Value::form(kind, Value::kPresent);
  };
  for (char digit = '0'; digit <= '9'; ++digit) set(digit, Kind::kNumber);
  set('-', Kind::kNumber);
  set('n', Kind::kNull);
  set('t', Kind::kTrue);
  set('f', Kind::kFalse);
  forms['"'] = Value::sized(Value::form(Kind::kToken, Value::kPresent), -2);
  return forms;
}();

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
