#include "compiler/syntax/lex.h"

#include <antlr4-runtime.h>
#include <fmt/format.h>

#include <algorithm>

#include "compiler/syntax/spelling.h"
#include "grammar/generated/ConnLexer.h"

namespace conn::compiler {
namespace {

using namespace grammar;

/// A `}` too many must not throw.
class TolerantLexer : public ConnLexer {
 public:
  using ConnLexer::ConnLexer;
  size_t popMode() override { return modeStack.empty() ? mode : ConnLexer::popMode(); }
};

/// ANTLR counts characters, a span bytes.
class ByteOffsets {
 public:
  explicit ByteOffsets(std::string_view text, std::uint32_t skipped) : skipped_(skipped) {
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (ascii) return;
    for (std::uint32_t at = 0; at < text.size(); at += utf8_length(text, at)) bytes_.push_back(at);
    bytes_.push_back(static_cast<std::uint32_t>(text.size()));
  }
  [[nodiscard]] std::uint32_t operator()(std::size_t character) const {
    if (bytes_.empty()) return static_cast<std::uint32_t>(character) + skipped_;
    return bytes_[std::min(character, bytes_.size() - 1)] + skipped_;
  }

 private:
  std::vector<std::uint32_t> bytes_;
  std::uint32_t skipped_;
};

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view without_mark(const SourceFile& source) {
  std::string_view text = source.text();
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text;
}

class LexRun {
 public:
  LexRun(const SourceFile& source, const ParseLimits& limits, Diagnostics& diagnostics)
      : source_(source),
        limits_(limits),
        diagnostics_(diagnostics),
        text_(without_mark(source)),
        offsets_(text_, static_cast<std::uint32_t>(source.text().size() - text_.size())),
        input_(std::string(text_)),
        lexer_(&input_) {
    lexer_.removeErrorListeners();
  }

  LexedSource run() {
    while (!out_.refused) {
      if (take(*lexer_.nextToken())) break;
      if (out_.tokens.size() > limits_.tokens) refuse_tokens();
    }
    return std::move(out_);
  }

 private:
  /// An open bracket or string, and how the lexer's modes stood before it.
  struct Frame {
    int type;
    std::size_t token;
    std::size_t character;
    std::size_t depth;
    std::size_t mode;
  };

  /// True at the end of the file.
  bool take(const antlr4::Token& raw) {
    Token token = locate(raw);
    if (raw.getChannel() != 0) {
      if (raw.getChannel() == ConnLexer::COMMENTS) comment(token);
      return false;
    }
    const bool line_ends = token.type == kNL || token.type == kSTR_EOL || token.type == kEof;
    if (line_ends && inside_string() && !end_strings(token)) return false;
    if (token.type == kSTR_EOL) token.type = kNL;
    if (!diagnose(token)) return false;
    if (is_opener(token.type)) {
      open(token.type, raw.getStartIndex());
      if (frames_.size() > limits_.nesting) refuse_nesting(token);
    } else if (is_closer(token.type)) {
      close(token.type);
    }
    out_.tokens.push_back(token);
    return token.type == kEof;
  }

  void open(int type, std::size_t character) {
    const bool has_mode = type != kLPAREN && type != kLBRACK;
    const std::size_t depth = has_mode ? lexer_.modeStack.size() - 1 : 0;
    frames_.push_back({type, out_.tokens.size(), character, depth, has_mode ? lexer_.modeStack.back() : 0});
  }

  /// Round and square brackets close only their own; `}` also drops what stands open inside, as layout will.
  void close(int type) {
    const bool drops = type == kRBRACE || type == kQUOTE_END;
    auto frame = frames_.end();
    while (frame != frames_.begin()) {
      --frame;
      if (closer_of(frame->type) == type) return static_cast<void>(frames_.erase(frame, frames_.end()));
      if (!drops) return;
    }
  }

  void restore_modes(const Frame& frame) {
    lexer_.modeStack.resize(std::min(frame.depth, lexer_.modeStack.size()));
    lexer_.mode = frame.mode;
  }

  Token locate(const antlr4::Token& raw) {
    Token token;
    token.type = static_cast<int>(raw.getType());
    if (raw.getType() == antlr4::Token::EOF) {
      token.type = kEof;
      token.span = {source_.size(), source_.size()};
    } else {
      token.span = {offsets_(raw.getStartIndex()), offsets_(raw.getStopIndex() + 1)};
    }
    token.line = source_.line_of(token.span.begin);
    token.column = token.span.begin - source_.line_span(token.line).begin;
    const bool shown = raw.getChannel() == 0 && token.type != kNL && token.type != kSTR_EOL;
    if (shown) {
      token.first = token.line > last_line_;
      last_line_ = token.type == kBLOCK_STRING ? source_.line_of(token.span.end) : token.line;
    }
    return token;
  }

  void comment(const Token& token) {
    out_.comments.push_back({token.span, token.type == kDOC});
    if (token.type == kR_HASH || token.type == kR_BLOCK_COMMENT) report_comment(source_, token, diagnostics_);
  }

  /// Reports what is wrong with a single token; false when it is dropped.
  bool diagnose(Token& token) {
    if (token.type == kBAD_CHAR) {
      const bool continues = !out_.tokens.empty() && bad_end_ == token.span.begin;
      bad_end_ = token.span.end;
      if (!continues) report_character(source_, token, diagnostics_);
      out_.broken_lines.insert(token.line);
      return false;
    }
    if (!check_spelling(source_, token, diagnostics_)) out_.broken_lines.insert(token.line);
    out_.cut =
        out_.cut || (token.type == kBLOCK_STRING && token.span.end == source_.size() && !ends_block(token));
    return true;
  }

  [[nodiscard]] bool ends_block(const Token& token) const {
    const std::string_view text = source_.text(token.span);
    return text.size() - text.find('"') >= 6 && text.ends_with("\"\"\"");
  }

  [[nodiscard]] bool inside_string() const {
    return std::any_of(frames_.begin(), frames_.end(), [](const Frame& f) { return f.type == kQUOTE; });
  }

  // ---- strings that the end of their line finds open. Each ends with it.
  // --------------------------------------------

  /// False when lexing goes on at an earlier place, so that the line end will come again.
  bool end_strings(const Token& line_end) {
    out_.broken_lines.insert(out_.tokens[frames_.back().token].line);
    if (give_back_brace()) return true;
    const auto outer =
        std::find_if(frames_.begin(), frames_.end(), [](const Frame& f) { return f.type == kQUOTE; });
    const auto interp = std::find_if(outer, frames_.end(), [](const Frame& f) { return f.type == kINTERP; });
    if (interp != frames_.end()) {
      report_open_interpolation(source_, out_.tokens[interp->token], diagnostics_);
      if (resume_at_quote(static_cast<std::size_t>(interp - frames_.begin()))) return false;
    } else {
      report_open_string(source_, out_.tokens[outer->token], line_end.span.begin, diagnostics_);
    }
    close_from(static_cast<std::size_t>(outer - frames_.begin()), line_end.span.begin);
    return true;
  }

  /// `get "/x {` at the end of a line: the string lacks its quote, the brace opens a block.
  bool give_back_brace() {
    if (frames_.size() < 2) return false;
    const Frame brace = frames_.back();
    const Frame quote = frames_[frames_.size() - 2];
    if (brace.type != kINTERP || quote.type != kQUOTE || brace.token + 1 != out_.tokens.size()) return false;
    if (std::count_if(frames_.begin(), frames_.end(), [](const Frame& f) { return f.type == kQUOTE; }) > 1)
      return false;
    Token& opener = out_.tokens[brace.token];
    report_open_string(source_, out_.tokens[quote.token], opener.span.begin, diagnostics_);
    Token closer = opener;
    closer.type = kQUOTE_END;
    closer.span.end = closer.span.begin;
    opener.type = kLBRACE;
    out_.broken_lines.erase(opener.line);
    out_.tokens.insert(out_.tokens.begin() + static_cast<std::ptrdiff_t>(brace.token), closer);
    frames_.resize(frames_.size() - 2);
    restore_modes(quote);
    lexer_.pushMode(ConnLexer::DEFAULT_MODE);
    frames_.push_back({kLBRACE, brace.token + 1, brace.character, quote.depth, quote.mode});
    return true;
  }

  /// An interpolation that stays open ends before the next quote, which ends its string.
  bool resume_at_quote(std::size_t interp) {
    const auto nested = std::find_if(frames_.begin() + static_cast<std::ptrdiff_t>(interp), frames_.end(),
                                     [](const Frame& f) { return f.type == kQUOTE; });
    if (nested == frames_.end()) return false;
    Token closer = out_.tokens[nested->token];
    closer.type = kRBRACE;
    closer.span.end = closer.span.begin;
    out_.tokens.resize(nested->token);
    out_.tokens.push_back(closer);
    input_.seek(nested->character);
    lexer_.hitEOF = false;
    restore_modes(frames_[interp]);
    frames_.resize(interp);
    return true;
  }

  void close_from(std::size_t frame, std::uint32_t at) {
    restore_modes(frames_[frame]);
    while (frames_.size() > frame) {
      Token closer;
      closer.type = closer_of(frames_.back().type);
      closer.span = {at, at};
      closer.line = source_.line_of(at);
      closer.column = at - source_.line_span(closer.line).begin;
      out_.tokens.push_back(closer);
      frames_.pop_back();
    }
  }

  void refuse_tokens() {
    out_.refused = true;
    diagnostics_.report(make_error(Code::kTooManyTokens, source_, out_.tokens.back().span,
                                   fmt::format("the file has more than {} tokens", limits_.tokens))
                            .with_help("split the file"));
  }

  void refuse_nesting(const Token& token) {
    out_.refused = true;
    report_nesting(source_, token.span, limits_.nesting, diagnostics_);
  }

  const SourceFile& source_;
  const ParseLimits& limits_;
  Diagnostics& diagnostics_;
  std::string_view text_;
  ByteOffsets offsets_;
  antlr4::ANTLRInputStream input_;
  TolerantLexer lexer_;
  LexedSource out_;
  std::vector<Frame> frames_;
  std::uint32_t last_line_ = 0;
  std::uint32_t bad_end_ = 0;
};

}  // namespace

LexedSource lex(const SourceFile& source, const ParseLimits& limits, Diagnostics& diagnostics) {
  return LexRun(source, limits, diagnostics).run();
}

}  // namespace conn::compiler
