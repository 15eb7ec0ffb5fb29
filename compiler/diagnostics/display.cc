#include "compiler/diagnostics/display.h"

#include <algorithm>

namespace conn::compiler {
namespace {

constexpr std::uint32_t kLineWidth = 140;
constexpr std::uint32_t kContext = 40;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kEllipsis = "…";

/// Appends what is shown for the character at `at`; returns its length in bytes.
std::uint32_t append_shown(std::string_view text, std::size_t at, std::string& out) {
  const std::uint32_t length = utf8_length(text, at);
  const auto first = static_cast<unsigned char>(text[at]);
  const bool c1_control = length == 2 && first == 0xC2 && static_cast<unsigned char>(text[at + 1]) < 0xA0;
  // U+202A..U+202E and U+2066..U+2069 turn the reading direction: a line could show what it does not say.
  const std::string_view character = text.substr(at, std::max<std::uint32_t>(length, 1));
  const bool direction = length == 3 && ((character >= "\u202A" && character <= "\u202E") ||
                                         (character >= "\u2066" && character <= "\u2069"));
  if (text[at] == '\t') {
    out += ' ';
  } else if (length == 0 || first < 0x20 || first == 0x7F || c1_control || direction) {
    out += kReplacement;
  } else {
    out += character;
  }
  return std::max<std::uint32_t>(length, 1);
}

/// The offset `count` characters before `at`, or 0. Bytes that are no UTF-8 count as one character each.
std::uint32_t characters_before(std::string_view text, std::uint32_t at, std::uint32_t count) {
  for (; at > 0 && count > 0; --count) {
    --at;
    for (int i = 0; i < 3 && at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; ++i) --at;
  }
  return at;
}

}  // namespace

std::string displayable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '\n') {
      out += '\n';
      ++at;
    } else {
      at += append_shown(text, at, out);
    }
  }
  return out;
}

Excerpt excerpt(const SourceFile& source, Span span) {
  const Span line = source.line_span(source.line_of(span.begin));
  const std::string_view text = source.text(line);
  const std::uint32_t mark_begin = std::min(span.begin, line.end) - line.begin;
  const std::uint32_t mark_end = std::clamp(span.end, line.begin + mark_begin, line.end) - line.begin;
  std::uint32_t at = characters_before(text, mark_begin, kLineWidth - kContext);
  if (at > 0) at = characters_before(text, mark_begin, kContext);

  Excerpt out;
  std::uint32_t column = 0;
  if (at > 0) {
    out.text = kEllipsis;
    column = 1;
  }
  out.column = column;
  std::uint32_t end_column = column;
  for (; at < text.size() && column < kLineWidth; ++column) {
    if (at < mark_begin) out.column = column + 1;
    if (at < mark_end) end_column = column + 1;
    at += append_shown(text, at, out.text);
  }
  if (at < text.size()) out.text += kEllipsis;
  out.width = end_column > out.column ? end_column - out.column : 1;
  return out;
}

}  // namespace conn::compiler
