#include "compiler/format/format.h"

#include "compiler/diagnostics/diagnostics.h"
#include "compiler/format/print.h"
#include "compiler/syntax/guard.h"

namespace conn::compiler {

Formatted format_source(const SourceFile& source, const ParseLimits& limits) {
  Formatted out;
  Diagnostics diagnostics;
  out.text = source.text();
  const auto tree = parse(source, limits, diagnostics);
  if (!tree->has_errors) {
    run_guarded(source, diagnostics, [&] { out.text = format::print(format::cut(source, limits)); });
  }
  out.ok = !diagnostics.has_errors();
  out.diagnostics = diagnostics.sorted();
  return out;
}

}  // namespace conn::compiler
