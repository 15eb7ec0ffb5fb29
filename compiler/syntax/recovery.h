/// How the parser goes on behind a mistake. Only files of the parser include this.
#pragma once

#include <antlr4-runtime.h>

#include <optional>
#include <set>

#include "compiler/diagnostics/diagnostics.h"
#include "compiler/syntax/ast.h"
#include "compiler/syntax/token_stream.h"
#include "compiler/syntax/words.h"

namespace conn::compiler {

/// One report for one mistake: an element (a member, field, entry, argument, …) that is broken is reported at
/// the place and skipped to its end; brackets balance, so the end is exact. Lines that stand deeper belong to
/// it.
class Recovery : public antlr4::DefaultErrorStrategy {
 public:
  Recovery(const SourceFile& source, TokenStream& tokens, std::set<std::uint32_t> broken_lines,
           std::size_t max_errors, Diagnostics& diagnostics)
      : source_(source),
        tokens_(tokens),
        broken_lines_(std::move(broken_lines)),
        max_errors_(max_errors),
        diagnostics_(diagnostics) {}

  void reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) override;
  void recover(antlr4::Parser* parser, std::exception_ptr error) override;
  antlr4::Token* recoverInline(antlr4::Parser* parser) override;
  void sync(antlr4::Parser* parser) override;

  /// Declarations and members that were reported as not in this version.
  std::vector<ast::Unsupported> unsupported;

 private:
  void report(const antlr4::Token& at, Diagnostic diagnostic);
  void report_mismatch(antlr4::Parser& parser, const antlr4::RecognitionException& error,
                       const antlr4::Token& found);
  void report_start(std::size_t rule, const antlr4::Token& found);
  void report_hard_word(const antlr4::Token& found);
  void report_member(Block block, const antlr4::Token& found);
  void report_later(const antlr4::Token& found, std::string_view what);
  void report_junk(std::size_t rule, const antlr4::Token& found);
  bool report_separator(std::size_t rule, const antlr4::Token& found);
  bool begins_element(std::size_t rule, const antlr4::Token& found);
  void skip_element(antlr4::Parser& parser, const antlr4::Token* start);
  [[nodiscard]] bool is_deeper(const antlr4::Token& start, std::ptrdiff_t ahead);
  /// Where a message points: at the token, or behind the one before when that is where something is missing.
  [[nodiscard]] Span place(const antlr4::Token& found);
  [[nodiscard]] bool ends_line(const antlr4::Token& found);
  [[nodiscard]] std::string_view text(const antlr4::Token& token) const {
    return source_.text(span_of(token));
  }

  const SourceFile& source_;
  TokenStream& tokens_;
  std::set<std::uint32_t> broken_lines_;
  std::size_t max_errors_;
  Diagnostics& diagnostics_;
  std::size_t errors_ = 0;
};

}  // namespace conn::compiler
