#pragma once

#include <map>
#include <string>
#include <vector>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

/// Where entries go; decides how they are named and whether a secret may be among them.
enum class EntryPlace : std::uint8_t { query, header, form };

/// Takes the parts of one request together: what the connector says for all, the stream's own, the policy's.
class RequestBuilder {
 public:
  RequestBuilder(Context& context, checked::Request& request) : context_(context), request_(request) {}

  /// `headers { … }` and `query { … }` of the connector: a name that the request has too is left out. Comes
  /// last.
  void add_defaults(Resolver& resolver, const ast::ConnectorDecl& connector, const SourceFile& source);
  /// `get "/path" { … }`.
  void add_request(ExpressionChecker& checker, const ast::Request& written);
  /// `send …` of a policy. A name that the request has too is reported.
  void add_send(ExpressionChecker& checker, const ast::RequestPart& part);

 private:
  void add_default(ExpressionChecker& checker, const ast::ObjectExpr& entries, EntryPlace place);
  void add_part(ExpressionChecker& checker, const ast::RequestPart& part, bool policy);
  void add_entries(ExpressionChecker& checker, const ast::Expr& written, EntryPlace place, bool policy);
  void add_json(ExpressionChecker& checker, const ast::RequestPart& part, bool policy);
  void add_path(ExpressionChecker& checker, const ast::Expr& path);
  void set_form(const SourceFile& source, Span span, bytecode::BodyForm form);
  bool is_repeat(const checked::Entry& entry, EntryPlace place, bool policy);
  std::vector<checked::Entry>& entries_of(EntryPlace place);
  const checked::Expr* merge_json(const checked::Expr* first, const checked::Expr* second);

  Context& context_;
  checked::Request& request_;
  std::size_t own_[3] = {0, 0, 0};  // entries of the request itself, by place; the policy's stand behind them
  std::map<std::string, std::size_t> names_[3];  // where a name stands, by place
};

/// The entries of `{ name: value, … }`, values printed, secrets judged by the place. What is reported is left
/// out.
[[nodiscard]] std::vector<checked::Entry> check_entries(Context& context, ExpressionChecker& checker,
                                                        const ast::ObjectExpr& written, EntryPlace place);

/// Every expression of the request.
[[nodiscard]] std::vector<const checked::Expr*> expressions_of(const checked::Request& request);

}  // namespace conn::compiler
