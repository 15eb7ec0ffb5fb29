#include <conn/compile.h>

#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"

namespace conn {

Compilation compile(std::string_view name, std::string_view text) {
  const compiler::SourceFile source(name, std::string(text));
  compiler::Compiled compiled = compiler::compile(source);
  Compilation out;
  out.ok = compiled.ok;
  out.findings = compiler::render_text(compiled.diagnostics);
  out.json = compiler::render_json(compiled.diagnostics);
  out.module = std::move(compiled.module);
  return out;
}

}  // namespace conn
