#pragma once

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

/// Reads `records body.items as [Item]`. The shape is null where something was reported.
[[nodiscard]] checked::Records check_records(Context& context, Resolver& resolver, const ast::Expr& written,
                                             const SourceFile& source);

}  // namespace conn::compiler
