#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "compiler/syntax/build_tree.h"

namespace conn::compiler {
namespace {

constexpr std::string_view kGraphql = "graphql";

/// The text between the quotes of `r"…"`, `'…'` and `"""…"""`; the line break behind an opening `"""` is no
/// part. `open` is the length of what stands in front of it.
std::string_view inside(std::string_view text, std::size_t open, std::size_t close) {
  text.remove_prefix(std::min(open, text.size()));
  const std::string_view end = close == 3 ? std::string_view("\"\"\"") : std::string_view("\"'");
  if (close == 3 ? text.ends_with(end) : !text.empty() && end.find(text.back()) != std::string_view::npos) {
    text.remove_suffix(close);
  }
  if (close == 3 && text.starts_with("\r\n")) text.remove_prefix(2);
  if (close == 3 && text.starts_with('\n')) text.remove_prefix(1);
  return text;
}

}  // namespace

std::string TreeBuilder::decode_escape(Span at) {
  const std::string_view escape = text(at);
  switch (escape[1]) {
    case 'n': return "\n";
    case 'r': return "\r";
    case 't': return "\t";
    case '0': return std::string(1, '\0');
    case 'u': break;
    default: return std::string(escape.substr(1));
  }
  std::uint32_t point = 0x110000;
  const std::string_view digits = escape.substr(3, escape.size() - 4);
  const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), point, 16);
  if (parsed.ec != std::errc() || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) {
    diagnostics_.report(make_error(Code::kBadEscape, source_, at, fmt::format("`{}` is no character", escape))
                            .with_label("no Unicode scalar value")
                            .with_help("values go from 0 to 10FFFF, without D800 to DFFF"));
    tree_.has_errors = true;
    return {};
  }
  std::string out;
  append_utf8(point, out);
  return out;
}

const ast::StringExpr* TreeBuilder::string(P::StringContext* context) {
  if (context == nullptr) return nullptr;
  auto* out = tree_.make<ast::StringExpr>(span(context));
  if (context->RAW_STRING() != nullptr || context->BLOCK_STRING() != nullptr) {
    const bool block = context->BLOCK_STRING() != nullptr;
    out->form = block ? ast::StringForm::block : ast::StringForm::raw;
    if (text(out->span).starts_with(kGraphql)) {
      graphql(*out);
      return out;
    }
    const std::size_t open = block ? 3 : text(out->span).starts_with('r') ? 2 : 1;
    std::string value(inside(text(out->span), open, block ? 3 : 1));
    if (!value.empty()) out->parts.push_back({std::move(value), nullptr, out->span});
    return out;
  }
  if (context->TAG() != nullptr) out->tag = name(context->TAG());
  for (antlr4::tree::ParseTree* child : context->children) {
    if (auto* value = dynamic_cast<P::InterpolationContext*>(child)) {
      out->parts.push_back({{}, expr(value->expr()), span(value)});
      continue;
    }
    auto* node = dynamic_cast<antlr4::tree::TerminalNode*>(child);
    if (node == nullptr) continue;
    const int type = type_of(*node->getSymbol());
    if (type != grammar::kTEXT && type != grammar::kESC && type != grammar::kBAD_ESC) continue;
    const Span at = span(node);
    const std::string piece = type == grammar::kTEXT  ? std::string(text(at))
                              : type == grammar::kESC ? decode_escape(at)
                                                      : "";
    if (!out->parts.empty() && out->parts.back().value == nullptr) {
      out->parts.back().text += piece;
      out->parts.back().span.end = at.end;
    } else {
      out->parts.push_back({piece, nullptr, at});
    }
  }
  return out;
}

/// `graphql"…"`: braces are text, `$(page.size)` inserts.
void TreeBuilder::graphql(ast::StringExpr& out) {
  const auto length = static_cast<std::uint32_t>(kGraphql.size());
  out.tag = name(Span{out.span.begin, out.span.begin + length});
  const std::size_t quotes = out.form == ast::StringForm::block ? 3 : 1;
  const std::string_view whole = text(out.span);
  const std::string_view inner = inside(whole, length + quotes, quotes);
  const auto begin = out.span.begin + static_cast<std::uint32_t>(inner.data() - whole.data());
  const auto add_text = [&](std::size_t from, std::size_t to) {
    if (from == to) return;
    const Span at{begin + static_cast<std::uint32_t>(from), begin + static_cast<std::uint32_t>(to)};
    out.parts.push_back({std::string(text(at)), nullptr, at});
  };
  std::size_t at = 0;
  for (std::size_t open = inner.find("$("); open != std::string_view::npos; open = inner.find("$(", at)) {
    add_text(at, open);
    const std::size_t close = std::min(inner.find(')', open), inner.size());
    at = std::min(close + 1, inner.size());
    const Span part{begin + static_cast<std::uint32_t>(open), begin + static_cast<std::uint32_t>(at)};
    out.parts.push_back({{}, named_value({part.begin + 2, begin + static_cast<std::uint32_t>(close)}), part});
  }
  add_text(at, inner.size());
}

/// `page.size`: names with dots between them.
const ast::Expr* TreeBuilder::named_value(Span span) {
  const ast::Expr* out = nullptr;
  for (std::uint32_t at = span.begin; at <= span.end;) {
    const std::size_t dot = text({at, span.end}).find('.');
    const std::uint32_t end = dot == std::string_view::npos ? span.end : at + static_cast<std::uint32_t>(dot);
    if (!is_identifier(text({at, end}))) {
      diagnostics_.report(make_error(Code::kUnexpectedToken, source_, span, "expected a name inside `$(…)`")
                              .with_label("not a name")
                              .with_help("write `$(page.size)`, or give the value a name: `let size = …`"));
      tree_.has_errors = true;
      return broken(span);
    }
    if (out == nullptr) {
      auto* first = tree_.make<ast::IdentifierExpr>(Span{at, end});
      first->name = name(Span{at, end});
      out = first;
    } else {
      auto* member = tree_.make<ast::MemberExpr>(Span{span.begin, end});
      member->object = out;
      member->name = name(Span{at, end});
      out = member;
    }
    at = end + 1;
  }
  return out;
}

const ast::StringExpr* TreeBuilder::plain_string(P::StringContext* context, std::string_view what) {
  if (context == nullptr || context->exception != nullptr) return nullptr;
  const ast::StringExpr* out = string(context);
  if (out == nullptr || out->plain()) return out;
  if (out->tag) {
    diagnostics_.report(make_error(Code::kValueNotPlain, source_, out->tag->span,
                                   fmt::format("{} is fixed text, of no language", what))
                            .with_label("no tag can stand here")
                            .with_fix(out->tag->span, ""));
    tree_.has_errors = true;
    return nullptr;
  }
  for (const ast::StringPart& part : out->parts) {
    if (part.value == nullptr) continue;
    diagnostics_.report(
        make_error(Code::kValueNotPlain, source_, part.span, fmt::format("{} is fixed text", what))
            .with_label("no value can be inserted here")
            .with_help("for the character itself write `\\{`; a key that is computed stands in `[…]`"));
    tree_.has_errors = true;
    break;
  }
  return nullptr;
}

}  // namespace conn::compiler
