#include <fmt/format.h>

#include <algorithm>

#include "compiler/syntax/build_tree.h"

namespace conn::compiler {
namespace {

using namespace grammar;

/// The line of a doc comment without its slashes and the one blank behind them.
std::string_view doc_text(std::string_view line) {
  line.remove_prefix(3);
  if (line.starts_with(' ')) line.remove_prefix(1);
  return line;
}

bool only_blanks(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

Span TreeBuilder::span(antlr4::ParserRuleContext* context) const {
  if (context == nullptr || context->getStart() == nullptr) return {};
  const Span start = span_of(*context->getStart());
  const antlr4::Token* stop = context->getStop();
  if (stop == nullptr) return start;
  const Span end = span_of(*stop);
  return end.end < start.begin ? Span{start.begin, start.begin} : Span{start.begin, end.end};
}

ast::Name TreeBuilder::name(Span at) { return {std::string(text(at)), at, false}; }

ast::Name TreeBuilder::quoted_name(P::StringContext* context) {
  ast::Name out{{}, span(context), true};
  if (const ast::StringExpr* value = plain_string(context, "a name")) out.text = value->plain().value_or("");
  return out;
}

ast::QualifiedName TreeBuilder::qualified(P::QnameContext* context) {
  ast::QualifiedName out;
  out.span = span(context);
  if (context != nullptr && context->ident() != nullptr) {
    out.parts.push_back(name(context->ident()));
    for (antlr4::tree::TerminalNode* id : context->ID()) out.parts.push_back(name(id));
  }
  if (out.parts.empty()) out.parts.push_back({"", out.span, false});
  return out;
}

ast::DocComment TreeBuilder::docs_before(antlr4::ParserRuleContext* context) {
  ast::DocComment out;
  const std::uint32_t begin = span_of(*context->getStart()).begin;
  auto after =
      std::lower_bound(tree_.comments.begin(), tree_.comments.end(), begin,
                       [](const ast::Comment& comment, std::uint32_t at) { return comment.span.begin < at; });
  std::uint32_t end = begin;
  std::vector<const ast::Comment*> lines;
  while (after != tree_.comments.begin()) {
    const ast::Comment& comment = *--after;
    const Span line = source_.line_span(source_.line_of(comment.span.begin));
    const bool first = only_blanks(text({line.begin, comment.span.begin}));
    if (!comment.doc || !first || !only_blanks(text({comment.span.end, end}))) break;
    lines.push_back(&comment);
    end = comment.span.begin;
  }
  if (lines.empty()) return out;
  out.span = {lines.back()->span.begin, lines.front()->span.end};
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    if (line != lines.rbegin()) out.text += '\n';
    out.text += doc_text(text((*line)->span));
  }
  return out;
}

bool TreeBuilder::once(Seen& seen, std::string_view word, Span at) {
  const auto [found, inserted] = seen.emplace(std::string(word), at);
  if (inserted) return true;
  diagnostics_.report(make_error(Code::kRepeatedMember, source_, at, fmt::format("`{}` is given twice", word))
                          .with_label("given again")
                          .with_note("first given here", found->second)
                          .with_help("keep one of them"));
  tree_.has_errors = true;
  return false;
}

bool TreeBuilder::once(Seen& seen, antlr4::ParserRuleContext* member) {
  const Span at = span_of(*member->getStart());
  return once(seen, text(at), at);
}

void TreeBuilder::check_commas(antlr4::ParserRuleContext* list) {
  int previous = kCOMMA;
  for (antlr4::tree::ParseTree* child : list->children) {
    auto* node = dynamic_cast<antlr4::tree::TerminalNode*>(child);
    const int type = node != nullptr ? type_of(*node->getSymbol()) : kID;
    if (type == kCOMMA && previous == kCOMMA && !list->exception) {
      diagnostics_.report(
          make_error(Code::kUnexpectedToken, source_, span(node), "expected a value, found `,`")
              .with_label("nothing stands before this")
              .with_help("remove it, or write the value"));
      tree_.has_errors = true;
    }
    if (node == nullptr || type == kCOMMA) previous = type;
  }
}

void TreeBuilder::too_deep(Span at) {
  tree_.has_errors = true;
  if (too_deep_) return;
  too_deep_ = true;
  diagnostics_.report(make_error(Code::kNestedTooDeeply, source_, {at.begin, std::min(at.end, at.begin + 1)},
                                 fmt::format("this expression has more than {} levels", ast::kMaxTreeDepth))
                          .with_label("too deep")
                          .with_help("cut it into several members, or use a list and `join`"));
}

}  // namespace conn::compiler
