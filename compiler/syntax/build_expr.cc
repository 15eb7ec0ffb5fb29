#include <charconv>

#include "compiler/syntax/build_tree.h"

namespace conn::compiler {

using namespace grammar;

const ast::Expr* TreeBuilder::expr(P::ExprContext* context) {
  if (context == nullptr) return broken({});
  if (depth_ >= ast::kMaxTreeDepth) {
    too_deep(span(context));
    return broken(span(context));
  }
  const Level level(*this);
  if (context->exception != nullptr) return broken(span(context));
  return expr_of_kind(context);
}

const ast::Expr* TreeBuilder::expr_of_kind(P::ExprContext* context) {
  if (auto* c = dynamic_cast<P::PlainContext*>(context)) return plain(c);
  if (auto* c = dynamic_cast<P::BinaryContext*>(context)) return binary(c);
  if (auto* c = dynamic_cast<P::CastContext*>(context)) return cast(c);
  if (auto* c = dynamic_cast<P::ConditionalContext*>(context)) return conditional(c);
  if (auto* c = dynamic_cast<P::ForListContext*>(context)) {
    ast::ForExpr* out = for_each(c, c->forHead());
    out->value = expr(c->expr());
    return out;
  }
  if (auto* c = dynamic_cast<P::ForDictionaryContext*>(context)) {
    ast::ForExpr* out = for_each(c, c->forHead());
    out->body = ast::ForBody::dictionary;
    out->key = expr(c->expr(0));
    out->value = expr(c->expr(1));
    return out;
  }
  if (auto* c = dynamic_cast<P::LambdaContext*>(context)) return lambda(c);
  if (auto* c = dynamic_cast<P::IsNullContext*>(context)) {
    auto* out = tree_.make<ast::IsNullExpr>(span(c));
    out->operand = expr(c->expr());
    out->negated = c->NOT() != nullptr;
    return out;
  }
  if (auto* c = dynamic_cast<P::PlacedContext*>(context)) {
    auto* out = tree_.make<ast::PlacedExpr>(span(c));
    out->place = name(c->ident());
    out->operand = expr(c->expr());
    return out;
  }
  auto* out = tree_.make<ast::UnaryExpr>(span(context));
  if (auto* c = dynamic_cast<P::NotContext*>(context)) {
    out->op = ast::UnaryOp::logical_not;
    out->operand = expr(c->expr());
  } else if (auto* c = dynamic_cast<P::NegationContext*>(context)) {
    out->operand = expr(c->expr());
  } else {
    return broken(span(context));
  }
  return out;
}

const ast::Expr* TreeBuilder::plain(P::PlainContext* context) {
  const auto suffixes = context->suffix();
  const auto count = static_cast<std::uint32_t>(suffixes.size());
  if (depth_ + count > ast::kMaxTreeDepth) {
    too_deep(span(context));
    return broken(span(context));
  }
  const ast::Expr* out = nullptr;
  {
    const Level level(*this, count);
    out = primary(context->primary());
  }
  for (P::SuffixContext* suffix : suffixes) out = with_suffix(out, suffix);
  return out;
}

const ast::Expr* TreeBuilder::with_suffix(const ast::Expr* object, P::SuffixContext* suffix) {
  const Span whole{object->span.begin, span(suffix).end};
  if (suffix->exception != nullptr) return broken(whole);
  if (suffix->args() != nullptr) {
    auto* out = tree_.make<ast::CallExpr>(whole);
    out->callee = object;
    out->arguments_span = span(suffix->args());
    out->arguments = arguments(suffix->args());
    return out;
  }
  if (suffix->expr() != nullptr) {
    auto* out = tree_.make<ast::IndexExpr>(whole);
    out->object = object;
    out->index = expr(suffix->expr());
    return out;
  }
  auto* out = tree_.make<ast::MemberExpr>(whole);
  out->object = object;
  out->optional = suffix->QDOT() != nullptr;
  out->name = suffix->ID() != nullptr ? name(suffix->ID()) : quoted_name(suffix->string());
  return out;
}

namespace {

ast::BinaryOp binary_op(int type, bool negated) {
  using enum ast::BinaryOp;
  switch (type) {
    case kCATCH: return catch_failure;
    case kQQ: return coalesce;
    case kOR: return logical_or;
    case kAND: return logical_and;
    case kEQEQ: return equal;
    case kNE: return not_equal;
    case kIN:
    case kNOT: return negated ? not_in : in;
    case kLT: return less;
    case kLE: return less_equal;
    case kGT: return greater;
    case kGE: return greater_equal;
    case kCONCAT: return concatenate;
    case kPLUS: return add;
    case kMINUS: return subtract;
    case kSTAR: return multiply;
    case kSLASH: return divide;
    default: return remainder;
  }
}

}  // namespace

const ast::Expr* TreeBuilder::binary(P::BinaryContext* context) {
  auto* out = tree_.make<ast::BinaryExpr>(span(context));
  const bool negated = context->NOT() != nullptr;
  out->op = context->op == nullptr ? ast::BinaryOp::add : binary_op(type_of(*context->op), negated);
  if (context->op != nullptr) out->op_span = span_of(*context->op);
  if (negated && context->IN() != nullptr) out->op_span.end = span(context->IN()).end;
  out->left = expr(context->expr(0));
  out->right = expr(context->expr(1));
  return out;
}

const ast::Expr* TreeBuilder::conditional(P::ConditionalContext* context) {
  auto* out = tree_.make<ast::ConditionalExpr>(span(context));
  out->condition = expr(context->expr(0));
  out->then_value = expr(context->expr(1));
  out->else_value = expr(context->expr(2));
  return out;
}

const ast::Expr* TreeBuilder::lambda(P::LambdaContext* context) {
  auto* out = tree_.make<ast::LambdaExpr>(span(context));
  if (context->lambdaParams() != nullptr) {
    for (P::BindingContext* binding : context->lambdaParams()->binding())
      out->parameters.push_back(name(binding));
  }
  out->body = expr(context->expr());
  return out;
}

ast::ForExpr* TreeBuilder::for_each(antlr4::ParserRuleContext* context, P::ForHeadContext* head) {
  auto* out = tree_.make<ast::ForExpr>(span(context));
  if (head == nullptr) return out;
  for (P::ForSourceContext* source : head->forSource()) {
    ast::ForSource made;
    made.span = span(source);
    for (P::BindingContext* binding : source->binding()) made.variables.push_back(name(binding));
    made.source = expr(source->expr());
    out->sources.push_back(std::move(made));
  }
  if (head->WHERE() != nullptr) out->where = expr(head->expr());
  return out;
}

const ast::Expr* TreeBuilder::primary(P::PrimaryContext* context) {
  if (context == nullptr || context->exception != nullptr) return broken(span(context));
  const Span at = span(context);
  if (auto* c = dynamic_cast<P::LiteralContext*>(context)) return literal(c);
  if (auto* c = dynamic_cast<P::TextContext*>(context)) return string(c->string());
  if (auto* c = dynamic_cast<P::GroupContext*>(context)) return expr(c->expr());
  if (auto* c = dynamic_cast<P::ListValueContext*>(context)) return list_value(c->list());
  if (auto* c = dynamic_cast<P::ObjectValueContext*>(context)) return object(c->object());
  if (auto* c = dynamic_cast<P::NameContext*>(context)) {
    auto* out = tree_.make<ast::IdentifierExpr>(at);
    out->name = name(c->ident());
    return out;
  }
  if (auto* c = dynamic_cast<P::RecordFieldContext*>(context)) {
    auto* out = tree_.make<ast::FieldExpr>(at);
    out->name = c->ID() != nullptr ? name(c->ID()) : quoted_name(c->string());
    return out;
  }
  if (auto* c = dynamic_cast<P::MatchValueContext*>(context)) {
    auto* out = tree_.make<ast::MatchExpr>(at);
    out->subject = expr(c->expr());
    out->arms = arms(c->armBlock());
    return out;
  }
  if (auto* c = dynamic_cast<P::ForRecordsContext*>(context)) {
    ast::ForExpr* out = for_each(c, c->forHead());
    out->body = ast::ForBody::records;
    out->value = object(c->object());
    return out;
  }
  return broken(at);
}

const ast::Expr* TreeBuilder::literal(P::LiteralContext* context) {
  const Span at = span(context);
  if (context->NUMBER() != nullptr) return number(at);
  if (context->DURATION() != nullptr) return duration(at);
  if (context->NULL_() != nullptr) return tree_.make<ast::NullExpr>(at);
  auto* out = tree_.make<ast::BoolExpr>(at);
  out->value = context->TRUE() != nullptr;
  return out;
}

const ast::Expr* TreeBuilder::constant(P::ConstantContext* context) {
  if (context == nullptr || context->exception != nullptr) return broken(span(context));
  const Span at = span(context);
  if (context->NUMBER() != nullptr) return number(at);
  if (context->DURATION() != nullptr) return duration(at);
  if (context->NULL_() != nullptr) return tree_.make<ast::NullExpr>(at);
  if (context->string() != nullptr) {
    const ast::StringExpr* plain = plain_string(context->string(), "a pattern");
    return plain != nullptr ? plain : broken(at);
  }
  auto* out = tree_.make<ast::BoolExpr>(at);
  out->value = context->TRUE() != nullptr;
  return out;
}

const ast::Expr* TreeBuilder::number(Span at) {
  auto* out = tree_.make<ast::NumberExpr>(at);
  for (const char c : text(at)) {
    if (c != '_' && c != ' ' && c != '\t') out->text += c;
  }
  // A malformed number was reported by the lexer; what follows its digits is no part of the value.
  if (const auto bad = out->text.find_first_not_of("0123456789.eE+-"); bad != std::string::npos)
    return broken(at);
  return out;
}

const ast::Expr* TreeBuilder::duration(Span at) {
  using enum ast::DurationUnit;
  auto* out = tree_.make<ast::DurationExpr>(at);
  const std::string_view written = text(at);
  const std::size_t digits = written.find_first_not_of("0123456789_");
  std::string amount;
  for (const char c : written.substr(0, digits)) {
    if (c != '_') amount += c;
  }
  const auto parsed = std::from_chars(amount.data(), amount.data() + amount.size(), out->amount);
  if (parsed.ec != std::errc() || out->amount > 1'000'000'000'000) {
    diagnostics_.report(
        make_error(Code::kBadNumber, source_, at, "this duration is too long").with_label("too long"));
    tree_.has_errors = true;
    return broken(at);
  }
  const std::string_view unit = written.substr(digits);
  out->unit = unit == "ms"  ? millisecond
              : unit == "s" ? second
              : unit == "m" ? minute
              : unit == "h" ? hour
              : unit == "d" ? day
              : unit == "w" ? week
                            : month;
  return out;
}

const ast::Expr* TreeBuilder::list_value(P::ListContext* context) {
  auto* out = tree_.make<ast::ListExpr>(span(context));
  if (context == nullptr) return out;
  check_commas(context);
  for (P::ElementContext* element : context->element()) {
    out->elements.push_back({expr(element->expr()), element->DOTDOT() != nullptr});
  }
  return out;
}

const ast::ObjectExpr* TreeBuilder::object(P::ObjectContext* context) {
  auto* out = tree_.make<ast::ObjectExpr>(span(context));
  if (context == nullptr) return out;
  for (P::EntryContext* e : context->entry()) entry(out->entries, e);
  return out;
}

void TreeBuilder::entry(std::vector<ast::ObjectEntry>& out, P::EntryContext* context) {
  ast::ObjectEntry made;
  made.span = span(context);
  made.docs = docs_before(context);
  if (auto* c = dynamic_cast<P::PairContext*>(context)) {
    if (c->key() == nullptr) return;
    made.key = c->key()->ID() != nullptr ? name(c->key()->ID()) : quoted_name(c->key()->string());
    made.value = expr(c->expr());
  } else if (auto* c = dynamic_cast<P::ComputedContext*>(context)) {
    made.kind = ast::EntryKind::computed;
    made.computed_key = expr(c->expr(0));
    made.value = expr(c->expr(1));
  } else if (auto* c = dynamic_cast<P::SpreadContext*>(context)) {
    made.kind = ast::EntryKind::spread;
    made.value = expr(c->expr());
  } else if (auto* c = dynamic_cast<P::ShorthandContext*>(context)) {
    if (!is_whole(c->ident())) return;
    made.kind = ast::EntryKind::shorthand;
    made.key = name(c->ident());
    auto* value = tree_.make<ast::IdentifierExpr>(made.span);
    value->name = made.key;
    made.value = value;
  } else {
    return;
  }
  out.push_back(std::move(made));
}

std::vector<ast::Argument> TreeBuilder::arguments(P::ArgsContext* context) {
  std::vector<ast::Argument> out;
  if (context == nullptr) return out;
  check_commas(context);
  for (P::ArgContext* arg : context->arg()) {
    ast::Argument made;
    made.span = span(arg);
    if (arg->ID() != nullptr && arg->COLON() != nullptr) made.name = name(arg->ID());
    made.value = expr(arg->expr());
    out.push_back(std::move(made));
  }
  return out;
}

std::vector<ast::Arm> TreeBuilder::arms(P::ArmBlockContext* context) {
  std::vector<ast::Arm> out;
  if (context == nullptr) return out;
  for (P::ArmContext* arm : context->arm()) {
    if (arm->patterns() == nullptr) continue;
    ast::Arm made;
    made.span = span(arm);
    made.patterns = patterns(arm->patterns());
    if (arm->IF() != nullptr) made.guard = expr(arm->expr(0));
    made.result = expr(arm->expr(arm->IF() != nullptr ? 1 : 0));
    if (!made.patterns.empty()) out.push_back(std::move(made));
  }
  return out;
}

std::vector<ast::Pattern> TreeBuilder::patterns(P::PatternsContext* context) {
  std::vector<ast::Pattern> out;
  for (P::PatternContext* pattern : context->pattern()) {
    if (pattern->exception != nullptr) continue;
    ast::Pattern made;
    made.span = span(pattern);
    if (pattern->qname() != nullptr) {
      made.kind = ast::PatternKind::member;
      made.member = qualified(pattern->qname());
    } else if (pattern->UNDERSCORE() == nullptr) {
      made.kind = pattern->DOTDOT() != nullptr ? ast::PatternKind::range : ast::PatternKind::constant;
      made.value = constant(pattern->constant(0));
      if (pattern->DOTDOT() != nullptr) made.high = constant(pattern->constant(1));
    }
    out.push_back(std::move(made));
  }
  return out;
}

}  // namespace conn::compiler
