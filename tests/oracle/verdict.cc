// What the rules for errors say of an answer.
#include <algorithm>

#include "tests/oracle/evaluate.h"

namespace conn::oracle {

using compiler::checked::Expr;
using compiler::checked::Op;
using compiler::checked::Rule;
using compiler::checked::TypeKind;
using compiler::checked::Verdict;

namespace {

Value of_verb(bytecode::Verb verb) { return Value::of_integer(static_cast<std::int64_t>(verb)); }

/// `header("Retry-After") as retry_after`, however it is guarded: the text.
const Expr* retry_after_text(const Expr* wait) {
  while (wait != nullptr && (wait->op == Op::catch_failure || wait->op == Op::widen)) wait = wait->args[0];
  const bool found = wait != nullptr && wait->op == Op::parse_time && !wait->formats.empty() &&
                     wait->formats[0].pattern == "retry_after";
  return found ? wait->args[0] : nullptr;
}

/// Whole seconds, as `int` reads them; nothing for what is no number of them.
bool read_seconds(const std::string& text, std::int64_t& micros) {
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
  const bool negative =
      text.size() > 1 && text[0] == '-' && text.find_first_not_of("0123456789", 1) == std::string::npos;
  if ((!digits && !negative) || text.size() > 12) return false;
  micros = std::stoll(text) * 1'000'000;
  return true;
}

constexpr std::size_t kParts = 9;

/// All verdicts in the order in which they are written: the place of one is its number.
void number(const Expr& expr, std::vector<const Verdict*>& out) {
  if (expr.op == Op::match) {
    for (const auto& arm : expr.arms) number(*arm.result, out);
  } else if (expr.op == Op::conditional) {
    number(*expr.args[1], out);
    number(*expr.args[2], out);
  } else {
    for (const Expr* link = &expr; link != nullptr; link = link->verdict.then) out.push_back(&link->verdict);
  }
}

}  // namespace

Value Evaluator::judge(const std::vector<Rule>& rules) {
  std::vector<const Verdict*> numbered;
  for (const Rule& rule : rules) number(*rule.verdict, numbered);
  for (const Rule& rule : rules) {
    const bool status = std::any_of(rule.statuses.begin(), rule.statuses.end(), [&](const auto& range) {
      return range.first <= roots_.status.i && roots_.status.i <= range.second;
    });
    if (status && (rule.guard == nullptr || eval(*rule.guard).is_true())) {
      const Expr& link = verdict(*rule.verdict);
      const auto found = std::find(numbered.begin(), numbered.end(), &link.verdict);
      return parts(link.verdict, found - numbered.begin());
    }
  }
  Value none = Value::of(Value::Kind::record);
  none.items.resize(kParts);
  none.items[0] = of_verb(bytecode::Verb::kNone);
  none.items[7] = Value::of_integer(static_cast<std::int64_t>(numbered.size()));
  none.items[8] = Value::of_boolean(false);
  return none;
}

/// The verdict that holds: of a chain the one of the step that is asked for.
const Expr& Evaluator::verdict(const Expr& expr) {
  if (expr.op == Op::match) {
    const Expr* chosen = nullptr;
    static_cast<void>(match(expr, [&](const Expr& result) {
      chosen = &verdict(result);
      return Value{};
    }));
    return *chosen;
  }
  if (expr.op == Op::conditional) return verdict(*expr.args[eval(*expr.args[0]).is_true() ? 1 : 2]);
  const Expr* link = &expr;
  for (std::int64_t step = roots_.step.i; step > 0 && link->verdict.then != nullptr; --step)
    link = link->verdict.then;
  return *link;
}

Value Evaluator::parts(const Verdict& made, std::int64_t number) {
  Value out = Value::of(Value::Kind::record);
  out.items.resize(kParts);
  out.items[0] = of_verb(made.verb);
  if (!made.kind.empty()) out.items[1] = Value::of_text(made.kind);
  if (made.message != nullptr) out.items[2] = eval(*made.message);
  wait(made, out.items[3], out.items[4]);
  if (made.up_to != nullptr) out.items[5] = eval(*made.up_to);
  if (made.to != nullptr) out.items[6] = eval(*made.to);
  if (made.verb == bytecode::Verb::kUse) out.items[6] = Value::of_integer(made.read);
  out.items[7] = Value::of_integer(number);
  out.items[8] = Value::of_boolean(made.then != nullptr);
  return out;
}

/// `Retry-After` is a number of seconds or a date; what is neither says nothing.
void Evaluator::wait(const Verdict& verdict, Value& after, Value& at) {
  const Expr* written = retry_after_text(verdict.after != nullptr ? verdict.after : verdict.at);
  if (written == nullptr) {
    if (verdict.after != nullptr) after = eval(*verdict.after);
    if (verdict.at != nullptr) at = eval(*verdict.at);
    return;
  }
  const Value text = eval(*written);
  std::int64_t micros = 0;
  if (text.is_null()) return;
  if (read_seconds(text.text, micros)) {
    after = Value::of_integer(micros, Value::Kind::duration);
    return;
  }
  try {
    at = parse_time(text.text, {{"http_date", "", false}}, TypeKind::timestamp);
  } catch (const Failure&) {
    return;
  }
}

}  // namespace conn::oracle
