#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// From bytes that may be anything to UTF-8. Pure, safe from any thread.
namespace conn {

/// `text` as it is where it is well-formed UTF-8, else with U+FFFD for each byte that belongs to no
/// character. For what may be any bytes and goes into JSON.
[[nodiscard]] std::string well_formed_utf8(std::string_view text);

/// ISO 8859-1 as UTF-8: each byte is the code point of its number.
[[nodiscard]] std::string utf8_of_latin1(std::string_view text);

/// The front of well-formed `text`: at most `most` bytes, and no half character.
[[nodiscard]] std::string_view utf8_front(std::string_view text, std::size_t most);

}  // namespace conn
