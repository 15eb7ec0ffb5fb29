#pragma once

#include <vector>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

/// The map from the shape to the model; where `model` is null, the only map of the shape. Reports when there
/// is none, or several; nothing then.
Declared<ast::MapDecl> find_map(Context& context, const checked::Record& shape, const checked::Record* model,
                                const SourceFile& source, Span span);

/// The map applied to a record of its shape, with its arguments, which `caller` checks: a record of the
/// model. Of type error when anything was reported. `subject` is a node of the record's shape.
const checked::Expr* expand_map(Context& context, Resolver& resolver, ExpressionChecker& caller,
                                const Declared<ast::MapDecl>& map, const checked::Expr* subject,
                                const std::vector<ast::Argument>& arguments, Span span);

/// Checks a map by itself, whether anything uses it or not.
void check_map(Context& context, Resolver& resolver, const Declared<ast::MapDecl>& map);

}  // namespace conn::compiler
