#include <fmt/format.h>

#include <algorithm>

#include "base/time.h"
#include "compiler/semantics/expressions.h"
#include "compiler/semantics/origins.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

const Expr* ExpressionChecker::string(const ast::StringExpr& written, const Type* expected) {
  if (written.tag) return tagged(written);
  const auto plain = written.plain();
  if (plain) return plain_string(written, *plain, expected);
  return interpolated(written);
}

const Expr* ExpressionChecker::plain_string(const ast::StringExpr& written, const std::string& text,
                                            const Type* expected) {
  const auto of_kind = [&](const Type* type) {
    return constant({.kind = bytecode::Kind::kText}, type, written.span, text);
  };
  switch (expected == nullptr ? TypeKind::string : expected->kind) {
    case TypeKind::url: check_url(text, written.span); return of_kind(simple(TypeKind::url));
    case TypeKind::secret: return of_kind(simple(TypeKind::secret));
    case TypeKind::reference: return of_kind(context_.types.with_optional(expected, false));
    case TypeKind::enumeration: return enum_constant(*expected->enumeration, text, written.span);
    case TypeKind::timestamp:
      if (const auto micros = parse_iso_or_date(text)) {
        return constant({.kind = bytecode::Kind::kTimestamp, .i = *micros}, simple(TypeKind::timestamp),
                        written.span);
      }
      return of_kind(simple(TypeKind::string));
    case TypeKind::date:
      if (const auto days = parse_date(text)) {
        return constant({.kind = bytecode::Kind::kDate, .i = *days}, simple(TypeKind::date), written.span);
      }
      return of_kind(simple(TypeKind::string));
    default: return of_kind(simple(TypeKind::string));
  }
}

const Expr* ExpressionChecker::interpolated(const ast::StringExpr& written) {
  std::vector<const Expr*> parts;
  for (const ast::StringPart& piece : written.parts) {
    parts.push_back(piece.value != nullptr ? part(piece)
                                           : constant({.kind = bytecode::Kind::kText},
                                                      simple(TypeKind::string), piece.span, piece.text));
  }
  return joined(std::move(parts), written.span);
}

/// The texts of all parts; of type error where one is broken.
const Expr* ExpressionChecker::joined(std::vector<const Expr*> parts, Span span) {
  bool optional = false, secret = false;
  for (const Expr* value : parts) {
    if (is_broken(value)) return broken(span);
    optional = optional || value->type->optional;
    secret = secret || value->type->kind == TypeKind::secret;
  }
  Expr* made = make(Op::join, simple(secret ? TypeKind::secret : TypeKind::string, optional), span);
  made->args = std::move(parts);
  made->null_if_part_null = optional;
  return made;
}

const std::vector<checked::TimeFormat>* ExpressionChecker::since_formats_of(const Expr* value) const {
  const auto is_bound = [](const Expr* known) { return known->op == Op::since || known->op == Op::until; };
  const bool bound = is_bound(value) || (value->op == Op::coalesce && is_bound(value->args[0]));
  return bound && !scope_.since_formats.empty() ? &scope_.since_formats : nullptr;
}

/// The value of `{…}` as a text; of type error when it was reported.
const Expr* ExpressionChecker::part(const ast::StringPart& written) {
  const Expr* value = check(written.value);
  if (is_broken(value)) return value;
  if (value->type->kind == TypeKind::json && scope_.reads_json) {
    value = read_json(value, simple(TypeKind::string, true));
  }
  const TypeKind kind = value->type->kind;
  if (kind == TypeKind::boolean || !(is_text(kind) || is_number(kind) || is_time(kind))) {
    error(Code::kNotText, written.value->span,
          fmt::format("`{}` does not print as text", type_name(*value->type)))
        .label(fmt::format("this is `{}`", type_name(*value->type)))
        .help(kind == TypeKind::boolean
                  ? "say what it means: `if … then \"yes\" else \"no\"`"
                  : "texts, numbers, times and enums print; choose a part of this value");
    return broken(written.value->span);
  }
  if (value->type->optional && !scope_.optional_parts) {
    error(Code::kMaybeNull, written.value->span, "this may be null, and null does not print")
        .label(fmt::format("this is `{}`", type_name(*value->type)))
        .help(fmt::format("say what stands for it: `{{{} ?? \"…\"}}`", text_of(written.value->span)));
    return broken(written.value->span);
  }
  if (is_time(kind)) value = to_text(value);
  return placed_part(value);
}

/// One of a few texts that the connector itself names, each a part of a host name: known before any run.
bool is_known_host(const Type& type) {
  return type.kind == TypeKind::enumeration && !type.optional &&
         std::all_of(type.enumeration->members.begin(), type.enumeration->members.end(),
                     [](const auto& member) { return is_host_part(member.wire); });
}

/// In a path a part is one segment, in a host name one label.
const Expr* ExpressionChecker::placed_part(const Expr* part) {
  if (!scope_.path && !scope_.host) return part;
  if (part->type->kind == TypeKind::secret) {
    error(Code::kSecretExposed, part->place.span, fmt::format("a secret in {}", scope_.clause))
        .label("addresses are logged and shown")
        .help("send secrets by `auth`, in a header or in the body");
    return broken(part->place.span);
  }
  if (scope_.host && is_known_host(*part->type)) return retag(part, simple(TypeKind::string));
  Expr* made = make(scope_.path ? Op::encode_segment : Op::host_label,
                    simple(TypeKind::string, part->type->optional), part->place.span);
  made->args = {part->type->kind == TypeKind::string
                    ? part
                    : retag(part, simple(TypeKind::string, part->type->optional))};
  made->safe = part->type->optional;
  return made;
}

const Expr* ExpressionChecker::retag(const Expr* value, const Type* type) {
  const Type* made_type = context_.types.with_optional(type, value->type->optional);
  if (value->op == Op::constant && value->constant.kind == bytecode::Kind::kText) {
    Expr* copy = make(Op::constant, made_type, value->place.span);
    copy->constant = value->constant;
    copy->text = value->text;
    copy->place = value->place;
    return copy;
  }
  Expr* made = make(Op::join, made_type, value->place.span);
  made->place = value->place;
  made->args = {value};
  made->null_if_part_null = value->type->optional;
  return made;
}

const Expr* ExpressionChecker::to_text(const Expr* value) {
  const Type* type = value->type;
  if (is_time(type->kind)) {
    const auto* formats = since_formats_of(value);
    Expr* made = make(Op::print_time, simple(TypeKind::string, type->optional), value->place.span);
    made->args = {value};
    made->safe = type->optional;
    const bool date = type->kind == TypeKind::date;
    made->formats =
        formats != nullptr ? *formats : std::vector<checked::TimeFormat>{{date ? "date" : "iso", "", date}};
    return made;
  }
  if (type->kind == TypeKind::string || type->kind == TypeKind::secret) return value;
  return retag(value, simple(TypeKind::string));
}

const Expr* ExpressionChecker::printed(const ast::Expr* written) {
  const Expr* value = check(written);
  if (is_broken(value)) return nullptr;
  if (value->type->kind == TypeKind::json && scope_.reads_json) {
    value = read_json(value, simple(TypeKind::string, true));
  }
  const TypeKind kind = value->type->kind;
  if (kind == TypeKind::null) return constant({}, simple(TypeKind::string, true), written->span);
  if (is_text(kind) || is_number(kind) || is_time(kind) || kind == TypeKind::boolean) return to_text(value);
  auto handle = error(Code::kNotText, written->span,
                      fmt::format("`{}` cannot be sent as text", type_name(*value->type)));
  handle.label(fmt::format("this is `{}`", type_name(*value->type)));
  handle.help(
      kind == TypeKind::list
          ? "say how a list is sent: `comma(xs)`, `json_text(xs)`, or in a query or a form `repeat(xs)`"
          : "send it in `json { … }`, or choose a part of it");
  return nullptr;
}

const Expr* ExpressionChecker::printed_list(const ast::Expr* written) {
  const Expr* list = check(written);
  if (is_broken(list)) return nullptr;
  if (list->type->kind == TypeKind::json && scope_.reads_json) {
    list = read_json(list, context_.types.list(simple(TypeKind::string)));
  }
  const Type* element = list->type->kind == TypeKind::list ? list->type->element : nullptr;
  const TypeKind kind = element == nullptr ? TypeKind::error : element->kind;
  const bool prints = kind != TypeKind::secret &&
                      (is_text(kind) || is_number(kind) || is_time(kind) || kind == TypeKind::boolean);
  if (!prints) {
    error(Code::kNotText, written->span,
          fmt::format("`repeat` sends a list of texts, not `{}`", type_name(*list->type)))
        .label(fmt::format("this is `{}`", type_name(*list->type)))
        .help("its elements are texts, numbers, times or bools");
    return nullptr;
  }
  if (element->optional) {
    error(Code::kMaybeNull, written->span, "an element may be null, and null is not sent")
        .label(fmt::format("this is `{}`", type_name(*list->type)))
        .help(fmt::format("leave those out: `{}.compact()`", text_of(written->span)));
    return nullptr;
  }
  Expr* each = make(Op::local, element, written->span);
  each->index = context_.new_local();
  Expr* made = make(Op::for_each, context_.types.list(simple(TypeKind::string)), written->span);
  made->sources.push_back({{each->index}, list});
  made->args = {to_text(each)};
  return made;
}

void ExpressionChecker::check_url(const std::string& text, Span span) {
  const std::string origin = origin_of(text);
  if (origin.empty()) {
    error(Code::kBadUrl, span,
          text.empty() ? "an empty text is not an absolute https address"
                       : fmt::format("`{}` is not an absolute https address", text))
        .label("an address begins with `https://`")
        .help("write the whole address");
    return;
  }
  if (context_.origins.empty()) return;
  const bool known = std::any_of(context_.origins.begin(), context_.origins.end(),
                                 [&](const std::string& pattern) { return origin_matches(pattern, origin); });
  if (known) return;
  error(Code::kForeignOrigin, span, fmt::format("the connector does not declare the origin `{}`", origin))
      .label("neither `base` nor in `hosts`")
      .help(fmt::format("declare it: `hosts [\"{}\"]`", origin.substr(origin.find("//") + 2)));
}

}  // namespace conn::compiler
