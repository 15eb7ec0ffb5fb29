#include "compiler/format/pieces.h"

#include <algorithm>
#include <map>

#include "compiler/syntax/layout.h"
#include "compiler/syntax/lex.h"

namespace conn::compiler::format {
namespace {

using namespace grammar;

/// What the parser sees of a token.
struct Seen {
  int type = 0;
  bool separated = false;  ///< a line end that ends a member stands before it
};

std::map<std::uint32_t, Seen> seen_by_offset(const std::vector<Token>& laid_out) {
  std::map<std::uint32_t, Seen> out;
  bool separated = false;
  for (const Token& token : laid_out) {
    if (token.type == kLAMBDA) continue;  // has no text
    if (token.type != kNL) out[token.span.begin] = {token.type, separated};
    separated = token.type == kNL;
  }
  return out;
}

std::size_t end_of_string(const std::vector<Token>& tokens, std::size_t quote) {
  int depth = 0;
  for (std::size_t i = quote; i < tokens.size(); ++i) {
    if (tokens[i].type == kQUOTE) ++depth;
    if (tokens[i].type == kQUOTE_END && --depth == 0) return i;
  }
  return quote;
}

std::uint32_t count_line_ends(std::string_view blanks) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < blanks.size(); ++i) {
    const bool pair = blanks[i] == '\r' && i + 1 < blanks.size() && blanks[i + 1] == '\n';
    if (!pair && (blanks[i] == '\n' || blanks[i] == '\r')) ++count;
  }
  return count;
}

std::string_view without_end_blanks(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

class Cutter {
 public:
  Cutter(const SourceFile& source, const ParseLimits& limits) : source_(source) {
    Diagnostics unused;
    lexed_ = lex(source, limits, unused);
    seen_ = seen_by_offset(lay_out(source, lexed_, limits, unused));
  }

  std::vector<Piece> run() {
    for (std::size_t i = 0; i < lexed_.tokens.size(); ++i) {
      const Token& token = lexed_.tokens[i];
      if (token.type == kNL || token.type == kEof) continue;
      add_comments_before(token.span.begin);
      const std::size_t last = token.type == kQUOTE ? end_of_string(lexed_.tokens, i) : i;
      add_token(token, {token.span.begin, lexed_.tokens[last].span.end});
      i = last;
    }
    add_comments_before(source_.size());
    return std::move(out_);
  }

 private:
  void add_comments_before(std::uint32_t offset) {
    for (; comment_ < lexed_.comments.size(); ++comment_) {
      const Span span = lexed_.comments[comment_].span;
      if (span.begin >= offset) return;
      Piece piece;
      piece.type = kCOMMENT;
      piece.text = without_end_blanks(source_.text(span));
      add(piece, span);
    }
  }

  void add_token(const Token& token, Span span) {
    Piece piece;
    const auto found = seen_.find(span.begin);
    const bool separated = found != seen_.end() && found->second.separated;
    piece.type = found != seen_.end() ? found->second.type : token.type;
    piece.text = source_.text(span);
    const std::size_t frame = open_.empty() ? kNone : open_.back();
    piece.starts = separated || last_ == kNone || last_ == frame ||
                   (out_[last_].type == kCOMMA && out_[last_].opener == frame);
    const bool closes = is_closer(token.type) && !open_.empty();
    if (closes) piece.starts = false;
    add(piece, span);
    last_ = out_.size() - 1;
    if (closes) open_.pop_back();
    if (is_opener(token.type) && token.type != kQUOTE) open_.push_back(last_);
  }

  void add(Piece piece, Span span) {
    const std::string_view gap = source_.text({end_, span.begin});
    piece.line_ends = count_line_ends(gap);
    piece.touches = gap.empty();
    piece.opener = open_.empty() ? kNone : open_.back();
    end_ = span.end;
    out_.push_back(piece);
  }

  const SourceFile& source_;
  LexedSource lexed_;
  std::map<std::uint32_t, Seen> seen_;
  std::size_t comment_ = 0;
  std::vector<Piece> out_;
  std::vector<std::size_t> open_;  ///< pieces
  std::size_t last_ = kNone;       ///< the last piece that is no comment
  std::uint32_t end_ = 0;          ///< of the last piece
};

}  // namespace

std::vector<Piece> cut(const SourceFile& source, const ParseLimits& limits) {
  return Cutter(source, limits).run();
}

}  // namespace conn::compiler::format
