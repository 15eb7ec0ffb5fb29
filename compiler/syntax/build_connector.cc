#include "compiler/syntax/build_tree.h"

namespace conn::compiler {

const ast::Decl* TreeBuilder::connector(P::ConnectorDeclContext* context) {
  if (!is_whole(context->ident())) return nullptr;
  auto* out = begin_decl<ast::ConnectorDecl>(context, nullptr, context->connectorBlock());
  const ast::Name own = name(context->ident());
  out->name = {{own}, own.span};
  if (context->connectorBlock() == nullptr) return out;
  Seen seen;
  for (P::ConnectorMemberContext* member : context->connectorBlock()->connectorMember()) {
    connector_member(*out, member, seen);
  }
  return out;
}

void TreeBuilder::connector_member(ast::ConnectorDecl& out, P::ConnectorMemberContext* context, Seen& seen) {
  if (connector_text(out, context, seen)) return;
  if (auto* c = dynamic_cast<P::ConnectorStreamContext*>(context)) {
    if (const ast::Decl* made = stream(c->streamDecl())) out.declarations.push_back(made);
  } else if (auto* c = dynamic_cast<P::ConnectorDeclarationContext*>(context)) {
    if (const ast::Decl* made = declaration(c->declaration())) out.declarations.push_back(made);
  } else if (auto* c = dynamic_cast<P::ConfigContext*>(context)) {
    const bool app = c->APP() != nullptr;
    if (!once(seen, app ? "config app" : "config", span_of(*c->getStart()))) return;
    auto* block = tree_.make<ast::ConfigBlock>(span(c));
    block->fields = fields(c->fieldBlock());
    (app ? out.config_app : out.config) = block;
  } else if (auto* c = dynamic_cast<P::BaseContext*>(context)) {
    if (once(seen, c)) out.base = expr(c->expr());
  } else if (auto* c = dynamic_cast<P::HostsContext*>(context)) {
    if (once(seen, c)) out.hosts = hosts(c->hostList());
  } else if (auto* c = dynamic_cast<P::ConnectorAuthContext*>(context)) {
    if (once(seen, c)) out.auth = policy_use(c->policyUse());
  } else if (auto* c = dynamic_cast<P::ConnectorPagesContext*>(context)) {
    if (once(seen, c)) out.pages = pages_use(c->pagesUse());
  } else if (auto* c = dynamic_cast<P::ConnectorErrorsContext*>(context)) {
    if (once(seen, c)) out.errors = errors_use(c->errorsUse());
  } else if (auto* c = dynamic_cast<P::ConnectorLimitsContext*>(context)) {
    if (once(seen, c)) out.limits = limits_use(c->limitsUse());
  } else if (auto* c = dynamic_cast<P::HeadersContext*>(context)) {
    if (once(seen, c)) out.headers = object(c->object());
  } else if (auto* c = dynamic_cast<P::ConnectorQueryContext*>(context)) {
    if (once(seen, c)) out.query = object(c->object());
  } else if (auto* c = dynamic_cast<P::ConnectorLetContext*>(context)) {
    if (is_whole(c->ident()) && c->expr() != nullptr) out.lets.push_back({name(c->ident()), expr(c->expr())});
  } else if (auto* c = dynamic_cast<P::ProbeContext*>(context)) {
    if (once(seen, c)) out.probe = probe(c);
  }
}

bool TreeBuilder::connector_text(ast::ConnectorDecl& out, P::ConnectorMemberContext* context, Seen& seen) {
  if (auto* c = dynamic_cast<P::TitleContext*>(context)) {
    if (once(seen, c)) out.title = plain_string(c->string(), "the title");
  } else if (auto* c = dynamic_cast<P::ConnectorVersionContext*>(context)) {
    if (once(seen, c)) out.version = plain_string(c->string(), "the version");
  } else if (auto* c = dynamic_cast<P::DocsContext*>(context)) {
    if (once(seen, c)) out.docs_url = plain_string(c->string(), "the address of the documentation");
  } else if (auto* c = dynamic_cast<P::CategoryContext*>(context)) {
    if (once(seen, c) && is_whole(c->ident())) out.category = name(c->ident());
  } else {
    return false;
  }
  return true;
}

const ast::Probe* TreeBuilder::probe(P::ProbeContext* context) {
  // `probe "/me"`: reported, and there is no request without its method.
  if (context->request() == nullptr || context->request()->METHOD() == nullptr) return nullptr;
  auto* out = tree_.make<ast::Probe>(span(context));
  out->docs = docs_before(context);
  out->request = request(context->request());
  if (context->FATARROW() != nullptr) out->label = expr(context->expr());
  return out;
}

const ast::HostsClause* TreeBuilder::hosts(P::HostListContext* context) {
  auto* out = tree_.make<ast::HostsClause>(span(context));
  if (context == nullptr) return out;
  for (P::HostContext* host : context->host()) {
    if (host->string() == nullptr) continue;
    ast::HostEntry made;
    made.span = span(host);
    made.pattern = string(host->string());
    if (host->SEND() != nullptr && host->AUTH() != nullptr) {
      made.send_auth = Span{span(host->SEND()).begin, span(host->AUTH()).end};
    }
    if (host->DOWNLOAD() != nullptr && host->ONLY() != nullptr) {
      made.download_only = Span{span(host->DOWNLOAD()).begin, span(host->ONLY()).end};
    }
    out->hosts.push_back(made);
  }
  return out;
}

}  // namespace conn::compiler
