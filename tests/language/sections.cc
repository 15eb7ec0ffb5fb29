#include "tests/language/sections.h"

#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"
#include "compiler/format/format.h"
#include "compiler/syntax/dump.h"
#include "compiler/syntax/parse.h"

namespace conn::language_test {
namespace {

using namespace conn::compiler;

std::vector<Diagnostic> syntax_of(const SourceFile& source) {
  Diagnostics diagnostics;
  static_cast<void>(parse(source, ParseLimits{}, diagnostics));
  return diagnostics.sorted();
}

/// Everything that checks a file.
std::vector<Diagnostic> check(const SourceFile& source) { return check_source(source).diagnostics; }

std::string tree_of(const SourceFile& source) {
  Diagnostics diagnostics;
  return dump(*parse(source, ParseLimits{}, diagnostics));
}

}  // namespace

std::optional<std::string> section_text(const std::string& name, const SourceFile& source) {
  if (name == "syntax") return render_text(syntax_of(source));
  if (name == "diagnostics") return render_text(check(source));
  if (name == "json") return render_json(check(source));
  if (name == "tree") return tree_of(source);
  if (name == "layout") return format_source(source).text;
  return std::nullopt;
}

std::optional<ParseStatistics> prediction_of(const SourceFile& source) {
  Diagnostics diagnostics;
  ParseStatistics statistics;
  const auto tree = parse(source, ParseLimits{}, diagnostics, &statistics);
  if (tree->has_errors) return std::nullopt;
  return statistics;
}

}  // namespace conn::language_test
