#include "tools/compilation.h"

#include <unistd.h>

#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"
#include "tools/cli.h"
#include "tools/files.h"

namespace conn::tools {
namespace {

using compiler::Diagnostic;
using compiler::Severity;

void count(const std::vector<Diagnostic>& diagnostics, Compiled& out) {
  for (const Diagnostic& finding : diagnostics) {
    out.errors += finding.severity == Severity::error || finding.severity == Severity::bug;
    out.warnings += finding.severity == Severity::warning;
    out.bug |= finding.severity == Severity::bug;
  }
}

}  // namespace

Compiled compile_files(const std::vector<std::string>& paths, Format format) {
  Compiled out;
  compiler::SourceSet sources;
  std::vector<Diagnostic> all;
  for (const std::string& path : paths) {
    Result<std::string> text = read_file(path);
    if (!text) {
      out.unreadable.push_back(std::move(text).error());
      continue;
    }
    const compiler::SourceFile& source = sources.add(path, std::move(*text));
    compiler::Compiled compiled = compiler::compile(source);
    count(compiled.diagnostics, out);
    all.insert(all.end(), compiled.diagnostics.begin(), compiled.diagnostics.end());
    out.files.push_back({path, compiled.program->connector.name, std::move(compiled.module)});
  }
  out.rendered = format == Format::json ? compiler::render_json(all)
                                        : compiler::render_text(all, ::isatty(STDERR_FILENO) == 1);
  return out;
}

int exit_code(const Compiled& compiled) {
  if (compiled.bug) return kBug;
  return compiled.errors > 0 || !compiled.unreadable.empty() ? kFindings : kDone;
}

}  // namespace conn::tools
