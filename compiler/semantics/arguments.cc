#include "compiler/semantics/arguments.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

namespace {

/// The argument for each parameter, null where none is given. False when something was reported.
bool place(Context& context, const std::vector<ast::Parameter>& parameters,
           const std::vector<ast::Argument>& arguments, const SourceFile& source, std::string_view name,
           std::vector<const ast::Argument*>& placed) {
  std::vector<std::string_view> names;
  names.reserve(parameters.size());
  for (const ast::Parameter& parameter : parameters) names.push_back(parameter.name.text);
  bool ok = true;
  std::size_t next = 0;
  for (const ast::Argument& argument : arguments) {
    std::size_t at = next;
    if (argument.name) {
      const auto found = std::find(names.begin(), names.end(), argument.name->text);
      if (found == names.end()) {
        context.unknown(Code::kUnknownArgument, source, argument.name->span,
                        fmt::format("`{}` takes no argument `{}`", name, argument.name->text),
                        argument.name->text, names, "it takes");
        ok = false;
        continue;
      }
      at = static_cast<std::size_t>(found - names.begin());
    } else {
      ++next;
    }
    if (at >= placed.size() || placed[at] != nullptr) {
      context
          .error(Code::kUnknownArgument, source, argument.span,
                 at >= placed.size() ? fmt::format("`{}` takes no further argument", name)
                                     : fmt::format("`{}` is given twice", names[at]))
          .label("too much")
          .help(names.empty() ? "leave it out" : "it takes: " + list_names(names));
      ok = false;
      continue;
    }
    placed[at] = &argument;
  }
  return ok;
}

}  // namespace

bool bind_arguments(ExpressionChecker& caller, ExpressionChecker& per_answer, ExpressionChecker& target,
                    Context& context, Resolver& resolver, const std::vector<ast::Parameter>& parameters,
                    const SourceFile& declared_in, const std::vector<ast::Argument>& arguments, Span use,
                    std::string_view name) {
  const SourceFile& source = *caller.scope().source;
  std::vector<const ast::Argument*> placed(parameters.size(), nullptr);
  bool ok = place(context, parameters, arguments, source, name, placed);
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const ast::Parameter& parameter = parameters[i];
    const Type* type = resolver.type(*parameter.type, declared_in, TypeUse::parameter);
    const bool per_page = parameter.type->kind == ast::TypeKind::per_answer;
    const Expr* value = nullptr;
    if (placed[i] != nullptr) {
      value = (per_page ? per_answer : caller).require(placed[i]->value, type);
    } else if (parameter.default_value != nullptr) {
      Scope plain;
      plain.source = &declared_in;
      plain.clause = "a default";
      ExpressionChecker defaults(context, resolver, plain);
      value = defaults.require(parameter.default_value, type);
    } else if (type->optional && type->kind != TypeKind::error) {
      Expr* made = context.make(Op::constant, type, source, use);
      value = made;
    } else {
      if (ok) {
        context
            .error(Code::kMissingArgument, source, use,
                   fmt::format("`{}` needs `{}`", name, parameter.name.text))
            .label("not given")
            .note("declared here", checked::Place{&declared_in, parameter.span})
            .help(fmt::format("add `{}: …`", parameter.name.text));
      }
      ok = false;
      value = context.broken(source, use);
    }
    ok = ok && !is_broken(value);
    target.scope().bindings.push_back({parameter.name.text, value, {&declared_in, parameter.span}});
  }
  return ok;
}

void bind_parameters(ExpressionChecker& target, Context& context, Resolver& resolver,
                     const std::vector<ast::Parameter>& parameters, const SourceFile& declared_in) {
  std::map<std::string, Span> seen;
  for (const ast::Parameter& parameter : parameters) {
    const auto [first, is_new] = seen.emplace(parameter.name.text, parameter.name.span);
    if (!is_new) {
      context
          .error(Code::kDuplicateDeclaration, declared_in, parameter.name.span,
                 fmt::format("the parameter `{}` is declared twice", parameter.name.text))
          .label("declared again")
          .note("first declared here", checked::Place{&declared_in, first->second})
          .help("rename one of the two");
    }
    const Type* type = resolver.type(*parameter.type, declared_in, TypeUse::parameter);
    if (parameter.default_value != nullptr) {
      Scope plain;
      plain.source = &declared_in;
      plain.clause = "a default";
      ExpressionChecker defaults(context, resolver, plain);
      defaults.require(parameter.default_value, type);
    }
    Expr* unknown = context.make(Op::local, type, declared_in, parameter.span);
    unknown->index = context.new_local();
    target.scope().bindings.push_back({parameter.name.text, unknown, {&declared_in, parameter.span}});
  }
}

}  // namespace conn::compiler
