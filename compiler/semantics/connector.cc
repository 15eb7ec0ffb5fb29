#include "compiler/semantics/connector.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "compiler/semantics/config.h"
#include "compiler/semantics/limits.h"
#include "compiler/semantics/origins.h"
#include "compiler/semantics/policies.h"
#include "compiler/semantics/probe.h"
#include "compiler/semantics/requests.h"
#include "compiler/semantics/streams.h"
#include "compiler/semantics/walk.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::TypeKind;

namespace {

/// As the verifier asks for it: the name stands in tables, files and commands.
void check_name(Context& context, const ast::ConnectorDecl& written, const SourceFile& source) {
  const std::string name = written.name.text();
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  if (name.empty() || (name[0] >= 'a' && name[0] <= 'z' && std::all_of(name.begin(), name.end(), fits)))
    return;
  context
      .error(Code::kBadName, source, written.name.span, fmt::format("`{}` is no name of a connector", name))
      .label("begins with a lower-case letter; lower-case letters, digits and `_` follow")
      .help("write a name such as `greenhouse` or `acme_hr`");
}

/// What the value of a `let` reads.
Roots needs_of(const Expr* value) {
  Roots needs = kNoRoots;
  static_cast<void>(any_node(value, [&](const Expr& node) {
    if (node.op == Op::config) needs = needs | Root::config;
    if (node.op == Op::account_id) needs = needs | Root::account;
    if (node.op == Op::now) needs = needs | Root::now;
    return false;
  }));
  return needs;
}

void check_lets(Context& context, Resolver& resolver, const ast::ConnectorDecl& written,
                const SourceFile& source) {
  Scope scope;
  scope.source = &source;
  scope.roots = kAuthRoots;
  scope.clause = "`let`";
  ExpressionChecker checker(context, resolver, scope);
  for (const ast::NamedValue& let : written.lets) {
    checker.refuse_taken(let.name);
    const auto known = std::find_if(context.lets.begin(), context.lets.end(),
                                    [&](const ConnectorLet& other) { return other.name == let.name.text; });
    if (known != context.lets.end()) {
      context
          .error(Code::kDuplicateDeclaration, source, let.name.span,
                 fmt::format("the name `{}` is declared twice", let.name.text))
          .label("declared again")
          .note("first declared here", known->place)
          .help("rename one of the two, or remove it");
      continue;
    }
    const Expr* value = checker.check(let.value);
    if (!is_broken(value) && value->type->kind == TypeKind::null) {
      context.error(Code::kWrongType, source, let.value->span, "a name for nothing but null")
          .label("always null")
          .help("write a value");
      value = context.broken(source, let.value->span);
    }
    context.lets.push_back({let.name.text, value, {&source, let.name.span}, needs_of(value)});
  }
}

/// The origin as written, a `*` for every inserted part; "" where it is none.
std::string base_pattern(const ast::StringExpr& written) {
  std::string pattern;
  for (const ast::StringPart& part : written.parts) pattern += part.value == nullptr ? part.text : "*";
  return origin_of(pattern);
}

/// Every text that the base can be: a config entry of a few known texts is each of them, any other part a
/// `*`.
std::vector<std::string> texts_of(const Expr& expr) {
  if (expr.op == Op::constant) return {expr.text};
  if (expr.type->kind == TypeKind::enumeration) {
    std::vector<std::string> texts;
    for (const auto& member : expr.type->enumeration->members) texts.push_back(member.wire);
    return texts;
  }
  if (expr.op != Op::join) return {"*"};
  std::vector<std::string> texts = {""};
  for (const Expr* part : expr.args) {
    std::vector<std::string> longer;
    for (const std::string& begin : texts) {
      for (const std::string& end : texts_of(*part)) longer.push_back(begin + end);
    }
    texts = std::move(longer);
  }
  return texts;
}

void check_base(Context& context, Resolver& resolver, const ast::ConnectorDecl& written,
                const SourceFile& source) {
  if (written.base == nullptr) {
    const bool reads = std::any_of(written.declarations.begin(), written.declarations.end(),
                                   [](const ast::Decl* decl) { return decl->kind == ast::DeclKind::stream; });
    if (context.incomplete || !reads) return;
    context
        .error(Code::kMissingClause, source, written.head,
               fmt::format("the connector `{}` has no base", written.name.text()))
        .label("without `base`")
        .help("say where the API is: `base \"https://api.example.com\"`");
    return;
  }
  const auto* text = ast::as<ast::StringExpr>(written.base);
  if (text == nullptr) {
    if (written.base->kind == ast::ExprKind::error) return;
    context.error(Code::kBadUrl, source, written.base->span, "`base` is an address in quotes")
        .label("not a text")
        .help("write `base \"https://{config.region}.example.com\"`");
    return;
  }
  const std::string origin = base_pattern(*text);
  const bool slash =
      !text->parts.empty() && text->parts.back().value == nullptr && text->parts.back().text.ends_with('/');
  if (origin.empty() || slash) {
    context
        .error(Code::kBadUrl, source, written.base->span,
               slash && !origin.empty() ? "`base` ends with a slash, and paths begin with one"
                                        : "`base` is no absolute https address")
        .label(slash && !origin.empty() ? "the slash is too much" : "an address begins with `https://`")
        .help("write `base \"https://api.example.com/v1\"`");
    return;
  }
  Scope scope;
  scope.source = &source;
  scope.roots = kConfigRoots;
  scope.clause = "`base`";
  scope.host = true;
  ExpressionChecker checker(context, resolver, scope);
  const Expr* value = checker.require(written.base, context.types.simple(TypeKind::string));
  if (is_broken(value)) return context.origins.push_back(origin);
  context.program.connector.base = value;
  for (const std::string& base : texts_of(*value)) context.origins.push_back(origin_of(base));
}

void check_hosts(Context& context, const ast::ConnectorDecl& written, const SourceFile& source) {
  if (written.hosts == nullptr) return;
  for (const ast::HostEntry& host : written.hosts->hosts) {
    for (const auto& word : {host.send_auth, host.download_only}) {
      if (!word) continue;
      context
          .error(Code::kNotInThisVersion, source, *word,
                 fmt::format("`{}` is not in this version", source.text(*word)))
          .label("not yet")
          .help("credentials go to the origin of `base` only");
    }
    const auto* text = ast::as<ast::StringExpr>(host.pattern);
    const auto plain = text == nullptr ? std::nullopt : text->plain();
    if (host.pattern == nullptr || host.pattern->kind == ast::ExprKind::error) continue;
    const std::string origin = plain ? origin_of_host(*plain) : "";
    if (origin.empty()) {
      context.error(Code::kBadUrl, source, host.pattern->span, "this names no host")
          .label("not a host")
          .help("write `hosts [\"auth.example.com\", \"*.example.com\"]`");
      continue;
    }
    context.origins.push_back(origin);
    context.program.connector.hosts.push_back(*plain);
  }
}

/// Literal addresses are judged once all origins are known, so the policies come last.
void check_policies(Context& context, Resolver& resolver, const ast::ConnectorDecl& written,
                    const SourceFile& source) {
  const PolicyUser user{context, resolver, source, nullptr};
  if (written.auth != nullptr) context.program.connector.auth = expand_auth(user, *written.auth);
  const bool has_stream =
      std::any_of(written.declarations.begin(), written.declarations.end(),
                  [](const ast::Decl* decl) { return decl->kind == ast::DeclKind::stream; });
  if (has_stream) return;  // the streams check what they use
  if (written.pages != nullptr) {
    PagerExpansion unused;
    expand_pages(user, *written.pages, false, unused);
  }
  std::vector<checked::Rule> unused;
  if (written.errors != nullptr) expand_errors(user, *written.errors, "connector", unused);
}

void check_streams(Context& context, Resolver& resolver, const ast::ConnectorDecl& written,
                   const SourceFile& source) {
  std::map<std::string, Span> seen;
  for (const ast::Decl* decl : written.declarations) {
    const auto* stream = ast::as<ast::StreamDecl>(decl);
    if (stream == nullptr) continue;
    const auto [first, is_new] = seen.emplace(stream->name.text(), stream->name.span);
    if (!is_new) {
      context
          .error(Code::kDuplicateDeclaration, source, stream->name.span,
                 fmt::format("the stream `{}` is declared twice", stream->name.text()))
          .label("declared again")
          .note("first declared here", checked::Place{&source, first->second})
          .help("rename one of the two, or remove it");
      continue;
    }
    check_stream(context, resolver, written, *stream, source);
  }
}

void need_stream(Context& context, const ast::ConnectorDecl& written, const SourceFile& source) {
  if (!context.program.connector.streams.empty() || context.incomplete || context.diagnostics.has_errors())
    return;
  context
      .error(Code::kMissingClause, source, written.name.span,
             fmt::format("the connector `{}` has no stream", written.name.text()))
      .label("nothing to sync")
      .help("declare one: `stream people: ats.Candidate { … }`");
}

void warn_unused_lets(Context& context) {
  for (const ConnectorLet& let : context.lets) {
    if (let.used) continue;
    context
        .warning(Code::kConfigUnused, *let.place.source, let.place.span,
                 fmt::format("nothing uses the name `{}`", let.name))
        .label("never read")
        .help("remove it");
  }
}

}  // namespace

void check_connector(Context& context, Resolver& resolver, const ast::ConnectorDecl& written,
                     const SourceFile& source) {
  checked::Connector& connector = context.program.connector;
  connector.name = written.name.text();
  connector.docs = written.docs.text;
  connector.place = {&source, written.name.span};
  if (written.title != nullptr) connector.title = written.title->plain().value_or("");
  if (written.category) connector.category = written.category->text;
  if (written.version != nullptr) connector.version = written.version->plain().value_or("");
  if (written.docs_url != nullptr) connector.docs_url = written.docs_url->plain().value_or("");
  check_name(context, written, source);
  check_config(context, resolver, written, source);
  check_lets(context, resolver, written, source);
  check_base(context, resolver, written, source);
  check_hosts(context, written, source);
  check_policies(context, resolver, written, source);
  if (written.limits != nullptr) connector.limits = check_limits(context, resolver, *written.limits, source);
  check_streams(context, resolver, written, source);
  check_probe(context, resolver, written, source);
  need_stream(context, written, source);
  if (context.incomplete || context.diagnostics.has_errors()) return;
  warn_unused_config(context);
  warn_unused_lets(context);
}

}  // namespace conn::compiler
