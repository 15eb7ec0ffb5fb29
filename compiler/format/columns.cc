#include "compiler/format/columns.h"

#include <algorithm>
#include <initializer_list>

namespace conn::compiler::format {
namespace {

using namespace grammar;

enum class Kind { none, apart, word, key, arm };

bool is_one_of(int type, std::initializer_list<int> types) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

/// Does the word begin a member that stands in columns with its neighbours? `block` is the word that the
/// block's own member begins with.
bool is_column_word(int block, int word) {
  switch (block) {
    case kCONNECTOR: return is_one_of(word, {kTITLE, kCATEGORY, kVERSION, kDOCS, kBASE, kHOSTS});
    case kSTREAM:
    case kREAD:
      return is_one_of(word,
                       {kRECORDS, kWHERE, kKEY, kCURSOR, kORDER, kDELETES, kVERSION, kVIA, kFILTER, kKEEP});
    case kLIMITS: return is_one_of(word, {kREMAINING, kRESET});
    case kPAGES:
    case kPAGES_DECL: return is_one_of(word, {kSTATE, kSEND, kNEXT, kSTOP});
    case kMETHOD:
    case kSEND: return is_one_of(word, {kQUERY, kHEADER, kFORM, kJSON, kURL});
    default: return false;
  }
}

class CellFinder {
 public:
  CellFinder(const std::vector<Piece>& pieces, const std::vector<Line>& lines)
      : pieces_(pieces), lines_(lines), frames_(pieces.size() + 1) {}

  std::vector<Cell> run() {
    for (const Line& line : lines_) {
      cells_.push_back({});
      place(line);
      for (std::size_t i = line.begin; i < line.end; ++i) note(i);
    }
    return std::move(cells_);
  }

 private:
  /// What is known of a bracket at the index of its piece + 1, of the file at 0.
  struct Frame {
    int head = kEof;         ///< first token of the member that the bracket stands in
    bool has_arms = false;   ///< `pattern => …`
    int element = kEof;      ///< first token of the current element
    bool saw_match = false;  ///< since the element began
    Kind kind = Kind::none;  ///< of the open group
    std::size_t group = kNone;
  };

  void place(const Line& line) {
    const Piece& first = pieces_[line.begin];
    Frame& frame = frames_[first.opener + 1];
    if (line.blank_before) frame.kind = Kind::none;
    const bool in_braces = first.opener != kNone && pieces_[first.opener].type == kLBRACE;
    if (!first.starts || !in_braces) return;
    std::size_t at = kNone;
    const Kind kind = classify(line, frame, at);
    if (kind == Kind::apart) return;
    if (kind != frame.kind) frame.group = groups_++;
    frame.kind = kind;
    if (kind != Kind::none) cells_.back() = {at, frame.group};
  }

  /// What a member's line has to align, and before which piece. `apart` stands outside of its neighbours'
  /// columns without parting them: `employment: {` and its block.
  [[nodiscard]] Kind classify(const Line& line, const Frame& frame, std::size_t& at) const {
    const std::size_t end = code_end(line);
    Kind kind = Kind::key;
    if (frame.has_arms) {
      kind = Kind::arm;
      at = behind_patterns(line.begin, end);
    } else if (is_column_word(frame.head, pieces_[line.begin].type) &&
               type_at(line.begin + 1, end) != kCOLON) {
      kind = Kind::word;
      at = has_several(line, frame.head) ? kNone : line.begin + 1;
    } else if (!has_several(line)) {
      at = behind_key(line.begin, end);
    }
    if (at == kNone) return Kind::none;
    const bool opens_block = at + 1 == end && is_opener(pieces_[at].type) && !is_string(pieces_[at].type);
    return at >= end || opens_block ? Kind::apart : kind;
  }

  [[nodiscard]] std::size_t code_end(const Line& line) const {
    return is_comment(pieces_[line.end - 1]) ? line.end - 1 : line.end;
  }

  /// Do other members begin on the line? In a block of words, only a word begins one: `state a: int = 0, b:
  /// int = 1`.
  [[nodiscard]] bool has_several(const Line& line, int block = kEof) const {
    const auto begins = [&](const Piece& piece) {
      return piece.starts && piece.opener == pieces_[line.begin].opener &&
             (block == kEof || is_column_word(block, piece.type));
    };
    return std::any_of(pieces_.begin() + static_cast<std::ptrdiff_t>(line.begin) + 1,
                       pieces_.begin() + static_cast<std::ptrdiff_t>(line.end), begins);
  }

  [[nodiscard]] int type_at(std::size_t i, std::size_t end) const { return i < end ? pieces_[i].type : kEof; }

  /// `name: …`, `"name": …`, `..rest: …`, `[name]: …`
  [[nodiscard]] std::size_t behind_key(std::size_t i, std::size_t end) const {
    if (pieces_[i].type == kDOTDOT) ++i;
    if (type_at(i, end) == kLBRACK) {
      const std::size_t opener = i;
      do ++i;
      while (i < end && !(is_closer(pieces_[i].type) && pieces_[i].opener == opener));
    } else if (type_at(i, end) != kID && !is_string(type_at(i, end))) {
      return kNone;
    }
    return type_at(i + 1, end) == kCOLON ? i + 2 : kNone;
  }

  /// The arrow of `pattern, pattern => …`, where the line has no other arm.
  [[nodiscard]] std::size_t behind_patterns(std::size_t begin, std::size_t end) const {
    std::size_t arrow = kNone;
    for (std::size_t i = begin; i < end; ++i) {
      if (pieces_[i].type != kFATARROW || pieces_[i].opener != pieces_[begin].opener) continue;
      if (arrow != kNone) return kNone;
      arrow = i;
    }
    return arrow;
  }

  void note(std::size_t i) {
    const Piece& piece = pieces_[i];
    Frame& frame = frames_[piece.opener + 1];
    if (piece.starts) {
      frame.element = piece.type;
      frame.saw_match = false;
    }
    if (piece.type == kMATCH) frame.saw_match = true;
    if (piece.type != kLBRACE) return;
    Frame& inner = frames_[i + 1];
    inner.head = frame.element;
    inner.has_arms = frame.saw_match || is_one_of(frame.element, {kERRORS, kERRORS_DECL});
  }

  const std::vector<Piece>& pieces_;
  const std::vector<Line>& lines_;
  std::vector<Frame> frames_;
  std::vector<Cell> cells_;
  std::size_t groups_ = 0;
};

}  // namespace

std::vector<Cell> find_cells(const std::vector<Piece>& pieces, const std::vector<Line>& lines) {
  return CellFinder(pieces, lines).run();
}

}  // namespace conn::compiler::format
