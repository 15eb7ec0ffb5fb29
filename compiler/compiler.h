/// The compiler's door: text of a `.conn` file in, findings and what the file means out.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "compiler/diagnostics/diagnostics.h"
#include "compiler/semantics/context.h"
#include "compiler/semantics/tree.h"
#include "compiler/source/source.h"
#include "compiler/syntax/parse.h"

namespace conn::compiler {

/// Every limit of the compiler.
struct Options {
  ParseLimits parse;
  CheckLimits check;
  std::size_t max_errors = 100;  ///< errors kept of one file; one more says that there are others
};

/// What one file gave.
struct Compiled {
  /// All findings, by place.
  std::vector<Diagnostic> diagnostics;
  /// What was written; for formatters and editors.
  std::unique_ptr<ast::SyntaxTree> tree;
  /// What it means. Whole only where `ok`.
  std::unique_ptr<checked::Program> program;
  /// What runs: the bytes of the module. Empty where there are errors, where the file declares no connector,
  /// and after `check_source`.
  std::string module;
  /// What reading it cost.
  ParseStatistics parsing;
  /// No finding is an error: the file may be used.
  bool ok = false;

  /// The file declares a connector, and not only models, shapes or policies.
  [[nodiscard]] bool has_connector() const { return !program->connector.name.empty(); }
};

/// Parses and checks one file against the library that the compiler carries. `source` must outlive the
/// result. Never throws; the same text and name give the same result; safe from any thread.
[[nodiscard]] Compiled check_source(const SourceFile& source, const Options& options = {});

/// The same, and where there are no errors the module too, which has passed the verifier.
[[nodiscard]] Compiled compile(const SourceFile& source, const Options& options = {});

}  // namespace conn::compiler
