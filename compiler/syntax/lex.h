#pragma once

#include <set>
#include <vector>

#include "compiler/syntax/parse.h"
#include "compiler/syntax/token.h"

namespace conn::compiler {

struct LexedSource {
  /// Line ends included, blanks and comments not; strings and interpolations are closed. Ends with `kEof`.
  std::vector<Token> tokens;
  std::vector<ast::Comment> comments;
  /// Lines where a string was not closed: brackets opened there may be lost with it.
  std::set<std::uint32_t> broken_lines;
  /// A `"""` that is never closed took the rest of the file.
  bool cut = false;
  /// A limit was met and reported: there is nothing to parse.
  bool refused = false;
};

/// Cuts valid UTF-8 into tokens; reports what is no token, unclosed strings and spellings of other languages.
[[nodiscard]] LexedSource lex(const SourceFile& source, const ParseLimits& limits, Diagnostics& diagnostics);

}  // namespace conn::compiler
