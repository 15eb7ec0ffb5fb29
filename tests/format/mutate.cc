#include "tests/format/mutate.h"

#include "compiler/format/pieces.h"

namespace conn::format_test {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool has_line_end(std::string_view gap) { return gap.find_first_of("\r\n") != std::string_view::npos; }
bool is_one_of(char c, std::string_view chars) { return chars.find(c) != std::string_view::npos; }

/// Calls `change(gap, before, after)` for each gap between pieces and puts the text together again.
template <class Change>
std::string over_gaps(std::string_view text, const Change& change) {
  const compiler::SourceFile source("x.conn", std::string(text));
  std::string out;
  std::size_t end = 0;
  for (const auto& piece : compiler::format::cut(source, {})) {
    const auto begin = static_cast<std::size_t>(piece.text.data() - source.text().data());
    out += change(source.text().substr(end, begin - end), out.empty() ? '\n' : out.back(), piece.text);
    out += piece.text;
    end = begin + piece.text.size();
  }
  return out + std::string(source.text().substr(end));
}

}  // namespace

std::string Mutator::blanks(std::size_t least) {
  std::string out;
  for (std::size_t i = least + below(4); i > 0; --i) out += one_in(4) ? '\t' : ' ';
  return out;
}

std::string Mutator::line_end() { return one_in(3) ? "\r\n" : "\n"; }

std::string Mutator::other_blanks(std::string_view text) {
  return over_gaps(text, [this](std::string_view gap, char, std::string_view) -> std::string {
    if (gap.empty()) return "";
    if (!has_line_end(gap)) return blanks(1);
    const bool blank_line = gap.find('\n') != gap.rfind('\n');
    std::string out = blanks(0) + line_end();
    for (std::size_t more = blank_line ? 1 + below(3) : 0; more > 0; --more) out += blanks(0) + line_end();
    return out + blanks(0);
  });
}

std::string Mutator::other_layout(std::string_view text) {
  return over_gaps(text, [this](std::string_view gap, char before, std::string_view piece) {
    return one_in(6) ? other_gap(gap, before, piece.front()) : std::string(gap);
  });
}

std::string Mutator::other_gap(std::string_view gap, char before, char after) {
  const bool breaks = has_line_end(gap);
  if (breaks && one_in(2)) return blanks(0) + "// why" + std::string(gap);
  if (breaks && one_in(2)) return std::string(gap) + (one_in(2) ? "/// What.\n" : "// next\n") + blanks(0);
  if (breaks) return line_end() + line_end() + line_end() + blanks(0);
  // A line may break behind what cannot end a member, and in front of what cannot begin one.
  const bool may_break = is_one_of(before, "{([,=>+") || is_one_of(after, "})]");
  if (may_break && one_in(2)) return (one_in(3) ? blanks(1) + "// here" : "") + line_end() + blanks(0);
  const bool may_touch = is_one_of(before, "{}([,:") || is_one_of(after, "{})],:");
  if (may_touch) return blanks(0);
  return after == '"' && gap.empty() ? "" : blanks(1);
}

std::string without_blanks(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_one_of(c, kBlanks)) out += c;
  }
  return out;
}

}  // namespace conn::format_test
