/// The tree walker: evaluates the checked tree directly, with another JSON reader than the runtime's. Never
/// shipped; the oracle of the differential tests and the second row of the benchmark.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/arena.h"
#include "compiler/semantics/tree.h"
#include "tests/oracle/value.h"

namespace conn::oracle {

/// What an expression may see. Unset roots are null.
struct Roots {
  const Node* subject = nullptr;
  const Node* body = nullptr;
  const Node* last = nullptr;
  std::vector<Value> config;
  std::vector<Value> page;
  Value since, until, resume, now, account_id, status, count, body_text, raw, attempt_time;
  Value step;  ///< of a chain of verdicts the one that is asked for
  std::map<std::string, Value> headers;
  std::map<std::string, std::size_t, std::less<>>* calls =
      nullptr;  ///< counts the built-in functions called, by name
};

class Evaluator {
 public:
  Evaluator(const compiler::checked::Program& program, const Roots& roots);

  /// The value of the expression; throws `Failure`.
  Value eval(const compiler::checked::Expr& expr);

  /// The value as its type says, with everything below read.
  Value eval_deep(const compiler::checked::Expr& expr);

  /// What the rules for errors say of an answer: verb, kind, message, after, at, up_to.
  Value judge(const std::vector<compiler::checked::Rule>& rules);

 private:
  using Expr = compiler::checked::Expr;
  using Op = compiler::checked::Op;

  Value eval_root(const Expr& expr);
  Value eval_access(const Expr& expr);
  Value eval_conversion(const Expr& expr);
  Value eval_operator(const Expr& expr);
  Value eval_building(const Expr& expr);

  Value field(const Expr& expr);
  Value rest(const Value& object, const compiler::checked::Record& record);
  Value arithmetic(const Expr& expr);
  Value integer_arithmetic(Op op, std::int64_t a, std::int64_t b);
  bool contains(const Expr& expr);
  bool fits(const compiler::checked::Arm::Pattern& pattern, const Value& subject);
  Value match(const Expr& expr, const std::function<Value(const Expr&)>& result);
  const Expr& verdict(const Expr& expr);
  Value parts(const compiler::checked::Verdict& made, std::int64_t number);
  void wait(const compiler::checked::Verdict& verdict, Value& after, Value& at);
  Value join(const Expr& expr);
  Value list(const Expr& expr);
  Value dictionary(const Expr& expr);
  Value for_each(const Expr& expr);
  using Body = std::function<void()>;
  void for_source(const Expr& expr, std::size_t source, const Body& body);
  Value first_made(const Expr& call, const Expr& loop);
  void count_call(const std::string& name);
  Value call(const Expr& expr);
  Value call_with_lambda(const Expr& expr);
  Value apply(const Expr& lambda, const Value& argument);
  Value call_by_key(const Expr& expr);
  std::vector<Value> elements(const Value& list, const compiler::checked::Type& type);

  const Roots& roots_;
  std::vector<Value> locals_;
  std::vector<Value> subjects_;  // of the matches around
  Arena arena_;
};

/// Whether the two are equal as the language says; neither is null.
bool equal_values(const Value& a, const Value& b);
/// Less, equal or greater than 0; neither is null. Throws `Failure` where they have no order.
int compare_values(const Value& a, const Value& b);

/// A built-in function with code, on values of the oracle; throws `Failure`.
Value call_builtin(const stdlib::Function& function, std::vector<Value> arguments,
                   const std::vector<const compiler::checked::Expr*>& expressions,
                   const compiler::checked::Type& result, Arena& arena);

}  // namespace conn::oracle
