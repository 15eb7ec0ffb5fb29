#pragma once

#include <cstdint>
#include <string_view>

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
  static Value boolean(bool b) { return of(b ? Kind::kTrue : Kind::kFalse); }
  static Value integer(std::int64_t i, Kind kind = Kind::kInt) {
    Value v = of(kind);
    v.i = i;
    return v;
  }
  static Value number(double d) {
    Value v = of(Kind::kFloat);
    v.d = d;
    return v;
  }
  static Value of_text(std::string_view text, Kind kind = Kind::kText) {
    Value v = of(kind);
    v.p = text.data();
    v.n = static_cast<std::uint32_t>(text.size());
    return v;
  }
  static Value of_items(Kind kind, Value* items, std::uint32_t n) {
    Value v = of(kind);
    v.items = items;
    v.n = n;
    return v;
  }

 private:
  static Value of(Kind kind) {
    Value v;
    v.kind = kind;
    return v;
  }
};
static_assert(sizeof(Value) == 16);

}  // namespace conn::bytecode
