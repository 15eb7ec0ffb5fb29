#include "compiler/syntax/parse.h"

#include <antlr4-runtime.h>
#include <fmt/format.h>

#include "compiler/syntax/build_tree.h"
#include "compiler/syntax/guard.h"
#include "compiler/syntax/layout.h"
#include "compiler/syntax/lex.h"
#include "compiler/syntax/recovery.h"
#include "grammar/generated/ConnParser.h"

namespace conn::compiler {
namespace {

using grammar::ConnParser;

/// Counts what prediction reports; the grammar is kept free of it.
class PredictionCounter : public antlr4::BaseErrorListener {
 public:
  explicit PredictionCounter(ParseStatistics& statistics) : statistics_(statistics) {}
  void reportAmbiguity(antlr4::Parser*, const antlr4::dfa::DFA&, size_t, size_t, bool,
                       const antlrcpp::BitSet&, antlr4::atn::ATNConfigSet*) override {
    ++statistics_.ambiguities;
  }
  void reportAttemptingFullContext(antlr4::Parser*, const antlr4::dfa::DFA&, size_t, size_t,
                                   const antlrcpp::BitSet&, antlr4::atn::ATNConfigSet*) override {
    ++statistics_.full_context_attempts;
  }
  void reportContextSensitivity(antlr4::Parser*, const antlr4::dfa::DFA&, size_t, size_t, size_t,
                                antlr4::atn::ATNConfigSet*) override {
    ++statistics_.context_sensitivities;
  }

 private:
  ParseStatistics& statistics_;
};

/// Reports what is no text at all, and says whether to go on.
bool check_text(const SourceFile& source, const ParseLimits& limits, Diagnostics& diagnostics) {
  if (source.text().size() > limits.source_bytes) {
    diagnostics.report(make_error(Code::kSourceTooLarge, source, {0, 0},
                                  fmt::format("the file has {} bytes, more than the limit of {}",
                                              source.text().size(), limits.source_bytes))
                           .with_help("split the file"));
    return false;
  }
  const std::uint32_t bad = source.first_bad_byte();
  if (bad == source.size()) return true;
  diagnostics.report(make_error(Code::kSourceNotUtf8, source, {bad, bad + 1},
                                fmt::format("byte {} of the file is not UTF-8", bad))
                         .with_label("not UTF-8")
                         .with_help("save the file as UTF-8"));
  return false;
}

void parse_tokens(const SourceFile& source, const LexedSource& lexed, const std::vector<Token>& laid_out,
                  const ParseLimits& limits, Diagnostics& diagnostics, ast::SyntaxTree& tree,
                  ParseStatistics* statistics) {
  antlr4::ListTokenSource token_source(antlr_tokens(laid_out));
  TokenStream tokens(token_source);
  ConnParser parser(&tokens);
  parser.removeErrorListeners();
  ParseStatistics ignored;
  PredictionCounter counter(statistics != nullptr ? *statistics : ignored);
  if (statistics != nullptr) {
    statistics->tokens = laid_out.size();
    parser.addErrorListener(&counter);
  }
  const auto recovery =
      std::make_shared<Recovery>(source, tokens, lexed.broken_lines, limits.errors, diagnostics);
  parser.setErrorHandler(recovery);
  ConnParser::FileContext* root = parser.file();
  tree.unsupported = std::move(recovery->unsupported);
  TreeBuilder(source, tokens, tree, diagnostics).file(root);
}

void parse_text(const SourceFile& source, const ParseLimits& limits, Diagnostics& diagnostics,
                ast::SyntaxTree& tree, ParseStatistics* statistics) {
  LexedSource lexed = lex(source, limits, diagnostics);
  tree.comments = std::move(lexed.comments);
  if (lexed.refused) return;
  const std::vector<Token> tokens = lay_out(source, lexed, limits, diagnostics);
  if (!tokens.empty()) parse_tokens(source, lexed, tokens, limits, diagnostics, tree, statistics);
}

}  // namespace

std::unique_ptr<ast::SyntaxTree> parse(const SourceFile& source, const ParseLimits& limits,
                                       Diagnostics& diagnostics, ParseStatistics* statistics) {
  auto tree = std::make_unique<ast::SyntaxTree>(source);
  const std::size_t before = diagnostics.error_count();
  if (!check_text(source, limits, diagnostics)) {
    tree->has_errors = true;
    return tree;
  }
  run_guarded(source, diagnostics, [&] {
    try {
      parse_text(source, limits, diagnostics, *tree, statistics);
    } catch (const antlr4::ParseCancellationException&) {
      tree->has_errors = true;  // the bound on errors: all of them are reported
    }
  });
  tree->has_errors = tree->has_errors || diagnostics.error_count() > before;
  return tree;
}

}  // namespace conn::compiler
