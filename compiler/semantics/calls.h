#pragma once

#include "compiler/semantics/expressions.h"
#include "compiler/semantics/signature.h"

namespace conn::compiler {

/// One call: of a built-in function, of a map, or of what only looks like a function (`header`).
class CallChecker {
 public:
  CallChecker(ExpressionChecker& owner, const ast::CallExpr& call) : owner_(owner), call_(call) {}

  /// `f(a, b)`.
  const checked::Expr* constructor(const ast::IdentifierExpr& callee, const checked::Type* expected);
  /// `x.f(a)`, `x?.f(a)`.
  const checked::Expr* method(const ast::MemberExpr& callee);

 private:
  using Expr = checked::Expr;
  using Type = checked::Type;

  /// A function that may be meant, its signature read.
  struct Candidate {
    const stdlib::Function* function = nullptr;
    std::vector<SignatureType> parameters;
    SignatureType result;
  };

  static std::vector<Candidate> candidates(std::string_view form, stdlib::Style style);
  static const Candidate* choose(const std::vector<Candidate>& all, const Type& first);
  const Expr* header();
  const Expr* body_text();
  const Expr* map_call(const ast::Name& name, const Type* expected);
  const Expr* other_form(const ast::Name& name, stdlib::Style style);
  const Expr* unknown_function(const ast::Name& name, stdlib::Style style);
  const Expr* no_candidate(const ast::Name& name, const std::vector<Candidate>& all, const Expr* first);
  /// Checks what stands behind the first argument and makes the call. `from` is the first parameter not given
  /// yet.
  const Expr* finish(const Candidate& candidate, const Expr* first, bool safe, std::size_t written_from);
  bool place_arguments(const Candidate& candidate, std::size_t from, std::size_t written_from,
                       std::vector<const ast::Argument*>& placed);
  const Expr* argument(const SignatureType& parameter, const ast::Expr* written, Variables& variables);
  /// Whether the function can use the text that is given here, as far as it is known.
  bool judged(const stdlib::Parameter& parameter, const ast::Expr* written, const Expr& value);
  const Expr* lambda(const SignatureType& parameter, const ast::Expr* written, Variables& variables);
  const Expr* fallback(const stdlib::Parameter& parameter, const SignatureType& type, Variables& variables);
  /// Reports arguments that a special function does not take; the only one, or null.
  const ast::Expr* only_argument(std::string_view usage);
  const Expr* fail_arguments();

  ExpressionChecker& owner_;
  const ast::CallExpr& call_;
};

}  // namespace conn::compiler
