#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "compiler/semantics/context.h"
#include "compiler/semantics/resolve.h"

namespace conn::compiler {

/// Writes out the `...Shape` of one `graphql"…"`: the fields that the shape declares, in that order, as a
/// GraphQL selection. `...on Type { … }`, `... { … }` and the fragments that the text itself declares stay.
class Selections {
 public:
  /// Everything given must outlive it; `text` is tagged `graphql`, its parts as they stand in `source`.
  Selections(Context& context, Resolver& resolver, const SourceFile& source, const ast::StringExpr& text);

  /// The text of a part without value; nothing where a mistake was reported.
  std::optional<std::string> expand(const ast::StringPart& part);

 private:
  bool select(const ast::QualifiedName& name, std::string& out);
  const checked::Record* shape(const ast::QualifiedName& name);
  bool append_fields(const checked::Record& record, std::string& out);
  bool append_field(const checked::Record& record, std::size_t index, std::string& out);
  bool fits();
  bool refuse(const std::string& message, const std::string& help, const checked::Place& declared);
  void refuse_directive(const ast::QualifiedName& name, Span directive);

  Context& context_;
  Resolver& resolver_;
  const SourceFile& source_;
  bool escapes_;                     // a backslash takes the next character into a GraphQL string
  std::set<std::string> fragments_;  // that the text declares
  Span place_;                       // of the selection being written
};

}  // namespace conn::compiler
