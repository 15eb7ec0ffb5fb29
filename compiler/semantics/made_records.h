#pragma once

#include <set>
#include <string>
#include <vector>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

/// What the clauses of a stream see of records that are put together: `.`, and the names that `for` binds.
/// Where one of these is used, the rows that are made carry it beside the record itself.
class MadeRow {
 public:
  /// Reads `for x in body.a, y in x.b where … => {…} as Shape`, lists of such joined by `++`, and whatever
  /// else gives a list of a shape. The shape is null where something was reported.
  checked::Records check(Context& context, Resolver& resolver, const ast::Expr& written,
                         const SourceFile& source);

  /// `.`; null where the records lie in the answer as they are.
  const checked::Expr* subject() const { return subject_; }
  const std::vector<Binding>& names() const { return names_; }

  /// Once all clauses are checked: rows carry the names that are used, or are the records themselves.
  void settle(Context& context, checked::Stream& stream);

 private:
  using Expr = checked::Expr;

  void offer_names(Context& context, const ast::ForExpr& written, const Expr& loop,
                   const checked::Record& shape, const SourceFile& source);
  /// What the clauses read of one name: its whole value, or these members. A row that is made of many would
  /// repeat all of what they share otherwise.
  struct Use {
    std::uint32_t field = 0;
    bool any = false, whole = false;
    std::set<std::string> members;
  };
  Use use_of(const checked::Stream& stream, std::uint32_t field) const;
  bool is_name(const Expr& node, std::uint32_t field) const;
  void note(const Expr& reader, Use& use) const;
  const Expr* carrying(Context& context, const std::vector<Use>& used) const;

  Expr* subject_ = nullptr;
  const Expr* whole_ = nullptr;               ///< what carries the record
  const checked::Record* carrier_ = nullptr;  ///< its shape: field 0 is the record, then one for each name
  std::vector<Binding> names_;
  std::vector<const Expr*> locals_;  ///< what each name stands for inside the loop
  const Expr* loop_ = nullptr;
};

}  // namespace conn::compiler
