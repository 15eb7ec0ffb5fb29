#include <conn/compile.h>

#include "base/guard.h"
#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"

namespace conn {
namespace {

void render(const std::vector<compiler::Diagnostic>& diagnostics, Compilation& out) {
  out.findings = compiler::render_text(diagnostics);
  out.json = compiler::render_json(diagnostics);
}

// What kept the compiler from judging the text, as a finding at its beginning.
Compilation unjudged(std::string_view name, const Error& error) {
  const compiler::SourceFile source(name, "");
  compiler::Diagnostic found = compiler::make_error(error.code, source, {0, 0}, error.message);
  if (error.kind == ErrorKind::kInternal) found.severity = compiler::Severity::bug;
  found.with_help(error.help);
  Compilation out;
  render({found}, out);
  return out;
}

}  // namespace

Compilation compile(std::string_view name, std::string_view text) {
  Result<Compilation> compiled = guarded([&]() -> Result<Compilation> {
    const compiler::SourceFile source(name, std::string(text));
    compiler::Compiled judged = compiler::compile(source);
    Compilation out;
    out.ok = judged.ok;
    render(judged.diagnostics, out);
    out.module = std::move(judged.module);
    return out;
  });
  return compiled.ok() ? std::move(compiled).value() : unjudged(name, compiled.error());
}

}  // namespace conn
