#include <fmt/format.h>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

using ast::BinaryOp;
using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

const Expr* ExpressionChecker::condition(const ast::Expr* written) {
  const Expr* value = check(written, boolean());
  if (is_broken(value)) return value;
  if (value->type->kind == TypeKind::json && scope_.reads_json) {
    value = read_json(value, simple(TypeKind::boolean, true));
    Expr* made = make(Op::coalesce, boolean(), value->place.span);
    made->args = {value, constant({.kind = bytecode::Kind::kFalse}, boolean(), value->place.span)};
    return made;
  }
  return coerce(value, boolean());
}

const Expr* ExpressionChecker::unary(const ast::UnaryExpr& written, const Type* expected) {
  if (written.op == ast::UnaryOp::logical_not) {
    const Expr* operand = condition(written.operand);
    if (is_broken(operand)) return operand;
    Expr* made = make(Op::logical_not, boolean(), written.span);
    made->args = {operand};
    return made;
  }
  if (const auto* literal = ast::as<ast::NumberExpr>(written.operand))
    return number(*literal, expected, true);
  const Expr* operand = check(written.operand, expected);
  if (is_broken(operand)) return operand;
  if (operand->type->kind == TypeKind::json && scope_.reads_json)
    operand = read_json(operand, simple(TypeKind::integer, true));
  if (operand->type->optional) return maybe_null(operand, context_.types.with_optional(operand->type, false));
  const TypeKind kind = operand->type->kind;
  if (kind != TypeKind::integer && kind != TypeKind::floating) {
    error(Code::kBadOperands, written.span, fmt::format("`-` is not for `{}`", type_name(*operand->type)))
        .label(fmt::format("this is `{}`", type_name(*operand->type)))
        .help("`-` is for `int` and `float`");
    return broken(written.span);
  }
  Expr* made = make(Op::negate, operand->type, written.span);
  made->args = {operand};
  return made;
}

const Expr* ExpressionChecker::binary(const ast::BinaryExpr& written, const Type* expected) {
  switch (written.op) {
    case BinaryOp::catch_failure: return catch_failure(written, expected);
    case BinaryOp::coalesce: return coalesce(written, expected);
    case BinaryOp::logical_or: return logical(written, Op::logical_or);
    case BinaryOp::logical_and: return logical(written, Op::logical_and);
    case BinaryOp::equal: return comparison(written, Op::equal);
    case BinaryOp::not_equal: return comparison(written, Op::not_equal);
    case BinaryOp::in:
    case BinaryOp::not_in: return contains(written);
    case BinaryOp::less: return comparison(written, Op::less);
    case BinaryOp::less_equal: return comparison(written, Op::less_equal);
    case BinaryOp::greater: return comparison(written, Op::greater);
    case BinaryOp::greater_equal: return comparison(written, Op::greater_equal);
    case BinaryOp::concatenate: return concatenation(written, expected);
    case BinaryOp::add: return arithmetic(written, Op::add, expected);
    case BinaryOp::subtract: return arithmetic(written, Op::subtract, expected);
    case BinaryOp::multiply: return arithmetic(written, Op::multiply, expected);
    case BinaryOp::divide: return arithmetic(written, Op::divide, expected);
    case BinaryOp::remainder: return arithmetic(written, Op::remainder, expected);
  }
  return broken(written.span);
}

const Expr* ExpressionChecker::is_null(const ast::IsNullExpr& written) {
  const Expr* operand = check(written.operand);
  if (is_broken(operand)) return operand;
  Expr* made = make(Op::is_null, boolean(), written.span);
  made->args = {operand};
  made->negated = written.negated;
  return made;
}

const Expr* ExpressionChecker::logical(const ast::BinaryExpr& written, Op op) {
  const Expr* left = condition(written.left);
  const Expr* right = condition(written.right);
  if (is_broken(left) || is_broken(right)) return broken(written.span);
  Expr* made = make(op, boolean(), written.span);
  made->args = {left, right};
  return made;
}

const Expr* ExpressionChecker::coalesce(const ast::BinaryExpr& written, const Type* expected) {
  const Type* wanted = expected == nullptr ? nullptr : context_.types.with_optional(expected, true);
  const Expr* left = check(written.left, wanted);
  if (is_broken(left)) {
    check(written.right, expected);
    return left;
  }
  if (left->type->kind == TypeKind::null) return check(written.right, expected);
  const Type* plain = context_.types.with_optional(left->type, false);
  const bool json = left->type->kind == TypeKind::json && scope_.reads_json;
  const Expr* right = check(written.right, json ? expected : plain);
  if (is_broken(right)) return right;
  if (!left->type->optional) {
    warning(Code::kNeverReached, written.op_span,
            fmt::format("`{}` is never null", text_of(written.left->span)))
        .label("what follows is never used")
        .help("remove `??` and what follows");
    return left;
  }
  const Type* type = unify(plain, right->type);
  // What converts by itself does so here too: `json? ?? "none"` is JSON.
  if (type == nullptr) type = context_.types.with_optional(plain, right->type->optional);
  left = coerce(left, context_.types.with_optional(type, true));
  right = coerce(right, type);
  if (is_broken(left) || is_broken(right)) return broken(written.span);
  Expr* made = make(Op::coalesce, type, written.span);
  made->args = {left, right};
  return made;
}

const Expr* ExpressionChecker::catch_failure(const ast::BinaryExpr& written, const Type* expected) {
  const Expr* left = check(written.left, expected);
  const Expr* right = check(written.right, expected != nullptr ? expected : left->type);
  if (is_broken(left) || is_broken(right)) return broken(written.span);
  // What converts by itself does so here too: a list, or null, where JSON is expected.
  if (expected != nullptr && unify(left->type, right->type) == nullptr) {
    left = coerce(left, expected);
    right = coerce(right, expected);
  }
  const Type* type = common(left, right);
  if (type == nullptr) return broken(written.span);
  Expr* made = make(Op::catch_failure, type, written.span);
  made->args = {left, right};
  return made;
}

namespace {

bool needs_context(const ast::Expr* written) {
  return written->kind == ast::ExprKind::identifier || written->kind == ast::ExprKind::null;
}

bool is_null_literal(const ast::Expr* written) { return written->kind == ast::ExprKind::null; }

}  // namespace

/// Both sides checked, each with the other's type as a hint where it needs one. False when reported.
bool ExpressionChecker::operands(const ast::BinaryExpr& written, const Expr*& left, const Expr*& right) {
  const auto* name = ast::as<ast::IdentifierExpr>(written.left);
  const bool left_last = name != nullptr && needs_context(written.left) && find(name->name.text) == nullptr &&
                         !needs_context(written.right);
  const auto hint = [](const Expr* other) {
    const bool literal = other->type->kind == TypeKind::enumeration || is_number(other->type->kind) ||
                         is_time(other->type->kind);
    return literal && other->op != Op::constant ? other->type : nullptr;
  };
  if (left_last) {
    right = check(written.right);
    left = check(written.left, hint(right));
  } else {
    left = check(written.left);
    const bool text = ast::as<ast::StringExpr>(written.right) != nullptr;
    right = check(written.right, text && left->type->kind == TypeKind::enumeration ? nullptr : hint(left));
  }
  return !is_broken(left) && !is_broken(right);
}

const Expr* ExpressionChecker::bad_operands(const ast::BinaryExpr& written, const Expr* left,
                                            const Expr* right, std::string help) {
  error(Code::kBadOperands, written.op_span,
        fmt::format("`{}` is not for `{}` and `{}`", ast::spelling(written.op), type_name(*left->type),
                    type_name(*right->type)))
      .label(
          fmt::format("`{}` on the left, `{}` on the right", type_name(*left->type), type_name(*right->type)))
      .help(std::move(help));
  return broken(written.span);
}

/// Brings the two sides of a comparison to one kind; false when reported.
bool ExpressionChecker::comparable(const ast::BinaryExpr& written, Op op, const Expr*& left,
                                   const Expr*& right) {
  const auto one_way = [&](const Expr*& a, const Expr*& b) {
    if (a->type->kind != TypeKind::enumeration || b->type->kind != TypeKind::string) return;
    // A text beside an enum: a member's name stands for what is stored; others may be the vendor's own words.
    const auto text = constant_text(*b);
    if (text && a->type->enumeration->name.find('"') != std::string::npos) {
      b = enum_constant(*a->type->enumeration, *text, b->place.span);
      return;
    }
    for (const checked::EnumerationMember& member : a->type->enumeration->members) {
      if (text && member.name == *text && member.wire != *text) {
        b = constant({.kind = bytecode::Kind::kText}, simple(TypeKind::string), b->place.span, member.wire);
      }
    }
    b = retag(b, a->type);
  };
  one_way(left, right);
  one_way(right, left);
  if (is_broken(left) || is_broken(right)) return false;
  const Type* type = unify(left->type, right->type);
  if (type == nullptr && (left->type->kind == TypeKind::json || right->type->kind == TypeKind::json)) {
    const Expr* json = left->type->kind == TypeKind::json ? left : right;
    const Expr* other = json == left ? right : left;
    wrong_type(json, other->type);
    return false;
  }
  const bool ordered = op != Op::equal && op != Op::not_equal;
  const TypeKind kind = type == nullptr ? TypeKind::error : type->kind;
  const bool simple_kind = is_text(kind) || is_number(kind) || is_time(kind) || kind == TypeKind::duration ||
                           kind == TypeKind::boolean || kind == TypeKind::bytes;
  const bool unordered =
      kind == TypeKind::boolean || kind == TypeKind::enumeration || kind == TypeKind::bytes;
  if (kind == TypeKind::secret) {
    error(Code::kSecretExposed, written.span, "a secret cannot be compared")
        .label("would say something about it")
        .help("only `is null` is asked of a secret");
    return false;
  }
  if (type == nullptr || !simple_kind || (ordered && unordered)) {
    const bool both_json = kind == TypeKind::json;
    bad_operands(written, left, right,
                 both_json ? "say what they are: `… as string`"
                 : type == nullptr
                     ? "both sides must be of one type: convert one of them"
                     : "numbers, texts, times and durations are compared; take a part of the value");
    return false;
  }
  left = coerce(left, context_.types.with_optional(type, left->type->optional));
  right = coerce(right, context_.types.with_optional(type, right->type->optional));
  return !is_broken(left) && !is_broken(right);
}

const Expr* ExpressionChecker::comparison(const ast::BinaryExpr& written, Op op) {
  if (is_null_literal(written.left) || is_null_literal(written.right)) {
    const ast::Expr* other = is_null_literal(written.left) ? written.right : written.left;
    check(other);
    const bool equal = op == Op::equal;
    const std::string fixed = fmt::format("{} is {}null", text_of(other->span), equal ? "" : "not ");
    auto handle = error(Code::kComparedWithNull, written.span, "a comparison with null is always false");
    handle.label("never true");
    handle.help(fmt::format("write `{}`", fixed));
    if (equal || op == Op::not_equal) handle.fix(written.span, fixed);
    return broken(written.span);
  }
  const Expr* left = nullptr;
  const Expr* right = nullptr;
  if (!operands(written, left, right) || !comparable(written, op, left, right)) return broken(written.span);
  Expr* made = make(op, boolean(), written.span);
  made->args = {left, right};
  return made;
}

const Expr* ExpressionChecker::contains(const ast::BinaryExpr& written) {
  const Expr* left = check(written.left);
  if (is_broken(left)) {
    check(written.right);
    return left;
  }
  const bool json = left->type->kind == TypeKind::json && scope_.reads_json;
  const Type* element = context_.types.with_optional(left->type, false);
  const Expr* right = check(
      written.right, json || left->type->kind == TypeKind::null ? nullptr : context_.types.list(element));
  if (is_broken(right)) return right;
  if (right->type->kind == TypeKind::json && scope_.reads_json && !json) {
    right = read_json(right, context_.types.list(element, true));
    Expr* none = make(Op::list, context_.types.list(element), right->place.span);
    Expr* made = make(Op::coalesce, none->type, right->place.span);
    made->args = {right, none};
    right = made;
  }
  if (right->type->kind != TypeKind::list) {
    const bool text = right->type->kind == TypeKind::string;
    return bad_operands(written, left, right,
                        text ? fmt::format("a part of a text: `{}.contains({})`",
                                           text_of(written.right->span), text_of(written.left->span))
                             : "`in` looks into a list: `x in [\"a\", \"b\"]`");
  }
  if (right->type->optional) return maybe_null(right, context_.types.with_optional(right->type, false));
  left = coerce(left, context_.types.with_optional(right->type->element, left->type->optional));
  if (is_broken(left)) return left;
  const TypeKind kind = left->type->kind;
  if (kind == TypeKind::secret ||
      !(is_text(kind) || is_number(kind) || is_time(kind) || kind == TypeKind::boolean)) {
    return bad_operands(written, left, right, "`in` compares texts, numbers and times");
  }
  Expr* made = make(Op::contains, boolean(), written.span);
  made->args = {left, right};
  made->negated = written.op == BinaryOp::not_in;
  return made;
}

const Expr* ExpressionChecker::arithmetic(const ast::BinaryExpr& written, Op op, const Type* expected) {
  const Type* hint = expected != nullptr && is_number(expected->kind) && expected->kind != TypeKind::decimal
                         ? context_.types.with_optional(expected, false)
                         : nullptr;
  const Expr* left = check(written.left, hint);
  const Expr* right = check(written.right, hint);
  if (is_broken(left) || is_broken(right)) return broken(written.span);
  for (const Expr** side : {&left, &right}) {
    const Expr* other = side == &left ? right : left;
    if ((*side)->type->kind != TypeKind::json || !scope_.reads_json) continue;
    const TypeKind kind = other->type->kind == TypeKind::floating ? TypeKind::floating : TypeKind::integer;
    *side = read_json(*side, simple(kind, true));
  }
  const TypeKind a = left->type->kind;
  const TypeKind b = right->type->kind;
  const bool additive = op == Op::add || op == Op::subtract;
  TypeKind result = TypeKind::error;
  if (a == TypeKind::integer && b == TypeKind::integer) result = TypeKind::integer;
  const bool floats = (a == TypeKind::floating || a == TypeKind::integer) &&
                      (b == TypeKind::floating || b == TypeKind::integer);
  if (result == TypeKind::error && floats && op != Op::remainder) result = TypeKind::floating;
  if (additive && a == TypeKind::timestamp && b == TypeKind::duration) result = TypeKind::timestamp;
  if (op == Op::subtract && a == TypeKind::timestamp && b == TypeKind::timestamp) result = TypeKind::duration;
  if (additive && a == TypeKind::duration && b == TypeKind::duration) result = TypeKind::duration;
  if (result == TypeKind::error) {
    const bool text = a == TypeKind::string || b == TypeKind::string;
    const bool decimal = a == TypeKind::decimal || b == TypeKind::decimal;
    const bool lists = a == TypeKind::list && b == TypeKind::list;
    return bad_operands(written, left, right,
                        lists  ? "lists are joined by `++`"
                        : text ? "texts are joined by interpolation: `\"{a}{b}\"`"
                        : decimal
                            ? "a `decimal` keeps its digits and has no arithmetic: convert it by `float(…)`"
                        : a == TypeKind::date ? "days have no arithmetic: read the field as a `timestamp`"
                                              : "it is for `int`, `float`, times and durations");
  }
  for (const Expr* side : {left, right}) {
    if (side->type->optional) return maybe_null(side, context_.types.with_optional(side->type, false));
  }
  if (result == TypeKind::floating) {
    left = coerce(left, simple(TypeKind::floating));
    right = coerce(right, simple(TypeKind::floating));
  }
  Expr* made = make(op, simple(result), written.span);
  made->args = {left, right};
  return made;
}

const Expr* ExpressionChecker::concatenation(const ast::BinaryExpr& written, const Type* expected) {
  const Expr* left = check(written.left, expected);
  const Expr* right = check(written.right, expected != nullptr ? expected : left->type);
  if (expected != nullptr && expected->kind == TypeKind::list && scope_.reads_json) {
    for (const Expr** side : {&left, &right}) {
      if ((*side)->type->kind == TypeKind::json)
        *side = read_json(*side, context_.types.with_optional(expected, false));
      *side = coerce(*side, expected);
    }
  }
  if (is_broken(left) || is_broken(right)) return broken(written.span);
  if (left->type->kind != TypeKind::list || right->type->kind != TypeKind::list) {
    return bad_operands(written, left, right,
                        "`++` joins lists; texts are joined by interpolation: `\"{a}{b}\"`");
  }
  for (const Expr* side : {left, right}) {
    if (side->type->optional) return maybe_null(side, context_.types.with_optional(side->type, false));
  }
  const Type* type = common(left, right);
  if (type == nullptr) return broken(written.span);
  Expr* made = make(Op::concatenate, type, written.span);
  made->args = {left, right};
  return made;
}

}  // namespace conn::compiler
