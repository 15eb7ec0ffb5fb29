#include "compiler/compiler.h"

#include <algorithm>

#include "compiler/semantics/check.h"
#include "stdlib/embedded.h"

namespace conn::compiler {
namespace {

/// The files of the library, parsed once. Immutable, so threads share it.
struct Library {
  std::vector<std::unique_ptr<SourceFile>> sources;
  std::vector<std::unique_ptr<ast::SyntaxTree>> owned;
  std::vector<const ast::SyntaxTree*> trees;
};

Library parse_library() {
  constexpr std::uint32_t kBehindAllFiles = 1U << 30;
  Library library;
  Diagnostics unused;
  for (const stdlib::EmbeddedFile& file : stdlib::sources()) {
    const auto order = kBehindAllFiles + static_cast<std::uint32_t>(library.sources.size());
    library.sources.push_back(std::make_unique<SourceFile>(std::string(file.name), std::string(file.text), order));
    library.owned.push_back(parse(*library.sources.back(), ParseLimits{}, unused));
    library.trees.push_back(library.owned.back().get());
  }
  return library;
}

const Library& library() {
  static const Library parsed = parse_library();
  return parsed;
}

}  // namespace

Compiled check_source(const SourceFile& source, const Options& options) {
  Diagnostics diagnostics(options.max_errors);
  Compiled out;
  out.tree = parse(source, options.parse, diagnostics);
  out.program = check(*out.tree, library().trees, options.check, diagnostics);
  out.diagnostics = diagnostics.sorted();
  out.ok = std::none_of(out.diagnostics.begin(), out.diagnostics.end(), [](const Diagnostic& finding) {
    return finding.severity == Severity::error || finding.severity == Severity::bug;
  });
  return out;
}

}  // namespace conn::compiler
