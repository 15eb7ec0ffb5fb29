// The function that judges an answer: the first rule whose status and guard fit gives the verdict.
#include <algorithm>

#include "compiler/codegen/stream.h"

namespace conn::compiler::codegen {

using bytecode::Opcode;
using bytecode::TypeId;
using bytecode::Verb;
using Wire = bytecode::TypeKind;
using checked::Expr;
using checked::Op;

namespace {

// Registers of a verdict, in a row.
enum : std::uint32_t { kVerb, kKind, kMessage, kAfter, kAt, kUpTo, kTo, kNumber, kMore, kVerdict };

// `header("Retry-After") as retry_after`, however it is guarded: the text.
const Expr* retry_after_text(const Expr* expr) {
  while (expr != nullptr && (expr->op == Op::catch_failure || expr->op == Op::widen)) expr = expr->args[0];
  const bool found = expr != nullptr && expr->op == Op::parse_time && !expr->formats.empty() &&
                     expr->formats[0].pattern == "retry_after";
  return found ? expr->args[0] : nullptr;
}

}  // namespace

void StreamGenerator::judge_answer() {
  ExpressionGenerator expressions = start("errors", &made_.errors);
  FunctionBuilder& code = functions_.code();
  const TypeId integer = module_.simple(Wire::kInt), text = module_.simple(Wire::kString, true),
               duration = module_.simple(Wire::kDuration, true),
               time = module_.simple(Wire::kTimestamp, true), number = module_.simple(Wire::kInt, true);
  const TypeId result = module_.record_of({{module_.text("verb"), integer},
                                           {module_.text("kind"), text},
                                           {module_.text("message"), text},
                                           {module_.text("after"), duration},
                                           {module_.text("at"), time},
                                           {module_.text("up_to"), number},
                                           {module_.text("to"), number},
                                           {module_.text("number"), integer},
                                           {module_.text("more"), module_.simple(Wire::kBool)}});
  const Reg verdict = code.locals(
      {integer, text, text, duration, time, number, number, integer, module_.simple(Wire::kBool), result});
  for (const checked::Rule& rule : stream_.rules) {
    expressions.apart([&] { write_rule(expressions, rule, verdict); });
  }
  code.emit_constant(verdict + kVerb, module_.int_constant(static_cast<int>(Verb::kNone)));
  for (const std::uint32_t part : {kKind, kMessage, kAfter, kAt, kUpTo, kTo})
    code.emit(Opcode::kNull, verdict + part);
  give_verdict(verdict, false);
  functions_.set_result(result);
}

// Every verdict that is written has a number of its own, since its uses are counted.
void StreamGenerator::give_verdict(Reg verdict, bool more) {
  FunctionBuilder& code = functions_.code();
  code.emit_constant(verdict + kNumber, module_.int_constant(verdicts_++));
  code.emit_constant(verdict + kMore, module_.bool_constant(more));
  code.emit(Opcode::kRecord, verdict + kVerdict, verdict, {}, kVerdict);
  code.emit(Opcode::kReturn, verdict + kVerdict);
}

void StreamGenerator::write_rule(ExpressionGenerator& expressions, const checked::Rule& rule, Reg verdict) {
  FunctionBuilder& code = functions_.code();
  expressions.mark(rule.place);
  const Label next = code.label(), fits = code.label();
  const Reg status = code.input(bytecode::InputKind::kStatus, 0, module_.simple(Wire::kInt));
  const bool any = std::any_of(rule.statuses.begin(), rule.statuses.end(),
                               [](const auto& range) { return range.first <= 100 && range.second >= 599; });
  if (!any) {
    const Reg truth = code.local(module_.simple(Wire::kBool)), bound = code.local(module_.simple(Wire::kInt));
    for (const auto& [low, high] : rule.statuses) {
      const Label outside = code.label();
      if (low == high) {
        code.emit_number(Opcode::kEqConst, truth, status, module_.int_constant(low));
      } else {
        code.emit_constant(bound, module_.int_constant(low));
        code.emit(Opcode::kLe, truth, bound, status);
        code.emit_jump(Opcode::kJumpUnless, truth, outside);
        code.emit_constant(bound, module_.int_constant(high));
        code.emit(Opcode::kLe, truth, status, bound);
      }
      code.emit_jump(Opcode::kJumpIf, truth, fits);
      code.bind(outside);
    }
    code.jump(next);
    code.bind(fits);
  }
  if (rule.guard != nullptr) expressions.jump_unless(*rule.guard, next);
  write_verdict(expressions, *rule.verdict, verdict);
  code.bind(next);
}

void StreamGenerator::write_verdict(ExpressionGenerator& expressions, const Expr& expr, Reg verdict) {
  FunctionBuilder& code = functions_.code();
  expressions.mark(expr.place);
  if (expr.op == Op::match) {
    return expressions.match(expr, [&](const Expr& result) { write_verdict(expressions, result, verdict); });
  }
  if (expr.op == Op::conditional) {
    const Label otherwise = code.label();
    expressions.apart([&] {
      expressions.jump_unless(*expr.args[0], otherwise);
      write_verdict(expressions, *expr.args[1], verdict);
    });
    code.bind(otherwise);
    return expressions.apart([&] { write_verdict(expressions, *expr.args[2], verdict); });
  }
  write_chain(expressions, expr, verdict);
}

// The step that is asked for leads to its place in the chain.
void StreamGenerator::write_chain(ExpressionGenerator& expressions, const Expr& first, Reg verdict) {
  FunctionBuilder& code = functions_.code();
  int step = 0;
  for (const Expr* link = &first; link != nullptr; link = link->verdict.then, ++step) {
    expressions.mark(link->place);
    if (link->verdict.then == nullptr) return write_link(expressions, link->verdict, verdict);
    const Label next = code.label();
    const Reg asked = code.input(bytecode::InputKind::kStep, 0, module_.simple(Wire::kInt));
    const Reg truth = code.local(module_.simple(Wire::kBool));
    code.emit_number(Opcode::kEqConst, truth, asked, module_.int_constant(step));
    code.emit_jump(Opcode::kJumpUnless, truth, next);
    expressions.apart([&] { write_link(expressions, link->verdict, verdict); });
    code.bind(next);
  }
}

void StreamGenerator::write_link(ExpressionGenerator& expressions, const checked::Verdict& made,
                                 Reg verdict) {
  FunctionBuilder& code = functions_.code();
  code.emit_constant(verdict + kVerb, module_.int_constant(static_cast<int>(made.verb)));
  if (made.kind.empty()) {
    code.emit(Opcode::kNull, verdict + kKind);
  } else {
    code.emit_constant(verdict + kKind, module_.text_constant(made.kind));
  }
  const auto fill = [&](const Expr* part, std::uint32_t at) {
    if (part == nullptr) return code.emit(Opcode::kNull, verdict + at);
    expressions.into(*part, verdict + at);
  };
  fill(made.message, kMessage);
  write_wait(expressions, made, verdict + kAfter, verdict + kAt);
  fill(made.up_to, kUpTo);
  if (made.verb == Verb::kUse) {
    code.emit_constant(verdict + kTo, module_.int_constant(made.read));
  } else {
    fill(made.to, kTo);
  }
  give_verdict(verdict, made.then != nullptr);
}

// `Retry-After` is a number of seconds or a date: the first fills `after`, the second `at`, and what is
// neither leaves both null.
void StreamGenerator::write_wait(ExpressionGenerator& expressions, const checked::Verdict& verdict, Reg after,
                                 Reg at) {
  FunctionBuilder& code = functions_.code();
  const Expr* text = retry_after_text(verdict.after != nullptr ? verdict.after : verdict.at);
  code.emit(Opcode::kNull, after);
  code.emit(Opcode::kNull, at);
  if (text == nullptr) {
    if (verdict.after != nullptr) expressions.into(*verdict.after, after);
    if (verdict.at != nullptr) expressions.into(*verdict.at, at);
    return;
  }
  const Label done = code.label(), date = code.label();
  Reg known = expressions.value(*text);
  if (text->type->optional) {
    code.emit_jump(Opcode::kJumpNull, known, done);
    const Reg given = code.local(module_.simple(Wire::kString));
    code.emit(Opcode::kUnwrap, given, known);
    known = given;
  }
  const Reg seconds = code.local(module_.simple(Wire::kInt));
  std::uint32_t begin = code.begin_try();
  code.emit_call(seconds, known, 1, module_.builtin("int"));
  code.emit_call(after, seconds, 1, module_.builtin("seconds"));
  code.end_try(begin, date);
  code.jump(done);
  code.bind(date);
  begin = code.begin_try();
  code.emit_number(Opcode::kParseTime, at, known, module_.format({"http_date", "", false}));
  code.end_try(begin, done);
  code.bind(done);
}

}  // namespace conn::compiler::codegen
