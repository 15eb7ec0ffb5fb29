#pragma once

#include "compiler/semantics/expressions.h"
#include "compiler/semantics/policies.h"

namespace conn::compiler {

/// Checks one stream of the connector and appends it to the program. Clauses that are broken are left empty.
void check_stream(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
                  const ast::StreamDecl& written, const SourceFile& source);

}  // namespace conn::compiler
