#include "compiler/syntax/brackets.h"

namespace conn::compiler {
namespace {

using namespace grammar;

struct Open {
  std::size_t at;
  int type;
  std::uint32_t indent;  ///< column of the first token of the opener's line
};

class Matcher {
 public:
  Matcher(const LexedSource& source, bool by_indent)
      : tokens_(source.tokens), broken_lines_(source.broken_lines), cut_(source.cut), by_indent_(by_indent) {
    out_.partner.assign(tokens_.size(), Brackets::kNone);
  }

  Brackets run() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) step(i);
    while (!stack_.empty()) leave_open(tokens_.size() - 1, cut_);
    return std::move(out_);
  }

 private:
  void step(std::size_t i) {
    const Token& token = tokens_[i];
    if (token.first) indent_ = token.column;
    if (token.type == kNL) return end_line(i);
    if (by_indent_ && token.first && token.type != kEof && !believe_indent(i)) return;
    if (is_opener(token.type)) {
      stack_.push_back({i, token.type, indent_});
    } else if (is_closer(token.type)) {
      close(i);
    }
  }

  /// What was opened on a line with a broken string ends with it.
  void end_line(std::size_t i) {
    const std::uint32_t line = tokens_[i].line;
    if (!broken_lines_.contains(line)) return;
    while (!stack_.empty() && tokens_[stack_.back().at].line == line) leave_open(i, true);
  }

  /// A line that stands no deeper than an opener's line is not inside it. False when the token is a stray.
  bool believe_indent(std::size_t i) {
    const Token& token = tokens_[i];
    while (!stack_.empty() && is_left(stack_.back(), token)) leave_open(i);
    if (token.type != kRBRACE) return true;
    const bool fits =
        !stack_.empty() && (stack_.back().type != kLBRACE || token.column <= stack_.back().indent);
    if (fits) return true;
    if (!lacks_brace(i)) out_.strays.insert(i);
    return false;
  }

  static bool is_left(const Open& open, const Token& token) {
    if (open.type == kQUOTE || open.type == kINTERP) return false;
    if (open.type == kLBRACE)
      return token.type == kRBRACE ? token.column < open.indent : token.column <= open.indent;
    return !is_closer(token.type) && token.column <= open.indent;
  }

  /// A `}` too many: does an earlier line of its column, followed by deeper ones, lack its `{`?
  bool lacks_brace(std::size_t closer) {
    const std::uint32_t column = tokens_[closer].column;
    std::size_t last = closer;
    bool deeper = false;
    for (std::size_t i = closer; i-- > 0;) {
      const Token& token = tokens_[i];
      if (token.type == kNL) continue;
      if (last == closer) last = i;
      if (!token.first) continue;
      const std::size_t line_end = last;
      last = closer;
      if (token.column > column) {
        deeper = true;
        continue;
      }
      if (token.column < column || !deeper || !is_word(token.type) || is_opener(tokens_[line_end].type))
        return false;
      out_.open_after.insert(line_end);
      return true;
    }
    return false;
  }

  void close(std::size_t i) {
    const int type = tokens_[i].type;
    std::size_t k = stack_.size();
    while (k > 0 && closer_of(stack_[k - 1].type) != type && stack_[k - 1].type != kLBRACE &&
           stack_[k - 1].type != kINTERP && stack_[k - 1].type != kQUOTE) {
      --k;
    }
    if (k == 0 || closer_of(stack_[k - 1].type) != type) {
      out_.strays.insert(i);
      return;
    }
    while (stack_.size() > k) leave_open(i);
    out_.partner[i] = stack_.back().at;
    out_.partner[stack_.back().at] = i;
    stack_.pop_back();
  }

  void leave_open(std::size_t before, bool silent = false) {
    out_.close_before[before].push_back({stack_.back().at, silent});
    stack_.pop_back();
  }

  const std::vector<Token>& tokens_;
  const std::set<std::uint32_t>& broken_lines_;
  bool cut_;
  bool by_indent_;
  Brackets out_;
  std::vector<Open> stack_;
  std::uint32_t indent_ = 0;
};

}  // namespace

std::size_t Brackets::mistakes() const {
  std::size_t count = strays.size() + open_after.size();
  for (const auto& [token, closings] : close_before) {
    for (const Closing& closing : closings) count += closing.silent ? 0 : 1;
  }
  return count;
}

Brackets match_brackets(const LexedSource& source) {
  Brackets plain = Matcher(source, false).run();
  if (plain.mistakes() == 0) return plain;
  Brackets indented = Matcher(source, true).run();
  return indented.mistakes() <= plain.mistakes() ? indented : plain;
}

}  // namespace conn::compiler
