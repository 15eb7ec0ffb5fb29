#include <fmt/format.h>

#include "compiler/syntax/build_tree.h"

namespace conn::compiler {

const ast::Decl* TreeBuilder::stream(P::StreamDeclContext* context) {
  if (!is_whole(context->ident())) return nullptr;
  auto* out = begin_decl<ast::StreamDecl>(context, nullptr, context->streamBlock());
  const ast::Name own = name(context->ident());
  out->name = {{own}, own.span};
  if (is_whole(context->qname())) out->model = qualified(context->qname());
  if (context->streamBlock() == nullptr) return out;
  Seen seen;
  for (P::StreamMemberContext* member : context->streamBlock()->streamMember())
    stream_member(*out, member, seen);
  return out;
}

void TreeBuilder::stream_member(ast::StreamDecl& out, P::StreamMemberContext* context, Seen& seen) {
  if (stream_policy(out, context, seen)) return;
  if (auto* c = dynamic_cast<P::StreamReadContext*>(context)) return stream_read(out, c->readDecl());
  if (auto* c = dynamic_cast<P::StreamRequestContext*>(context)) {
    const Span word = span_of(*context->getStart());
    if (once(seen, "request", word)) out.request = request(c->request());
  } else if (auto* c = dynamic_cast<P::RecordsContext*>(context)) {
    stream_records(out, c, seen);
  } else if (auto* c = dynamic_cast<P::WhereContext*>(context)) {
    if (once(seen, c)) out.where = expr(c->expr());
  } else if (auto* c = dynamic_cast<P::StreamKeyContext*>(context)) {
    stream_key(out, c, seen);
  } else if (auto* c = dynamic_cast<P::CursorContext*>(context)) {
    if (once(seen, c)) out.cursor = cursor(out, c, seen);
  } else if (auto* c = dynamic_cast<P::OrderContext*>(context)) {
    if (once(seen, c) && is_whole(c->ident())) out.order = name(c->ident());
  } else if (auto* c = dynamic_cast<P::DeletesContext*>(context)) {
    if (once(seen, c)) out.deletes = deletes(c);
  } else if (auto* c = dynamic_cast<P::RecordVersionContext*>(context)) {
    if (once(seen, c)) out.version = expr(c->expr());
  } else if (auto* c = dynamic_cast<P::FilterContext*>(context)) {
    if (once(seen, c) && is_whole(c->ident())) out.filter = name(c->ident());
  } else if (dynamic_cast<P::KeepSourceContext*>(context) != nullptr) {
    if (once(seen, context)) out.keep_source = span(context);
  }
}

void TreeBuilder::stream_read(ast::StreamDecl& out, P::ReadDeclContext* context) {
  if (context == nullptr || !is_whole(context->ident())) return;
  auto* made = begin_decl<ast::StreamDecl>(context, nullptr, context->streamBlock());
  const ast::Name own = name(context->ident());
  made->name = {{own}, own.span};
  Seen seen;
  if (context->streamBlock() != nullptr) {
    for (P::StreamMemberContext* member : context->streamBlock()->streamMember())
      stream_member(*made, member, seen);
  }
  out.reads.push_back({made, context->WHEN() != nullptr ? expr(context->expr()) : nullptr});
}

bool TreeBuilder::stream_policy(ast::StreamDecl& out, P::StreamMemberContext* context, Seen& seen) {
  if (auto* c = dynamic_cast<P::StreamAuthContext*>(context)) {
    if (once(seen, c)) out.auth = policy_use(c->policyUse());
  } else if (auto* c = dynamic_cast<P::StreamPagesContext*>(context)) {
    if (once(seen, c)) out.pages = pages_use(c->pagesUse());
  } else if (auto* c = dynamic_cast<P::StreamErrorsContext*>(context)) {
    if (once(seen, c)) out.errors = errors_use(c->errorsUse());
  } else if (auto* c = dynamic_cast<P::StreamLimitsContext*>(context)) {
    if (once(seen, c)) out.limits = limits_use(c->limitsUse());
  } else if (auto* c = dynamic_cast<P::ViaContext*>(context)) {
    if (once(seen, c)) out.via = policy_use(c->policyUse());
  } else {
    return false;
  }
  return true;
}

void TreeBuilder::stream_records(ast::StreamDecl& out, P::RecordsContext* context, Seen& seen) {
  if (!once(seen, context)) return;
  out.records = expr(context->expr(0));
  if (context->WHERE() == nullptr) return;
  if (once(seen, "where", span(context->WHERE()))) out.where = expr(context->expr(1));
}

/// `id .id`, `id [.a, .b]`.
void TreeBuilder::stream_key(ast::StreamDecl& out, P::StreamKeyContext* context, Seen& seen) {
  if (!once(seen, context)) return;
  out.id_span = span(context);
  const ast::Expr* value = expr(context->expr());
  const auto* several = ast::as<ast::ListExpr>(value);
  if (several == nullptr) {
    out.id.push_back(value);
    return;
  }
  for (const ast::ListElement& element : several->elements) out.id.push_back(element.value);
}

const ast::Cursor* TreeBuilder::cursor(ast::StreamDecl& out, P::CursorContext* context, Seen& seen) {
  auto* made = tree_.make<ast::Cursor>(span(context));
  made->field = expr(context->expr());
  made->token = context->TOKEN() != nullptr;
  Seen clauses;
  for (P::CursorClauseContext* clause : context->cursorClause()) {
    if (clause->exception != nullptr) continue;
    if (clause->ORDER() != nullptr) {
      if (once(seen, clause) && is_whole(clause->ident())) out.order = name(clause->ident());
      continue;
    }
    if (!once(clauses, clause)) continue;
    if (clause->EXCLUSIVE() != nullptr) {
      made->exclusive = span(clause);
      continue;
    }
    const ast::Expr* value = expr(clause->expr());
    if (clause->FROM() != nullptr) made->from = value;
    if (clause->UNTIL() != nullptr) made->until = value;
    if (clause->LOOKBACK() != nullptr) made->lookback = value;
    if (clause->WINDOW() != nullptr) made->window = value;
  }
  return made;
}

const ast::Deletes* TreeBuilder::deletes(P::DeletesContext* context) {
  auto* out = tree_.make<ast::Deletes>(span(context));
  if (context->FLAGGED() != nullptr) {
    out->word = name(context->FLAGGED());
    out->flagged = expr(context->expr());
  } else if (context->FROM() != nullptr) {
    out->word = name(context->FROM());
    if (!is_whole(context->ident())) return nullptr;
    out->from = name(context->ident());
  } else if (context->ID() != nullptr) {
    out->word = name(context->ID());
  } else {
    return nullptr;
  }
  return out;
}

const ast::Request* TreeBuilder::request(P::RequestContext* context) {
  auto* out = tree_.make<ast::Request>(span(context));
  out->method = name(context->METHOD());
  out->path = expr(context->expr());
  if (context->partBlock() == nullptr) return out;
  Seen seen;
  for (P::PartContext* p : context->partBlock()->part()) {
    if (p->getStart() == nullptr || !once(seen, p)) continue;
    if (p->AUTH() != nullptr) {
      out->auth = policy_use(p->policyUse());
    } else {
      part(out->parts, p);
    }
  }
  return out;
}

}  // namespace conn::compiler
