#pragma once

#include <optional>

#include "bytecode/module.h"
#include "compiler/diagnostics/diagnostics.h"
#include "compiler/semantics/tree.h"

namespace conn::compiler {

/// Makes the module of a program that was checked without errors. The same program gives the same module.
/// Nothing where an operation is too large (C0500), or where the verifier refuses what was made: a bug of the
/// compiler (C0501), reported as such.
[[nodiscard]] std::optional<bytecode::Module> generate(const checked::Program& program,
                                                       Diagnostics& diagnostics);

}  // namespace conn::compiler
