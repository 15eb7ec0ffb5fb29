#pragma once

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

/// Whether the records are a list of the answer as it is; else they are put together (`MadeRow`).
[[nodiscard]] bool lie_in_answer(const ast::Expr& written);

/// Reads `records body.items as [Item]`. The shape is null where something was reported.
[[nodiscard]] checked::Records check_records(Context& context, Resolver& resolver, const ast::Expr& written,
                                             const SourceFile& source);

}  // namespace conn::compiler
