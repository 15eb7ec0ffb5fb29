#pragma once

#include <cstddef>
#include <memory>

#include "compiler/diagnostics/diagnostics.h"
#include "compiler/source/source.h"
#include "compiler/syntax/ast.h"

namespace conn::compiler {

/// What hostile text can cost, each counted before the work it bounds.
struct ParseLimits {
  std::size_t source_bytes = 1'000'000;  ///< checked before lexing
  std::size_t tokens = 1'000'000;        ///< checked while lexing
  std::size_t nesting = 200;             ///< open brackets, strings and prefix forms; checked before parsing
  /// Syntax errors after which the rest of the file is not looked at.
  std::size_t errors = 100;
};

/// What the prediction of the parser did, for the test that keeps the grammar unambiguous.
struct ParseStatistics {
  std::size_t tokens = 0;
  std::size_t ambiguities = 0;
  std::size_t full_context_attempts = 0;
  std::size_t context_sensitivities = 0;
};

/// Reads a file. Always gives a tree, with `has_errors` set when something was reported; what was broken is
/// left out or stands as an `ErrorExpr`. Never throws. `source` must outlive the tree. Thread-safe for
/// distinct sinks.
[[nodiscard]] std::unique_ptr<ast::SyntaxTree> parse(const SourceFile& source, const ParseLimits& limits,
                                                     Diagnostics& diagnostics,
                                                     ParseStatistics* statistics = nullptr);

}  // namespace conn::compiler
