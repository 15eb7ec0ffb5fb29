#pragma once

#include <functional>
#include <vector>

#include "compiler/semantics/tree.h"

namespace conn::compiler {

/// Calls `visit` for the node and everything inside it, parents first, each node once, until it returns true.
/// Returns whether it did. Null is no node.
bool any_node(const checked::Expr* node, const std::function<bool(const checked::Expr&)>& visit);

/// What stands directly inside the node, none of it null.
[[nodiscard]] std::vector<const checked::Expr*> children_of(const checked::Expr& node);

/// Whether a node with this operation is inside.
[[nodiscard]] bool has_op(const checked::Expr* node, checked::Op op);

}  // namespace conn::compiler
