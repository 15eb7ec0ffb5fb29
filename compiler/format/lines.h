#pragma once

#include "compiler/format/pieces.h"

namespace conn::compiler::format {

/// A line of the result: pieces [begin, end).
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t indent = 0;  ///< in blanks
  bool blank_before = false;
};

/// Where lines break, how far they are indented, and before which one blank line stays.
[[nodiscard]] std::vector<Line> make_lines(const std::vector<Piece>& pieces);

}  // namespace conn::compiler::format
