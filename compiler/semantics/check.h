#pragma once

#include <memory>
#include <vector>

#include "compiler/semantics/context.h"

namespace conn::compiler {

/// Checks one file against the library and says what it means. `library` are the files whose declarations are
/// visible everywhere, in the order in which names are looked at; the file itself is left out of them where
/// it is one. Findings go to `diagnostics`; the program is whole only when none of them is an error. Trees
/// and their sources must outlive the program. Never throws; deterministic; thread-safe for distinct
/// arguments.
[[nodiscard]] std::unique_ptr<checked::Program> check(const ast::SyntaxTree& file,
                                                      const std::vector<const ast::SyntaxTree*>& library,
                                                      const CheckLimits& limits, Diagnostics& diagnostics);

}  // namespace conn::compiler
