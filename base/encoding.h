#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Text forms of bytes: percent, base64, hex. Pure, safe from any thread.
namespace conn {

/// Where percent-encoded text goes; decides which bytes stay.
enum class UrlPart : uint8_t {
  kPathSegment,  ///< one segment: all but RFC 3986's unreserved bytes are encoded, `/` too
  kQuery,        ///< a name or a value of a query: as above, space is `%20`
  kForm,         ///< `application/x-www-form-urlencoded`: space is `+`, `*` stays, `~` is encoded
};

void append_percent_encoded(std::string_view text, UrlPart part, std::string& out);
[[nodiscard]] std::string percent_encode(std::string_view text, UrlPart part);

/// Undoes `percent_encode`; in `kForm`, `+` is a space. Nothing where a `%` is not followed by two hex
/// digits.
[[nodiscard]] std::optional<std::string> percent_decode(std::string_view text, UrlPart part);

/// Whether an URL parser would take this path segment for `.` or `..`, encoded dots included: no value may
/// become one.
[[nodiscard]] bool is_dot_segment(std::string_view segment);

/// RFC 4648. `kUrl` is the alphabet with `-` and `_`, and writes no padding.
enum class Base64 : uint8_t { kStandard, kUrl };

[[nodiscard]] std::string base64_encode(std::string_view bytes, Base64 alphabet = Base64::kStandard);

/// Padding may be missing but not wrong. Nothing for foreign characters (line ends too), impossible lengths,
/// and left-over bits that are not zero: every value has one text.
[[nodiscard]] std::optional<std::string> base64_decode(std::string_view text,
                                                       Base64 alphabet = Base64::kStandard);

/// Lower-case hex, two digits a byte.
[[nodiscard]] std::string hex_encode(std::string_view bytes);

/// Either case. Nothing for an odd number of digits and for foreign characters.
[[nodiscard]] std::optional<std::string> hex_decode(std::string_view text);

/// Value of a hex digit in either case, or -1.
[[nodiscard]] constexpr int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace conn
