#pragma once

#include <optional>
#include <string>

#include "compiler/source/source.h"
#include "compiler/syntax/parse.h"

namespace conn::language_test {

/// What one section of a golden holds for this source, or nothing for a name that is none:
///   syntax       diagnostics of the parser alone
///   diagnostics  diagnostics of everything that checks a file
///   json         the same as JSON
///   tree         the syntax tree
///   layout       the text as `conn fmt` lays it out
[[nodiscard]] std::optional<std::string> section_text(const std::string& name,
                                                      const compiler::SourceFile& source);

/// What prediction did with a source; nothing for one with syntax errors.
[[nodiscard]] std::optional<compiler::ParseStatistics> prediction_of(const compiler::SourceFile& source);

}  // namespace conn::language_test
