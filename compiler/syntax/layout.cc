#include "compiler/syntax/layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <set>

#include "compiler/syntax/brackets.h"
#include "compiler/syntax/spelling.h"

namespace conn::compiler {
namespace {

using namespace grammar;

/// Does the token need something before it and something behind it?
bool joins(int type) {
  switch (type) {
    case kLBRACE:
    case kCOMMA:
    case kCOLON:
    case kDOT:
    case kQDOT:
    case kQQ:
    case kFATARROW:
    case kARROW:
    case kEQ:
    case kPIPE:
    case kEQEQ:
    case kNE:
    case kLE:
    case kGE:
    case kLT:
    case kGT:
    case kCONCAT:
    case kPLUS:
    case kSTAR:
    case kSLASH:
    case kPERCENT:
    case kAND:
    case kOR:
    case kAS:
    case kIS:
    case kIN:
    case kTHEN:
    case kELSE:
    case kCATCH: return true;
    default: return false;
  }
}

/// May a member end behind this token?
bool can_end(int type) {
  if (joins(type)) return false;
  switch (type) {
    case kNL:
    case kLPAREN:
    case kLBRACK:
    case kINTERP:
    case kMINUS:
    case kDOTDOT:
    case kNOT:
    case kIN_ZONE:
    case kIN_PLACE:
    case kIF:
    case kFOR:
    case kFOR_RECORDS:
    case kFOR_DICTIONARY:
    case kWHERE:
    case kMATCH: return false;
    default: return true;
  }
}

class Layout {
 public:
  Layout(const SourceFile& source, LexedSource& lexed, const ParseLimits& limits, Diagnostics& diagnostics)
      : source_(source),
        in_(lexed.tokens),
        limits_(limits),
        diagnostics_(diagnostics),
        brackets_(match_brackets(lexed)),
        broken_lines_(lexed.broken_lines) {}

  std::vector<Token> run() {
    name_words();
    out_.reserve(in_.size());
    for (std::size_t i = 0; i < in_.size() && !refused_; ++i) step(i);
    if (refused_) out_.clear();
    return std::move(out_);
  }

 private:
  struct Open {
    int type = 0;
    std::size_t in = 0;        ///< index of the opener in `in_`
    std::size_t out = 0;       ///< index of the opener in `out_`
    std::uint32_t entry = 0;   ///< column where the current member began
    std::size_t prefixes = 0;  ///< prefix forms of the current member, for the nesting limit
    bool pending_for = false;  ///< a `for` whose `where` may still come
  };

  // ---- words
  // --------------------------------------------------------------------------------------------------------

  void name_words() {
    std::size_t previous = in_.size();
    for (std::size_t i = 0; i < in_.size(); ++i) {
      if (in_[i].type == kNL) continue;
      const bool after_dot =
          previous < in_.size() && (in_[previous].type == kDOT || in_[previous].type == kQDOT);
      if (is_word(in_[i].type) && (after_dot || type_at(next(i)) == kCOLON)) in_[i].type = kID;
      previous = i;
    }
  }

  [[nodiscard]] std::size_t next(std::size_t i) const {
    do ++i;
    while (i < in_.size() && in_[i].type == kNL);
    return i;
  }
  [[nodiscard]] int type_at(std::size_t i) const { return i < in_.size() ? in_[i].type : kEof; }
  [[nodiscard]] int last() const { return out_.empty() ? kNL : out_.back().type; }
  [[nodiscard]] int before(std::size_t out_index) const {
    return out_index == 0 ? kNL : out_[out_index - 1].type;
  }
  [[nodiscard]] bool in_parentheses() const { return stack_.back().type == kLPAREN; }

  // ---- one token
  // ----------------------------------------------------------------------------------------------------

  void step(std::size_t i) {
    const Token& token = in_[i];
    if (token.type == kNL) {
      close_before(i);
      return line_end(i);
    }
    close_before(i);
    if (brackets_.strays.contains(i)) return report_stray(token);
    if (token.first && (last() == kNL || last() == kLBRACE || last() == kCOMMA))
      stack_.back().entry = token.column;
    if (is_tag(i)) in_[i].type = kTAG;
    if (is_closer(token.type)) {
      if (stack_.size() > 1) pop();
    } else {
      promote(i);
    }
    if (skip_ == i) return;
    put(token.type == kEof ? token : in_[i]);
    if (is_opener(token.type)) push(i);
    count(i);
    if (brackets_.open_after.contains(i)) add_brace(i);
  }

  void put(const Token& token) { out_.push_back(token); }

  void push(std::size_t i) {
    Open open;
    open.type = in_[i].type;
    open.in = i;
    open.out = out_.size() - 1;
    open.entry = in_[i].column;
    stack_.push_back(open);
  }

  void pop() {
    last_opener_ = stack_.back().out;
    const bool ends_records = stack_.back().type == kLBRACE;  // of `for … { … }`
    stack_.pop_back();
    Open& outer = stack_.back();
    if (ends_records && (outer.type == kLBRACE || outer.type == 0)) outer.pending_for = false;
  }

  // ---- line ends
  // ----------------------------------------------------------------------------------------------------

  void line_end(std::size_t i) {
    const std::size_t n = next(i);
    close_before(n);
    const int frame = stack_.back().type;
    if (frame != kLBRACE && frame != 0) return;
    if (!separates(n)) return;
    put(in_[i]);
    end_member();
  }

  [[nodiscard]] bool separates(std::size_t n) const {
    const int previous = last();
    if (previous == kNL || previous == kCOMMA || previous == kLBRACE) return false;
    if (can_end(previous)) return !continues(n);
    // `first_name:` and then a member of its own: the value is missing, not the line joined.
    return n < in_.size() && is_word(in_[n].type) && in_[n].first && in_[n].column <= stack_.back().entry;
  }

  /// Does the token at `n`, first of its line, continue the line before?
  [[nodiscard]] bool continues(std::size_t n) const {
    if (joins(type_at(n))) return true;
    switch (type_at(n)) {
      case kEof:
      case kRBRACE:
      case kRPAREN:
      case kRBRACK: return true;
      case kMINUS: return !is_negative_pattern(n);
      case kNOT: return type_at(next(n)) == kIN;
      case kWHERE: return stack_.back().pending_for;
      default: return false;
    }
  }

  /// `-1 =>`, `-2 .. -1 =>`, `-1 if …`, `-1, 0 =>`: the patterns of an arm, not something to subtract.
  [[nodiscard]] bool is_negative_pattern(std::size_t n) const {
    const std::size_t number = next(n);
    if (type_at(number) != kNUMBER) return false;
    const int behind = type_at(next(number));
    if (behind != kCOMMA) return behind == kFATARROW || behind == kDOTDOT || behind == kIF;
    std::size_t at = number;
    while (may_stand_in_patterns(type_at(at))) {
      if (type_at(at) == kQUOTE && brackets_.partner[at] != Brackets::kNone) at = brackets_.partner[at];
      ++at;
    }
    return type_at(at) == kFATARROW || type_at(at) == kIF;
  }

  [[nodiscard]] static bool may_stand_in_patterns(int type) {
    switch (type) {
      case kCOMMA:
      case kMINUS:
      case kNUMBER:
      case kDOTDOT:
      case kNULL_:
      case kTRUE:
      case kFALSE:
      case kQUOTE:
      case kDOT: return true;
      default: return is_soft_word(type);
    }
  }

  void end_member() {
    stack_.back().prefixes = 0;
    stack_.back().pending_for = false;
  }

  // ---- limits
  // -------------------------------------------------------------------------------------------------------

  /// Prefix forms recurse in the parser as brackets do.
  void count(std::size_t i) {
    Open& open = stack_.back();
    switch (in_[i].type) {
      case kCOMMA:
        if (!open.pending_for) end_member();  // `for a in x, b in a.y where …` goes on
        return;
      case kFOR:
      case kFOR_RECORDS:
      case kFOR_DICTIONARY: open.pending_for = true; break;
      case kWHERE: open.pending_for = false; return;
      case kMINUS:
        if (out_.size() > 1 && can_end(out_[out_.size() - 2].type)) return;
        break;
      case kFATARROW: open.pending_for = false; break;
      case kNOT:
      case kIF:
      case kQQ:
      case kMATCH:
      case kIN_PLACE:
      case kRETRY:
      case kRESTART: break;
      default: return;
    }
    ++open.prefixes;
    std::size_t depth = stack_.size() - 1;
    for (const Open& frame : stack_) depth += frame.prefixes;
    if (depth <= limits_.nesting) return;
    refused_ = true;
    report_nesting(source_, in_[i].span, limits_.nesting, diagnostics_);
  }

  // ---- words whose meaning stands further behind
  // --------------------------------------------------------------------

  void promote(std::size_t i) {
    switch (in_[i].type) {
      case kAUTH: promote_declaration(i, kAUTH_DECL); break;
      case kPAGES: promote_declaration(i, kPAGES_DECL); break;
      case kERRORS: promote_declaration(i, kERRORS_DECL); break;
      case kIN: promote_in(i); break;
      case kOR: promote_or(i); break;
      case kFOR: promote_for(i); break;
      default: break;
    }
    if (starts_lambda(i)) {
      Token lambda = in_[i];
      lambda.type = kLAMBDA;
      lambda.span.end = lambda.span.begin;
      put(lambda);
    }
  }

  /// `pages name(…) {` declares, `pages name(…)` uses.
  void promote_declaration(std::size_t i, int declared) {
    const int previous = last();
    if (previous != kNL && previous != kLBRACE && previous != kCOMMA) return;
    std::size_t n = i + 1;
    if (!is_word(type_at(n))) return;
    if (in_[i].type == kERRORS && type_at(n) == kONLY && type_at(n + 1) == kLBRACE) return;
    ++n;
    while (type_at(n) == kDOT && is_word(type_at(n + 1))) n += 2;
    if (type_at(n) == kLPAREN) {
      if (brackets_.partner[n] == Brackets::kNone) return;
      n = brackets_.partner[n] + 1;
    }
    while (type_at(n) == kNL) ++n;
    if (type_at(n) == kLBRACE) in_[i].type = declared;
  }

  /// `key: in query e`; `as FORMAT in zone`.
  void promote_in(std::size_t i) {
    const std::size_t n = next(i);
    if (last() == kCOLON && is_word(type_at(n))) {
      in_[i].type = kIN_PLACE;
      return;
    }
    if (type_at(n) == kLBRACK || type_at(n) == kLPAREN || out_.empty()) return;
    std::size_t format = out_.size() - 1;
    if (last() == kRPAREN) format = last_opener_ == 0 ? 0 : last_opener_ - 1;
    if (last() == kQUOTE_END) format = last_opener_;
    const int introduced_by = before(format);
    if (introduced_by == kAS || introduced_by == kPIPE) in_[i].type = kIN_ZONE;
  }

  /// `[T] or one`.
  void promote_or(std::size_t i) {
    const std::size_t n = next(i);
    if (last() != kRBRACK || type_at(n) != kID || source_.text(in_[n].span) != "one") return;
    const int introduced_by = before(last_opener_);
    if (introduced_by != kAS && introduced_by != kCOLON && introduced_by != kLBRACK && introduced_by != kPIPE)
      return;
    in_[i].type = kOR_ONE;
    in_[i].span.end = in_[n].span.end;
    skip_ = n;
  }

  /// `for … { … }` gives records, `for … => k: v` a dictionary, `for … => e` a list.
  void promote_for(std::size_t i) {
    std::size_t n = skim(i, {kFATARROW, kLBRACE});
    if (type_at(n) == kLBRACE) in_[i].type = kFOR_RECORDS;
    if (type_at(n) != kFATARROW) return;
    if (type_at(skim(n, {kCOLON, kFOR, kCOMMA, kFATARROW})) == kCOLON) in_[i].type = kFOR_DICTIONARY;
  }

  /// The next token of these types behind `i` on the same level and in the same member, else the end of the
  /// member.
  [[nodiscard]] std::size_t skim(std::size_t i, std::initializer_list<int> types) const {
    std::size_t n = next(i);
    for (std::size_t steps = 0; steps < kLongestSkim; ++steps) {
      const int type = type_at(n);
      if (type == kEof || is_closer(type) || std::find(types.begin(), types.end(), type) != types.end())
        return n;
      if (is_opener(type)) {
        if (brackets_.partner[n] == Brackets::kNone) return in_.size();
        n = brackets_.partner[n];
      }
      const bool line_ends = n + 1 < in_.size() && in_[n + 1].type == kNL;
      const int last_type = type_at(n);
      n = next(n);
      if (line_ends && can_end(last_type) && !continues(n) && type_at(n) != kWHERE) return in_.size();
    }
    return in_.size();
  }
  static constexpr std::size_t kLongestSkim = 2'000;

  /// `f(x => e)`, `f((k, v) => e)`, `f(name: x => e)`.
  [[nodiscard]] bool starts_lambda(std::size_t i) const {
    if (!in_parentheses() || (last() != kLPAREN && last() != kCOMMA && last() != kCOLON)) return false;
    if (is_soft_word(in_[i].type)) return type_at(next(i)) == kFATARROW;
    if (in_[i].type != kLPAREN || brackets_.partner[i] == Brackets::kNone) return false;
    return type_at(next(brackets_.partner[i])) == kFATARROW;
  }

  /// `soql"…"`: a word that touches a string.
  [[nodiscard]] bool is_tag(std::size_t i) const {
    return in_[i].type == kID && type_at(i + 1) == kQUOTE && in_[i].span.end == in_[i + 1].span.begin;
  }

  // ---- brackets
  // -----------------------------------------------------------------------------------------------------

  /// Adds the closers that are missing in front of token `i`.
  void close_before(std::size_t i) {
    const auto found = brackets_.close_before.find(i);
    if (found == brackets_.close_before.end()) return;
    const std::vector<Brackets::Closing> closings = std::move(found->second);
    brackets_.close_before.erase(found);
    for (const Brackets::Closing& closing : closings) {
      if (!closing.silent) report_open(closing.opener);
      Token closer = in_[i];
      closer.type = closer_of(in_[closing.opener].type);
      const std::uint32_t at = out_.empty() ? 0 : out_.back().span.end;
      closer.span = {at, at};
      closer.first = false;
      while (stack_.size() > 1 && stack_.back().in != closing.opener) pop();
      if (stack_.size() > 1) pop();
      put(closer);
    }
  }

  void report_open(std::size_t opener) {
    broken_lines_.insert(in_[opener].line);
    const Span span = in_[opener].span;
    const std::string closer(in_[opener].type == kLPAREN ? ")" : in_[opener].type == kLBRACK ? "]" : "}");
    const std::uint32_t end = out_.empty() ? span.end : out_.back().span.end;
    Diagnostic found = make_error(Code::kUnclosedBracket, source_, span,
                                  fmt::format("`{}` is never closed", source_.text(span)));
    found.with_label("never closed");
    if (source_.line_of(span.begin) != source_.line_of(end)) {
      found.with_note(fmt::format("`{}` seems to be missing behind this", closer),
                      {end > 0 ? end - 1 : 0, end});
    }
    found.with_help(fmt::format("add `{}` where the block ends", closer));
    diagnostics_.report(std::move(found));
  }

  void report_stray(const Token& token) {
    if (!broken_lines_.insert(token.line).second) return;
    diagnostics_.report(make_error(Code::kStrayCloser, source_, token.span,
                                   fmt::format("`{}` closes nothing", source_.text(token.span)))
                            .with_label("nothing is open here")
                            .with_help("remove it, or add the bracket that opens"));
  }

  void add_brace(std::size_t i) {
    Token brace = in_[i];
    brace.type = kLBRACE;
    brace.span = {in_[i].span.end, in_[i].span.end};
    brace.first = false;
    broken_lines_.insert(brace.line);
    diagnostics_.report(
        make_error(Code::kUnexpectedToken, source_, brace.span, "expected `{` at the end of this line")
            .with_label("`{` is missing")
            .with_fix(brace.span, " {"));
    put(brace);
    push(i);
    stack_.back().type = kLBRACE;
  }

  const SourceFile& source_;
  std::vector<Token> in_;
  const ParseLimits& limits_;
  Diagnostics& diagnostics_;
  Brackets brackets_;
  std::set<std::uint32_t>& broken_lines_;
  std::vector<Token> out_;
  std::vector<Open> stack_{Open{}};
  std::size_t last_opener_ = 0;
  std::size_t skip_ = Brackets::kNone;
  bool refused_ = false;
};

}  // namespace

std::vector<Token> lay_out(const SourceFile& source, LexedSource& lexed, const ParseLimits& limits,
                           Diagnostics& diagnostics) {
  return Layout(source, lexed, limits, diagnostics).run();
}

}  // namespace conn::compiler
