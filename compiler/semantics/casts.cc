// `x as T` and `x as FORMAT`.
#include <fmt/format.h>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

const Expr* ExpressionChecker::as(const ast::AsExpr& written) {
  const bool in_wait = in_wait_;
  in_wait_ = false;
  const Type* json = put_together(written);
  const Expr* operand = json == nullptr ? check(written.operand)
                                        : coerce(require(written.operand, json), simple(TypeKind::json));
  if (is_broken(operand)) return operand;
  in_wait_ = in_wait;
  return written.type != nullptr ? read_as(written, operand) : format_as(written, operand);
}

/// As what an object or list that is written out is read, so that it can be taken for a shape; null where the
/// operand is another value, or stands where nothing becomes a shape.
const Type* ExpressionChecker::put_together(const ast::AsExpr& written) {
  if (!scope_.reads_json || written.type == nullptr) return nullptr;
  const Type* json = simple(TypeKind::json);
  switch (written.operand->kind) {
    case ast::ExprKind::object: return json;
    case ast::ExprKind::list: return context_.types.list(json);
    case ast::ExprKind::for_each: {
      const bool dictionary =
          static_cast<const ast::ForExpr*>(written.operand)->body == ast::ForBody::dictionary;
      return dictionary ? context_.types.dictionary(simple(TypeKind::json, true)) : context_.types.list(json);
    }
    case ast::ExprKind::binary: {
      const bool joins =
          static_cast<const ast::BinaryExpr*>(written.operand)->op == ast::BinaryOp::concatenate;
      return joins ? context_.types.list(json) : nullptr;
    }
    default: return nullptr;
  }
}

/// `x as T`: JSON is read as the type, a text as a date or timestamp.
const Expr* ExpressionChecker::read_as(const ast::AsExpr& written, const Expr* operand) {
  const Type* type = resolver_.type(*written.type, *scope_.source, TypeUse::cast);
  if (type->kind == TypeKind::error) return broken(written.span);
  const TypeKind kind = operand->type->kind;
  if (kind == TypeKind::json) {
    Expr* read = make(Op::read_json, type, written.span);
    read->args = {operand};
    read->formats = resolver_.formats_of(*written.type, *scope_.source);
    const auto* list = ast::as<ast::ListType>(written.type);
    read->or_one = list != nullptr && list->or_one;
    return read;
  }
  if (is_time(type->kind) && (kind == TypeKind::string || kind == TypeKind::integer)) {
    Expr* read =
        make(Op::parse_time, context_.types.with_optional(type, operand->type->optional), written.span);
    read->args = {operand};
    read->safe = operand->type->optional;
    read->formats = resolver_.formats_of(*written.type, *scope_.source);
    const bool date = type->kind == TypeKind::date;
    if (read->formats.empty()) read->formats.push_back({date ? "date" : "iso", "", date});
    return read;
  }
  if (context_.types.with_optional(type, operand->type->optional) == operand->type) return operand;
  error(Code::kWrongType, written.span,
        fmt::format("`as {}` reads JSON, but this is `{}`", type_name(*type), type_name(*operand->type)))
      .label(fmt::format("this is `{}`", type_name(*operand->type)))
      .help(fmt::format("convert it: `{}(…)`", type_name(*context_.types.with_optional(type, false))));
  return broken(written.span);
}

/// `x as FORMAT`: a time is printed, a text or number is read.
const Expr* ExpressionChecker::format_as(const ast::AsExpr& written, const Expr* operand) {
  const bool one_word = written.formats.size() == 1 && written.formats[0]->name.has_value();
  const std::string word = one_word ? written.formats[0]->name->text : "";
  if (word == "retry_after") return retry_after(written, operand);
  if (word == "seconds" || word == "milliseconds" || word == "minutes")
    return length_of_time(written, operand, word);
  const TypeKind kind = operand->type->kind;
  const bool print = is_time(kind);
  const auto formats = read_formats(context_, written.formats, *scope_.source, kind == TypeKind::date);
  if (formats.empty()) return broken(written.span);
  if (!print && kind == TypeKind::json && scope_.reads_json) {
    Expr* read = make(Op::read_json, simple(TypeKind::timestamp, true), written.span);
    read->args = {operand};
    read->formats = formats;
    return read;
  }
  if (!print && kind != TypeKind::string && !is_number(kind)) {
    error(Code::kWrongType, written.span,
          fmt::format("`{}` is neither a time nor a text", type_name(*operand->type)))
        .label("cannot be read or printed as a time")
        .help("`as` prints a timestamp or date, and reads a text or number");
    return broken(written.span);
  }
  const bool nothing = !print && formats.back().nothing;
  Expr* made =
      make(print ? Op::print_time : Op::parse_time,
           simple(print ? TypeKind::string : TypeKind::timestamp, operand->type->optional || nothing),
           written.span);
  made->args = {operand};
  made->safe = operand->type->optional;
  made->formats = formats;
  return made;
}

/// `x as seconds`: a number, or a text that holds one, as a duration.
const Expr* ExpressionChecker::length_of_time(const ast::AsExpr& written, const Expr* operand,
                                              const std::string& unit) {
  const TypeKind kind = operand->type->kind;
  const bool text = kind == TypeKind::string || kind == TypeKind::json;
  if (!text && !is_number(kind)) {
    error(Code::kWrongType, written.span,
          fmt::format("`{}` is no number of {}", type_name(*operand->type), unit))
        .label("cannot be read as a length of time")
        .help("a number is needed, or a text that holds one");
    return broken(written.span);
  }
  const bool optional = operand->type->optional;
  const Expr* number = operand;
  if (text) {
    Expr* read = make(Op::call, simple(TypeKind::integer, optional), written.span);
    read->function = stdlib::find("int");
    read->args = {operand};
    read->safe = optional;
    number = read;
  }
  Expr* made = make(Op::call, simple(TypeKind::duration, optional), written.span);
  made->function = stdlib::find(unit);
  made->args = {number};
  made->safe = optional;
  return made;
}

/// `x as retry_after`: stands only as the whole of `retry after`, where it may be a length of time or a
/// moment.
const Expr* ExpressionChecker::retry_after(const ast::AsExpr& written, const Expr* operand) {
  const TypeKind kind = operand->type->kind;
  if (!in_wait_ || kind != TypeKind::string) {
    error(Code::kUnknownFormat, written.span, "`retry_after` is only for `retry after`")
        .label("not a wait")
        .help("write `retry after header(\"Retry-After\") as retry_after`, in `errors`");
    return broken(written.span);
  }
  Expr* made = make(Op::parse_time, simple(TypeKind::duration, operand->type->optional), written.span);
  made->args = {operand};
  made->safe = operand->type->optional;
  made->formats.push_back({"retry_after", "", false});
  return made;
}

std::vector<checked::TimeFormat> formats_of(const Expr& value) {
  switch (value.op) {
    case Op::field: {
      const Type* object = value.args[0]->type;
      return object->kind == TypeKind::record ? object->record->fields[value.index].formats
                                              : std::vector<checked::TimeFormat>{};
    }
    case Op::parse_time:
    case Op::read_json: return value.formats;
    case Op::widen:
    case Op::catch_failure:
    case Op::coalesce: return formats_of(*value.args[0]);
    default: return {};
  }
}

}  // namespace conn::compiler
