#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/semantics/context.h"
#include "compiler/semantics/resolve.h"
#include "compiler/semantics/scope.h"

namespace conn::compiler {

/// Checks expressions of one scope. Types are pushed down where they are expected (`expected`, a hint; may be
/// null), so that members of enums, `null`, object and list literals, and literals of other types find
/// theirs; `require` also converts and reports. Whatever was reported comes back as a node of type error,
/// about which nothing more is said.
class ExpressionChecker {
 public:
  ExpressionChecker(Context& context, Resolver& resolver, Scope scope)
      : context_(context), resolver_(resolver), scope_(std::move(scope)) {}

  const checked::Expr* check(const ast::Expr* written, const checked::Type* expected = nullptr);
  /// Of that type, converted where the language converts by itself.
  const checked::Expr* require(const ast::Expr* written, const checked::Type* expected);
  /// A bool that is never null.
  const checked::Expr* condition(const ast::Expr* written);
  /// Any value that prints as text, as `string` or `string?`; of type `secret` where a secret is in it. Null
  /// when reported.
  const checked::Expr* printed(const ast::Expr* written);
  /// A list whose elements print as text, as `[string]`. Null when reported.
  const checked::Expr* printed_list(const ast::Expr* written);
  /// The record of that type from the entries of an object: what is missing is null or reported.
  const checked::Expr* record_of(const ast::ObjectExpr& written, const checked::Record& record,
                                 bool optional = false);

  const checked::Expr* coerce(const checked::Expr* value, const checked::Type* expected);
  const checked::Expr* to_text(const checked::Expr* value);
  /// A text as another kind of text.
  const checked::Expr* retag(const checked::Expr* value, const checked::Type* type);

  void bind(std::string name, const checked::Expr* value, Span span);
  /// Reports a name that hides a root.
  void refuse_taken(const ast::Name& name);
  void bind_local(const ast::Name& name, const checked::Type* type, std::vector<std::uint32_t>& locals);
  Scope& scope() { return scope_; }

 private:
  friend class CallChecker;
  friend class LiteralMaker;
  using Expr = checked::Expr;
  using Type = checked::Type;
  using Op = checked::Op;

  // expressions.cc
  const Expr* dispatch(const ast::Expr& written, const Type* expected);
  const Expr* null_literal(const ast::NullExpr& written, const Type* expected);
  const Expr* number(const ast::NumberExpr& written, const Type* expected, bool negative = false);
  const Expr* duration(const ast::DurationExpr& written);
  const Expr* identifier(const ast::IdentifierExpr& written, const Type* expected);
  const Expr* connector_let(const ast::IdentifierExpr& written);
  const Expr* root(const ast::IdentifierExpr& written);
  const Expr* unknown_name(const ast::IdentifierExpr& written, const Type* expected);
  std::string field_or_key_meant(const std::string& name,
                                 const std::vector<std::string_view>& candidates) const;
  const Expr* as(const ast::AsExpr& written);
  const Type* put_together(const ast::AsExpr& written);
  const Expr* read_as(const ast::AsExpr& written, const Expr* operand);
  const Expr* format_as(const ast::AsExpr& written, const Expr* operand);
  const Expr* length_of_time(const ast::AsExpr& written, const Expr* operand, const std::string& unit);
  const Expr* retry_after(const ast::AsExpr& written, const Expr* operand);
  const Expr* or_else(const Expr* value, const Expr* otherwise);
  const Expr* or_null(const Expr* value);
  // verdicts.cc
  const Expr* verdict(const ast::VerdictExpr& written);
  const Expr* verdict_link(const ast::VerdictExpr& written);
  bool is_verb(const ast::Name& word);
  bool failure_of(const ast::VerdictExpr& written, checked::Verdict& out);
  bool size_of(const ast::VerdictExpr& written, checked::Verdict& out);
  bool read_of(const ast::VerdictExpr& written, checked::Verdict& out);
  bool clauses_fit(const ast::VerdictExpr& written, bytecode::Verb verb);
  const Expr* message_of(const ast::Argument& written);
  bool wait_of(const ast::VerdictExpr& written, checked::Verdict& out);
  // texts.cc
  const Expr* string(const ast::StringExpr& written, const Type* expected);
  const Expr* plain_string(const ast::StringExpr& written, const std::string& text, const Type* expected);
  const Expr* interpolated(const ast::StringExpr& written);
  const Expr* joined(std::vector<const Expr*> parts, Span span);
  const Expr* part(const ast::StringPart& written);
  const Expr* placed_part(const Expr* part);
  void check_url(const std::string& text, Span span);
  const std::vector<checked::TimeFormat>* since_formats_of(const Expr* value) const;
  // tags.cc
  const Expr* tagged(const ast::StringExpr& written);
  // access.cc
  const Expr* field(const ast::FieldExpr& written);
  const Expr* member(const ast::MemberExpr& written);
  const Expr* member_of(const Expr* object, const ast::Name& name, Span span, bool safe,
                        const ast::MemberExpr* dot);
  const Expr* record_field(const Expr* object, const ast::Name& name, Span span, bool safe);
  std::optional<const Expr*> config_entry(const std::string& path, const ast::MemberExpr& written);
  const Expr* page_register(const ast::Name& name, Span span);
  const Expr* index(const ast::IndexExpr& written);
  std::optional<const Expr*> special_member(const ast::MemberExpr& written);
  void dot_on_optional(const Expr* object, const ast::MemberExpr& dot);
  // enums
  const Expr* enum_member(const checked::Enumeration& enumeration, const std::string& name, Span span);
  const Expr* enum_constant(const checked::Enumeration& enumeration, const std::string& wire, Span span);
  // operators.cc
  const Expr* unary(const ast::UnaryExpr& written, const Type* expected);
  const Expr* binary(const ast::BinaryExpr& written, const Type* expected);
  const Expr* is_null(const ast::IsNullExpr& written);
  const Expr* logical(const ast::BinaryExpr& written, Op op);
  const Expr* coalesce(const ast::BinaryExpr& written, const Type* expected);
  const Expr* catch_failure(const ast::BinaryExpr& written, const Type* expected);
  const Expr* comparison(const ast::BinaryExpr& written, Op op);
  const Expr* contains(const ast::BinaryExpr& written);
  const Expr* arithmetic(const ast::BinaryExpr& written, Op op, const Type* expected);
  const Expr* concatenation(const ast::BinaryExpr& written, const Type* expected);
  bool comparable(const ast::BinaryExpr& written, Op op, const Expr*& left, const Expr*& right);
  bool operands(const ast::BinaryExpr& written, const Expr*& left, const Expr*& right);
  const Expr* bad_operands(const ast::BinaryExpr& written, const Expr* left, const Expr* right,
                           std::string help);
  // control.cc
  const Expr* conditional(const ast::ConditionalExpr& written, const Type* expected);
  const Expr* match(const ast::MatchExpr& written, const Type* expected);
  bool pattern(const ast::Pattern& written, const Type* subject, checked::Arm::Pattern& out);
  void check_exhaustive(const ast::MatchExpr& written, const Expr* subject,
                        const std::vector<checked::Arm>& arms);
  const Expr* keep(Span span, const Type* expected);
  const Expr* for_each(const ast::ForExpr& written, const Type* expected);
  bool for_source(const ast::ForSource& written, checked::Source& out);
  const Expr* lambda_outside(const ast::LambdaExpr& written);
  // literals.cc
  const Expr* list(const ast::ListExpr& written, const Type* expected);
  const Expr* object(const ast::ObjectExpr& written, const Type* expected);
  const Expr* dictionary(const ast::ObjectExpr& written, const Type* element, bool drop_nulls);
  const Expr* anonymous(const ast::ObjectExpr& written);
  const Expr* spread_field(const Expr* spread, const std::string& name);
  // convert.cc
  const Expr* widen(const Expr* value, const Type* expected);
  const Expr* convert(const Expr* value, const Type* expected);
  const Expr* convert_elements(const Expr* value, const Type* expected);
  const Expr* read_json(const Expr* value, const Type* type);
  const Type* common(const Expr*& left, const Expr*& right);
  const Type* unify(const Type* a, const Type* b);
  const Expr* wrong_type(const Expr* value, const Type* expected);
  const Expr* maybe_null(const Expr* value, const Type* expected);
  // calls.cc
  const Expr* call(const ast::CallExpr& written, const Type* expected);

  Expr* make(Op op, const Type* type, Span span) { return context_.make(op, type, *scope_.source, span); }
  const Expr* broken(Span span) { return context_.broken(*scope_.source, span); }
  Context::Handle error(Code code, Span span, std::string message) {
    return context_.error(code, *scope_.source, span, std::move(message));
  }
  Context::Handle warning(Code code, Span span, std::string message) {
    return context_.warning(code, *scope_.source, span, std::move(message));
  }
  const Type* simple(checked::TypeKind kind, bool optional = false) {
    return context_.types.simple(kind, optional);
  }
  const Type* boolean() { return simple(checked::TypeKind::boolean); }
  const Type* error_type() { return simple(checked::TypeKind::error); }
  const Expr* constant(bytecode::Constant value, const Type* type, Span span, std::string text = {});
  std::string_view text_of(Span span) const { return scope_.source->text(span); }
  const Binding* find(std::string_view name) const;

  Context& context_;
  Resolver& resolver_;
  Scope scope_;
  const Expr* match_subject_ = nullptr;  // of the innermost `match` around an arm's result
  bool in_wait_ = false;                 // the expression is the whole of `retry after`
};

[[nodiscard]] inline bool is_broken(const checked::Expr* value) {
  return value->type->kind == checked::TypeKind::error;
}

/// How a time is written where this value comes from: the formats of the shape's field; empty: none are
/// known.
[[nodiscard]] std::vector<checked::TimeFormat> formats_of(const checked::Expr& value);

/// The text of a constant of text, else nothing.
[[nodiscard]] std::optional<std::string> constant_text(const checked::Expr& value);

}  // namespace conn::compiler
