#pragma once

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

/// Checks a connector into `context.program`.
void check_connector(Context& context, Resolver& resolver, const ast::ConnectorDecl& written,
                     const SourceFile& source);

}  // namespace conn::compiler
