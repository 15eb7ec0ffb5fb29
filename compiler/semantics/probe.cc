#include "compiler/semantics/probe.h"

#include <fmt/format.h>

#include "compiler/semantics/policies.h"
#include "compiler/semantics/requests.h"

namespace conn::compiler {

using checked::Expr;
using checked::TypeKind;

namespace {

/// Who tests a credential, maybe on a timer, changes nothing by it. A query may go by `post`.
void refuse_writes(Context& context, const ast::Request& request, const SourceFile& source) {
  const std::string& method = request.method.text;
  if (method == "get" || method == "post") return;
  const bool head = method == "head";
  context
      .error(Code::kProbeWrites, source, request.method.span,
             fmt::format("a probe asks by `get` or `post`, not by `{}`", method))
      .label(head ? "an answer without a body tells too little" : "this may change something at the vendor")
      .help("choose a call that only reads: `probe get \"/me\"`");
}

checked::Request request_of(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
                            const SourceFile& source) {
  checked::Request request;
  RequestBuilder builder(context, request);
  Scope scope;
  scope.source = &source;
  scope.roots = kProbeRoots;
  scope.clause = "the request of a probe";
  scope.optional_parts = true;
  ExpressionChecker checker(context, resolver, scope);
  builder.add_request(checker, *connector.probe->request);
  builder.add_defaults(resolver, connector, source);
  return request;
}

/// It is shown to people and kept beside the account.
const Expr* label_of(Context& context, Resolver& resolver, const ast::Expr& written,
                     const SourceFile& source) {
  Scope scope;
  scope.source = &source;
  scope.roots = kErrorsRoots;
  scope.clause = "the label of a probe";
  scope.reads_json = true;
  ExpressionChecker checker(context, resolver, scope);
  const Expr* value = checker.printed(&written);
  if (value == nullptr || is_broken(value)) return nullptr;
  if (value->type->kind == TypeKind::secret) {
    context.error(Code::kSecretExposed, source, written.span, "a secret as the label of a probe")
        .label("labels are shown to people")
        .help("choose what tells a person which account it is: `=> body.email`");
    return nullptr;
  }
  value = checker.coerce(value, context.types.simple(TypeKind::string, true));
  return is_broken(value) ? nullptr : value;
}

}  // namespace

void check_probe(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
                 const SourceFile& source) {
  if (connector.probe == nullptr) return;
  context.begin_budget();
  const ast::Probe& written = *connector.probe;
  checked::Probe probe;
  probe.exchange.name = "probe";
  probe.exchange.docs = written.docs.text;
  probe.exchange.place = {&source, {written.span.begin, written.request->method.span.end}};
  refuse_writes(context, *written.request, source);
  probe.exchange.request = request_of(context, resolver, connector, source);
  add_inherited_errors({context, resolver, source, nullptr}, connector.errors, probe.exchange.rules);
  if (written.label != nullptr) probe.label = label_of(context, resolver, *written.label, source);
  context.program.connector.probe = std::move(probe);
}

}  // namespace conn::compiler
