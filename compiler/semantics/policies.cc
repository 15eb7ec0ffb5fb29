#include "compiler/semantics/policies.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/arguments.h"
#include "compiler/semantics/requests.h"

namespace conn::compiler {

using checked::Expr;
using checked::Rule;
using checked::TypeKind;

namespace {

Scope auth_scope(const SourceFile& source) {
  Scope scope;
  scope.source = &source;
  scope.roots = kAuthRoots;
  scope.clause = "`auth`";
  scope.attempt_time = true;
  scope.optional_parts = true;
  return scope;
}

Scope argument_scope(const SourceFile& source, std::string_view clause) {
  Scope scope;
  scope.source = &source;
  scope.roots = kConfigRoots;
  scope.clause = clause;
  return scope;
}

Scope errors_scope(const SourceFile& source, const std::vector<std::string_view>* reads) {
  Scope scope;
  scope.reads = reads;
  scope.source = &source;
  scope.roots = kErrorsRoots;
  scope.clause = "`errors`";
  scope.reads_json = true;
  return scope;
}

void add_auth_parts(Context& context, ExpressionChecker& checker, const std::vector<ast::RequestPart>& parts,
                    checked::Auth& out) {
  checked::Request request;
  RequestBuilder builder(context, request);
  for (const ast::RequestPart& part : parts) {
    const std::string& word = part.word.text;
    if (word == "query" || word == "header" || word == "headers") {
      builder.add_send(checker, part);
    } else {
      const std::vector<std::string_view> words{"header", "query"};
      context.unknown(Code::kBadWord, *checker.scope().source, part.word.span,
                      fmt::format("`auth` sends no `{}`", word), word, words, "it sends");
    }
  }
  out.headers = std::move(request.headers);
  out.query = std::move(request.query);
}

std::optional<int> status_of(Context& context, const SourceFile& source, const ast::Expr* written) {
  const auto* number = ast::as<ast::NumberExpr>(written);
  const bool plain = number != nullptr && number->text.size() == 3 && number->is_integer() &&
                     number->text[0] >= '1' && number->text[0] <= '5';
  if (plain) return (number->text[0] - '0') * 100 + (number->text[1] - '0') * 10 + (number->text[2] - '0');
  if (written != nullptr && written->kind == ast::ExprKind::error) return std::nullopt;
  const Span span = written == nullptr ? Span{} : written->span;
  context.error(Code::kBadStatus, source, span, fmt::format("`{}` is no HTTP status", source.text(span)))
      .label("100 to 599")
      .help("write `404`, `500..599`, or `_` for any");
  return std::nullopt;
}

bool add_statuses(Context& context, const SourceFile& source, const ast::Pattern& pattern, Rule& rule) {
  if (pattern.kind == ast::PatternKind::wildcard) {
    rule.statuses.emplace_back(100, 599);
    return true;
  }
  if (pattern.kind == ast::PatternKind::member) {
    context
        .error(Code::kBadStatus, source, pattern.span,
               fmt::format("`{}` is no HTTP status", source.text(pattern.span)))
        .label("100 to 599")
        .help("write `404`, `500..599`, or `_` for any");
    return false;
  }
  const auto low = status_of(context, source, pattern.value);
  if (!low) return false;
  const auto high = pattern.kind == ast::PatternKind::range ? status_of(context, source, pattern.high) : low;
  if (!high) return false;
  if (*high < *low) {
    context.error(Code::kBadStatus, source, pattern.span, "this range is empty")
        .label("ends before it begins")
        .help(fmt::format("write `{}..{}`", *high, *low));
    return false;
  }
  rule.statuses.emplace_back(*low, *high);
  return true;
}

void add_rules(Context& context, ExpressionChecker& checker, const std::vector<ast::Arm>& arms,
               const std::string& origin, std::vector<Rule>& out) {
  const SourceFile& source = *checker.scope().source;
  const auto* verdict = context.types.simple(TypeKind::verdict);
  bool all = false;
  for (const ast::Arm& arm : arms) {
    if (all) {
      context.warning(Code::kNeverReached, source, arm.span, "a rule before this one fits every answer")
          .label("never has a turn")
          .help("put `_` last");
      all = false;
    }
    Rule rule;
    rule.origin = origin;
    rule.place = {&source, arm.span};
    bool ok = true;
    for (const ast::Pattern& pattern : arm.patterns) {
      ok = add_statuses(context, source, pattern, rule) && ok;
      all = all || (pattern.kind == ast::PatternKind::wildcard && arm.guard == nullptr);
    }
    if (arm.guard != nullptr) rule.guard = checker.condition(arm.guard);
    rule.verdict = checker.check(arm.result, verdict);
    if (!is_broken(rule.verdict) && rule.verdict->type != verdict) {
      context.error(Code::kUnknownVerdict, source, arm.result->span, "a rule ends with a verdict")
          .label("not a verdict")
          .help("verdicts: `ok`, `empty`, `skip(…)`, `fail kind(…)`, `retry`");
      ok = false;
    }
    ok = ok && !is_broken(rule.verdict) && (rule.guard == nullptr || !is_broken(rule.guard));
    if (ok) out.push_back(std::move(rule));
  }
}

bool arms_say_shrink(const std::vector<ast::Arm>& arms) {
  return std::any_of(arms.begin(), arms.end(), [](const ast::Arm& arm) {
    if (const auto* chosen = ast::as<ast::MatchExpr>(arm.result)) return arms_say_shrink(chosen->arms);
    for (const auto* link = ast::as<ast::VerdictExpr>(arm.result); link != nullptr; link = link->then) {
      if (link->word.text == "shrink") return true;
    }
    return false;
  });
}

}  // namespace

checked::Auth expand_auth(const PolicyUser& user, const ast::PolicyUse& written) {
  Context& context = user.context;
  checked::Auth out;
  const std::string name = written.name.text();
  if (name == "none" && written.arguments.empty()) return out;
  const auto found = context.names.auth(name);
  if (!found) {
    if (context.names.is_unsupported(name)) return out;
    context.unknown(Code::kUnknownPolicy, user.source, written.name.span,
                    fmt::format("nothing declares an `auth` scheme `{}`", name), name,
                    context.names.auth_names(), "there are");
    return out;
  }
  const auto& decl = static_cast<const ast::AuthDecl&>(*found.decl);
  ExpressionChecker caller(context, user.resolver, argument_scope(user.source, "an argument of `auth`"));
  ExpressionChecker target(context, user.resolver, auth_scope(*found.source));
  bind_arguments(caller, caller, target, context, user.resolver, decl.parameters, *found.source,
                 written.arguments, written.span, name);
  out.scheme = name;
  out.place = {&user.source, written.span};
  add_auth_parts(context, target, decl.send, out);
  return out;
}

bool expand_errors(const PolicyUser& user, const ast::ErrorsBlock& written, const std::string& origin,
                   std::vector<Rule>& out) {
  Context& context = user.context;
  ExpressionChecker checker(context, user.resolver, errors_scope(user.source, user.reads));
  add_rules(context, checker, written.arms, origin, out);
  if (written.use == nullptr) return written.only.has_value();
  const std::string name = written.use->name.text();
  const auto found = context.names.errors(name);
  if (!found) {
    if (!context.names.is_unsupported(name)) {
      context.unknown(Code::kUnknownPolicy, user.source, written.use->name.span,
                      fmt::format("nothing declares `errors {}`", name), name, context.names.errors_names(),
                      "there are");
    }
    return written.only.has_value();
  }
  const auto& decl = static_cast<const ast::ErrorsDecl&>(*found.decl);
  ExpressionChecker caller(context, user.resolver, argument_scope(user.source, "an argument of `errors`"));
  ExpressionChecker target(context, user.resolver, errors_scope(*found.source, user.reads));
  bind_arguments(caller, caller, target, context, user.resolver, decl.parameters, *found.source,
                 written.use->arguments, written.use->span, name);
  if (decl.body != nullptr) add_rules(context, target, decl.body->arms, fmt::format("errors {}", name), out);
  return written.only.has_value() || (decl.body != nullptr && decl.body->only);
}

bool says_shrink(const Context& context, const ast::ErrorsBlock& written) {
  if (arms_say_shrink(written.arms)) return true;
  if (written.use == nullptr) return false;
  const auto found = context.names.errors(written.use->name.text());
  const auto* decl = found ? static_cast<const ast::ErrorsDecl*>(found.decl) : nullptr;
  return decl != nullptr && decl->body != nullptr && arms_say_shrink(decl->body->arms);
}

void add_standard_errors(const PolicyUser& user, std::vector<Rule>& out) {
  const auto found = user.context.names.errors("std");
  if (!found) return;
  const auto& decl = static_cast<const ast::ErrorsDecl&>(*found.decl);
  ExpressionChecker checker(user.context, user.resolver, errors_scope(*found.source, user.reads));
  if (decl.body != nullptr) add_rules(user.context, checker, decl.body->arms, "std.errors", out);
}

void add_inherited_errors(const PolicyUser& user, const ast::ErrorsBlock* of_connector,
                          std::vector<Rule>& out) {
  if (of_connector != nullptr && expand_errors(user, *of_connector, "connector", out)) return;
  add_standard_errors(user, out);
}

void check_auth_declaration(Context& context, Resolver& resolver, const ast::AuthDecl& decl,
                            const SourceFile& source) {
  ExpressionChecker target(context, resolver, auth_scope(source));
  bind_parameters(target, context, resolver, decl.parameters, source);
  checked::Auth unused;
  add_auth_parts(context, target, decl.send, unused);
}

void check_errors_declaration(Context& context, Resolver& resolver, const ast::ErrorsDecl& decl,
                              const SourceFile& source) {
  ExpressionChecker target(context, resolver, errors_scope(source, nullptr));
  bind_parameters(target, context, resolver, decl.parameters, source);
  std::vector<Rule> unused;
  if (decl.body != nullptr) add_rules(context, target, decl.body->arms, "", unused);
}

}  // namespace conn::compiler
