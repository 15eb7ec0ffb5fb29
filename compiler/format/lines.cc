#include "compiler/format/lines.h"

namespace conn::compiler::format {
namespace {

using namespace grammar;

constexpr std::size_t kStep = 2;

class LineMaker {
 public:
  explicit LineMaker(const std::vector<Piece>& pieces)
      : pieces_(pieces), inner_(pieces.size() + 1, 0), element_(pieces.size() + 1, 0) {
    find_blocks();
  }

  std::vector<Line> run() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (i == 0 || breaks(i)) begin_line(i);
      note(i);
      lines_.back().end = i + 1;
    }
    return std::move(lines_);
  }

 private:
  // ---- where lines break

  /// A `{…}` with a line end right inside is a block: its braces stand apart from its members.
  void find_blocks() {
    is_block_.assign(pieces_.size(), false);
    for (const Piece& piece : pieces_) {
      if (piece.line_ends > 0 && piece.opener != kNone && pieces_[piece.opener].type == kLBRACE)
        is_block_[piece.opener] = true;
    }
  }

  [[nodiscard]] bool breaks(std::size_t i) const {
    const Piece& piece = pieces_[i];
    if (is_comment(piece)) return piece.line_ends > 0;
    if (is_comment(pieces_[i - 1])) return true;
    if (piece.opener != kNone && is_block_[piece.opener] && (i - 1 == piece.opener || closes(i))) return true;
    const bool joins = piece.type == kLBRACE && !piece.starts;
    return piece.line_ends > 0 && !joins;
  }

  [[nodiscard]] bool closes(std::size_t i) const { return is_closer(pieces_[i].type); }

  // ---- how far they are indented. What depends on a bracket stands at its index + 1, the file's at 0.

  void begin_line(std::size_t i) {
    Line line;
    line.begin = i;
    line.indent = indent_of(i);
    line.blank_before = i > 0 && pieces_[i].line_ends > 1 && may_follow_blank(i);
    lines_.push_back(line);
  }

  [[nodiscard]] std::size_t indent_of(std::size_t i) const {
    const std::size_t frame = pieces_[i].opener + 1;  // kNone + 1 is 0
    std::size_t code = i;
    while (code < pieces_.size() && is_comment(pieces_[code])) ++code;
    if (closes(i)) return inner_[frame] - kStep;
    const bool is_last = code == pieces_.size() || closes(code);
    return is_last || pieces_[code].starts ? inner_[frame] : element_[frame] + kStep;
  }

  /// Blank lines stand between members, not at the edges of a block and not inside of a member.
  [[nodiscard]] bool may_follow_blank(std::size_t i) const {
    if (closes(i) || i - 1 == pieces_[i].opener) return false;
    return is_comment(pieces_[i]) || pieces_[i].starts || is_comment(pieces_[i - 1]);
  }

  void note(std::size_t i) {
    const std::size_t indent = lines_.back().indent;
    if (pieces_[i].starts) element_[pieces_[i].opener + 1] = indent;
    inner_[i + 1] = indent + kStep;
  }

  const std::vector<Piece>& pieces_;
  std::vector<bool> is_block_;
  std::vector<std::size_t> inner_;    ///< of what stands in a bracket
  std::vector<std::size_t> element_;  ///< of the line where its current element began
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Line> make_lines(const std::vector<Piece>& pieces) { return LineMaker(pieces).run(); }

}  // namespace conn::compiler::format
