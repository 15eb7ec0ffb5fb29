#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "compiler/syntax/build_tree.h"

namespace conn::compiler {
namespace {

constexpr std::array<std::string_view, 12> kBuiltInTypes{"bool",     "int",   "decimal",   "float",
                                                         "string",   "bytes", "timestamp", "date",
                                                         "duration", "url",   "json",      "secret"};

/// A bare word behind `as`: `Candidate` and `int` are types, `epoch_seconds` is a format.
bool names_type(const ast::QualifiedName& name) {
  if (name.parts.size() > 1) return true;
  const std::string& word = name.parts.front().text;
  const bool capital = !word.empty() && std::isupper(static_cast<unsigned char>(word.front())) != 0;
  return capital || std::find(kBuiltInTypes.begin(), kBuiltInTypes.end(), word) != kBuiltInTypes.end();
}

}  // namespace

std::vector<ast::Field> TreeBuilder::fields(P::FieldBlockContext* context) {
  std::vector<ast::Field> out;
  if (context == nullptr) return out;
  for (P::FieldContext* field : context->field()) {
    if (field->key() == nullptr || field->key()->exception != nullptr) continue;
    ast::Field made;
    made.span = span(field);
    made.docs = docs_before(field);
    made.name =
        field->key()->ID() != nullptr ? name(field->key()->ID()) : quoted_name(field->key()->string());
    made.rest = field->DOTDOT() != nullptr;
    made.type = type(field->type());
    if (field->EQ() != nullptr) made.default_value = expr(field->expr());
    out.push_back(std::move(made));
  }
  return out;
}

std::vector<ast::Parameter> TreeBuilder::parameters(P::ParamsContext* context) {
  std::vector<ast::Parameter> out;
  if (context == nullptr) return out;
  for (P::ParamContext* param : context->param()) {
    if (param->ID() == nullptr) continue;
    ast::Parameter made;
    made.span = span(param);
    made.name = name(param->ID());
    made.type = type(param->type());
    if (param->EQ() != nullptr) made.default_value = expr(param->expr());
    out.push_back(std::move(made));
  }
  return out;
}

const ast::Type* TreeBuilder::type(P::TypeContext* context) {
  if (context == nullptr || context->exception != nullptr) return tree_.make<ast::ErrorType>(span(context));
  if (auto* c = dynamic_cast<P::PerAnswerTypeContext*>(context)) {
    auto* out = tree_.make<ast::PerAnswerType>(span(c));
    out->inner = type(c->type());
    return out;
  }
  if (auto* c = dynamic_cast<P::LiteralTypeContext*>(context)) {
    auto* out = tree_.make<ast::LiteralUnionType>(span(c));
    for (P::ConstantContext* literal : c->constant()) out->literals.push_back(constant(literal));
    return out;
  }
  auto* c = dynamic_cast<P::PlainTypeContext*>(context);
  if (c == nullptr) return tree_.make<ast::ErrorType>(span(context));
  ast::Type* out = optional(base_type(c->baseType()), c->QUESTION());
  for (P::FormatContext* f : c->format()) out->formats.push_back(format(f));
  return out;
}

ast::Type* TreeBuilder::optional(ast::Type* inner, antlr4::tree::TerminalNode* mark) {
  if (mark == nullptr) return inner;
  auto* out = tree_.make<ast::OptionalType>({inner->span.begin, span(mark).end});
  out->inner = inner;
  return out;
}

ast::Type* TreeBuilder::base_type(P::BaseTypeContext* context) {
  const Span at = span(context);
  if (context == nullptr || context->exception != nullptr) return tree_.make<ast::ErrorType>(at);
  if (auto* c = dynamic_cast<P::NamedTypeContext*>(context)) return named(c->qname(), at);
  if (auto* c = dynamic_cast<P::ListTypeContext*>(context)) return list(c, c->type(), c->OR_ONE() != nullptr);
  if (auto* c = dynamic_cast<P::RecordTypeContext*>(context)) {
    auto* out = tree_.make<ast::RecordType>(at);
    out->fields = fields(c->fieldBlock());
    return out;
  }
  if (auto* c = dynamic_cast<P::ReferenceTypeContext*>(context)) {
    auto* out = tree_.make<ast::ReferenceType>(at);
    out->model = qualified(c->qname());
    return out;
  }
  return tree_.make<ast::ErrorType>(at);
}

ast::Type* TreeBuilder::named(P::QnameContext* name, Span at) {
  if (!is_whole(name)) return tree_.make<ast::ErrorType>(at);
  auto* out = tree_.make<ast::NamedType>(at);
  out->name = qualified(name);
  return out;
}

ast::Type* TreeBuilder::list(antlr4::ParserRuleContext* context, const std::vector<P::TypeContext*>& types,
                             bool or_one) {
  if (types.size() == 2) {
    auto* out = tree_.make<ast::DictionaryType>(span(context));
    out->key = type(types[0]);
    out->value = type(types[1]);
    return out;
  }
  auto* out = tree_.make<ast::ListType>(span(context));
  out->element = type(types.empty() ? nullptr : types[0]);
  out->or_one = or_one;
  return out;
}

const ast::Format* TreeBuilder::format(P::FormatContext* context) {
  auto* out = tree_.make<ast::Format>(span(context));
  if (context->ident() != nullptr) out->name = name(context->ident());
  if (context->string() != nullptr) out->pattern = plain_string(context->string(), "a time format");
  if (!out->name && out->pattern == nullptr) out->name = ast::Name{"", out->span, false};
  out->arguments = arguments(context->args());
  out->zone = zone(context->zone());
  return out;
}

const ast::Expr* TreeBuilder::zone(P::ZoneContext* context) {
  if (context == nullptr) return nullptr;
  if (context->string() != nullptr) return string(context->string());
  if (context->qname() == nullptr) return broken(span(context));
  const ast::QualifiedName path = qualified(context->qname());
  auto* root = tree_.make<ast::IdentifierExpr>(path.parts.front().span);
  root->name = path.parts.front();
  const ast::Expr* out = root;
  for (std::size_t i = 1; i < path.parts.size() && depth_ + i < ast::kMaxTreeDepth; ++i) {
    auto* member = tree_.make<ast::MemberExpr>({path.span.begin, path.parts[i].span.end});
    member->object = out;
    member->name = path.parts[i];
    out = member;
  }
  return out;
}

const ast::Expr* TreeBuilder::cast(P::CastContext* context) {
  auto* out = tree_.make<ast::AsExpr>(span(context));
  out->operand = expr(context->expr());
  P::AsTargetContext* target = context->asTarget();
  if (auto* c = dynamic_cast<P::AsNameContext*>(target)) {
    cast_name(*out, c);
  } else if (auto* c = dynamic_cast<P::AsPatternContext*>(target)) {
    auto* made = tree_.make<ast::Format>(span(c->string()));
    made->pattern = plain_string(c->string(), "a time format");
    if (made->pattern == nullptr) made->name = ast::Name{"", made->span, false};
    made->zone = zone(c->zone());
    out->formats.push_back(made);
    for (P::FormatContext* f : c->format()) out->formats.push_back(format(f));
  } else if (auto* c = dynamic_cast<P::AsTypeContext*>(target)) {
    ast::Type* made = nullptr;
    if (c->fieldBlock() != nullptr) {
      auto* record = tree_.make<ast::RecordType>(span(c->fieldBlock()));
      record->fields = fields(c->fieldBlock());
      made = record;
    } else {
      made = list(c, c->type(), c->OR_ONE() != nullptr);
    }
    out->type = optional(made, c->QUESTION());
  } else {
    out->type = tree_.make<ast::ErrorType>(out->span);
  }
  return out;
}

/// `as Candidate?`, `as epoch_seconds(6) in zone | iso`.
void TreeBuilder::cast_name(ast::AsExpr& out, P::AsNameContext* context) {
  const ast::QualifiedName word = qualified(context->qname());
  const bool as_type = names_type(word) && context->args() == nullptr && context->zone() == nullptr &&
                       context->format().empty();
  if (as_type || context->QUESTION() != nullptr) {
    out.type = optional(named(context->qname(), word.span), context->QUESTION());
    return;
  }
  auto* made = tree_.make<ast::Format>(word.span);
  made->name = word.last();
  made->arguments = arguments(context->args());
  made->zone = zone(context->zone());
  out.formats.push_back(made);
  for (P::FormatContext* f : context->format()) out.formats.push_back(format(f));
}

}  // namespace conn::compiler
