#include "compiler/format/spacing.h"

namespace conn::compiler::format {
namespace {

using namespace grammar;

/// Ends a value, so that `.`, `(` and `[` behind it go on with it.
bool ends_value(int type) {
  switch (type) {
    case kRPAREN:
    case kRBRACK:
    case kRBRACE:
    case kID:
    case kNUMBER:
    case kDURATION:
    case kTRUE:
    case kFALSE:
    case kNULL_: return true;
    default: return is_string(type);
  }
}

/// A word that may be a name or begin a clause: `id .id` and `f(id.x)`.
bool is_clause_word(int type) { return is_soft_word(type) && type != kID; }

/// Says `-` that it negates what follows? Behind such a word only the author knows: `lookback -5m`, `count -
/// 5`.
bool negates(const std::vector<Piece>& pieces, std::size_t minus) {
  const Piece& piece = pieces[minus];
  if (piece.starts || minus == 0) return true;
  if (is_comment(pieces[minus - 1])) return false;  // first of a line that goes on
  const int before = pieces[minus - 1].type;
  if (is_clause_word(before)) return piece.line_ends == 0 && !piece.touches && pieces[minus + 1].touches;
  return !ends_value(before);
}

/// `.x`, `(…)` and `[…]` go on with a value or begin a new one. Behind such a word only the author
/// knows.
bool begins_anew(const Piece& before, const Piece& piece) {
  if (is_clause_word(before.type)) return !piece.touches;
  return !ends_value(before.type);
}

bool hugs_next(int type) {
  return type == kLPAREN || type == kLBRACK || type == kDOT || type == kQDOT || type == kDOTDOT;
}

bool hugs_previous(int type) {
  return type == kCOMMA || type == kRPAREN || type == kRBRACK || type == kCOLON || type == kQUESTION ||
         type == kQDOT;
}

}  // namespace

bool blank_before(const std::vector<Piece>& pieces, std::size_t i) {
  const Piece& before = pieces[i - 1];
  const Piece& piece = pieces[i];
  if (hugs_previous(piece.type) || hugs_next(before.type)) return false;
  if (before.type == kLBRACE) return piece.type != kRBRACE;
  if (before.type == kMINUS && negates(pieces, i - 1)) return false;
  switch (piece.type) {
    case kDOT:
    case kLPAREN:
    case kLBRACK: return begins_anew(before, piece);
    case kDOTDOT: return before.type == kCOMMA;  // else a range
    default: break;
  }
  // `tag"…"` is one thing, `tag "…"` two.
  if (before.type == kTAG) return false;
  if (is_string(piece.type) && before.type == kID) return !piece.touches;
  return true;
}

}  // namespace conn::compiler::format
