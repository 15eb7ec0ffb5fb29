#include "compiler/syntax/expected.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

#include "compiler/syntax/token_stream.h"
#include "grammar/generated/ConnParser.h"

namespace conn::compiler {
namespace {

using namespace grammar;

/// What may always go on behind a value, and is never the thing to tell.
const std::set<int>& continuations() {
  static const std::set<int> kTokens{kDOT,   kQDOT,   kLBRACK,  kLPAREN, kSTAR,    kSLASH, kPERCENT, kPLUS,
                                     kMINUS, kCONCAT, kAS,      kLT,     kLE,      kGT,    kGE,      kEQEQ,
                                     kNE,    kIN,     kNOT,     kIS,     kAND,     kOR,    kQQ,      kCATCH,
                                     kEQ,    kPIPE,   kIN_ZONE, kOR_ONE, kQUESTION};
  return kTokens;
}

std::set<int> token_set(const antlr4::misc::IntervalSet& set) {
  std::set<int> out;
  for (const ssize_t token : set.toList()) out.insert(static_cast<int>(token));
  return out;
}

std::string spelled(antlr4::Parser& parser, int type) {
  if (type == kEof) return "the end of the file";
  if (type == kNL) return "the end of the line";
  if (type == kQUOTE) return "a string";
  if (type == kLBRACE) return "`{`";  // a rule with a lexer command has no literal name
  if (type == kRBRACE) return "`}`";
  std::string literal = parser.getVocabulary().getLiteralName(static_cast<std::size_t>(type));
  if (literal.size() > 2) literal = literal.substr(1, literal.size() - 2);
  return literal.empty() ? std::string() : fmt::format("`{}`", literal);
}

std::string listed(antlr4::Parser& parser, const std::set<int>& tokens) {
  std::vector<std::string> words;
  for (const int token : tokens) {
    std::string word = spelled(parser, token);
    if (!word.empty()) words.push_back(std::move(word));
  }
  if (words.empty() || words.size() > 3) return {};
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
    out += words[i];
  }
  return out;
}

/// Rules whose name says more than their tokens.
std::string described_rule(std::size_t rule) {
  switch (rule) {
    case ConnParser::RuleType:
    case ConnParser::RuleBaseType: return "a type";
    case ConnParser::RuleAsTarget: return "a type or a time format";
    case ConnParser::RuleFormat: return "a time format";
    case ConnParser::RulePattern:
    case ConnParser::RulePatterns:
    case ConnParser::RuleConstant: return "a pattern: a constant, a member of an enum or `_`";
    case ConnParser::RuleVerdict:
      return "`fail`, `retry`, `restart`, `shrink`, `use`, `ok`, `empty`, `skip` or `match`";
    case ConnParser::RuleVerdictLink:
    case ConnParser::RuleVerdictWord:
      return "`fail`, `retry`, `restart`, `shrink`, `use`, `ok`, `empty` or `skip`";
    case ConnParser::RuleAssignment: return "`name = value`";
    case ConnParser::RuleStateVariable: return "`name: type = value`";
    case ConnParser::RuleVerdictClause: return "`after`, `at` or `up to`";
    case ConnParser::RuleString: return "a string";
    case ConnParser::RuleSendBody: return "`query`, `header`, `form`, `json`, `url` or `{`";
    default: return {};
  }
}

}  // namespace

std::string describe_expected(antlr4::Parser& parser, const antlr4::RecognitionException& error) {
  std::set<int> tokens = token_set(error.getExpectedTokens());
  if (tokens.size() == 1) return spelled(parser, *tokens.begin());
  auto* context = dynamic_cast<antlr4::ParserRuleContext*>(error.getCtx());
  const bool begun = context != nullptr && context->getStart() != nullptr &&
                     error.getOffendingToken() != nullptr &&
                     context->getStart()->getTokenIndex() != error.getOffendingToken()->getTokenIndex();
  const std::size_t rule = context != nullptr ? context->getRuleIndex() : 0;
  if (!begun) {
    if (std::string name = described_rule(rule); !name.empty()) return name;
  }
  if (tokens.contains(kNUMBER) && tokens.contains(kLBRACE)) return "a value";
  if (tokens.contains(kREF) && tokens.contains(kLBRACK)) return "a type";
  if (tokens.contains(kID) && (tokens.contains(kSTREAM) || tokens.contains(kQUOTE))) return "a name";
  if (tokens.contains(kFLAGGED)) return "`none`, `by_absence`, `flagged` or `from`";
  if (tokens.contains(kFATARROW)) return "`=>`";
  for (const int token : continuations()) {
    if (tokens.size() > 1) tokens.erase(token);
  }
  return listed(parser, tokens);
}

std::string describe_found(const SourceFile& source, const antlr4::Token& token) {
  const int type = type_of(token);
  if (type == kEof) return "the end of the file";
  if (type == kNL) return "the end of the line";
  if (type == kQUOTE || type == kBLOCK_STRING || type == kRAW_STRING) return "a string";
  const std::string_view text = source.text(span_of(token));
  return text.empty() ? "the end of the block" : fmt::format("`{}`", text);
}

}  // namespace conn::compiler
