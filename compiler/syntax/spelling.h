/// Reports about single tokens: what is no token, and spellings of other languages with the right one as a
/// fix.
#pragma once

#include <cstddef>

#include "compiler/diagnostics/diagnostics.h"
#include "compiler/syntax/token.h"

namespace conn::compiler {

void report_comment(const SourceFile& source, const Token& token, Diagnostics& diagnostics);
void report_character(const SourceFile& source, const Token& token, Diagnostics& diagnostics);
void report_open_string(const SourceFile& source, const Token& quote, std::uint32_t end,
                        Diagnostics& diagnostics);
void report_open_interpolation(const SourceFile& source, const Token& brace, Diagnostics& diagnostics);
void report_nesting(const SourceFile& source, Span at, std::size_t limit, Diagnostics& diagnostics);

/// Reports a token that is understood but written otherwise, or malformed. A malformed number becomes a
/// number. False when the rest of the line cannot be trusted.
bool check_spelling(const SourceFile& source, Token& token, Diagnostics& diagnostics);

}  // namespace conn::compiler
