#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/span.h"

namespace conn::compiler {

/// A place for people: both count from 1, columns in code points.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// The text of one file and where its lines begin. Immutable after construction: threads may share it.
/// Any bytes are accepted; `is_utf8` says whether they are text. A byte order mark at the start is part of
/// the text.
class SourceFile {
 public:
  /// `name` is shown as given, so that no path of the machine enters an output; bytes of it that are no UTF-8
  /// become U+FFFD. `order` sorts diagnostics of
  /// several files: the smaller first.
  SourceFile(std::string_view name, std::string text, std::uint32_t order = 0);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::uint32_t order() const { return order_; }
  [[nodiscard]] std::string_view text(Span span) const;

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
  [[nodiscard]] std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_starts_.size()); }

  /// Line of a byte offset, from 1. An offset behind the end is on the last line.
  [[nodiscard]] std::uint32_t line_of(std::uint32_t offset) const;
  /// Line and column in code points. An offset inside a character counts as that character.
  [[nodiscard]] Position position(std::uint32_t offset) const;
  /// Column in bytes, from 1.
  [[nodiscard]] std::uint32_t byte_column(std::uint32_t offset) const;
  /// The bytes of a line (from 1) without its line end.
  [[nodiscard]] Span line_span(std::uint32_t line) const;

  /// Offset of the first byte that is not valid UTF-8; `size()` when all is well.
  [[nodiscard]] std::uint32_t first_bad_byte() const;

 private:
  std::string name_;
  std::string text_;
  std::uint32_t order_;
  std::vector<std::uint32_t> line_starts_;
};

/// Owns the files of one compilation, each numbered as it was added. Addresses are stable.
class SourceSet {
 public:
  const SourceFile& add(std::string_view name, std::string text) {
    files_.push_back(
        std::make_unique<SourceFile>(name, std::move(text), static_cast<std::uint32_t>(files_.size())));
    return *files_.back();
  }
  [[nodiscard]] std::size_t size() const { return files_.size(); }
  [[nodiscard]] const SourceFile& operator[](std::size_t index) const { return *files_[index]; }

 private:
  std::vector<std::unique_ptr<SourceFile>> files_;
};

/// Bytes of the code point that starts at `text[at]`: 1 to 4, or 0 where the bytes are not valid UTF-8.
[[nodiscard]] std::uint32_t utf8_length(std::string_view text, std::size_t at);

}  // namespace conn::compiler
