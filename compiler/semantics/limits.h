#pragma once

#include <vector>

#include "compiler/semantics/context.h"
#include "compiler/semantics/resolve.h"

namespace conn::compiler {

/// Checks the limits of one block, alone and beside each other; those that were reported are left out.
[[nodiscard]] std::vector<checked::Limit> check_limits(Context& context, Resolver& resolver,
                                                       const ast::LimitsBlock& written,
                                                       const SourceFile& source);

}  // namespace conn::compiler
