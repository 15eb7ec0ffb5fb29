// Operators: arithmetic, comparison, choice, text.
#include <algorithm>

#include "compiler/codegen/expressions.h"

namespace conn::compiler::codegen {

using bytecode::TypeId;
using Wire = bytecode::TypeKind;
using checked::Expr;
using checked::Op;
using checked::TypeKind;

void ExpressionGenerator::operation(const Expr& expr, Reg target) {
  switch (expr.op) {
    case Op::negate:
      return code_.emit(expr.type->kind == TypeKind::integer ? Opcode::kNegInt : Opcode::kNegFloat, target,
                        value(*expr.args[0]));
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::remainder: return arithmetic(expr, target);
    case Op::equal:
    case Op::not_equal:
    case Op::less:
    case Op::less_equal:
    case Op::greater:
    case Op::greater_equal: return compare(expr, target);
    case Op::logical_not: return code_.emit(Opcode::kNot, target, value(*expr.args[0]));
    case Op::logical_and:
    case Op::logical_or: return logical(expr, target);
    case Op::contains: return contains(expr, target);
    case Op::is_null: return is_null(expr, target);
    case Op::coalesce: return coalesce(expr, target);
    case Op::catch_failure: return catch_failure(expr, target);
    case Op::conditional: return conditional(expr, target);
    case Op::join: return join(expr, target);
    case Op::parse_time: return parse_time(expr, target);
    case Op::print_time:
      return when_known(*expr.args[0], expr.safe, target, [&](Reg time) {
        code_.emit_number(Opcode::kPrintTime, target, time, module_.format(expr.formats[0]));
      });
    case Op::int_to_float:
    case Op::int_to_decimal:
      return when_known(*expr.args[0], expr.safe, target, [&](Reg number) {
        code_.emit(expr.op == Op::int_to_float ? Opcode::kIntToFloat : Opcode::kIntToDecimal, target, number);
      });
    case Op::encode_segment:
    case Op::host_label:
      return when_known(*expr.args[0], expr.safe, target, [&](Reg text) {
        code_.emit(expr.op == Op::encode_segment ? Opcode::kEncodeSegment : Opcode::kHostLabel, target, text);
      });
    default: return;
  }
}

namespace {

using bytecode::Opcode;

Opcode arithmetic_opcode(const Expr& expr) {
  const TypeKind kind = expr.type->kind;
  const bool add = expr.op == Op::add;
  if (kind == TypeKind::timestamp || kind == TypeKind::date) return add ? Opcode::kAddTime : Opcode::kSubTime;
  if (kind == TypeKind::duration) {
    if (expr.args[0]->type->kind != TypeKind::duration) return Opcode::kTimeBetween;
    return add ? Opcode::kAddDuration : Opcode::kSubDuration;
  }
  const bool integer = kind == TypeKind::integer;
  switch (expr.op) {
    case Op::add: return integer ? Opcode::kAddInt : Opcode::kAddFloat;
    case Op::subtract: return integer ? Opcode::kSubInt : Opcode::kSubFloat;
    case Op::multiply: return integer ? Opcode::kMulInt : Opcode::kMulFloat;
    case Op::divide: return integer ? Opcode::kDivInt : Opcode::kDivFloat;
    default: return Opcode::kModInt;
  }
}

bool is_constant(const Expr& expr) {
  if (expr.op == Op::widen) return is_constant(*expr.args[0]);
  return expr.op == Op::constant && expr.constant.kind != bytecode::Kind::kNull;
}

const Expr& constant_in(const Expr& expr) { return expr.op == Op::widen ? constant_in(*expr.args[0]) : expr; }

}  // namespace

void ExpressionGenerator::arithmetic(const Expr& expr, Reg target) {
  const Reg left = value(*expr.args[0]), right = value(*expr.args[1]);
  mark(expr.place);
  code_.emit(arithmetic_opcode(expr), target, left, right);
}

void ExpressionGenerator::compare(const Expr& expr, Reg target) {
  const Expr& left = *expr.args[0];
  const Expr& right = *expr.args[1];
  if (expr.op == Op::equal && is_constant(right)) {
    return code_.emit_number(Opcode::kEqConst, target, value(left), module_.constant_of(constant_in(right)));
  }
  const Reg a = value(left), b = value(right);
  switch (expr.op) {
    case Op::equal: return code_.emit(Opcode::kEq, target, a, b);
    case Op::not_equal: return code_.emit(Opcode::kNe, target, a, b);
    case Op::less: return code_.emit(Opcode::kLt, target, a, b);
    case Op::less_equal: return code_.emit(Opcode::kLe, target, a, b);
    case Op::greater: return code_.emit(Opcode::kLt, target, b, a);
    default: return code_.emit(Opcode::kLe, target, b, a);
  }
}

// Among constants, a comparison with each; in a list, the library's own search.
void ExpressionGenerator::contains(const Expr& expr, Reg target) {
  const Expr& subject = *expr.args[0];
  const Expr& list = *expr.args[1];
  const Reg wanted = value(subject);
  const Label done = code_.label(), null = code_.label();
  const bool constants =
      list.op == Op::list &&
      std::all_of(list.args.begin(), list.args.end(), [](const Expr* arg) { return is_constant(*arg); }) &&
      std::find(list.spread.begin(), list.spread.end(), true) == list.spread.end();
  const bool unread = is_path(list) || is_lazy(*list.type);
  Reg first;
  if (!constants) first = code_.locals({type(list), module_.with_optional(type(subject), false)});
  if (!constants && !unread) into(list, first);
  if (unread && subject.type->optional) shallow(list);
  const Scope scope(*this);
  if (subject.type->optional) code_.emit_jump(Opcode::kJumpNull, wanted, null);
  const Reg found = expr.negated || code_.may_be_null(target) ? simple_local(Wire::kBool) : target;
  if (constants) {
    const Label tested = code_.label();
    code_.emit_constant(found, module_.bool_constant(false));
    for (const Expr* item : list.args) {
      code_.emit_number(Opcode::kEqConst, found, wanted, module_.constant_of(constant_in(*item)));
      code_.emit_jump(Opcode::kJumpIf, found, tested);
    }
    code_.bind(tested);
  } else {
    if (unread) into(list, first);
    code_.emit(subject.type->optional ? Opcode::kUnwrap : Opcode::kMove, first + 1, wanted);
    code_.emit_call(found, first, 2, module_.builtin("list.contains"));
  }
  if (expr.negated) {
    code_.emit(Opcode::kNot, target, found);
  } else {
    move(found, target);
  }
  code_.jump(done);
  code_.bind(null);
  code_.emit_constant(target, module_.bool_constant(false));
  code_.bind(done);
}

void ExpressionGenerator::logical(const Expr& expr, Reg target) {
  const Label done = code_.label();
  const Reg truth = code_.may_be_null(target) ? simple_local(Wire::kBool) : target;
  {
    const Scope scope(*this);  // the register is written again
    into(*expr.args[0], truth);
  }
  code_.emit_jump(expr.op == Op::logical_and ? Opcode::kJumpUnless : Opcode::kJumpIf, truth, done);
  {
    const Scope scope(*this);
    into(*expr.args[1], truth);
  }
  code_.bind(done);
  move(truth, target);
}

void ExpressionGenerator::jump_unless(const Expr& condition, Label to) {
  if (condition.op == Op::logical_and) {
    jump_unless(*condition.args[0], to);
    return jump_unless(*condition.args[1], to);
  }
  if (condition.op == Op::constant && condition.constant.kind == bytecode::Kind::kTrue) return;
  if (condition.op == Op::is_null) {
    mark(condition.place);
    return code_.emit_jump(condition.negated ? Opcode::kJumpNull : Opcode::kJumpNotNull,
                           shallow(*condition.args[0]), to);
  }
  if (condition.op == Op::logical_not) return code_.emit_jump(Opcode::kJumpIf, value(*condition.args[0]), to);
  code_.emit_jump(Opcode::kJumpUnless, value(condition), to);
}

void ExpressionGenerator::is_null(const Expr& expr, Reg target) {
  const Reg given = shallow(*expr.args[0]);
  if (!expr.negated) return code_.emit(Opcode::kIsNull, target, given);
  const Reg null = simple_local(Wire::kBool);
  code_.emit(Opcode::kIsNull, null, given);
  code_.emit(Opcode::kNot, target, null);
}

// A list or dictionary of the vendor is judged, not read; anything else is read.
Reg ExpressionGenerator::shallow(const Expr& expr) {
  if (expr.op == Op::widen) return shallow(*expr.args[0]);
  const TypeKind kind = expr.type->kind;
  const bool container = kind == TypeKind::list || kind == TypeKind::dictionary || kind == TypeKind::record;
  const Place unread = container && (is_path(expr) || is_lazy(*expr.type)) ? place(expr) : nullptr;
  return unread != nullptr ? raw_judged(*unread, !expr.type->optional) : value(expr);
}

void ExpressionGenerator::coalesce(const Expr& expr, Reg target) {
  const Label null = code_.label(), done = code_.label();
  const Reg left = value(*expr.args[0]);
  code_.emit_jump(Opcode::kJumpNull, left, null);
  code_.emit(expr.type->optional || !expr.args[0]->type->optional ? Opcode::kMove : Opcode::kUnwrap, target,
             left);
  code_.jump(done);
  code_.bind(null);
  {
    const Scope scope(*this);
    into(*expr.args[1], target);
  }
  code_.bind(done);
}

void ExpressionGenerator::catch_failure(const Expr& expr, Reg target) {
  const Label failed = code_.label(), done = code_.label();
  const std::uint32_t begin = code_.begin_try();
  const bool live = code_.reachable();
  {
    const Scope scope(*this);
    into(*expr.args[0], target);
  }
  if (!live || !code_.end_try(begin, failed)) return;
  code_.jump(done);
  code_.bind(failed);
  {
    const Scope scope(*this);
    into(*expr.args[1], target);
  }
  code_.bind(done);
}

void ExpressionGenerator::conditional(const Expr& expr, Reg target) {
  const Label otherwise = code_.label(), done = code_.label();
  {
    const Scope scope(*this);
    jump_unless(*expr.args[0], otherwise);
    into(*expr.args[1], target);
  }
  code_.jump(done);
  code_.bind(otherwise);
  {
    const Scope scope(*this);
    into(*expr.args[2], target);
  }
  code_.bind(done);
}

void ExpressionGenerator::join(const Expr& expr, Reg target) {
  if (expr.args.empty()) return code_.emit_constant(target, module_.text_constant(""));
  const Label null = code_.label(), done = code_.label();
  std::vector<TypeId> types;
  types.reserve(expr.args.size());
  for (const Expr* part : expr.args) types.push_back(module_.with_optional(type(*part), false));
  const Reg first = code_.locals(types);
  std::vector<std::pair<std::uint32_t, Reg>> optional;
  for (std::uint32_t i = 0; i < expr.args.size(); ++i) {
    if (expr.args[i]->type->optional) {
      optional.emplace_back(i, value(*expr.args[i]));
    } else {
      into(*expr.args[i], first + i);
    }
  }
  for (const auto& [part, given] : optional) {
    if (expr.null_if_part_null) code_.emit_jump(Opcode::kJumpNull, given, null);
    code_.emit(Opcode::kUnwrap, first + part, given);
  }
  mark(expr.place);
  if (expr.args.size() == 1) {
    code_.emit(Opcode::kToText, target, first);
  } else {
    code_.emit(Opcode::kJoin, target, first, {}, static_cast<std::uint8_t>(expr.args.size()));
  }
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

// Texts that stand for null, then the formats in turn.
void ExpressionGenerator::read_time(const std::vector<checked::TimeFormat>& formats, Reg from, Reg target,
                                    const std::function<void(std::uint32_t)>& attempt) {
  const Label null = code_.label(), done = code_.label();
  std::vector<checked::TimeFormat> times;
  for (const checked::TimeFormat& format : formats) {
    if (!format.nothing) {
      times.push_back(format);
      continue;
    }
    const Reg same = code_.local(module_.simple(Wire::kBool));
    code_.emit_number(Opcode::kEqConst, same, from, module_.text_constant(format.pattern));
    code_.emit_jump(Opcode::kJumpIf, same, null);
  }
  try_formats(times, attempt);
  if (times.size() == formats.size()) return;
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

// The formats in turn: what one cannot read, the next one tries.
void ExpressionGenerator::try_formats(const std::vector<checked::TimeFormat>& formats,
                                      const std::function<void(std::uint32_t)>& attempt) {
  const Label done = code_.label();
  for (std::size_t i = 0; i < formats.size(); ++i) {
    const std::uint32_t begin = code_.begin_try();
    const bool live = code_.reachable();
    attempt(module_.format(formats[i]));
    if (i + 1 == formats.size()) break;
    const Label next = code_.label();
    if (!live || !code_.end_try(begin, next)) break;
    code_.jump(done);
    code_.bind(next);
  }
  code_.bind(done);
}

void ExpressionGenerator::parse_time(const Expr& expr, Reg target) {
  when_known(*expr.args[0], expr.safe, target, [&](Reg given) {
    mark(expr.place);
    const TypeKind kind = expr.args[0]->type->kind;
    const bool number = kind == TypeKind::integer || kind == TypeKind::floating || kind == TypeKind::decimal;
    std::vector<checked::TimeFormat> formats = expr.formats;
    if (number) std::erase_if(formats, [](const checked::TimeFormat& format) { return format.nothing; });
    read_time(formats, given, target,
              [&](std::uint32_t format) { code_.emit_number(Opcode::kParseTime, target, given, format); });
  });
}

}  // namespace conn::compiler::codegen
