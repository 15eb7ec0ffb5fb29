#include "compiler/compiler.h"

#include "bytecode/write.h"
#include "compiler/codegen/codegen.h"
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
    library.sources.push_back(std::make_unique<SourceFile>(file.name, std::string(file.text), order));
    library.owned.push_back(parse(*library.sources.back(), ParseLimits{}, unused));
    library.trees.push_back(library.owned.back().get());
  }
  return library;
}

const Library& library() {
  static const Library parsed = parse_library();
  return parsed;
}

Compiled check_into(const SourceFile& source, const Options& options, Diagnostics& diagnostics) {
  Compiled out;
  out.tree = parse(source, options.parse, diagnostics, &out.parsing);
  out.program = check(*out.tree, library().trees, options.check, diagnostics);
  return out;
}

void conclude(const Diagnostics& diagnostics, Compiled& out) {
  out.diagnostics = diagnostics.sorted();
  out.ok = !diagnostics.has_errors();
}

}  // namespace

Compiled check_source(const SourceFile& source, const Options& options) {
  Diagnostics diagnostics(options.max_errors);
  Compiled out = check_into(source, options, diagnostics);
  conclude(diagnostics, out);
  return out;
}

Compiled compile(const SourceFile& source, const Options& options) {
  Diagnostics diagnostics(options.max_errors);
  Compiled out = check_into(source, options, diagnostics);
  if (!diagnostics.has_errors() && out.has_connector()) {
    if (const auto module = generate(*out.program, diagnostics)) {
      if (auto bytes = bytecode::write_module(*module)) {
        out.module = std::move(*bytes);
      } else {
        diagnostics.report(make_error(Code::kOperationTooLarge, source, out.program->connector.place.span,
                                      bytes.error().message)
                               .with_label("too large")
                               .with_help("split the connector, or give long names short ones"));
      }
    }
  }
  conclude(diagnostics, out);
  return out;
}

}  // namespace conn::compiler
