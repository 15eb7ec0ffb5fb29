#pragma once

#include "compiler/semantics/streams.h"

namespace conn::compiler {

/// Checks a stream with reads: each by itself, and all against one another, since what they give must be the
/// same. Appends one stream of the program for each, in their order.
void check_reads(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
                 const ast::StreamDecl& written, const SourceFile& source);

}  // namespace conn::compiler
