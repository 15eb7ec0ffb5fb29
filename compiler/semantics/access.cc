#include <fmt/format.h>

#include <algorithm>

#include "compiler/diagnostics/suggest.h"
#include "compiler/semantics/config.h"
#include "compiler/semantics/expressions.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

namespace {

std::string written_name(const ast::Name& name) {
  return name.quoted ? fmt::format("\"{}\"", name.text) : name.text;
}

bool is_method(std::string_view name) {
  const auto all = stdlib::functions();
  return std::any_of(all.begin(), all.end(), [&](const stdlib::Function* function) {
    return function->style == stdlib::Style::kMethod && function->form == name;
  });
}

}  // namespace

const Expr* ExpressionChecker::field(const ast::FieldExpr& written) {
  if (!scope_.sees(Root::subject)) {
    error(Code::kNotVisibleHere, written.span,
          fmt::format("`.{}` is a field of a record, and {} has none", written_name(written.name),
                      scope_.clause))
        .label("no record here")
        .help("fields of the record are known in maps, `id`, `cursor`, `where` and `version`");
    return broken(written.span);
  }
  if (scope_.subject == nullptr || is_broken(scope_.subject)) return broken(written.span);
  return member_of(scope_.subject, written.name, written.span, false, nullptr);
}

const Expr* ExpressionChecker::member(const ast::MemberExpr& written) {
  if (const auto special = special_member(written)) return *special;
  const Expr* object = check(written.object);
  return member_of(object, written.name, written.span, written.optional, &written);
}

/// `config.x`, `page.x`, `account.id`, `ats.JobStatus.OPEN`: what stands before the dot is no value.
std::optional<const Expr*> ExpressionChecker::special_member(const ast::MemberExpr& written) {
  if (const auto path = config_path(written); path && scope_.sees(Root::config) && find("config") == nullptr)
    return config_entry(*path, written);
  if (const auto* inner = ast::as<ast::MemberExpr>(written.object)) {
    const auto* first = ast::as<ast::IdentifierExpr>(inner->object);
    if (first == nullptr || find(first->name.text) != nullptr) return std::nullopt;
    const auto found = context_.names.type(fmt::format("{}.{}", first->name.text, inner->name.text));
    if (!found || found.decl->kind != ast::DeclKind::enumeration) return std::nullopt;
    return enum_member(*resolver_.enumeration(found), written.name.text, written.name.span);
  }
  const auto* object = ast::as<ast::IdentifierExpr>(written.object);
  if (object == nullptr || find(object->name.text) != nullptr) return std::nullopt;
  const std::string& name = object->name.text;
  if (name == "page" && scope_.sees(Root::page)) return page_register(written.name, written.span);
  if (name == "account" && scope_.sees(Root::account)) {
    if (written.name.text == "id") return make(Op::account_id, simple(TypeKind::string), written.span);
    context_.unknown(Code::kUnknownField, *scope_.source, written.name.span,
                     fmt::format("`account` has no `{}`", written.name.text), written.name.text, {"id"},
                     "it has");
    return broken(written.span);
  }
  const auto found = context_.names.type(name);
  if (found && found.decl->kind == ast::DeclKind::enumeration) {
    return enum_member(*resolver_.enumeration(found), written.name.text, written.name.span);
  }
  return std::nullopt;
}

// The entry of that name; nothing where the path leads beyond one: `config.site.length`.
std::optional<const Expr*> ExpressionChecker::config_entry(const std::string& path,
                                                           const ast::MemberExpr& written) {
  const auto& entries = context_.program.connector.config;
  if (const int at = context_.config_index(path); at >= 0) {
    const auto index = static_cast<std::uint32_t>(at);
    context_.used_config.insert(index);
    Expr* made = make(Op::config, entries[index].type, written.span);
    made->index = index;
    return made;
  }
  // `place.` of `place.city`
  const std::string within = path.substr(0, path.size() - written.name.text.size());
  if (!within.empty() && !context_.is_config_group(within.substr(0, within.size() - 1))) return std::nullopt;
  const bool group = context_.is_config_group(path);
  std::vector<std::string_view> names;
  for (const checked::Config& entry : entries) {
    if (entry.name.starts_with(group ? path + "." : within)) names.push_back(entry.name);
  }
  context_.unknown(Code::kUnknownConfigKey, *scope_.source, written.name.span,
                   group ? fmt::format("`config.{}` is a group of settings: name one of them", path)
                         : fmt::format("`config` declares no `{}`", path),
                   path, names, group ? "it holds" : "it declares");
  return broken(written.span);
}

const Expr* ExpressionChecker::page_register(const ast::Name& name, Span span) {
  std::vector<std::string_view> names;
  if (scope_.registers != nullptr) {
    for (std::uint32_t i = 0; i < scope_.registers->size(); ++i) {
      const checked::Register& known = (*scope_.registers)[i];
      names.push_back(known.name);
      if (known.name != name.text) continue;
      Expr* made = make(Op::page, known.type, span);
      made->index = i;
      return made;
    }
  }
  for (const Binding& known : scope_.page_parameters) {
    if (known.name == name.text) return known.value;
    names.push_back(known.name);
  }
  if (names.empty()) {
    error(Code::kUnknownRegister, name.span, fmt::format("there is no pager here that has `{}`", name.text))
        .label("no registers")
        .help("say how the stream pages: `pages cursor(…)`, or `pages { state … }`");
  } else {
    context_.unknown(Code::kUnknownRegister, *scope_.source, name.span,
                     fmt::format("the pager has no register `{}`", name.text), name.text, names, "it has");
  }
  return broken(span);
}

const Expr* ExpressionChecker::member_of(const Expr* object, const ast::Name& name, Span span, bool safe,
                                         const ast::MemberExpr* dot) {
  if (is_broken(object)) return object;
  const Type* type = object->type;
  if (type->kind == TypeKind::json) {
    Expr* made = make(Op::json_member, simple(TypeKind::json, true), span);
    made->args = {object};
    made->text = name.text;
    return made;
  }
  if (type->kind != TypeKind::record) {
    auto handle = error(Code::kUnknownField, name.span, fmt::format("`{}` has no fields", type_name(*type)));
    handle.label("not a record");
    if (is_method(name.text)) {
      handle.help(fmt::format("a function is called: `.{}(…)`", name.text));
      return broken(span);
    }
    if (type->kind == TypeKind::dictionary)
      handle.help(fmt::format("entries are read by key: `[\"{}\"]`", name.text));
    if (type->kind == TypeKind::list)
      handle.help("take one element: `.first(e => …)?`, `[0]?`, or `for e in …`");
    return broken(span);
  }
  // A missing step is null in `last`, as in `body`.
  const bool from_last = object->op == Op::last;
  if (type->optional && !safe && !from_last && dot != nullptr) {
    dot_on_optional(object, *dot);
    return broken(span);
  }
  return record_field(object, name, span, type->optional);
}

void ExpressionChecker::dot_on_optional(const Expr* object, const ast::MemberExpr& dot) {
  const Span between{dot.object->span.end, dot.name.span.begin};
  const std::size_t at = text_of(between).find('.');
  const Span point = at == std::string_view::npos ? dot.name.span
                                                  : Span{static_cast<std::uint32_t>(between.begin + at),
                                                         static_cast<std::uint32_t>(between.begin + at + 1)};
  auto handle = error(Code::kDotOnOptional, point,
                      fmt::format("`{}` may be null, so `.{}` may have nothing to read from",
                                  text_of(dot.object->span), written_name(dot.name)));
  handle.label(fmt::format("left of it is `{}`", type_name(*object->type)));
  handle.help(fmt::format("write `?.{}`: null then gives null", written_name(dot.name)));
  if (at != std::string_view::npos) handle.fix(point, "?.");
}

const Expr* ExpressionChecker::record_field(const Expr* object, const ast::Name& name, Span span, bool safe) {
  const checked::Record& record = *object->type->record;
  if (const int at = context_.field_index(record, name.text); at >= 0) {
    const Type* type = record.fields[static_cast<std::size_t>(at)].type;
    if (type->kind == TypeKind::error) return broken(span);
    Expr* made = make(Op::field, safe ? context_.types.with_optional(type, true) : type, span);
    made->args = {object};
    made->index = static_cast<std::uint32_t>(at);
    made->safe = safe;
    return made;
  }
  std::vector<std::string_view> names;
  names.reserve(record.fields.size());
  for (const checked::RecordField& field : record.fields) names.push_back(field.name);
  const std::string owner = record.name.empty() ? "this record" : fmt::format("`{}`", record.name);
  context_.unknown(Code::kUnknownField, *scope_.source, name.span,
                   fmt::format("{} has no field `{}`", owner, name.text), name.text, names, "it has");
  return broken(span);
}

const Expr* ExpressionChecker::index(const ast::IndexExpr& written) {
  const Expr* object = check(written.object);
  const Expr* at = check(written.index);
  if (is_broken(object) || is_broken(at)) return broken(written.span);
  const TypeKind kind = object->type->kind;
  const TypeKind by = at->type->kind;
  if (kind == TypeKind::json && !at->type->optional && (by == TypeKind::string || by == TypeKind::integer)) {
    Expr* made = make(by == TypeKind::string ? Op::json_key : Op::json_item, simple(TypeKind::json, true),
                      written.span);
    made->args = {object, at};
    return made;
  }
  if (kind != TypeKind::list && kind != TypeKind::dictionary && kind != TypeKind::json) {
    error(Code::kBadOperands, written.span, fmt::format("`{}` has no elements", type_name(*object->type)))
        .label("not a list or dictionary")
        .help("`[…]` takes an element of a list, a dictionary or JSON");
    return broken(written.span);
  }
  if (object->type->optional) {
    error(Code::kMaybeNull, written.object->span, "this may be null, and null has no elements")
        .label(fmt::format("this is `{}`", type_name(*object->type)))
        .help(fmt::format("write `({} ?? {})[…]`", text_of(written.object->span),
                          kind == TypeKind::list ? "[]" : "{}"));
    return broken(written.span);
  }
  const Type* key = simple(kind == TypeKind::list ? TypeKind::integer : TypeKind::string);
  at = coerce(at, key);
  if (is_broken(at)) return at;
  Expr* made = make(kind == TypeKind::list ? Op::list_item : Op::dictionary_item,
                    context_.types.with_optional(object->type->element, true), written.span);
  made->args = {object, at};
  return made;
}

const Expr* ExpressionChecker::enum_constant(const checked::Enumeration& enumeration, const std::string& wire,
                                             Span span) {
  std::vector<std::string_view> names;
  const bool literal = enumeration.place.source != nullptr && enumeration.name.find('"') != std::string::npos;
  for (const checked::EnumerationMember& member : enumeration.members) {
    names.push_back(member.name);
    if (member.name != wire && member.wire != wire) continue;
    if (literal) {
      return constant({.kind = bytecode::Kind::kText}, context_.types.enumeration(&enumeration), span, wire);
    }
    error(Code::kWrongType, span, fmt::format("a member of `{}` is a bare word", enumeration.name))
        .label("this is a text")
        .help(fmt::format("write `{}`", member.name))
        .fix(span, member.name);
    return broken(span);
  }
  const std::string message = literal ? fmt::format("`\"{}\"` is none of {}", wire, enumeration.name)
                                      : fmt::format("`{}` has no member `{}`", enumeration.name, wire);
  context_.unknown(Code::kUnknownEnumMember, *scope_.source, span, message, wire, names, "it has");
  return broken(span);
}

const Expr* ExpressionChecker::enum_member(const checked::Enumeration& enumeration, const std::string& name,
                                           Span span) {
  std::vector<std::string_view> names;
  for (const checked::EnumerationMember& member : enumeration.members) {
    names.push_back(member.name);
    if (member.name != name) continue;
    return constant({.kind = bytecode::Kind::kText}, context_.types.enumeration(&enumeration), span,
                    member.wire);
  }
  context_.unknown(Code::kUnknownEnumMember, *scope_.source, span,
                   fmt::format("`{}` has no member `{}`", enumeration.name, name), name, names, "it has");
  return broken(span);
}

}  // namespace conn::compiler
