#include "compiler/source/source.h"

#include <algorithm>

namespace conn::compiler {
namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::vector<std::uint32_t> find_lines(std::string_view text) {
  std::vector<std::uint32_t> starts{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool lone_return = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    if (text[i] == '\n' || lone_return) starts.push_back(static_cast<std::uint32_t>(i + 1));
  }
  return starts;
}

/// Names of files are any bytes; what is shown and stored is text.
std::string as_text(std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const std::uint32_t length = utf8_length(name, at);
    out += length == 0 ? "\uFFFD" : name.substr(at, length);
    at += std::max(length, 1U);
  }
  return out;
}

}  // namespace

std::uint32_t utf8_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  if (first < 0x80) return 1;
  const std::uint32_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || at + length > text.size()) return 0;
  for (std::uint32_t i = 1; i < length; ++i) {
    if (!is_continuation(text[at + i])) return 0;
  }
  const unsigned char second = byte(at + 1);
  if (first == 0xE0 && second < 0xA0) return 0;  // overlong
  if (first == 0xED && second > 0x9F) return 0;  // surrogate
  if (first == 0xF0 && second < 0x90) return 0;  // overlong
  if (first == 0xF4 && second > 0x8F) return 0;  // above U+10FFFF
  return length;
}

SourceFile::SourceFile(std::string_view name, std::string text, std::uint32_t order)
    : name_(as_text(name)), text_(std::move(text)), order_(order), line_starts_(find_lines(text_)) {}

std::string_view SourceFile::text(Span span) const {
  const std::uint32_t begin = std::min(span.begin, size());
  const std::uint32_t end = std::clamp(span.end, begin, size());
  return std::string_view(text_).substr(begin, end - begin);
}

std::uint32_t SourceFile::line_of(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<std::uint32_t>(after - line_starts_.begin());
}

std::uint32_t SourceFile::byte_column(std::uint32_t offset) const {
  offset = std::min(offset, size());
  return offset - line_starts_[line_of(offset) - 1] + 1;
}

Position SourceFile::position(std::uint32_t offset) const {
  offset = std::min(offset, size());
  const std::uint32_t line = line_of(offset);
  std::uint32_t column = 1;
  const std::uint32_t start = line_starts_[line - 1];
  for (std::uint32_t i = start + 1; i <= offset; ++i) {
    if (i == size() || !is_continuation(text_[i])) ++column;
  }
  return {line, column};
}

Span SourceFile::line_span(std::uint32_t line) const {
  const std::uint32_t begin = line_starts_[line - 1];
  std::uint32_t end = line < line_starts_.size() ? line_starts_[line] : size();
  while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  return {begin, end};
}

std::uint32_t SourceFile::first_bad_byte() const {
  std::uint32_t at = 0;
  while (at < size()) {
    const std::uint32_t length = utf8_length(text_, at);
    if (length == 0) return at;
    at += length;
  }
  return at;
}

}  // namespace conn::compiler
