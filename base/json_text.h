#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

/// Pieces of JSON text, read and written without a document. Pure, safe from any thread.
namespace conn {

/// Whether the content of a JSON string token (between its quotes) needs `unescape_json`.
[[nodiscard]] inline bool has_json_escapes(std::string_view raw) {
  return !raw.empty() && std::memchr(raw.data(), '\\', raw.size()) != nullptr;
}

/// Writes the content of a *valid* JSON string token without its escapes; returns the number of bytes
/// written, never more than `raw` has. `out` has room for `raw.size()` and may be `raw.data()`. Half a
/// surrogate pair becomes U+FFFD.
size_t unescape_json(std::string_view raw, char* out);

/// Appends what the other `unescape_json` writes.
void unescape_json(std::string_view raw, std::string& out);

/// Appends `text` (UTF-8) as it stands between the quotes of a JSON string. Escaped are `"`, `\` and what
/// lies below U+0020, in the short form where there is one; nothing else changes.
void append_json_escaped(std::string_view text, std::string& out);

/// The same with quotes around it.
void append_json_string(std::string_view text, std::string& out);

void append_json_int(int64_t value, std::string& out);

/// Shortest text that reads back as the same double; `null` for infinities and NaN, which JSON cannot say.
void append_json_double(double value, std::string& out);

}  // namespace conn
