#pragma once

#include "compiler/semantics/resolve.h"

namespace conn::compiler {

/// Checks `probe …` of the connector and puts it into the program.
void check_probe(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
                 const SourceFile& source);

}  // namespace conn::compiler
