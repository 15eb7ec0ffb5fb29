#include "compiler/explain/written.h"

#include <fmt/format.h>

#include "base/json_text.h"
#include "compiler/source/source.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;

namespace {

constexpr std::size_t kLongest = 120;

std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) out += c;
    if (space && !out.empty() && out.back() != ' ') out += ' ';
  }
  if (out.size() <= kLongest) return out;
  std::size_t end = kLongest;
  while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0) == 0x80) --end;
  return out.substr(0, end) + "…";
}

/// What stands inside of conversions that change a type and no value.
const Expr& inside(const Expr& value) {
  const Expr* at = &value;
  while (at->op == Op::widen || at->op == Op::to_json || (at->op == Op::join && at->args.size() == 1))
    at = at->args[0];
  return *at;
}

std::string quoted(std::string_view text) {
  std::string out;
  append_json_string(text, out);
  return out;
}

}  // namespace

std::string place_text(const checked::Place& place) {
  if (place.source == nullptr) return "";
  return fmt::format("{}:{}", place.source->name(), place.source->line_of(place.span.begin));
}

std::string written(const checked::Place& place) {
  return place.source == nullptr ? "" : on_one_line(place.source->text(place.span));
}

std::string plain_value(const Expr& value) {
  const Expr& plain = inside(value);
  if (plain.op != Op::constant) return "";
  switch (plain.constant.kind) {
    case bytecode::Kind::kText:
    case bytecode::Kind::kToken: return quoted(plain.text);
    case bytecode::Kind::kInt: return std::to_string(plain.constant.i);
    case bytecode::Kind::kNumber: return plain.text;
    case bytecode::Kind::kTrue: return "true";
    case bytecode::Kind::kFalse: return "false";
    case bytecode::Kind::kNull: return "null";
    default: return "";
  }
}

std::string selection_of(const Expr& value) {
  if (value.op != Op::join || !written(value.place).starts_with("graphql")) return "";
  std::string out;
  bool selects = false;
  for (const Expr* part : value.args) {
    const std::string_view source = part->place.source->text(part->place.span);
    const bool text = part->op == Op::constant && part->constant.kind == bytecode::Kind::kText;
    selects = selects || (text && part->text != source);
    out += text ? part->text : fmt::format("$({})", source);
  }
  return selects ? quoted(out) : "";
}

Explanation::Line line_of(const Expr& value, const std::string& before) {
  Explanation::Line line{before + written(value.place), place_text(value.place), ""};
  const std::string plain = plain_value(value);
  if (!plain.empty() && plain != written(value.place)) line.note = "is " + plain;
  return line;
}

}  // namespace conn::compiler
