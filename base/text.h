#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Small helpers over UTF-8 text. Case is that of ASCII letters only. Pure, safe from any thread.
namespace conn {

/// Whether `text` is well-formed UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
[[nodiscard]] bool is_valid_utf8(std::string_view text);

/// Number of code points of well-formed UTF-8.
[[nodiscard]] size_t count_code_points(std::string_view text);

/// Writes the code point (at most U+10FFFF, no surrogate) as UTF-8, up to four bytes; returns the end.
char* write_utf8(char32_t code_point, char* out);

/// Appends what `write_utf8` writes.
void append_utf8(char32_t code_point, std::string& out);

[[nodiscard]] constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
[[nodiscard]] constexpr char ascii_upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}
[[nodiscard]] std::string ascii_lower(std::string_view text);
[[nodiscard]] std::string ascii_upper(std::string_view text);
[[nodiscard]] bool equals_ignore_case(std::string_view a, std::string_view b);

/// Whether `text` is a name: a letter or `_`, then letters, digits and `_`, all of them ASCII.
[[nodiscard]] bool is_identifier(std::string_view text);

/// Whether `text` is one label of a host name: 1 to 63 ASCII letters, digits and `-`, which stands at neither
/// end.
[[nodiscard]] bool is_host_label(std::string_view text);

/// `text` without the spaces, tabs, carriage returns and newlines at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Insertions, deletions, replacements and swaps of neighbours (bytes) that turn `a` into `b`; `limit + 1`
/// where it takes more than `limit`. Work is bounded by the lengths' product, and is none where the lengths
/// alone decide.
[[nodiscard]] size_t edit_distance(std::string_view a, std::string_view b, size_t limit);

}  // namespace conn
