#include <fmt/format.h>

#include "compiler/semantics/expressions.h"
#include "compiler/semantics/walk.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

namespace {

bool same_but_optional(const Type* a, const Type* b) {
  return a->kind == b->kind && a->element == b->element && a->record == b->record &&
         a->enumeration == b->enumeration && a->target == b->target;
}

bool is_literal_union(const Type* type) {
  return type->kind == TypeKind::enumeration && type->enumeration->name.find('"') != std::string::npos;
}

/// What to do where a value of one type stands for another; "" where there is no usual way.
std::string conversion_help(const Type& from, const Type& to, std::string_view written) {
  if (from.kind == TypeKind::json && to.kind == TypeKind::record)
    return "declare a shape for it, and write the fields: `{ name: … }`";
  if (from.kind == TypeKind::json) {
    return fmt::format("say what it is: `{} as {}`, or declare the field in the shape", written,
                       type_name(to));
  }
  if (to.kind == TypeKind::string && is_time(from.kind)) return fmt::format("print it: `{} as iso`", written);
  if (is_time(to.kind) && (from.kind == TypeKind::string || from.kind == TypeKind::integer)) {
    return fmt::format("read it: `{} as {}`, or declare the format in the shape: `timestamp as iso`", written,
                       to.kind == TypeKind::date       ? "date"
                       : from.kind == TypeKind::string ? "iso"
                                                       : "epoch_seconds");
  }
  if (to.kind == TypeKind::date && from.kind == TypeKind::timestamp)
    return fmt::format("the day of it in UTC: `date({})`", written);
  if (to.kind == TypeKind::timestamp && from.kind == TypeKind::date)
    return fmt::format("its midnight in UTC: `timestamp({})`", written);
  if (to.kind == TypeKind::url && from.kind == TypeKind::string)
    return fmt::format("convert it: `url({})`", written);
  if (to.kind == TypeKind::record) return "write the fields: `{ name: … }`, or use a map: `map(…)`";
  if (to.kind == TypeKind::enumeration)
    return fmt::format("translate it: `match {} {{ \"…\" => …, _ => keep }}`", written);
  if (to.kind == TypeKind::reference) return fmt::format("the id is a text: `string({})`", written);
  if (to.kind == TypeKind::list && to.element != nullptr && from.kind == TypeKind::list) {
    return fmt::format("convert each element: `for e in {} …`", written);
  }
  if (to.kind == TypeKind::list) return fmt::format("make a list of it: `[{}]`", written);
  if (is_number(to.kind) || to.kind == TypeKind::string || to.kind == TypeKind::boolean) {
    return fmt::format("convert it: `{}({})`", type_name(to).substr(0, type_name(to).find('?')), written);
  }
  return "";
}

}  // namespace

const Expr* ExpressionChecker::coerce(const Expr* value, const Type* expected) {
  if (expected == nullptr || expected->kind == TypeKind::error || is_broken(value) ||
      value->type == expected) {
    return value;
  }
  if (value->type->kind == TypeKind::null) {
    if (!expected->optional) return maybe_null(value, expected);
    Expr* made = make(Op::constant, expected, value->place.span);
    made->place = value->place;
    return made;
  }
  if (!same_but_optional(value->type, expected)) {
    const Expr* converted = convert(value, expected);
    if (converted == nullptr) return wrong_type(value, expected);
    value = converted;
  }
  return widen(value, expected);
}

const Expr* ExpressionChecker::widen(const Expr* value, const Type* expected) {
  if (is_broken(value) || value->type->optional == expected->optional) return value;
  if (value->type->optional) return maybe_null(value, expected);
  Expr* made = make(Op::widen, expected, value->place.span);
  made->place = value->place;
  made->args = {value};
  return made;
}

/// The value with the kind of `expected`, as optional as it is; null where the language does not convert by
/// itself.
const Expr* ExpressionChecker::convert(const Expr* value, const Type* expected) {
  const TypeKind from = value->type->kind;
  const TypeKind to = expected->kind;
  if (from == TypeKind::json) {
    const bool open = to == TypeKind::dictionary && expected->element->kind == TypeKind::json;
    if (!scope_.reads_json && !open) return nullptr;
    if (to == TypeKind::secret || to == TypeKind::bytes || to == TypeKind::duration) return nullptr;
    return read_json(value, context_.types.with_optional(expected, value->type->optional));
  }
  if (to == TypeKind::json && from != TypeKind::secret && from != TypeKind::bytes &&
      from != TypeKind::function && from != TypeKind::verdict && from != TypeKind::duration) {
    const Expr* printable = is_time(from) ? to_text(value) : value;
    Expr* made = make(Op::to_json, simple(TypeKind::json, value->type->optional), value->place.span);
    made->place = value->place;
    made->args = {printable};
    made->safe = value->type->optional;
    return made;
  }
  if (from == TypeKind::integer && (to == TypeKind::floating || to == TypeKind::decimal)) {
    Expr* made = make(to == TypeKind::floating ? Op::int_to_float : Op::int_to_decimal,
                      simple(to, value->type->optional), value->place.span);
    made->place = value->place;
    made->args = {value};
    made->safe = value->type->optional;
    return made;
  }
  const bool text_of_text =
      (from == TypeKind::string && (to == TypeKind::reference || to == TypeKind::secret)) ||
      (from == TypeKind::string && to == TypeKind::url && scope_.reads_json) ||
      ((from == TypeKind::url || from == TypeKind::reference) && to == TypeKind::string) ||
      (is_literal_union(value->type) && to == TypeKind::string);
  if (text_of_text) return retag(value, expected);
  return convert_elements(value, expected);
}

/// A list or dictionary whose elements convert by themselves.
const Expr* ExpressionChecker::convert_elements(const Expr* value, const Type* expected) {
  const bool lists = value->type->kind == TypeKind::list && expected->kind == TypeKind::list;
  const bool dictionaries =
      value->type->kind == TypeKind::dictionary && expected->kind == TypeKind::dictionary;
  if ((!lists && !dictionaries) || value->type->optional) return nullptr;
  const Type* from = value->type->element;
  const Type* to = expected->element;
  const bool free = same_but_optional(from, to) ||
                    (from->kind == TypeKind::string && to->kind == TypeKind::reference) ||
                    (to->kind == TypeKind::json && is_text(from->kind) && from->kind != TypeKind::secret) ||
                    (to->kind == TypeKind::json && is_number(from->kind));
  if (!free || (from->optional && !to->optional)) return nullptr;
  Expr* made = make(Op::for_each, context_.types.with_optional(expected, false), value->place.span);
  made->place = value->place;
  made->dictionary_body = dictionaries;
  checked::Source source;
  source.list = value;
  if (dictionaries) {
    Expr* key = make(Op::local, simple(TypeKind::string), value->place.span);
    key->index = context_.new_local();
    source.locals.push_back(key->index);
    made->args.push_back(key);
  }
  Expr* element = make(Op::local, from, value->place.span);
  element->index = context_.new_local();
  source.locals.push_back(element->index);
  made->args.push_back(coerce(element, to));
  made->sources.push_back(std::move(source));
  return made;
}

const Expr* ExpressionChecker::read_json(const Expr* value, const Type* type) {
  Expr* made = make(Op::read_json, type, value->place.span);
  made->place = value->place;
  made->args = {value};
  if (is_time(type->kind)) {
    const bool date = type->kind == TypeKind::date;
    made->formats.push_back({date ? "date" : "iso", "", date});
  }
  return made;
}

const Expr* ExpressionChecker::maybe_null(const Expr* value, const Type* expected) {
  const Span span = value->place.span;
  const std::string_view written = value->place.source->text(span);
  const bool literal = value->type->kind == TypeKind::null;
  auto handle = context_.error(
      Code::kMaybeNull, *value->place.source, span,
      literal ? fmt::format("`null` stands where `{}` is required", type_name(*expected))
              : fmt::format("`{}` may be null, but `{}` is required", written, type_name(*expected)));
  handle.label(literal ? "null" : fmt::format("this is `{}`", type_name(*value->type)));
  if (!literal) handle.help(fmt::format("say what stands for null: `{} ?? …`", written));
  if (literal) handle.help("write a value");
  return context_.broken(*value->place.source, span);
}

const Expr* ExpressionChecker::wrong_type(const Expr* value, const Type* expected) {
  const Span span = value->place.span;
  const SourceFile& source = *value->place.source;
  if (value->type->kind == TypeKind::secret) {
    context_
        .error(Code::kSecretExposed, source, span,
               fmt::format("a secret stands where `{}` is expected", type_name(*expected)))
        .label("a secret")
        .help("secrets go into `auth`, headers and bodies of requests, and nowhere else");
    return context_.broken(source, span);
  }
  auto handle = context_.error(
      Code::kWrongType, source, span,
      fmt::format("`{}` is expected, but this is `{}`", type_name(*expected), type_name(*value->type)));
  handle.label(fmt::format("this is `{}`", type_name(*value->type)));
  const bool literal = value->op == Op::constant && value->type->kind == TypeKind::integer &&
                       expected->kind == TypeKind::string;
  handle.help(literal ? fmt::format("write it as a text: `\"{}\"`", source.text(span))
                      : conversion_help(*value->type, *expected, source.text(span)));
  return context_.broken(source, span);
}

const Type* ExpressionChecker::unify(const Type* a, const Type* b) {
  TypeTable& types = context_.types;
  if (a->kind == TypeKind::error) return b;
  if (b->kind == TypeKind::error || a == b) return a;
  if (a->kind == TypeKind::null) return types.with_optional(b, true);
  if (b->kind == TypeKind::null) return types.with_optional(a, true);
  const bool optional = a->optional || b->optional;
  if (same_but_optional(a, b)) return types.with_optional(a, optional);
  const auto either = [&](TypeKind first, TypeKind second) {
    return (a->kind == first && b->kind == second) || (a->kind == second && b->kind == first);
  };
  if (either(TypeKind::integer, TypeKind::floating)) return simple(TypeKind::floating, optional);
  if (either(TypeKind::integer, TypeKind::decimal)) return simple(TypeKind::decimal, optional);
  if (either(TypeKind::string, TypeKind::url) || either(TypeKind::string, TypeKind::reference)) {
    return simple(TypeKind::string, optional);
  }
  if (either(TypeKind::string, TypeKind::secret)) return simple(TypeKind::secret, optional);
  if (is_literal_union(a) && b->kind == TypeKind::string) return simple(TypeKind::string, optional);
  if (is_literal_union(b) && a->kind == TypeKind::string) return simple(TypeKind::string, optional);
  if (scope_.reads_json && a->kind == TypeKind::json) return types.with_optional(b, optional);
  if (scope_.reads_json && b->kind == TypeKind::json) return types.with_optional(a, optional);
  return nullptr;
}

/// Brings both to one type, or reports; null then.
const Type* ExpressionChecker::common(const Expr*& left, const Expr*& right) {
  if (is_broken(left) || is_broken(right)) return nullptr;
  const Type* type = unify(left->type, right->type);
  if (type == nullptr) {
    error(Code::kWrongType, right->place.span,
          fmt::format("one is `{}`, the other `{}`", type_name(*left->type), type_name(*right->type)))
        .label(fmt::format("this is `{}`", type_name(*right->type)))
        .note(fmt::format("this is `{}`", type_name(*left->type)), left->place)
        .help("both must be of one type: convert one of them");
    return nullptr;
  }
  left = coerce(left, type);
  right = coerce(right, type);
  return is_broken(left) || is_broken(right) ? nullptr : type;
}

}  // namespace conn::compiler
