// `soql"…"`, `jql"…"`, `graphql"…"`: every inserted value is written as a literal of that language, so that
// no value can be more than a value there.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/expressions.h"
#include "compiler/semantics/selections.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

struct QueryLanguage {
  std::string_view tag;
  std::string_view quote;  ///< the function that makes a literal of a text
  bool quotes_times;       ///< a time is a literal of its own where it is not quoted
  bool booleans;
  std::string_view open, close;  ///< around a list
  bool selects = false;          ///< `...Shape` stands for the fields of a shape
};

namespace {

constexpr QueryLanguage kLanguages[] = {
    {"graphql", "json.text", true, true, "[", "]", true},
    {"jql", "string.jql_quote", true, false, "(", ")", false},
    {"soql", "string.soql_quote", false, true, "(", ")", false},
};

const QueryLanguage* find_language(std::string_view tag) {
  const auto found = std::find_if(std::begin(kLanguages), std::end(kLanguages),
                                  [&](const QueryLanguage& row) { return row.tag == tag; });
  return found == std::end(kLanguages) ? nullptr : found;
}

}  // namespace

/// Makes the literals of one text.
class LiteralMaker {
 public:
  LiteralMaker(ExpressionChecker& owner, const QueryLanguage& language)
      : owner_(owner), language_(language) {}

  const Expr* insert(const ast::Expr* written) {
    const Expr* value = owner_.check(written);
    if (is_broken(value)) return value;
    const bool json = value->type->kind == TypeKind::json && owner_.scope_.reads_json;
    if (json) value = owner_.read_json(value, owner_.simple(TypeKind::string, true));
    if (value->type->kind == TypeKind::secret) return refuse_secret(written);
    const bool list = value->type->kind == TypeKind::list;
    const Type* scalar = list ? value->type->element : value->type;
    if (!has_literal(scalar->kind)) return refuse(written, *value->type);
    // Only a scalar without a value leaves the whole entry of a request out.
    const bool may_be_null = !list && scalar->kind != TypeKind::boolean && owner_.scope_.optional_parts;
    if ((value->type->optional && !may_be_null) || (list && scalar->optional))
      return refuse_null(written, *value->type);
    return list ? list_of(value) : literal(value);
  }

 private:
  bool has_literal(TypeKind kind) const {
    if (kind == TypeKind::boolean) return language_.booleans;
    return kind != TypeKind::secret && (is_text(kind) || is_number(kind) || is_time(kind));
  }

  const Expr* literal(const Expr* value) {
    const TypeKind kind = value->type->kind;
    if (kind == TypeKind::boolean) return boolean(value);
    if (is_number(kind)) return owner_.to_text(value);
    const Expr* text =
        owner_.coerce(owner_.to_text(value), owner_.simple(TypeKind::string, value->type->optional));
    if (is_time(kind) && !language_.quotes_times) return text;
    const stdlib::Function* quote = stdlib::find(language_.quote);
    const bool json = quote->parameters[0].type == "json";
    Expr* made = call(quote, text->type, text->place);
    made->args = {json ? owner_.coerce(text, owner_.simple(TypeKind::json, text->type->optional)) : text};
    made->safe = text->type->optional;
    return made;
  }

  const Expr* boolean(const Expr* value) {
    Expr* made = owner_.make(Op::conditional, owner_.simple(TypeKind::string), value->place.span);
    made->args = {value, text("true", value->place.span), text("false", value->place.span)};
    return made;
  }

  /// `('a', 'b')`.
  const Expr* list_of(const Expr* list) {
    const Span span = list->place.span;
    Expr* element = owner_.make(Op::local, list->type->element, span);
    element->index = owner_.context_.new_local();
    Expr* literals =
        owner_.make(Op::for_each, owner_.context_.types.list(owner_.simple(TypeKind::string)), span);
    literals->sources.push_back({{element->index}, list});
    literals->args = {literal(element)};
    Expr* joined = call(stdlib::find("list.join"), owner_.simple(TypeKind::string), list->place);
    joined->args = {literals, text(", ", span)};
    Expr* made = owner_.make(Op::join, owner_.simple(TypeKind::string), span);
    made->args = {text(language_.open, span), joined, text(language_.close, span)};
    return made;
  }

  Expr* call(const stdlib::Function* function, const Type* type, const checked::Place& place) {
    Expr* made = owner_.make(Op::call, type, place.span);
    made->function = function;
    return made;
  }

  const Expr* text(std::string_view value, Span span) {
    return owner_.constant({.kind = bytecode::Kind::kText}, owner_.simple(TypeKind::string), span,
                           std::string(value));
  }

  const Expr* refuse_secret(const ast::Expr* written) {
    owner_
        .error(Code::kSecretExposed, written->span, fmt::format("a secret in a text of `{}`", language_.tag))
        .label("vendors log what they are asked")
        .help("send secrets by `auth`, or in a header");
    return owner_.broken(written->span);
  }

  const Expr* refuse(const ast::Expr* written, const Type& type) {
    owner_
        .error(Code::kNotText, written->span,
               fmt::format("`{}` has no literal of `{}`", type_name(type), language_.tag))
        .label(fmt::format("this is `{}`", type_name(type)))
        .help("texts, numbers, times and lists of them are inserted; choose a part of this value");
    return owner_.broken(written->span);
  }

  const Expr* refuse_null(const ast::Expr* written, const Type& type) {
    owner_.error(Code::kMaybeNull, written->span, "this may be null, and null is not inserted")
        .label(fmt::format("this is `{}`", type_name(type)))
        .help(fmt::format("say what stands for it: `{} ?? …`", owner_.text_of(written->span)));
    return owner_.broken(written->span);
  }

  ExpressionChecker& owner_;
  const QueryLanguage& language_;
};

const Expr* ExpressionChecker::tagged(const ast::StringExpr& written) {
  const QueryLanguage* language = find_language(written.tag->text);
  if (language == nullptr) {
    std::vector<std::string_view> tags{"r"};
    for (const QueryLanguage& known : kLanguages) tags.push_back(known.tag);
    context_.unknown(Code::kUnknownFunction, *scope_.source, written.tag->span,
                     fmt::format("texts have no tag `{}`", written.tag->text), written.tag->text, tags,
                     "tags");
    return broken(written.span);
  }
  LiteralMaker literals(*this, *language);
  std::optional<Selections> selections;
  if (language->selects) selections.emplace(context_, resolver_, *scope_.source, written);
  std::vector<const Expr*> parts;
  for (const ast::StringPart& piece : written.parts) {
    if (piece.value != nullptr) {
      parts.push_back(literals.insert(piece.value));
      continue;
    }
    const auto text = selections ? selections->expand(piece) : std::optional(piece.text);
    parts.push_back(
        text ? constant({.kind = bytecode::Kind::kText}, simple(TypeKind::string), piece.span, *text)
             : broken(piece.span));
  }
  return joined(std::move(parts), written.span);
}

}  // namespace conn::compiler
