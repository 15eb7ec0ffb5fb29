#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "compiler/syntax/parse.h"
#include "compiler/syntax/token.h"

namespace conn::compiler::format {

inline constexpr std::size_t kNone = ~std::size_t{0};

/// What the layout moves: a token, a whole string, or a comment without the blanks at its end.
struct Piece {
  int type = 0;  ///< as the parser sees it; of a string its first token; of a comment `kCOMMENT`
  std::string_view text;
  std::uint32_t line_ends = 0;  ///< between the piece before and this one
  bool touches = false;         ///< nothing stands between the piece before and this one
  bool starts = false;          ///< a member or an element begins here
  std::size_t opener =
      kNone;  ///< of the innermost bracket around it; of a closer its own opener; kNone: the file
};

[[nodiscard]] inline bool is_comment(const Piece& piece) { return piece.type == grammar::kCOMMENT; }
[[nodiscard]] inline bool is_string(int type) {
  return type == grammar::kQUOTE || type == grammar::kRAW_STRING || type == grammar::kBLOCK_STRING;
}

/// The pieces of a file without syntax errors; views into its text.
[[nodiscard]] std::vector<Piece> cut(const SourceFile& source, const ParseLimits& limits);

}  // namespace conn::compiler::format
