#pragma once

#include <string>

#include "compiler/syntax/ast.h"

namespace conn::compiler {

/// The tree as S-expressions, a declaration or member a line: for goldens and for people who debug the
/// parser. The form may change; no program should read it.
[[nodiscard]] std::string dump(const ast::SyntaxTree& tree);

/// One expression or type, on one line.
[[nodiscard]] std::string dump(const ast::Expr& expr);
[[nodiscard]] std::string dump(const ast::Type& type);

}  // namespace conn::compiler
