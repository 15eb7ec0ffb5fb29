#pragma once

#include "compiler/format/lines.h"

namespace conn::compiler::format {

/// A blank is widened before piece `at`, so that the rests of neighbouring lines stand below each other.
struct Cell {
  std::size_t at = kNone;
  std::size_t group = kNone;  ///< of the lines that share a column
};

/// The cell of each line; `at` is kNone where nothing is aligned.
[[nodiscard]] std::vector<Cell> find_cells(const std::vector<Piece>& pieces, const std::vector<Line>& lines);

}  // namespace conn::compiler::format
