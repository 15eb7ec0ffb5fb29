#pragma once

#include <vector>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

/// What the clauses of a cursor are checked with.
struct CursorSite {
  Context& context;
  Resolver& resolver;
  const ast::StreamDecl& written;  ///< has a cursor
  const SourceFile& source;
  Scope record;  ///< of expressions over a record
};

/// Fills what `stream` says of its cursor. Returns the field as written, before it became `timestamp?`; null
/// where the rows have none, of type error where it is reported.
[[nodiscard]] const checked::Expr* check_cursor(const CursorSite& site, checked::Stream& stream);

/// Once the request is known: how finely it says a moment, and what `exclusive` takes off.
void settle_bounds(const ast::Cursor& cursor, checked::Stream& stream);

/// The first place where the request or the start of the pager reads the root; null where none does.
[[nodiscard]] const checked::Expr* first_use(const checked::Stream& stream, checked::Op root);

/// The step of the coarsest of the formats, in µs; 1 where there is none.
[[nodiscard]] std::int64_t coarsest(const std::vector<checked::TimeFormat>& formats);

}  // namespace conn::compiler
