#include "compiler/compiler.h"

#include <deque>
#include <mutex>

#include "bytecode/write.h"
#include "compiler/codegen/codegen.h"
#include "compiler/semantics/check.h"
#include "stdlib/embedded.h"

namespace conn::compiler {
namespace {

using Trees = std::vector<const ast::SyntaxTree*>;

/// A file of the library, parsed when it is first needed: reading all of it takes longer than a usual
/// connector. Immutable from then on, so threads share it.
class LibraryFile {
 public:
  LibraryFile(const stdlib::EmbeddedFile& file, std::uint32_t order)
      : source_(file.name, std::string(file.text), order) {}

  const SourceFile& source() const { return source_; }
  const ast::SyntaxTree& tree() {
    std::call_once(parsed_, [this] {
      Diagnostics unused;
      tree_ = parse(source_, ParseLimits{}, unused);
    });
    return *tree_;
  }

 private:
  const SourceFile source_;
  std::once_flag parsed_;
  std::unique_ptr<ast::SyntaxTree> tree_;
};

std::deque<LibraryFile>& library() {
  static std::deque<LibraryFile> files = [] {
    constexpr std::uint32_t kBehindAllFiles = 1U << 30;
    std::deque<LibraryFile> made;
    for (const stdlib::EmbeddedFile& file : stdlib::sources())
      made.emplace_back(file, kBehindAllFiles + static_cast<std::uint32_t>(made.size()));
    return made;
  }();
  return files;
}

// `models/ats.conn` has the models `ats.…`, which name models of other files by strings only; all else may be
// meant by any word.
bool may_use(std::string_view text, const SourceFile& file) {
  const std::string_view name = file.name();
  const std::size_t models = name.find("models/");
  if (models == std::string_view::npos) return true;
  const std::string_view stem = name.substr(models + 7, name.size() - models - 12);
  return text.find(std::string(stem) + ".") != std::string_view::npos;
}

enum class Wanted : std::uint8_t { kMayBeUsed, kAll };

Trees library_for(std::string_view text, Wanted wanted) {
  Trees trees;
  for (LibraryFile& file : library()) {
    if (wanted == Wanted::kAll || may_use(text, file.source())) trees.push_back(&file.tree());
  }
  return trees;
}

// A mistake may be in the name of something that the file does not seem to use, and what is meant is said
// best by one who knows all names.
Compiled check_into(const SourceFile& source, const Options& options, Diagnostics& diagnostics) {
  Compiled out;
  out.tree = parse(source, options.parse, diagnostics, &out.parsing);
  const Diagnostics of_parsing = diagnostics;
  for (const Wanted wanted : {Wanted::kMayBeUsed, Wanted::kAll}) {
    diagnostics = of_parsing;
    out.program = check(*out.tree, library_for(source.text(), wanted), options.check, diagnostics);
    if (!diagnostics.has_errors()) break;
  }
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
