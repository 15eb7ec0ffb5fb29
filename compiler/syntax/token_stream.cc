#include "compiler/syntax/token_stream.h"

namespace conn::compiler {

void TokenStream::insert_separator(int type) {
  const std::size_t at = index();
  auto separator = std::make_unique<antlr4::CommonToken>(_tokens[at].get());
  separator->setType(static_cast<std::size_t>(type));
  separator->setStopIndex(separator->getStartIndex());
  _tokens.insert(_tokens.begin() + static_cast<std::ptrdiff_t>(at), std::move(separator));
  for (std::size_t i = at; i < _tokens.size(); ++i) {
    static_cast<antlr4::CommonToken*>(_tokens[i].get())->setTokenIndex(i);
  }
}

std::vector<std::unique_ptr<antlr4::Token>> antlr_tokens(const std::vector<Token>& tokens) {
  std::vector<std::unique_ptr<antlr4::Token>> out;
  out.reserve(tokens.size());
  for (const Token& token : tokens) {
    const std::size_t type =
        token.type == grammar::kEof ? antlr4::Token::EOF : static_cast<std::size_t>(token.type);
    auto made = std::make_unique<antlr4::CommonToken>(type);
    made->setStartIndex(token.span.begin);
    made->setStopIndex(token.span.end);
    made->setLine(token.line);
    made->setCharPositionInLine(token.column);
    out.push_back(std::move(made));
  }
  return out;
}

}  // namespace conn::compiler
