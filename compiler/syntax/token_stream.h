/// The tokens of layout as an ANTLR token stream. Only files of the parser include this.
#pragma once

#include <antlr4-runtime.h>

#include <memory>
#include <vector>

#include "compiler/syntax/token.h"

namespace conn::compiler {

/// Start and stop indexes of its tokens are byte offsets, half-open as in `Span`. Repair may add separators.
class TokenStream : public antlr4::CommonTokenStream {
 public:
  /// `source` must outlive the stream.
  explicit TokenStream(antlr4::ListTokenSource& source) : CommonTokenStream(&source) { fill(); }

  /// Adds a separator (`kNL` or `kCOMMA`) in front of the token that comes next.
  void insert_separator(int type);
};

/// The tokens as ANTLR's own.
[[nodiscard]] std::vector<std::unique_ptr<antlr4::Token>> antlr_tokens(const std::vector<Token>& tokens);

[[nodiscard]] inline Span span_of(const antlr4::Token& token) {
  return {static_cast<std::uint32_t>(token.getStartIndex()),
          static_cast<std::uint32_t>(token.getStopIndex())};
}
[[nodiscard]] inline int type_of(const antlr4::Token& token) {
  return token.getType() == antlr4::Token::EOF ? grammar::kEof : static_cast<int>(token.getType());
}

}  // namespace conn::compiler
