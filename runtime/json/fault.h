#pragma once

#include <cstddef>
#include <cstdint>

namespace conn::runtime::json {

/// Why a text is not accepted as a JSON document.
enum class Fault : std::uint8_t {
  kNone,
  kEmpty,  ///< nothing but white space
  kNotUtf8,
  kControlCharacter,  ///< a raw character below U+0020 inside a string
  kUnclosedString,
  kBadEscape,    ///< `\q`, `\u12`, half a surrogate pair
  kBadNumber,    ///< starts like a number and is none
  kBadValue,     ///< a value was expected
  kBadKey,       ///< a quoted key was expected
  kNoColon,      ///< `:` was expected behind a key
  kNoComma,      ///< `,` or the closing bracket was expected
  kTrailing,     ///< something stands behind the document
  kTooDeep,      ///< nested deeper than the limit
  kTooLarge,     ///< longer than the limit of a page
  kRepeatedKey,  ///< a key of the body that is read comes twice
  kNoMemory,     ///< the memory budget is spent
};

/// Arrays and objects around a value, itself included.
inline constexpr unsigned kMaxDepth = 1024;

/// What went wrong, as it stands behind `the answer is not valid JSON: `: `a string is never closed`.
const char* to_string(Fault fault);

/// A fault and where it was seen, in bytes from the start of the text.
struct FaultAt {
  Fault fault = Fault::kNone;
  std::size_t offset = 0;

  bool ok() const { return fault == Fault::kNone; }
};

}  // namespace conn::runtime::json
