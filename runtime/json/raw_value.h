#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "bytecode/value.h"

/// Reading inside of JSON text that is already known to be valid: a slice that the walk kept, or text that we
/// wrote. Nothing is validated again and nothing is allocated but for keys with escapes. White space may
/// stand anywhere it may in JSON.
namespace conn::runtime::json {

/// The value that starts at or behind `at` (white space is passed over), with its text; `end` is set behind
/// it.
bytecode::Value read_value(const char* at, const char*& end);

/// The value that is the whole of `text`.
inline bytecode::Value read_value(std::string_view text) {
  const char* end = nullptr;
  return read_value(text.data(), end);
}

/// Goes over the elements of an array or the members of an object, one after the other.
class RawCursor {
 public:
  /// `container` is the text of an array or of an object.
  explicit RawCursor(std::string_view container) : at_(container.data() + 1) {}
  /// Goes on where another cursor stopped.
  explicit RawCursor(const char* at) : at_(at) {}

  /// The next element; nothing at the end.
  std::optional<bytecode::Value> next_element();

  struct Member {
    bytecode::Value key;  ///< kToken
    bytecode::Value value;
  };
  /// The next member; nothing at the end.
  std::optional<Member> next_member();

  const char* position() const { return at_; }

 private:
  bool at_end();

  const char* at_;
};

/// The member of `object` with that name (plain text), the last one where it comes twice; null where there is
/// none.
bytecode::Value find_member(std::string_view object, std::string_view name);

/// The element of `array` with that number; null where there is none.
bytecode::Value find_element(std::string_view array, std::int64_t index);

/// Whether the content of a JSON string token is the plain text `text`.
bool token_equals(std::string_view token, std::string_view text);
/// Whether two tokens say the same text.
bool tokens_equal(std::string_view a, std::string_view b);

}  // namespace conn::runtime::json
