// `match`: a table where only texts are compared with constants, else one test after the other.
#include <algorithm>

#include "compiler/codegen/expressions.h"

namespace conn::compiler::codegen {

using bytecode::Kind;
using Wire = bytecode::TypeKind;
using checked::Arm;
using checked::Expr;
using checked::Op;
using checked::TypeKind;

namespace {

const Expr& bare(const Expr& expr) { return expr.op == Op::widen ? bare(*expr.args[0]) : expr; }

bool is_text(TypeKind kind) {
  return kind == TypeKind::string || kind == TypeKind::url || kind == TypeKind::enumeration ||
         kind == TypeKind::reference;
}

bool is_null_pattern(const Arm::Pattern& pattern) {
  return !pattern.wildcard && pattern.high == nullptr && bare(*pattern.low).constant.kind == Kind::kNull;
}

bool has_wildcard(const Arm& arm) {
  return std::any_of(arm.patterns.begin(), arm.patterns.end(),
                     [](const Arm::Pattern& pattern) { return pattern.wildcard; });
}

bool is_table_arm(const Arm& arm, bool last) {
  const Expr& result = bare(*arm.result);
  const bool plain = result.op == Op::constant && result.type->kind != TypeKind::json;
  return arm.guard == nullptr && (plain || (result.op == Op::keep && last && has_wildcard(arm))) &&
         (last || !has_wildcard(arm)) && (!has_wildcard(arm) || arm.patterns.size() == 1);
}

// What null gives: the first arm that fits it.
const Arm* arm_of_null(const Expr& expr) {
  for (const Arm& arm : expr.arms) {
    for (const Arm::Pattern& pattern : arm.patterns) {
      if (pattern.wildcard || is_null_pattern(pattern)) return &arm;
    }
  }
  return nullptr;
}

}  // namespace

bool ExpressionGenerator::table_match(const Expr& expr, Reg target) {
  const Expr& subject = *expr.args[0];
  if (!is_text(subject.type->kind) || expr.arms.empty()) return false;
  for (std::size_t i = 0; i < expr.arms.size(); ++i) {
    if (!is_table_arm(expr.arms[i], i + 1 == expr.arms.size())) return false;
  }
  const auto constant_id = [&](const Expr& result) {
    return result.constant.kind == Kind::kNull ? module_.constant({}) : module_.constant_of(result);
  };
  bytecode::Table table;
  for (const Arm& arm : expr.arms) {
    const Expr& result = bare(*arm.result);
    for (const Arm::Pattern& pattern : arm.patterns) {
      if (pattern.wildcard) {
        table.miss = result.op == Op::keep ? bytecode::Table::Miss::kKeep : bytecode::Table::Miss::kConstant;
        if (result.op != Op::keep) table.miss_value = constant_id(result);
      } else if (!is_null_pattern(pattern)) {
        table.keys.push_back(module_.text(bare(*pattern.low).text));
        table.values.push_back(constant_id(result));
      }
    }
  }
  const Arm* null_arm = arm_of_null(expr);
  const Label null = code_.label(), done = code_.label();
  const Reg text = value(subject);
  // A table gives null for null.
  const bool keeps_null =
      null_arm != nullptr && code_.may_be_null(target) &&
      (bare(*null_arm->result).op == Op::keep || bare(*null_arm->result).constant.kind == Kind::kNull);
  if (subject.type->optional && !keeps_null) code_.emit_jump(Opcode::kJumpNull, text, null);
  mark(expr.place);
  code_.emit_number(Opcode::kTable, target, text, module_.table(table));
  code_.jump(done);
  code_.bind(null);
  if (null_arm == nullptr) {
    const Reg message = simple_local(Wire::kString);
    code_.emit_constant(message, module_.text_constant("no arm of `match` fits"));
    code_.emit(Opcode::kFail, message);
  } else if (bare(*null_arm->result).op == Op::keep) {
    code_.emit(Opcode::kNull, target);
  } else {
    into(*null_arm->result, target);
  }
  code_.bind(done);
  return true;
}

void ExpressionGenerator::test_pattern(const Arm::Pattern& pattern, const Expr& subject, Reg value,
                                       Label fits) {
  if (is_null_pattern(pattern)) {
    if (subject.type->optional) code_.emit_jump(Opcode::kJumpNull, value, fits);
    return;
  }
  const Reg truth = simple_local(Wire::kBool);
  if (pattern.high == nullptr) {
    code_.emit_number(Opcode::kEqConst, truth, value, module_.constant_of(bare(*pattern.low)));
    return code_.emit_jump(Opcode::kJumpIf, truth, fits);
  }
  const Label outside = code_.label();
  code_.emit(Opcode::kLe, truth, this->value(*pattern.low), value);
  code_.emit_jump(Opcode::kJumpUnless, truth, outside);
  code_.emit(Opcode::kLe, truth, value, this->value(*pattern.high));
  code_.emit_jump(Opcode::kJumpIf, truth, fits);
  code_.bind(outside);
}

void ExpressionGenerator::match(const Expr& expr, const Result& result) {
  const Expr& subject = *expr.args[0];
  const Reg given = value(subject);
  const Label done = code_.label();
  for (const Arm& arm : expr.arms) {
    const Scope scope(*this);
    const Label next = code_.label(), fits = code_.label();
    if (!has_wildcard(arm) && arm.patterns.size() == 1 && arm.patterns[0].high == nullptr &&
        !is_null_pattern(arm.patterns[0])) {
      const Reg truth = simple_local(Wire::kBool);
      code_.emit_number(Opcode::kEqConst, truth, given, module_.constant_of(bare(*arm.patterns[0].low)));
      code_.emit_jump(Opcode::kJumpUnless, truth, next);
    } else if (!has_wildcard(arm)) {
      for (const Arm::Pattern& pattern : arm.patterns) test_pattern(pattern, subject, given, fits);
      code_.jump(next);
      code_.bind(fits);
    }
    if (arm.guard != nullptr) jump_unless(*arm.guard, next);
    match_subjects_.emplace_back(given, subject.type);
    result(*arm.result);
    match_subjects_.pop_back();
    code_.jump(done);
    code_.bind(next);
  }
  mark(expr.place);
  const Reg message = simple_local(Wire::kString);
  code_.emit_constant(message, module_.text_constant("no arm of `match` fits"));
  code_.emit(Opcode::kFail, message);
  code_.bind(done);
}

// The subject as text, or null.
void ExpressionGenerator::keep(const Expr&, Reg target) {
  const auto [given, type] = match_subjects_.back();
  const Label null = code_.label(), done = code_.label();
  Reg known = given;
  if (type->optional) {
    code_.emit_jump(Opcode::kJumpNull, given, null);
    known = code_.local(module_.with_optional(module_.type(*type), false));
    code_.emit(Opcode::kUnwrap, known, given);
  }
  code_.emit(Opcode::kToText, target, known);
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

}  // namespace conn::compiler::codegen
