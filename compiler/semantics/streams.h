#pragma once

#include "compiler/semantics/expressions.h"
#include "compiler/semantics/policies.h"

namespace conn::compiler {

/// Checks one stream of the connector and appends it to the program; of a stream with reads, each of them.
/// Clauses that are broken are left empty.
void check_stream(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
                  const ast::StreamDecl& written, const SourceFile& source);

/// Which of the stream's reads a checked stream is.
struct ReadPlace {
  std::string name;                 ///< empty: the stream has no reads
  const ast::Expr* when = nullptr;  ///< may be null
  const std::vector<std::string_view>& all;
};

/// Checks one way to fill a stream: `written` holds all clauses that count for it.
void check_way(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
               const ast::StreamDecl& written, const SourceFile& source, const ReadPlace& read);

}  // namespace conn::compiler
