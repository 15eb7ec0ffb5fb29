#pragma once

#include "compiler/semantics/context.h"
#include "compiler/semantics/policies.h"

namespace conn::compiler {

/// What the checks of a whole stream look at beside the checked stream.
struct StreamFacts {
  Context& context;
  const ast::ConnectorDecl& connector;
  const ast::StreamDecl& written;
  const SourceFile& source;
  const PagerExpansion& pager;
  const checked::Expr* cursor_field;  ///< null: no cursor
  bool broken;                        ///< a clause has been reported: what seems unused may stand in it
  bool is_read;  ///< one of several ways to fill the stream: `since` may be for the others
};

/// Says what is wrong with the stream as a whole, and completes it: the id where the map has it,
/// `uses_since`.
void judge_stream(const StreamFacts& facts, checked::Stream& stream);

}  // namespace conn::compiler
