// The arguments of a call of a built-in function.
#include <fmt/format.h>

#include <algorithm>

#include "base/decimal.h"
#include "compiler/semantics/calls.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

bool CallChecker::place_arguments(const Candidate& candidate, std::size_t from, std::size_t written_from,
                                  std::vector<const ast::Argument*>& placed) {
  const stdlib::Function& function = *candidate.function;
  std::vector<std::string_view> names;
  for (std::size_t i = from; i < function.parameters.size(); ++i)
    names.push_back(function.parameters[i].name);
  bool ok = true;
  std::size_t next = from;
  for (std::size_t i = written_from; i < call_.arguments.size(); ++i) {
    const ast::Argument& argument = call_.arguments[i];
    std::size_t at = next;
    if (argument.name) {
      const auto found = std::find(names.begin(), names.end(), argument.name->text);
      if (found == names.end()) {
        owner_.context_.unknown(
            Code::kUnknownArgument, *owner_.scope_.source, argument.name->span,
            fmt::format("`{}` takes no argument `{}`", function.form, argument.name->text),
            argument.name->text, names, "it takes");
        ok = false;
        continue;
      }
      at = from + static_cast<std::size_t>(found - names.begin());
    } else {
      ++next;
    }
    if (at >= placed.size() || placed[at] != nullptr) {
      owner_
          .error(Code::kUnknownArgument, argument.span,
                 at >= placed.size() ? fmt::format("`{}` takes no further argument", function.form)
                                     : fmt::format("`{}` is given twice", function.parameters[at].name))
          .label("too much")
          .help(names.empty() ? "leave it out" : "it takes: " + list_names(names));
      ok = false;
      continue;
    }
    placed[at] = &argument;
  }
  return ok;
}

const Expr* CallChecker::finish(const Candidate& candidate, const Expr* first, bool safe,
                                std::size_t written_from) {
  const stdlib::Function& function = *candidate.function;
  TypeTable& types = owner_.context_.types;
  std::vector<const ast::Argument*> placed(function.parameters.size(), nullptr);
  if (!place_arguments(candidate, 1, written_from, placed)) return owner_.broken(call_.span);
  Variables variables;
  const Type* first_type = types.with_optional(first->type, false);
  bind_variables(candidate.parameters[0], *first_type, types, variables);
  if (fit(candidate.parameters[0], *first_type, {}) == Fit::converts) {
    const Type* wanted = first_type->kind == TypeKind::integer ? owner_.simple(TypeKind::decimal)
                                                               : owner_.simple(TypeKind::string);
    first = first_type->kind == TypeKind::integer
                ? owner_.coerce(first, types.with_optional(wanted, first->type->optional))
                : owner_.retag(first, wanted);
  }
  if (candidate.parameters[0].optional && !first->type->optional)
    first = owner_.coerce(first, types.with_optional(first->type, true));
  std::vector<const Expr*> arguments{first};
  for (std::size_t i = 1; i < function.parameters.size(); ++i) {
    const stdlib::Parameter& parameter = function.parameters[i];
    const Expr* value = nullptr;
    if (placed[i] != nullptr) {
      value = argument(candidate.parameters[i], placed[i]->value, variables);
    } else if (!parameter.fallback.empty()) {
      value = fallback(parameter, candidate.parameters[i], variables);
    } else {
      owner_
          .error(Code::kMissingArgument, call_.arguments_span,
                 fmt::format("`{}` needs its `{}`", function.form, parameter.name))
          .label("not given")
          .help(fmt::format("add `{}: …`", parameter.name));
      return owner_.broken(call_.span);
    }
    if (is_broken(value)) return owner_.broken(call_.span);
    if (parameter.judge != nullptr && placed[i] != nullptr && !judged(parameter, placed[i]->value, *value))
      return owner_.broken(call_.span);
    arguments.push_back(value);
  }
  const Type* result = instantiate(candidate.result, types, variables);
  if (result == nullptr) return owner_.broken(call_.span);
  if (safe) result = types.with_optional(result, true);
  const bool to_json = function.name == "json";
  Expr* made = owner_.make(to_json ? Op::to_json : Op::call, result, call_.span);
  made->function = to_json ? nullptr : &function;
  made->args = std::move(arguments);
  made->safe = safe;
  return made;
}

bool CallChecker::judged(const stdlib::Parameter& parameter, const ast::Expr* written, const Expr& value) {
  const auto text = constant_text(value);
  if (!text) {
    // The parameter of a template that is only declared has no value yet.
    if (!parameter.fixed || value.op == Op::local) return true;
    owner_.error(Code::kNotConstant, written->span, fmt::format("`{}` is a plain text", parameter.name))
        .label("not known before the run")
        .help(fmt::format("write it out: `{}: r\"…\"`", parameter.name));
    return false;
  }
  const auto reason = parameter.judge(*text);
  if (!reason) return true;
  owner_.error(Code::kBadFixedText, written->span, fmt::format("\"{}\" is no {}", *text, parameter.name))
      .label(*reason)
      .help("see the function's page in the reference");
  return false;
}

const Expr* CallChecker::argument(const SignatureType& parameter, const ast::Expr* written,
                                  Variables& variables) {
  if (parameter.form == SignatureType::Form::function) return lambda(parameter, written, variables);
  TypeTable& types = owner_.context_.types;
  if (const Type* wanted = instantiate(parameter, types, variables)) return owner_.require(written, wanted);
  const Expr* value = owner_.check(written);
  if (is_broken(value)) return value;
  if (fit(parameter, *value->type, variables) == Fit::none) {
    owner_
        .error(Code::kWrongType, written->span,
               fmt::format("`{}` is no argument of this function", type_name(*value->type)))
        .label(fmt::format("this is `{}`", type_name(*value->type)))
        .help("see the function's page in the reference");
    return owner_.broken(written->span);
  }
  if (value->type->optional && !parameter.optional)
    return owner_.maybe_null(value, types.with_optional(value->type, false));
  bind_variables(parameter, *value->type, types, variables);
  return value;
}

const Expr* CallChecker::lambda(const SignatureType& parameter, const ast::Expr* written,
                                Variables& variables) {
  const auto* function = ast::as<ast::LambdaExpr>(written);
  const std::size_t count = parameter.parts.size() - 1;
  if (function == nullptr || function->parameters.size() != count) {
    owner_
        .error(Code::kWrongType, written->span,
               fmt::format("a function of {} {} is needed", count, count == 1 ? "value" : "values"))
        .label("not such a function")
        .help(count == 1 ? "write `e => …`" : "write `(a, b) => …`");
    return owner_.broken(written->span);
  }
  TypeTable& types = owner_.context_.types;
  const std::size_t outer = owner_.scope_.bindings.size();
  std::vector<std::uint32_t> locals;
  for (std::size_t i = 0; i < count; ++i) {
    const Type* type = instantiate(parameter.parts[i], types, variables);
    owner_.bind_local(function->parameters[i], type == nullptr ? owner_.error_type() : type, locals);
  }
  const Type* result = instantiate(parameter.parts.back(), types, variables);
  const bool truth = result != nullptr && result->kind == TypeKind::boolean && !result->optional;
  const Expr* body = truth               ? owner_.condition(function->body)
                     : result != nullptr ? owner_.require(function->body, result)
                                         : owner_.check(function->body);
  owner_.scope_.bindings.resize(outer);
  if (is_broken(body)) return body;
  if (result == nullptr) {
    if (fit(parameter.parts.back(), *body->type, variables) == Fit::none) {
      owner_
          .error(Code::kWrongType, function->body->span,
                 fmt::format("`{}` is no key", type_name(*body->type)))
          .label(fmt::format("this is `{}`", type_name(*body->type)))
          .help("a key is a number, a text or a time");
      return owner_.broken(written->span);
    }
    if (body->type->optional) return owner_.maybe_null(body, types.with_optional(body->type, false));
    bind_variables(parameter.parts.back(), *body->type, types, variables);
  }
  Expr* made = owner_.make(Op::lambda, types.function(body->type), written->span);
  made->parameters = std::move(locals);
  made->args = {body};
  return made;
}

/// A default from the library: `null`, `true`, a whole number, a text, or `x => true`.
const Expr* CallChecker::fallback(const stdlib::Parameter& parameter, const SignatureType& type,
                                  Variables& variables) {
  const Span span = call_.span;
  const std::string_view text = parameter.fallback;
  TypeTable& types = owner_.context_.types;
  if (type.form == SignatureType::Form::function) {
    Expr* made = owner_.make(Op::lambda, types.function(owner_.boolean()), span);
    made->parameters.push_back(owner_.context_.new_local());
    made->args = {owner_.constant({.kind = bytecode::Kind::kTrue}, owner_.boolean(), span)};
    return made;
  }
  const Type* wanted = instantiate(type, types, variables);
  if (wanted == nullptr) return owner_.broken(span);
  const Expr* value = nullptr;
  if (text == "null") {
    value = owner_.constant({}, wanted, span);
  } else if (text == "true" || text == "false") {
    value = owner_.constant({.kind = text == "true" ? bytecode::Kind::kTrue : bytecode::Kind::kFalse},
                            owner_.boolean(), span);
  } else if (const auto number = parse_plain_int64(text)) {
    value =
        owner_.constant({.kind = bytecode::Kind::kInt, .i = *number}, owner_.simple(TypeKind::integer), span);
  } else {
    value = owner_.constant({.kind = bytecode::Kind::kText}, owner_.simple(TypeKind::string), span,
                            std::string(text.substr(1, text.size() - 2)));
  }
  return owner_.coerce(value, wanted);
}

}  // namespace conn::compiler
