#pragma once

#include "compiler/semantics/tree.h"

namespace conn::compiler {

/// The `since` that a request sends as a bound which itself is left out, in words that say so plainly:
/// `gt|…`, `updated_at[gt]`, `modified > …`. Null where there is none.
[[nodiscard]] const checked::Expr* exclusive_since(const checked::Request& request);

}  // namespace conn::compiler
