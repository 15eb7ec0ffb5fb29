#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace conn::bytecode {

/// How a value is held. A static type may have several forms: an `int` is `kInt` or the digits as sent,
/// `kNumber`; a `string` is plain `kText` or the raw token `kToken`. Only what reads a value converts it.
enum class Kind : std::uint8_t {
  kNull,  ///< null and missing alike; `kPresent` tells them apart
  kFalse,
  kTrue,
  kInt,     ///< i
  kFloat,   ///< d
  kNumber,  ///< text: a valid JSON number with the digits as sent (`int`, `decimal`, `float` or `json`)
  kToken,   ///< text: the inside of a valid JSON string, escapes as sent, quotes left out (p[-1] and p[n] are
            ///< the quotes)
  kText,    ///< text: plain UTF-8
  kBytes,   ///< text: any bytes
  kTimestamp,  ///< i: microseconds since 1970, UTC
  kDate,       ///< i: days since 1970
  kDuration,   ///< i: microseconds
  kObject,     ///< text: a valid JSON object, as sent
  kArray,      ///< text: a valid JSON array, as sent
  kList,       ///< items[n]
  kRecord,     ///< items[n], the fields of a record type in its order
  kDict,       ///< items[2n]: key (`kText` or `kToken`), value, in order of insertion
  kRows,       ///< items[n * stride]: a projected list, `stride` slots a row (`extra`)
};

/// One value: 16 bytes, no ownership. Text lies in the page, in a constant or in the page's arena, and is
/// readable 32 bytes beyond its end; whoever keeps a value longer copies it.
struct Value {
  union {
    const char* p;
    Value* items;
    std::int64_t i = 0;
    double d;
  };
  std::uint32_t n = 0;
  Kind kind = Kind::kNull;
  std::uint8_t flags = 0;
  std::uint16_t extra = 0;

  /// Set in a slot that the projection has filled, so that a key that comes twice is seen.
  static constexpr std::uint8_t kPresent = 1;
  /// Set where it is known that a text is the same with and without JSON's escapes.
  static constexpr std::uint8_t kPlain = 2;

  bool is_null() const { return kind == Kind::kNull; }
  bool is_true() const { return kind == Kind::kTrue; }
  std::string_view text() const { return {p, n}; }

  static Value null() { return {}; }
  static Value boolean(bool b) { return from_words(0, rest(b ? Kind::kTrue : Kind::kFalse)); }
  static Value integer(std::int64_t i, Kind kind = Kind::kInt) {
    return from_words(static_cast<std::uint64_t>(i), rest(kind));
  }
  static Value number(double d) { return from_words(std::bit_cast<std::uint64_t>(d), rest(Kind::kFloat)); }
  static Value of_text(std::string_view text, Kind kind = Kind::kText, std::uint8_t flags = 0) {
    return from_words(word_of(text.data()), rest(kind, static_cast<std::uint32_t>(text.size()), flags));
  }
  /// The second half of a text that is still without its size: what `of_form` completes.
  static constexpr std::uint64_t form(Kind kind, std::uint8_t flags) { return rest(kind, 0, flags); }
  /// `form` with `more` added to its size.
  static constexpr std::uint64_t sized(std::uint64_t form, std::int64_t more) {
    constexpr bool kLittle = std::endian::native == std::endian::little;
    return form + (static_cast<std::uint64_t>(more) << (kLittle ? 0 : 32));
  }
  static Value of_form(const char* p, std::uint64_t form) { return from_words(word_of(p), form); }
  static Value of_items(Kind kind, Value* items, std::uint32_t n, std::uint8_t flags = 0,
                        std::uint16_t extra = 0) {
    return from_words(word_of(items), rest(kind, n, flags, extra));
  }

 private:
  static std::uint64_t word_of(const void* pointer) { return reinterpret_cast<std::uintptr_t>(pointer); }

  // The second half as one word.
  static constexpr std::uint64_t rest(Kind kind, std::uint32_t n = 0, std::uint8_t flags = 0,
                                      std::uint16_t extra = 0) {
    constexpr bool kLittle = std::endian::native == std::endian::little;
    const std::uint64_t tail =
        kLittle ? static_cast<std::uint64_t>(kind) | std::uint64_t{flags} << 8 | std::uint64_t{extra} << 16
                : static_cast<std::uint64_t>(kind) << 24 | std::uint64_t{flags} << 16 | extra;
    return kLittle ? n | tail << 32 : std::uint64_t{n} << 32 | tail;
  }

  static Value from_words(std::uint64_t first, std::uint64_t second) {
    return std::bit_cast<Value>(std::array{first, second});
  }
};
static_assert(sizeof(Value) == 16 && std::is_trivially_copyable_v<Value>);

/// Writes a value that was just made in one store of its 16 bytes. Values are copied 16 bytes at a time, and
/// a processor passes a store on to a load behind it only where the load lies in that one store: after two,
/// or one for each member, the load waits until they are in the cache.
[[gnu::always_inline]] inline void put(Value& to, const Value& from) {
#if defined(__SSE2__)
  const auto words = std::bit_cast<std::array<std::uint64_t, 2>>(from);
  _mm_storeu_si128(reinterpret_cast<__m128i*>(&to),
                   _mm_set_epi64x(static_cast<long long>(words[1]), static_cast<long long>(words[0])));
#else
  to = from;
#endif
}

}  // namespace conn::bytecode
