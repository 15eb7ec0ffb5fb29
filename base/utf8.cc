#include "base/utf8.h"

#include <cstdint>

#include "base/text.h"

namespace conn {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::size_t kLongest = 4;

// Bytes of the character at the front; 0 where there is none.
std::size_t character_length(std::string_view text) {
  for (std::size_t length = 1; length <= kLongest && length <= text.size(); ++length) {
    if (is_valid_utf8(text.substr(0, length))) return length;
  }
  return 0;
}

}  // namespace

std::string well_formed_utf8(std::string_view text) {
  if (is_valid_utf8(text)) return std::string(text);
  std::string out;
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    out.append(text.substr(0, length));
    if (length == 0) append_utf8(kReplacement, out);
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return out;
}

std::string utf8_of_latin1(std::string_view text) {
  std::string out;
  for (const char c : text) append_utf8(static_cast<std::uint8_t>(c), out);
  return out;
}

std::string_view utf8_front(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<std::uint8_t>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

}  // namespace conn
