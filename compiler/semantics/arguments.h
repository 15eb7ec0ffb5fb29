#pragma once

#include <vector>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

/// Binds the parameters of a template in `target` to the arguments given to it, which `caller` checks, or to
/// their defaults. Every parameter is bound, to a node of type error where something was reported. `=> T`
/// arguments are checked by `per_answer`. Returns false when anything was reported.
bool bind_arguments(ExpressionChecker& caller, ExpressionChecker& per_answer, ExpressionChecker& target,
                    Context& context, Resolver& resolver, const std::vector<ast::Parameter>& parameters,
                    const SourceFile& declared_in, const std::vector<ast::Argument>& arguments, Span use,
                    std::string_view name);

/// Binds the parameters to values of their types that nobody knows, to check a template by itself.
void bind_parameters(ExpressionChecker& target, Context& context, Resolver& resolver,
                     const std::vector<ast::Parameter>& parameters, const SourceFile& declared_in);

}  // namespace conn::compiler
