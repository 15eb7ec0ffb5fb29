#include "compiler/syntax/build_tree.h"

namespace conn::compiler {

const ast::PolicyUse* TreeBuilder::policy_use(P::PolicyUseContext* context) {
  if (context == nullptr || !is_whole(context->qname())) return nullptr;
  auto* out = tree_.make<ast::PolicyUse>(span(context));
  out->name = qualified(context->qname());
  out->arguments = arguments(context->args());
  return out;
}

const ast::PagesUse* TreeBuilder::pages_use(P::PagesUseContext* context) {
  auto* out = tree_.make<ast::PagesUse>(span(context));
  if (context->pagesBlock() != nullptr) {
    out->body = pages_body(context->pagesBlock());
  } else {
    out->use = policy_use(context->policyUse());
    if (out->use == nullptr) return nullptr;
  }
  return out;
}

const ast::PagesBody* TreeBuilder::pages_body(P::PagesBlockContext* context) {
  auto* out = tree_.make<ast::PagesBody>(span(context));
  if (context == nullptr) return out;
  Seen seen;
  for (P::PagesMemberContext* member : context->pagesMember()) pages_member(*out, member, seen);
  return out;
}

void TreeBuilder::pages_member(ast::PagesBody& out, P::PagesMemberContext* context, Seen& seen) {
  if (auto* c = dynamic_cast<P::StateContext*>(context)) {
    for (P::StateVariableContext* variable : c->stateVariable()) {
      if (variable->ID() == nullptr) continue;
      out.state.push_back(
          {span(variable), name(variable->ID()), type(variable->type()), expr(variable->expr())});
    }
  } else if (auto* c = dynamic_cast<P::NextContext*>(context)) {
    for (P::AssignmentContext* assignment : c->assignment()) {
      if (!is_whole(assignment->ident())) continue;
      out.next.push_back({span(assignment), name(assignment->ident()), expr(assignment->expr())});
    }
  } else if (auto* c = dynamic_cast<P::PagesSendContext*>(context)) {
    send_parts(out.send, c->sendBody());
  } else if (auto* c = dynamic_cast<P::StopContext*>(context)) {
    if (once(seen, c)) out.stop = expr(c->expr());
  } else if (dynamic_cast<P::RepeatsContext*>(context) != nullptr) {
    if (once(seen, context)) out.repeats = span(context);
  }
}

void TreeBuilder::send_parts(std::vector<ast::RequestPart>& out, P::SendBodyContext* context) {
  if (context == nullptr) return;
  if (context->part() != nullptr) part(out, context->part());
  if (context->partBlock() == nullptr) return;
  for (P::PartContext* p : context->partBlock()->part()) part(out, p);
}

/// `auth` among the parts belongs to a request and is read there.
void TreeBuilder::part(std::vector<ast::RequestPart>& out, P::PartContext* context) {
  if (context->AUTH() != nullptr || context->getStart() == nullptr) return;
  ast::RequestPart made;
  made.span = span(context);
  made.word = name(span_of(*context->getStart()));
  if (context->object() != nullptr) {
    made.value = object(context->object());
  } else if (context->expr() != nullptr) {
    made.value = expr(context->expr());
  } else {
    made.value = broken(made.span);
  }
  out.push_back(std::move(made));
}

const ast::ErrorsBlock* TreeBuilder::errors_use(P::ErrorsUseContext* context) {
  auto* out = tree_.make<ast::ErrorsBlock>(span(context));
  if (context->ONLY() != nullptr) out->only = span(context->ONLY());
  out->use = policy_use(context->policyUse());
  out->arms = verdict_arms(context->verdictBlock());
  return out;
}

const ast::LimitsBlock* TreeBuilder::limits_use(P::LimitsUseContext* context) {
  auto* out = tree_.make<ast::LimitsBlock>(span(context));
  if (context->ONLY() != nullptr) out->only = span(context->ONLY());
  if (context->limitsBlock() == nullptr) return out;
  for (P::LimitContext* written : context->limitsBlock()->limit()) {
    ast::LimitMember made;
    made.span = span(written);
    if (written->exception == nullptr && limit(made, written)) out->members.push_back(std::move(made));
  }
  return out;
}

/// False where recovery left nothing to use.
bool TreeBuilder::limit(ast::LimitMember& out, P::LimitContext* context) {
  P::LimitScopeContext* scope = nullptr;
  if (auto* c = dynamic_cast<P::RemainingLimitContext*>(context)) {
    out.form = ast::LimitForm::remaining;
    out.value = expr(c->expr());
    scope = c->limitScope();
  } else if (auto* c = dynamic_cast<P::ResetLimitContext*>(context)) {
    out.form = ast::LimitForm::reset;
    out.value = expr(c->expr());
  } else if (auto* c = dynamic_cast<P::CountLimitContext*>(context)) {
    out.form = c->ONCE() != nullptr ? ast::LimitForm::at_once : ast::LimitForm::window;
    out.value = expr(c->expr(0));
    if (out.form == ast::LimitForm::window) out.window = expr(c->expr(1));
    scope = c->limitScope();
  } else {
    return false;
  }
  if (scope != nullptr && is_whole(scope->ident())) out.scope = name(scope->ident());
  return true;
}

std::vector<ast::Arm> TreeBuilder::verdict_arms(P::VerdictBlockContext* context) {
  std::vector<ast::Arm> out;
  if (context == nullptr) return out;
  for (P::VerdictArmContext* arm : context->verdictArm()) {
    if (arm->patterns() == nullptr) continue;
    ast::Arm made;
    made.span = span(arm);
    made.patterns = patterns(arm->patterns());
    if (arm->IF() != nullptr) made.guard = expr(arm->expr());
    made.result = verdict(arm->verdict());
    if (!made.patterns.empty()) out.push_back(std::move(made));
  }
  return out;
}

const ast::Expr* TreeBuilder::verdict(P::VerdictContext* context) {
  if (context == nullptr || context->exception != nullptr) return broken(span(context));
  const Level level(*this);
  const Span at = span(context);
  if (auto* c = dynamic_cast<P::MatchVerdictContext*>(context)) {
    auto* out = tree_.make<ast::MatchExpr>(at);
    out->subject = expr(c->expr());
    out->arms = verdict_arms(c->verdictBlock());
    return out;
  }
  auto* c = dynamic_cast<P::ChainVerdictContext*>(context);
  const ast::VerdictExpr* made = nullptr;
  const auto links = c == nullptr ? std::vector<P::VerdictLinkContext*>{} : c->verdictLink();
  for (auto link = links.rbegin(); link != links.rend(); ++link) {
    if (ast::VerdictExpr* before = verdict_link(*link); before != nullptr) {
      before->then = made;
      made = before;
    }
  }
  return made != nullptr ? made : broken(at);
}

/// Null where recovery left nothing to use.
ast::VerdictExpr* TreeBuilder::verdict_link(P::VerdictLinkContext* context) {
  P::VerdictWordContext* word = context->verdictWord();
  if (word == nullptr || word->exception != nullptr || word->getStart() == nullptr) return nullptr;
  auto* out = tree_.make<ast::VerdictExpr>(span(context));
  out->word = name(span_of(*word->getStart()));
  if (word->ident() != nullptr && is_whole(word->ident())) out->kind = name(word->ident());
  if (word->args() != nullptr) out->arguments = arguments(word->args());
  if (word->SHRINK() != nullptr) out->to = expr(word->expr());
  Seen seen;
  for (P::VerdictClauseContext* clause : context->verdictClause()) {
    if (clause->exception != nullptr || !once(seen, clause)) continue;
    const ast::Expr* value = expr(clause->expr());
    if (clause->AFTER() != nullptr) out->after = value;
    if (clause->AT() != nullptr) out->at = value;
    if (clause->UP() != nullptr) out->up_to = value;
  }
  return out;
}

}  // namespace conn::compiler
