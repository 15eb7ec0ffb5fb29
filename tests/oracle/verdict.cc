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

}  // namespace

Value Evaluator::judge(const std::vector<Rule>& rules) {
  for (const Rule& rule : rules) {
    const bool status = std::any_of(rule.statuses.begin(), rule.statuses.end(), [&](const auto& range) {
      return range.first <= roots_.status.i && roots_.status.i <= range.second;
    });
    if (status && (rule.guard == nullptr || eval(*rule.guard).is_true())) return verdict(*rule.verdict);
  }
  Value none = Value::of(Value::Kind::record);
  none.items.resize(6);
  none.items[0] = of_verb(bytecode::Verb::kNone);
  return none;
}

Value Evaluator::verdict(const Expr& expr) {
  if (expr.op == Op::match) return match(expr, [&](const Expr& result) { return verdict(result); });
  if (expr.op == Op::conditional) return verdict(*expr.args[eval(*expr.args[0]).is_true() ? 1 : 2]);
  const Verdict& made = expr.verdict;
  Value out = Value::of(Value::Kind::record);
  out.items.resize(6);
  out.items[0] = of_verb(made.verb);
  if (!made.kind.empty()) out.items[1] = Value::of_text(made.kind);
  if (made.message != nullptr) out.items[2] = eval(*made.message);
  wait(made, out.items[3], out.items[4]);
  if (made.up_to != nullptr) out.items[5] = eval(*made.up_to);
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
