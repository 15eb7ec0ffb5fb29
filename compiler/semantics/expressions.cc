#include "compiler/semantics/expressions.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

#include "base/decimal.h"
#include "compiler/diagnostics/suggest.h"

namespace conn::compiler {

using ast::ExprKind;
using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

const Expr* ExpressionChecker::check(const ast::Expr* written, const Type* expected) {
  if (written == nullptr || context_.over_budget || context_.diagnostics.is_full(*scope_.source))
    return broken(written == nullptr ? Span{} : written->span);
  if (context_.depth >= context_.limits.depth) {
    error(Code::kExpansionTooDeep, written->span,
          fmt::format("more than {} expressions stand inside each other", context_.limits.depth))
        .label("too deep")
        .help("split the expression, or the maps that use each other");
    context_.over_budget = true;
    return broken(written->span);
  }
  ++context_.depth;
  const Expr* out = dispatch(*written, expected);
  --context_.depth;
  return out;
}

const Expr* ExpressionChecker::dispatch(const ast::Expr& written, const Type* expected) {
  switch (written.kind) {
    case ExprKind::error: return broken(written.span);
    case ExprKind::null: return null_literal(static_cast<const ast::NullExpr&>(written), expected);
    case ExprKind::boolean: {
      const bool value = static_cast<const ast::BoolExpr&>(written).value;
      return constant({.kind = value ? bytecode::Kind::kTrue : bytecode::Kind::kFalse}, boolean(),
                      written.span);
    }
    case ExprKind::number: return number(static_cast<const ast::NumberExpr&>(written), expected);
    case ExprKind::duration: return duration(static_cast<const ast::DurationExpr&>(written));
    case ExprKind::string: return string(static_cast<const ast::StringExpr&>(written), expected);
    case ExprKind::field: return field(static_cast<const ast::FieldExpr&>(written));
    case ExprKind::identifier: return identifier(static_cast<const ast::IdentifierExpr&>(written), expected);
    case ExprKind::member: return member(static_cast<const ast::MemberExpr&>(written));
    case ExprKind::index: return index(static_cast<const ast::IndexExpr&>(written));
    case ExprKind::call: return call(static_cast<const ast::CallExpr&>(written), expected);
    case ExprKind::lambda: return lambda_outside(static_cast<const ast::LambdaExpr&>(written));
    case ExprKind::unary: return unary(static_cast<const ast::UnaryExpr&>(written), expected);
    case ExprKind::binary: return binary(static_cast<const ast::BinaryExpr&>(written), expected);
    case ExprKind::is_null: return is_null(static_cast<const ast::IsNullExpr&>(written));
    case ExprKind::conditional:
      return conditional(static_cast<const ast::ConditionalExpr&>(written), expected);
    case ExprKind::match: return match(static_cast<const ast::MatchExpr&>(written), expected);
    case ExprKind::for_each: return for_each(static_cast<const ast::ForExpr&>(written), expected);
    case ExprKind::list: return list(static_cast<const ast::ListExpr&>(written), expected);
    case ExprKind::object: return object(static_cast<const ast::ObjectExpr&>(written), expected);
    case ExprKind::as: return as(static_cast<const ast::AsExpr&>(written));
    case ExprKind::placed:
      error(Code::kSecretExposed, written.span, "`in` stands only in front of a whole value of a query")
          .label("not the value of a query entry")
          .help("write `query { key: in query config.key }`");
      return broken(written.span);
    case ExprKind::verdict:
      if (expected != nullptr && expected->kind == TypeKind::verdict) {
        return verdict(static_cast<const ast::VerdictExpr&>(written));
      }
      error(Code::kNotVisibleHere, written.span, "a verdict stands only behind `=>` in `errors`")
          .label("not a value")
          .help("use `catch` and `??` for values");
      return broken(written.span);
  }
  return broken(written.span);
}

const Expr* ExpressionChecker::require(const ast::Expr* written, const Type* expected) {
  return coerce(check(written, expected), expected);
}

const Expr* ExpressionChecker::constant(bytecode::Constant value, const Type* type, Span span,
                                        std::string text) {
  Expr* made = make(Op::constant, type, span);
  made->constant = value;
  made->text = std::move(text);
  return made;
}

const Expr* ExpressionChecker::null_literal(const ast::NullExpr& written, const Type* expected) {
  const bool fits = expected != nullptr && expected->optional;
  return constant({}, fits ? expected : simple(TypeKind::null), written.span);
}

const Expr* ExpressionChecker::number(const ast::NumberExpr& written, const Type* expected, bool negative) {
  const std::string text = (negative ? "-" : "") + written.text;
  const TypeKind wanted = expected == nullptr ? TypeKind::error : expected->kind;
  if (wanted == TypeKind::floating) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc()) {
      error(Code::kWrongType, written.span, fmt::format("`{}` is beyond the range of `float`", text))
          .label("cannot be held")
          .help("write a smaller number, or use `decimal`");
      return broken(written.span);
    }
    return constant({.kind = bytecode::Kind::kFloat, .d = value}, simple(TypeKind::floating), written.span);
  }
  if (wanted == TypeKind::decimal || (!written.is_integer() && wanted != TypeKind::integer)) {
    return constant({.kind = bytecode::Kind::kNumber}, simple(TypeKind::decimal), written.span, text);
  }
  const auto value = parse_plain_int64(text);
  if (value)
    return constant({.kind = bytecode::Kind::kInt, .i = *value}, simple(TypeKind::integer), written.span);
  if (!written.is_integer()) {
    return constant({.kind = bytecode::Kind::kNumber}, simple(TypeKind::decimal), written.span, text);
  }
  error(Code::kWrongType, written.span, fmt::format("`{}` is no 64-bit integer", text))
      .label("too large for an `int`")
      .help("larger numbers are decimals: declare the type `decimal`");
  return broken(written.span);
}

const Expr* ExpressionChecker::duration(const ast::DurationExpr& written) {
  constexpr std::int64_t kSecond = 1'000'000, kDay = 86'400 * kSecond;
  std::int64_t unit = 0;
  switch (written.unit) {
    case ast::DurationUnit::millisecond: unit = kSecond / 1000; break;
    case ast::DurationUnit::second: unit = kSecond; break;
    case ast::DurationUnit::minute: unit = 60 * kSecond; break;
    case ast::DurationUnit::hour: unit = 3600 * kSecond; break;
    case ast::DurationUnit::day: unit = kDay; break;
    case ast::DurationUnit::week: unit = 7 * kDay; break;
    case ast::DurationUnit::month:
      error(Code::kWrongType, written.span, "a month has no fixed length")
          .label("28 to 31 days")
          .help("write days: `30d`");
      return broken(written.span);
  }
  std::int64_t micros = 0;
  if (__builtin_mul_overflow(written.amount, unit, &micros)) {
    error(Code::kWrongType, written.span, "this duration is longer than 290,000 years")
        .label("too long")
        .help("write a shorter one");
    return broken(written.span);
  }
  return constant({.kind = bytecode::Kind::kDuration, .i = micros}, simple(TypeKind::duration), written.span);
}

const Binding* ExpressionChecker::find(std::string_view name) const {
  const auto found = std::find_if(scope_.bindings.rbegin(), scope_.bindings.rend(),
                                  [&](const Binding& binding) { return binding.name == name; });
  return found == scope_.bindings.rend() ? nullptr : &*found;
}

void ExpressionChecker::bind(std::string name, const Expr* value, Span span) {
  scope_.bindings.push_back({std::move(name), value, {scope_.source, span}});
}

void ExpressionChecker::refuse_taken(const ast::Name& name) {
  static constexpr std::string_view kTaken[] = {"body",    "header", "status", "count", "last",
                                                "raw",     "page",   "since",  "until", "now",
                                                "account", "config", "keep"};
  if (std::find(std::begin(kTaken), std::end(kTaken), name.text) == std::end(kTaken)) return;
  error(Code::kShadowedName, name.span, fmt::format("`{}` has a meaning of its own", name.text))
      .label("would hide it")
      .help("choose another name");
}

void ExpressionChecker::bind_local(const ast::Name& name, const Type* type,
                                   std::vector<std::uint32_t>& locals) {
  refuse_taken(name);
  Expr* local = make(Op::local, type, name.span);
  local->index = context_.new_local();
  locals.push_back(local->index);
  bind(name.text, local, name.span);
}

const Expr* ExpressionChecker::identifier(const ast::IdentifierExpr& written, const Type* expected) {
  if (const Binding* binding = find(written.name.text)) return binding->value;
  if (const Expr* value = connector_let(written)) return value;
  if (written.name.text == "keep") return keep(written.span, expected);
  if (const Expr* value = root(written)) return value;
  return unknown_name(written, expected);
}

/// What the connector's `let` of that name stands for; null where there is none. Templates of the library do
/// not see it.
const Expr* ExpressionChecker::connector_let(const ast::IdentifierExpr& written) {
  const auto found = std::find_if(context_.lets.begin(), context_.lets.end(), [&](const ConnectorLet& let) {
    return let.name == written.name.text && let.place.source == scope_.source;
  });
  if (found == context_.lets.end()) return nullptr;
  found->used = true;
  if (is_broken(found->value)) return broken(written.span);
  if ((found->needs & ~scope_.roots) != 0) {
    error(Code::kNotVisibleHere, written.span,
          fmt::format("`{}` reads what is not known in {}", found->name, scope_.clause))
        .label("not known here")
        .note("declared here", found->place)
        .help("give it as an argument, or write the value where it is known");
    return broken(written.span);
  }
  Expr* made = make(found->value->op, found->value->type, written.span);
  const checked::Place here = made->place;
  *made = *found->value;
  made->place = here;
  return made;
}

namespace {

struct RootRow {
  std::string_view name;
  Root root;
  Op op;
  TypeKind kind;
  bool optional;
  std::string_view more;  ///< how it is used where the bare name is no value
};
constexpr RootRow kRoots[] = {
    {"body", Root::body, Op::body, TypeKind::json, true, ""},
    {"status", Root::status, Op::status, TypeKind::integer, false, ""},
    {"count", Root::count, Op::count, TypeKind::integer, false, ""},
    {"raw", Root::raw, Op::raw, TypeKind::bytes, false, ""},
    {"since", Root::since, Op::since, TypeKind::timestamp, true, ""},
    {"until", Root::until, Op::until, TypeKind::timestamp, true, ""},
    {"resume", Root::resume, Op::resume, TypeKind::string, true, ""},
    {"now", Root::now, Op::now, TypeKind::timestamp, false, ""},
    {"last", Root::last, Op::last, TypeKind::record, true, ""},
    {"header", Root::header, Op::header, TypeKind::error, false, "call it: `header(\"Link\")`"},
    {"page", Root::page, Op::page, TypeKind::error, false, "name a register: `page.at`"},
    {"config", Root::config, Op::config, TypeKind::error, false, "name an entry: `config.token`"},
    {"account", Root::account, Op::account_id, TypeKind::error, false, "name a part: `account.id`"},
};

const RootRow* find_root(std::string_view name) {
  const auto found = std::find_if(std::begin(kRoots), std::end(kRoots),
                                  [&](const RootRow& row) { return row.name == name; });
  return found == std::end(kRoots) ? nullptr : found;
}

}  // namespace

const Expr* ExpressionChecker::root(const ast::IdentifierExpr& written) {
  const RootRow* row = find_root(written.name.text);
  if (row == nullptr) return nullptr;
  if (!scope_.sees(row->root)) {
    std::vector<std::string_view> known;
    for (const RootRow& other : kRoots) {
      if (scope_.sees(other.root)) known.push_back(other.name);
    }
    auto handle = error(Code::kNotVisibleHere, written.span,
                        fmt::format("`{}` is not known in {}", row->name, scope_.clause));
    handle.label("not known here");
    if (scope_.sees(Root::subject)) known.insert(known.begin(), ".field");
    handle.help(known.empty() ? "only plain values may stand here" : "known here: " + list_names(known, 12));
    return broken(written.span);
  }
  if (!row->more.empty()) {
    error(Code::kWrongType, written.span, fmt::format("`{}` alone is no value", row->name))
        .label("not a value")
        .help(std::string(row->more));
    return broken(written.span);
  }
  if (row->root == Root::last && scope_.last == nullptr) return broken(written.span);
  if (row->root == Root::last && scope_.last == &context_.no_last) {
    error(Code::kNotVisibleHere, written.span, "`last` is not known where records are put together")
        .label("which row?")
        .help("read it from the answer, `body.items`, or page by another strategy");
    return broken(written.span);
  }
  const Type* type =
      row->root == Root::last ? context_.types.record(scope_.last, true) : simple(row->kind, row->optional);
  const bool attempt = row->root == Root::now && scope_.attempt_time;
  return make(attempt ? Op::attempt_time : row->op, type, written.span);
}

/// The field of the record or the config entry that an unknown name nearly is, as it should be written; ""
/// where there is none.
std::string ExpressionChecker::field_or_key_meant(const std::string& name,
                                                  const std::vector<std::string_view>& candidates) const {
  if (!closest_names(name, candidates).empty()) return "";
  std::vector<std::string_view> fields, keys;
  if (scope_.subject != nullptr && scope_.subject->type->kind == TypeKind::record) {
    for (const checked::RecordField& field : scope_.subject->type->record->fields)
      fields.push_back(field.name);
  }
  if (scope_.sees(Root::config)) {
    for (const checked::Config& entry : context_.program.connector.config) {
      if (entry.name == name) return "config." + name;
      keys.push_back(entry.name);
    }
  }
  const auto field = closest_names(name, fields);
  if (!field.empty()) return fmt::format(".{}", field[0]);
  const auto key = closest_names(name, keys);
  return key.empty() ? "" : fmt::format("config.{}", key[0]);
}

const Expr* ExpressionChecker::unknown_name(const ast::IdentifierExpr& written, const Type* expected) {
  const std::string& name = written.name.text;
  if (expected != nullptr && expected->kind == TypeKind::enumeration) {
    return enum_member(*expected->enumeration, name, written.span);
  }
  if (context_.names.is_unsupported(name)) return broken(written.span);
  std::vector<std::string_view> candidates;
  for (auto binding = scope_.bindings.rbegin(); binding != scope_.bindings.rend(); ++binding) {
    candidates.push_back(binding->name);
  }
  for (const ConnectorLet& let : context_.lets) {
    if (let.place.source == scope_.source) candidates.push_back(let.name);
  }
  for (const RootRow& row : kRoots) {
    if (scope_.sees(row.root)) candidates.push_back(row.name);
  }
  const bool looks_like_field = scope_.subject != nullptr && scope_.subject->type->kind == TypeKind::record;
  if (looks_like_field) {
    for (const checked::RecordField& known : scope_.subject->type->record->fields) {
      if (known.name != name) continue;
      error(Code::kUnknownName, written.span, fmt::format("nothing here is called `{}`", name))
          .label("not known")
          .help(fmt::format("a field of the record begins with a dot: `.{}`", name))
          .fix(written.span, "." + name);
      return broken(written.span);
    }
  }
  const bool upper =
      std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
  if (upper) {
    error(Code::kUnknownName, written.span,
          fmt::format("`{}` looks like a member of an enum, but none is expected here", name))
        .label("of which enum?")
        .help("write a text, or the full name: `ats.JobStatus.OPEN`");
    return broken(written.span);
  }
  if (const std::string meant = field_or_key_meant(name, candidates); !meant.empty()) {
    error(Code::kUnknownName, written.span, fmt::format("nothing here is called `{}`", name))
        .label("not known")
        .help(fmt::format("did you mean `{}`?", meant));
    return broken(written.span);
  }
  context_.unknown(Code::kUnknownName, *scope_.source, written.span,
                   fmt::format("nothing here is called `{}`", name), name, candidates, "known here");
  return broken(written.span);
}

const Expr* ExpressionChecker::or_else(const Expr* value, const Expr* otherwise) {
  Expr* made = make(Op::catch_failure, value->type, value->place.span);
  made->place = value->place;
  made->args = {value, otherwise};
  return made;
}

const Expr* ExpressionChecker::or_null(const Expr* value) {
  const Expr* wide = coerce(value, context_.types.with_optional(value->type, true));
  return or_else(wide, constant({}, wide->type, value->place.span));
}

std::optional<std::string> constant_text(const Expr& value) {
  if (value.op == Op::constant && value.constant.kind == bytecode::Kind::kText) return value.text;
  if ((value.op == Op::widen || value.op == Op::join) && value.args.size() == 1)
    return constant_text(*value.args[0]);
  return std::nullopt;
}

}  // namespace conn::compiler
