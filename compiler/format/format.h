/// The layout of `.conn` files: blanks, line ends and columns, and nothing else.
#pragma once

#include <string>
#include <vector>

#include "compiler/diagnostics/diagnostic.h"
#include "compiler/source/source.h"
#include "compiler/syntax/parse.h"

namespace conn::compiler {

struct Formatted {
  /// The syntax errors, by place; a file that has any is not laid out.
  std::vector<Diagnostic> diagnostics;
  /// The text in the project's layout; the text as it was where it is not `ok`.
  std::string text;
  bool ok = false;
};

/// Lays one file out. Tokens, strings and comments stay as they are and in their order, and authors keep
/// their line breaks, so the syntax tree stays the same; laying out the result again changes nothing. The
/// rules stand in docs/language/layout.md. Never throws; safe from any thread.
[[nodiscard]] Formatted format_source(const SourceFile& source, const ParseLimits& limits = {});

}  // namespace conn::compiler
