#pragma once

#include "compiler/semantics/context.h"

namespace conn::compiler {

/// Refuses what a module cannot hold: loops, handlers of failures and types too deep inside each other, too
/// many types. Asked last, of a program without errors, because policies and maps are whole only then.
void check_nesting(Context& context);

}  // namespace conn::compiler
