#pragma once

#include <vector>

#include "compiler/syntax/lex.h"

namespace conn::compiler {

/// From all tokens to those the parser sees:
///  1. a line end stays only where a member of a `{…}` or of the file ends;
///  2. brackets balance: missing ones are added, others dropped, each with one report;
///  3. words after `.` and before `:` become names, and the few words whose meaning depends on what stands
///  further
///     behind become tokens of their own (`AUTH_DECL`, `LAMBDA`, `IN_ZONE`, …).
/// Empty when the nesting limit was met. Lines where a bracket was mended are added to `lexed.broken_lines`.
[[nodiscard]] std::vector<Token> lay_out(const SourceFile& source, LexedSource& lexed,
                                         const ParseLimits& limits, Diagnostics& diagnostics);

}  // namespace conn::compiler
