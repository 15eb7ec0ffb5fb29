#include "compiler/syntax/recovery.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/diagnostics/suggest.h"
#include "compiler/syntax/expected.h"
#include "grammar/generated/ConnParser.h"

namespace conn::compiler {
namespace {

using namespace grammar;

/// Rules of a single element: recovery ends where the element ends.
bool is_element(std::size_t rule) {
  switch (rule) {
    case ConnParser::RuleItem:
    case ConnParser::RuleConnectorMember:
    case ConnParser::RuleStreamMember:
    case ConnParser::RulePagesMember:
    case ConnParser::RuleAuthMember:
    case ConnParser::RulePart:
    case ConnParser::RuleField:
    case ConnParser::RuleEnumMember:
    case ConnParser::RuleVerdictArm:
    case ConnParser::RuleLimit:
    case ConnParser::RuleArm:
    case ConnParser::RuleEntry:
    case ConnParser::RuleArg:
    case ConnParser::RuleElement:
    case ConnParser::RuleHost:
    case ConnParser::RuleParam: return true;
    default: return false;
  }
}

/// Rules that are a bracketed or whole list of elements.
bool is_list(std::size_t rule) {
  switch (rule) {
    case ConnParser::RuleFile:
    case ConnParser::RuleConnectorBlock:
    case ConnParser::RuleStreamBlock:
    case ConnParser::RulePagesBlock:
    case ConnParser::RuleAuthBlock:
    case ConnParser::RulePartBlock:
    case ConnParser::RuleFieldBlock:
    case ConnParser::RuleEnumBlock:
    case ConnParser::RuleVerdictBlock:
    case ConnParser::RuleLimitsBlock:
    case ConnParser::RuleArmBlock:
    case ConnParser::RuleObject:
    case ConnParser::RuleArgs:
    case ConnParser::RuleList:
    case ConnParser::RuleHostList:
    case ConnParser::RuleParams: return true;
    default: return false;
  }
}

std::optional<Block> block_of(std::size_t rule) {
  switch (rule) {
    case ConnParser::RuleFile: return Block::file;
    case ConnParser::RuleConnectorBlock: return Block::connector;
    case ConnParser::RuleStreamBlock: return Block::stream;
    case ConnParser::RulePagesBlock: return Block::pages;
    case ConnParser::RuleAuthBlock: return Block::auth;
    case ConnParser::RulePartBlock: return Block::request;
    default: return std::nullopt;
  }
}

constexpr std::string_view kLimitForms =
    "a limit: `50 per 10s`, `4 at once`, `remaining header(\"…\")` or `reset header(\"…\") as UNIT`";

/// What one element of a list without words is, for "expected …".
std::string_view element_of(std::size_t rule) {
  switch (rule) {
    case ConnParser::RuleFieldBlock: return "a field: `name: type`";
    case ConnParser::RuleEnumBlock: return "a member of the enum";
    case ConnParser::RuleVerdictBlock: return "a rule: `422 => fail invalid_request(body.message)`";
    case ConnParser::RuleLimitsBlock: return kLimitForms;
    case ConnParser::RuleArmBlock: return "an arm: `pattern => value`";
    case ConnParser::RuleObject: return "an entry: `name: value`";
    case ConnParser::RuleParams: return "a parameter: `name: type`";
    case ConnParser::RuleHostList: return "a host in quotes";
    default: return "a value";
  }
}

bool separates(int type) { return type == kNL || type == kCOMMA; }

bool begins_value(int type) {
  return is_soft_word(type) || type == kNUMBER || type == kDURATION || type == kQUOTE || type == kDOT ||
         type == kTRUE || type == kFALSE || type == kNULL_ || type == kBLOCK_STRING || type == kRAW_STRING;
}

bool uses_commas(std::size_t rule) {
  return rule == ConnParser::RuleArgs || rule == ConnParser::RuleList || rule == ConnParser::RuleHostList ||
         rule == ConnParser::RuleParams;
}

}  // namespace

void Recovery::report(const antlr4::Token& at, Diagnostic diagnostic) {
  const auto line = static_cast<std::uint32_t>(at.getLine());
  if (!broken_lines_.insert(line).second) return;
  diagnostics_.report(std::move(diagnostic));
  if (++errors_ >= max_errors_) throw antlr4::ParseCancellationException("too many errors");
}

Span Recovery::place(const antlr4::Token& found) {
  const int type = type_of(found);
  const Span span = span_of(found);
  const bool missing = type == kNL || type == kEof || span.empty() || ends_line(found);
  if (!missing || found.getTokenIndex() == 0) return span;
  const std::uint32_t end = span_of(*tokens_.get(found.getTokenIndex() - 1)).end;
  return {end, end};
}

/// A `}` below: the line end before it is no token.
bool Recovery::ends_line(const antlr4::Token& found) {
  const std::size_t index = found.getTokenIndex();
  return index > 0 && is_closer(type_of(found)) && tokens_.get(index - 1)->getLine() < found.getLine() &&
         !is_opener(type_of(*tokens_.get(index - 1)));
}

void Recovery::reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) {
  if (inErrorRecoveryMode(parser)) return;
  beginErrorCondition(parser);
  const antlr4::Token* found = error.getOffendingToken();
  report_mismatch(*parser, error, found != nullptr ? *found : *parser->getCurrentToken());
}

void Recovery::report_mismatch(antlr4::Parser& parser, const antlr4::RecognitionException& error,
                               const antlr4::Token& found) {
  const std::size_t rule = parser.getContext()->getRuleIndex();
  const int type = type_of(found);
  const bool in_head = rule == ConnParser::RuleStreamDecl || rule == ConnParser::RuleStreamBlock;
  if (in_head && (type == kFOR || type == kFOR_RECORDS || type == kFOR_DICTIONARY)) {
    return report_later(found, "partitions (`for` in the head of a stream)");
  }
  if (in_head && is_soft_word(type) && found.getTokenIndex() > 0) {
    const antlr4::Token& before = *tokens_.get(found.getTokenIndex() - 1);
    if (text(before) == "internal") return report_later(before, "streams of an `internal` shape");
  }
  const std::string expected = describe_expected(parser, error);
  const std::string shown = ends_line(found) ? "the end of the line" : describe_found(source_, found);
  if (is_hard_word(type) && expected == "a name") return report_hard_word(found);
  Diagnostic diagnostic =
      make_error(Code::kUnexpectedToken, source_, place(found),
                 expected.empty() ? fmt::format("{} cannot stand here", shown)
                                  : fmt::format("expected {}, found {}", expected, shown));
  diagnostic.with_label(expected.empty() ? "not expected here" : fmt::format("expected {}", expected));
  if (expected == "`:`" && type == kEQ) diagnostic.with_fix(span_of(found), ":");
  report(found, std::move(diagnostic));
}

void Recovery::report_later(const antlr4::Token& found, std::string_view what) {
  unsupported.push_back({{std::string(text(found)), span_of(found)}, std::nullopt, span_of(found)});
  report(found, make_error(Code::kNotInThisVersion, source_, span_of(found),
                           fmt::format("{} are not in this version", what))
                    .with_label("not in this version")
                    .with_help("nothing inside is checked"));
}

void Recovery::recover(antlr4::Parser* parser, std::exception_ptr error) {
  static_cast<void>(error);
  antlr4::ParserRuleContext* context = parser->getContext();
  if (!is_element(context->getRuleIndex())) return;
  skip_element(*parser, context->getStart());
  endErrorCondition(parser);
}

antlr4::Token* Recovery::recoverInline(antlr4::Parser* parser) {
  throw antlr4::InputMismatchException(parser);
}

/// Between the elements of a list there is a separator or the end; anything else is reported and skipped
/// here.
void Recovery::sync(antlr4::Parser* parser) {
  const std::size_t rule = parser->getContext()->getRuleIndex();
  if (!is_list(rule)) return;
  antlr4::atn::ATNState* state = parser->getATN().states[parser->getState()];
  if (state->getStateType() != antlr4::atn::ATNState::STAR_LOOP_ENTRY &&
      state->getStateType() != antlr4::atn::ATNState::STAR_LOOP_BACK) {
    return;
  }
  const antlr4::Token& found = *parser->getCurrentToken();
  const int type = type_of(found);
  if (separates(type) || type == kEof || is_closer(type)) return;

  const int previous = found.getTokenIndex() == 0 ? kNL : type_of(*tokens_.get(found.getTokenIndex() - 1));
  const bool at_start = separates(previous) || is_opener(previous);
  if (at_start) {
    report_start(rule, found);
  } else if (report_separator(rule, found)) {
    return;
  } else {
    report_junk(rule, found);
  }
  skip_element(*parser, &found);
  endErrorCondition(parser);
}

void Recovery::report_start(std::size_t rule, const antlr4::Token& found) {
  if (const auto block = block_of(rule)) return report_member(*block, found);
  const int type = type_of(found);
  const std::string shown = describe_found(source_, found);
  if (is_hard_word(type) && rule == ConnParser::RuleEnumBlock) return report_hard_word(found);
  const bool names = rule == ConnParser::RuleFieldBlock || rule == ConnParser::RuleParams;
  if (names && is_word(type)) {
    const antlr4::Token& next = *tokens_.LT(2);
    const Span at = place(next);
    Diagnostic diagnostic =
        make_error(Code::kUnexpectedToken, source_, at,
                   fmt::format("expected `:` behind {}, found {}", shown, describe_found(source_, next)));
    diagnostic.with_label("expected `:`").with_help(fmt::format("write {}", element_of(rule)));
    if (type_of(next) == kEQ) diagnostic.with_fix(at, ":");
    return report(next, std::move(diagnostic));
  }
  report(found, make_error(Code::kUnexpectedToken, source_, place(found),
                           fmt::format("expected {}, found {}", element_of(rule), shown))
                    .with_label(fmt::format("expected {}", element_of(rule))));
}

void Recovery::report_hard_word(const antlr4::Token& found) {
  const std::string shown = describe_found(source_, found);
  report(found, make_error(Code::kHardWordAsName, source_, span_of(found),
                           fmt::format("{} is a word of the expression language, not a name", shown))
                    .with_label("expected a name")
                    .with_help(fmt::format("choose another name; {} is free only behind `.` and before `:`",
                                           shown)));
}

void Recovery::report_member(Block block, const antlr4::Token& found) {
  const std::string word(text(found));
  const Span span = span_of(found);
  const int type = type_of(found);
  if (type == kAUTH_DECL || type == kPAGES_DECL || type == kERRORS_DECL) {
    return report(
        found,
        make_error(Code::kMisplacedMember, source_, span,
                   fmt::format("`{}` with a name and a block does not belong in {}", word, describe(block)))
            .with_label("misplaced")
            .with_help("declare it in the connector or in the file, and use it here by its name"));
  }
  if (!is_word(type)) {
    Diagnostic diagnostic = make_error(
        Code::kUnexpectedToken, source_, place(found),
        fmt::format("expected a member of {}, found {}", describe(block), describe_found(source_, found)));
    diagnostic.with_label("a member begins with a word");
    if (type == kDOT) diagnostic.with_help("several values in one place are a list: `[.a, .b]`");
    return report(found, std::move(diagnostic));
  }
  if (is_later_word(block, word)) {
    std::optional<ast::Name> name;
    const antlr4::Token* next = tokens_.LT(2);
    if (is_word(type_of(*next))) name = ast::Name{std::string(text(*next)), span_of(*next)};
    unsupported.push_back({{word, span}, name, span});
    return report(found, make_error(Code::kNotInThisVersion, source_, span,
                                    fmt::format("`{}` is not in this version", word))
                             .with_label("not in this version")
                             .with_help("nothing inside is checked; remove it to use the rest of the file"));
  }
  if (const auto home = home_of(word, block)) {
    return report(found, make_error(Code::kMisplacedMember, source_, span,
                                    fmt::format("`{}` does not belong in {}", word, describe(block)))
                             .with_label("misplaced")
                             .with_help(fmt::format("it is a member of {}", describe(*home))));
  }
  Diagnostic diagnostic = make_error(Code::kUnknownMember, source_, span,
                                     fmt::format("{} has no member `{}`", describe(block), word));
  diagnostic.with_label("unknown member");
  const auto near = closest_names(word, member_words(block));
  if (near.size() == 1) diagnostic.with_fix(span, std::string(near.front()));
  if (!near.empty()) {
    diagnostic.with_help(did_you_mean(word, member_words(block)));
  } else {
    diagnostic.with_help(fmt::format("members of {} are {}", describe(block),
                                     fmt::format("`{}`", fmt::join(member_words(block), "` `"))));
  }
  report(found, std::move(diagnostic));
}

/// Two elements without a separator: reported, and the separator added. False when this is something else.
bool Recovery::report_separator(std::size_t rule, const antlr4::Token& found) {
  if (!begins_element(rule, found)) return false;
  const Span span = span_of(found);
  const bool comma = uses_commas(rule);
  const Span gap{span_of(*tokens_.get(found.getTokenIndex() - 1)).end, span.begin};
  report(found, make_error(Code::kMissingSeparator, source_, span,
                           fmt::format("expected `,`{} before {}", comma ? "" : " or a new line",
                                       describe_found(source_, found)))
                    .with_label(comma ? "`,` is missing" : "begin a new line here")
                    .with_fix(gap, ", "));
  tokens_.insert_separator(comma ? kCOMMA : kNL);
  return true;
}

bool Recovery::begins_element(std::size_t rule, const antlr4::Token& found) {
  const int type = type_of(found);
  if (uses_commas(rule)) return begins_value(type);
  const bool has_colon = type_of(*tokens_.LT(2)) == kCOLON;
  if (rule == ConnParser::RuleObject || rule == ConnParser::RuleFieldBlock) return is_word(type) && has_colon;
  const auto block = block_of(rule);
  if (!block || !is_word(type)) return false;
  const auto& words = member_words(*block);
  return std::find(words.begin(), words.end(), text(found)) != words.end();
}

void Recovery::report_junk(std::size_t rule, const antlr4::Token& found) {
  const int type = type_of(found);
  const Span span = span_of(found);
  const std::string shown = describe_found(source_, found);
  Diagnostic diagnostic = make_error(
      Code::kUnexpectedToken, source_, place(found),
      fmt::format("expected {}, found {}", uses_commas(rule) ? "`,`" : "the end of the line", shown));
  diagnostic.with_label("not expected here");
  const bool entries = rule == ConnParser::RuleObject || rule == ConnParser::RuleFieldBlock;
  if (type == kEQ && entries) {
    diagnostic.message = "expected `:`, found `=`";
    diagnostic.with_label("write `:`").with_fix(span, ":");
  } else if (type == kEQ) {
    diagnostic.with_help("values are compared with `==`");
  } else if (type == kQUESTION) {
    diagnostic.with_help(
        "a choice is written `if c then a else b`; a field of what may be null is `x?.field`");
  } else if (type == kFATARROW) {
    diagnostic.with_help("`x => …` stands only as an argument: `.items.first(x => x.main)`");
  }
  report(found, std::move(diagnostic));
}

bool Recovery::is_deeper(const antlr4::Token& start, std::ptrdiff_t ahead) {
  const antlr4::Token& next = *tokens_.LT(ahead);
  if (type_of(next) == kEof || is_closer(type_of(next))) return false;
  const std::size_t index = start.getTokenIndex();
  const bool first = index == 0 || tokens_.get(index - 1)->getLine() < start.getLine() ||
                     type_of(*tokens_.get(index - 1)) == kNL;
  return first && next.getCharPositionInLine() > start.getCharPositionInLine();
}

void Recovery::skip_element(antlr4::Parser& parser, const antlr4::Token* start) {
  std::size_t depth = 0;
  for (;;) {
    const int type = type_of(*parser.getCurrentToken());
    if (type == kEof) return;
    if (is_closer(type)) {
      if (depth == 0) return;
      --depth;
    }
    if (is_opener(type)) ++depth;
    if (depth == 0 && type == kCOMMA) return;
    if (depth == 0 && type == kNL && (start == nullptr || !is_deeper(*start, 2))) return;
    parser.consume();
  }
}

}  // namespace conn::compiler
