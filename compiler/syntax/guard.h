#pragma once

#include <functional>

#include "compiler/diagnostics/diagnostics.h"

namespace conn::compiler {

/// Runs what may throw; whatever it throws becomes a finding of severity `bug` (`kParserFailed`). The ANTLR
/// runtime throws exceptions and has thrown bare strings.
void run_guarded(const SourceFile& source, Diagnostics& diagnostics, const std::function<void()>& work);

}  // namespace conn::compiler
