#pragma once

#include "compiler/semantics/context.h"
#include "compiler/semantics/tree.h"

namespace conn::compiler {

/// Completes the pager's reasons to stop, however they are spelled: their kinds, and what the vendor says
/// about more (`more`, `total`, `total_pages`).
void find_evidence(Context& context, checked::Pager& pager);

/// Whether the register counts: its next value is its old one and something added.
[[nodiscard]] bool counts(const checked::Pager& pager, std::uint32_t index);

}  // namespace conn::compiler
