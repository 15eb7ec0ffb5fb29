#include "compiler/syntax/build_tree.h"

namespace conn::compiler {

void TreeBuilder::file(P::FileContext* context) {
  for (P::ItemContext* item : context->item()) {
    const ast::Decl* made = nullptr;
    if (item->connectorDecl() != nullptr) made = connector(item->connectorDecl());
    if (item->declaration() != nullptr) made = declaration(item->declaration());
    if (made != nullptr) tree_.declarations.push_back(made);
  }
}

const ast::Decl* TreeBuilder::declaration(P::DeclarationContext* context) {
  if (context == nullptr || context->children.empty()) return nullptr;
  antlr4::tree::ParseTree* child = context->children.front();
  if (auto* c = dynamic_cast<P::ShapeDeclContext*>(child)) return shape(c);
  if (auto* c = dynamic_cast<P::ModelDeclContext*>(child)) return model(c);
  if (auto* c = dynamic_cast<P::EnumDeclContext*>(child)) return enumeration(c);
  if (auto* c = dynamic_cast<P::MapDeclContext*>(child)) return map(c);
  if (auto* c = dynamic_cast<P::PagesDeclContext*>(child)) return pages_decl(c);
  if (auto* c = dynamic_cast<P::AuthDeclContext*>(child)) return auth_decl(c);
  if (auto* c = dynamic_cast<P::ErrorsDeclContext*>(child)) return errors_decl(c);
  return nullptr;
}

const ast::Decl* TreeBuilder::shape(P::ShapeDeclContext* context) {
  if (!is_whole(context->qname())) return nullptr;
  auto* out = begin_decl<ast::ShapeDecl>(context, context->qname(), context->fieldBlock());
  out->fields = fields(context->fieldBlock());
  return out;
}

const ast::Decl* TreeBuilder::model(P::ModelDeclContext* context) {
  if (!is_whole(context->qname())) return nullptr;
  auto* out = begin_decl<ast::ModelDecl>(context, context->qname(), context->fieldBlock());
  out->fields = fields(context->fieldBlock());
  return out;
}

const ast::Decl* TreeBuilder::enumeration(P::EnumDeclContext* context) {
  if (!is_whole(context->qname())) return nullptr;
  auto* out = begin_decl<ast::EnumDecl>(context, context->qname(), context->enumBlock());
  if (context->enumBlock() == nullptr) return out;
  for (P::EnumMemberContext* member : context->enumBlock()->enumMember()) {
    if (!is_whole(member->ident())) continue;
    ast::EnumMember made;
    made.span = span(member);
    made.docs = docs_before(member);
    made.name = name(member->ident());
    if (member->string() != nullptr) made.wire = plain_string(member->string(), "the value of a member");
    out->members.push_back(std::move(made));
  }
  return out;
}

const ast::Decl* TreeBuilder::map(P::MapDeclContext* context) {
  if (context->qname().size() < 2 || !is_whole(context->qname(0)) || !is_whole(context->qname(1)))
    return nullptr;
  auto* out = tree_.make<ast::MapDecl>(span(context));
  out->docs = docs_before(context);
  out->head = out->span;
  if (context->ID() != nullptr && context->COLON() != nullptr) {
    const ast::Name own = name(context->ID());
    out->name = {{own}, own.span};
  }
  out->shape = qualified(context->qname(0));
  out->parameters = parameters(context->params());
  out->model = qualified(context->qname(1));
  out->head.end = out->model.span.end;
  out->body = object(context->object());
  return out;
}

const ast::Decl* TreeBuilder::pages_decl(P::PagesDeclContext* context) {
  if (!is_whole(context->qname())) return nullptr;
  auto* out = begin_decl<ast::PagesDecl>(context, context->qname(), context->pagesBlock());
  out->parameters = parameters(context->params());
  out->body = pages_body(context->pagesBlock());
  return out;
}

const ast::Decl* TreeBuilder::auth_decl(P::AuthDeclContext* context) {
  if (!is_whole(context->qname())) return nullptr;
  auto* out = begin_decl<ast::AuthDecl>(context, context->qname(), context->authBlock());
  out->parameters = parameters(context->params());
  if (context->authBlock() == nullptr) return out;
  for (P::AuthMemberContext* member : context->authBlock()->authMember())
    send_parts(out->send, member->sendBody());
  return out;
}

const ast::Decl* TreeBuilder::errors_decl(P::ErrorsDeclContext* context) {
  if (!is_whole(context->qname())) return nullptr;
  auto* out = begin_decl<ast::ErrorsDecl>(context, context->qname(), context->verdictBlock());
  out->parameters = parameters(context->params());
  auto* body = tree_.make<ast::ErrorsBlock>(span(context->verdictBlock()));
  body->arms = verdict_arms(context->verdictBlock());
  out->body = body;
  return out;
}

}  // namespace conn::compiler
