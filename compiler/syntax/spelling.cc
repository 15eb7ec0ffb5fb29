#include "compiler/syntax/spelling.h"

#include <fmt/format.h>

#include <string>

namespace conn::compiler {
namespace {

using namespace grammar;

void foreign(const SourceFile& source, Span span, std::string_view right, std::string_view replacement,
             Diagnostics& diagnostics) {
  diagnostics.report(make_error(Code::kForeignSpelling, source, span,
                                fmt::format("`{}` is written `{}`", source.text(span), right))
                         .with_label(fmt::format("write `{}`", right))
                         .with_fix(span, std::string(replacement)));
}

/// The word with a blank on each side where the text has none; brackets and other operators need none before
/// it.
std::string spaced(const SourceFile& source, Span span, std::string_view word) {
  const std::string_view text = source.text();
  constexpr std::string_view kBlanks = " \t\r\n";
  constexpr std::string_view kNoBlankBehind = " \t\r\n([{&|";
  std::string out;
  if (span.begin > 0 && kNoBlankBehind.find(text[span.begin - 1]) == std::string_view::npos) out += ' ';
  out += word;
  if (span.end < text.size() && kBlanks.find(text[span.end]) == std::string_view::npos) out += ' ';
  return out;
}

void semicolon(const SourceFile& source, Span span, Diagnostics& diagnostics) {
  const Span line = source.line_span(source.line_of(span.begin));
  std::string_view rest = source.text({span.end, line.end});
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
  const bool ends_line = rest.empty() || rest.starts_with("//");
  diagnostics.report(make_error(Code::kForeignSpelling, source, span, "`;` does not end a member")
                         .with_label(ends_line ? "not needed" : "write `,`")
                         .with_help("members end with the line, or with a comma on one line")
                         .with_fix(span, ends_line ? "" : ","));
}

/// Only text that means the same between double quotes gets a fix.
void single_quotes(const SourceFile& source, Span span, Diagnostics& diagnostics) {
  const std::string_view text = source.text(span);
  Diagnostic found = make_error(Code::kForeignSpelling, source, span, "strings stand in double quotes")
                         .with_label("write `\"…\"`");
  const bool closed = text.size() >= 2 && text.back() == '\'';
  if (closed && text.find_first_of("\"\\{}") == std::string_view::npos) {
    found.with_fix(span, fmt::format("\"{}\"", text.substr(1, text.size() - 2)));
  }
  diagnostics.report(std::move(found));
}

void bad_escape(const SourceFile& source, Span span, Diagnostics& diagnostics) {
  diagnostics.report(
      make_error(Code::kBadEscape, source, span, fmt::format("`{}` is no escape", source.text(span)))
          .with_label("unknown escape")
          .with_help(R"(escapes are `\n` `\r` `\t` `\0` `\"` `\\` `\{` `\}` and `\u{1F600}`; )"
                     R"(in `r"…"` a backslash is only itself)"));
}

void bad_number(const SourceFile& source, Span span, Diagnostics& diagnostics) {
  diagnostics.report(
      make_error(Code::kBadNumber, source, span,
                 fmt::format("`{}` is neither a number nor a duration", source.text(span)))
          .with_label("unknown unit")
          .with_help("units are `ms` `s` `m` (minutes) `h` `d` `w` and `mo` (months): `5m`, `30d`; "
                     "a name cannot begin with a digit"));
}

}  // namespace

void report_comment(const SourceFile& source, const Token& token, Diagnostics& diagnostics) {
  Span mark{token.span.begin, token.span.begin + 1};
  if (token.type == kR_HASH) {
    diagnostics.report(make_error(Code::kForeignSpelling, source, mark, "comments begin with `//`")
                           .with_label("write `//`")
                           .with_fix(mark, "//"));
    return;
  }
  ++mark.end;
  diagnostics.report(
      make_error(Code::kForeignSpelling, source, mark, "comments begin with `//` and end with the line")
          .with_label("there is no `/* … */`")
          .with_help("write `//` in front of every line of the comment"));
}

void report_character(const SourceFile& source, const Token& token, Diagnostics& diagnostics) {
  const std::string_view text = source.text(token.span);
  const auto first = static_cast<unsigned char>(text.front());
  Diagnostic found = make_error(Code::kUnknownCharacter, source, token.span,
                                fmt::format("the character `{}` has no meaning here", text));
  found.with_label("unknown character");
  if (first >= 0x80) {
    found.with_help("names are ASCII letters, digits and `_`; other text stands in quotes: `\"…\"`");
  } else if (text == "&") {
    found.with_help("both conditions: `and`");
  } else if (text == "@" || text == "$") {
    found.with_help("a name that holds this character stands in quotes: `.\"@odata.nextLink\"`");
  }
  diagnostics.report(std::move(found));
}

void report_open_string(const SourceFile& source, const Token& quote, std::uint32_t end,
                        Diagnostics& diagnostics) {
  diagnostics.report(
      make_error(Code::kUnclosedString, source, {quote.span.begin, end}, "this string is never closed")
          .with_label("`\"` is missing before the line ends")
          .with_help("a string ends on its line; text over several lines stands in `\"\"\"…\"\"\"`"));
}

void report_open_interpolation(const SourceFile& source, const Token& brace, Diagnostics& diagnostics) {
  diagnostics.report(make_error(Code::kUnclosedString, source, brace.span, "`{` in a string is never closed")
                         .with_label("`}` is missing")
                         .with_help("`{value}` inserts a value; the character itself is written `\\{`"));
}

void report_nesting(const SourceFile& source, Span at, std::size_t limit, Diagnostics& diagnostics) {
  diagnostics.report(
      make_error(Code::kNestedTooDeeply, source, at, fmt::format("nested more than {} levels deep", limit))
          .with_label("too deep")
          .with_help("name the inner parts, or write them as separate members"));
}

bool check_spelling(const SourceFile& source, Token& token, Diagnostics& diagnostics) {
  const std::string_view text = source.text(token.span);
  if (token.span.empty()) return true;
  switch (token.type) {
    case kAND:
      if (text == "&&") foreign(source, token.span, "and", spaced(source, token.span, "and"), diagnostics);
      return true;
    case kOR:
      if (text == "||") foreign(source, token.span, "or", spaced(source, token.span, "or"), diagnostics);
      return true;
    case kNOT:
      if (text == "!") foreign(source, token.span, "not", spaced(source, token.span, "not"), diagnostics);
      return true;
    case kEQEQ:
      if (text == "===") foreign(source, token.span, "==", "==", diagnostics);
      return true;
    case kNE:
      if (text == "!==") foreign(source, token.span, "!=", "!=", diagnostics);
      return true;
    case kCOMMA:
      if (text == ";") semicolon(source, token.span, diagnostics);
      return true;
    case kBAD_ESC: bad_escape(source, token.span, diagnostics); return true;
    case kBAD_NUMBER:
      bad_number(source, token.span, diagnostics);
      token.type = kNUMBER;
      return true;
    case kRAW_STRING:
      if (text.front() == '\'') {
        single_quotes(source, token.span, diagnostics);
        return text.size() >= 2 && text.back() == '\'';
      }
      if (text.size() - text.find('"') >= 2 && text.back() == '"') return true;
      report_open_string(source, token, token.span.end, diagnostics);
      return false;
    case kBLOCK_STRING:
      if (text.size() - text.find('"') < 6 || !text.ends_with("\"\"\"")) {
        const auto open = static_cast<std::uint32_t>(text.find('"'));
        const Span mark{token.span.begin + open, token.span.begin + open + 3};
        diagnostics.report(make_error(Code::kUnclosedString, source, mark, "`\"\"\"` is never closed")
                               .with_label("`\"\"\"` is missing"));
      }
      return true;
    default: return true;
  }
}

}  // namespace conn::compiler
