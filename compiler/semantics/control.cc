#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

namespace {

/// What `x is null` gives where `x` is a constant, as the argument of a template; nothing where only a run
/// knows.
std::optional<bool> known_null(const Expr* condition) {
  if (condition->op != Op::is_null) return std::nullopt;
  const Expr* value = condition->args[0];
  while (value->op == Op::widen) value = value->args[0];
  if (value->op != Op::constant) return std::nullopt;
  return (value->constant.kind == bytecode::Kind::kNull) != condition->negated;
}

}  // namespace

const Expr* ExpressionChecker::conditional(const ast::ConditionalExpr& written, const Type* expected) {
  const Expr* condition_value = condition(written.condition);
  const Expr* then_value = check(written.then_value, expected);
  const Type* hint =
      expected != nullptr || then_value->type->kind == TypeKind::null ? expected : then_value->type;
  const Expr* else_value = check(written.else_value, hint);
  if (is_broken(condition_value)) return condition_value;
  if (is_broken(then_value) || is_broken(else_value)) return broken(written.span);
  if (const auto known = known_null(condition_value))
    return coerce(*known ? then_value : else_value, expected);
  if (expected != nullptr && unify(then_value->type, else_value->type) == nullptr) {
    then_value = coerce(then_value, expected);
    else_value = coerce(else_value, expected);
  }
  const Type* type = common(then_value, else_value);
  if (type == nullptr) return broken(written.span);
  Expr* made = make(Op::conditional, type, written.span);
  made->args = {condition_value, then_value, else_value};
  return made;
}

namespace {

/// The kind that the first constant of a `match` over JSON asks for.
TypeKind kind_asked_for(const ast::MatchExpr& match) {
  for (const ast::Arm& arm : match.arms) {
    for (const ast::Pattern& pattern : arm.patterns) {
      if (ast::as<ast::NumberExpr>(pattern.value) != nullptr ||
          ast::as<ast::UnaryExpr>(pattern.value) != nullptr) {
        return TypeKind::integer;
      }
      if (ast::as<ast::BoolExpr>(pattern.value) != nullptr) return TypeKind::boolean;
      if (ast::as<ast::StringExpr>(pattern.value) != nullptr) return TypeKind::string;
    }
  }
  return TypeKind::string;
}

std::string pattern_key(const Expr& value) {
  return fmt::format("{}:{}:{}:{}", static_cast<int>(value.constant.kind), value.constant.i, value.constant.d,
                     value.text);
}

}  // namespace

const Expr* ExpressionChecker::match(const ast::MatchExpr& written, const Type* expected) {
  const Expr* subject = check(written.subject);
  if (!is_broken(subject) && subject->type->kind == TypeKind::json && scope_.reads_json) {
    subject = read_json(subject, simple(kind_asked_for(written), true));
  }
  const TypeKind kind = subject->type->kind;
  const bool matches = is_text(kind) || is_number(kind) || kind == TypeKind::boolean;
  if (!is_broken(subject) && (!matches || kind == TypeKind::secret)) {
    error(Code::kWrongType, written.subject->span,
          fmt::format("`match` is not for `{}`", type_name(*subject->type)))
        .label(fmt::format("this is `{}`", type_name(*subject->type)))
        .help("it compares texts, numbers, bools and enums with constants");
    subject = broken(written.subject->span);
  }
  const Expr* outer_subject = match_subject_;
  std::vector<checked::Arm> arms;
  bool failed = is_broken(subject);
  const Type* type = nullptr;
  bool united = true;
  for (const ast::Arm& arm : written.arms) {
    checked::Arm made;
    for (const ast::Pattern& written_pattern : arm.patterns) {
      checked::Arm::Pattern out;
      if (!pattern(written_pattern, subject->type, out)) failed = true;
      made.patterns.push_back(out);
    }
    match_subject_ = outer_subject;
    if (arm.guard != nullptr) made.guard = condition(arm.guard);
    match_subject_ = subject;
    made.result = check(arm.result, expected != nullptr ? expected : type);
    match_subject_ = outer_subject;
    failed = failed || is_broken(made.result) || (made.guard != nullptr && is_broken(made.guard));
    if (!is_broken(made.result) && united) {
      const Type* next = type == nullptr ? made.result->type : unify(type, made.result->type);
      united = next != nullptr;
      if (united) type = next;
    }
    arms.push_back(std::move(made));
  }
  if (!is_broken(subject)) check_exhaustive(written, subject, arms);
  if (!united && expected != nullptr) type = expected;
  if (type == nullptr) return broken(written.span);
  for (checked::Arm& arm : arms) {
    arm.result = coerce(arm.result, type);
    failed = failed || is_broken(arm.result);
  }
  if (failed) return broken(written.span);
  Expr* made = make(Op::match, type, written.span);
  made->args = {subject};
  made->arms = std::move(arms);
  return made;
}

bool ExpressionChecker::pattern(const ast::Pattern& written, const Type* subject,
                                checked::Arm::Pattern& out) {
  if (written.kind == ast::PatternKind::wildcard) {
    out.wildcard = true;
    return true;
  }
  const Type* plain = context_.types.with_optional(subject, false);
  if (written.kind == ast::PatternKind::member) {
    const ast::QualifiedName& name = *written.member;
    if (subject->kind == TypeKind::error) return false;
    if (subject->kind != TypeKind::enumeration) {
      error(
          Code::kWrongType, written.span,
          fmt::format("`{}` is a member of an enum, but the value is `{}`", name.text(), type_name(*subject)))
          .label("not a constant of this type")
          .help(fmt::format("write a constant: `\"{}\"`", name.text()));
      return false;
    }
    out.low = enum_member(*subject->enumeration, name.last().text, written.span);
    return !is_broken(out.low);
  }
  if (ast::as<ast::NullExpr>(written.value) != nullptr) {
    if (subject->kind != TypeKind::error && !subject->optional) {
      warning(Code::kNeverReached, written.span, "the value is never null")
          .label("never fits")
          .help("remove `null`");
    }
    out.low = constant({}, context_.types.with_optional(subject, true), written.span);
    return true;
  }
  const bool known = subject->kind != TypeKind::error;
  out.low = known ? require(written.value, plain) : check(written.value);
  if (written.kind == ast::PatternKind::range) {
    out.high = known ? require(written.high, plain) : check(written.high);
    if (known && !is_number(subject->kind)) {
      error(Code::kWrongType, written.span, "a range is for numbers")
          .label("not numbers")
          .help("list the constants: `\"a\", \"b\" => …`");
      return false;
    }
  }
  return !is_broken(out.low) && (out.high == nullptr || !is_broken(out.high));
}

void ExpressionChecker::check_exhaustive(const ast::MatchExpr& written, const Expr* subject,
                                         const std::vector<checked::Arm>& arms) {
  std::map<std::string, Span> seen;
  bool all = false;
  for (std::size_t i = 0; i < arms.size(); ++i) {
    if (all) {
      warning(Code::kNeverReached, written.arms[i].span, "an arm before this one fits everything")
          .label("never has a turn")
          .help("put `_` last");
      break;
    }
    for (std::size_t p = 0; p < arms[i].patterns.size(); ++p) {
      const checked::Arm::Pattern& pattern = arms[i].patterns[p];
      if (pattern.wildcard) all = all || arms[i].guard == nullptr;
      if (pattern.low == nullptr || is_broken(pattern.low) || pattern.high != nullptr ||
          arms[i].guard != nullptr)
        continue;
      const Span at = written.arms[i].patterns[p].span;
      const auto [first, is_new] = seen.emplace(pattern_key(*pattern.low), at);
      if (is_new) continue;
      error(Code::kNeverReached, at, fmt::format("`{}` stands in an earlier arm", text_of(at)))
          .label("never has a turn")
          .note("first written here", checked::Place{scope_.source, first->second})
          .help("remove one of the two");
    }
  }
  if (all) return;
  std::vector<std::string> missing;
  const Type* type = subject->type;
  const auto need = [&](const std::string& shown, bytecode::Kind kind, const std::string& text) {
    Expr probe;
    probe.constant.kind = kind;
    probe.text = text;
    if (seen.count(pattern_key(probe)) == 0) missing.push_back(shown);
  };
  if (type->kind == TypeKind::boolean) {
    need("true", bytecode::Kind::kTrue, "");
    need("false", bytecode::Kind::kFalse, "");
    if (type->optional) need("null", bytecode::Kind::kNull, "");
  } else if (type->kind == TypeKind::enumeration) {
    for (const checked::EnumerationMember& member : type->enumeration->members)
      need(member.name, bytecode::Kind::kText, member.wire);
    const bool literal = type->enumeration->name.find('"') != std::string::npos;
    if (!literal) missing.push_back("_");
    if (type->optional) need("null", bytecode::Kind::kNull, "");
  } else {
    missing.push_back("_");
  }
  if (missing.empty()) return;
  std::vector<std::string_view> names(missing.begin(), missing.end());
  const Span head{written.span.begin, written.subject->span.end};
  error(Code::kNotExhaustive, head, "this `match` does not say what happens to every value")
      .label("not covered: " + list_names(names))
      .help(missing.back() == "_" ? "add `_ => …` for all others" : "add an arm for each, or `_ => …`");
}

const Expr* ExpressionChecker::keep(Span span, const Type* expected) {
  const bool open = expected != nullptr && expected->kind == TypeKind::enumeration &&
                    expected->enumeration->name.find('"') == std::string::npos;
  if (match_subject_ == nullptr || !open) {
    error(Code::kMisplacedKeep, span,
          match_subject_ == nullptr ? "`keep` stands outside a `match`"
                                    : "`keep` is only for fields that are enums")
        .label("nothing to keep")
        .help(
            "`match .x { \"a\" => A, _ => keep }` writes the vendor's own word into a field that is an enum");
    return broken(span);
  }
  if (is_broken(match_subject_)) return match_subject_;
  return make(Op::keep, context_.types.with_optional(expected, match_subject_->type->optional), span);
}

const Expr* ExpressionChecker::for_each(const ast::ForExpr& written, const Type* expected) {
  const std::size_t outer = scope_.bindings.size();
  std::vector<checked::Source> sources;
  bool failed = false;
  for (const ast::ForSource& source : written.sources) {
    checked::Source made;
    if (!for_source(source, made)) failed = true;
    sources.push_back(std::move(made));
  }
  const Expr* where = written.where == nullptr ? nullptr : condition(written.where);
  const bool dictionary = written.body == ast::ForBody::dictionary;
  const TypeKind container = dictionary ? TypeKind::dictionary : TypeKind::list;
  const Type* element = expected != nullptr && expected->kind == container ? expected->element : nullptr;
  const Expr* key = dictionary ? require(written.key, simple(TypeKind::string)) : nullptr;
  const Expr* value = check(written.value, element);
  if (element != nullptr) value = coerce(value, element);
  scope_.bindings.resize(outer);
  failed = failed || is_broken(value) || (key != nullptr && is_broken(key)) ||
           (where != nullptr && is_broken(where));
  if (failed) return broken(written.span);
  if (value->type->kind == TypeKind::null) {
    error(Code::kWrongType, written.value->span, "a list of nothing but null")
        .label("always null")
        .help("write a value");
    return broken(written.span);
  }
  Expr* made = make(Op::for_each,
                    dictionary ? context_.types.dictionary(value->type) : context_.types.list(value->type),
                    written.span);
  made->sources = std::move(sources);
  made->where = where;
  made->dictionary_body = dictionary;
  if (key != nullptr) made->args.push_back(key);
  made->args.push_back(value);
  return made;
}

bool ExpressionChecker::for_source(const ast::ForSource& written, checked::Source& out) {
  const Expr* list = check(written.source);
  if (list->type->kind == TypeKind::json && scope_.reads_json) {
    const Type* json = simple(TypeKind::json);
    const bool pairs = written.variables.size() == 2;
    list = read_json(list, pairs ? context_.types.dictionary(json) : context_.types.list(json));
  }
  const auto bind_all = [&](const Type* first, const Type* second) {
    for (std::size_t i = 0; i < written.variables.size(); ++i) {
      bind_local(written.variables[i], i == 0 ? first : second, out.locals);
    }
  };
  const TypeKind kind = list->type->kind;
  if (is_broken(list) || (kind != TypeKind::list && kind != TypeKind::dictionary)) {
    bind_all(error_type(), error_type());
    if (is_broken(list)) return false;
    auto handle =
        error(Code::kWrongType, written.source->span,
              fmt::format("`for` runs over lists and dictionaries, not over `{}`", type_name(*list->type)));
    handle.label(fmt::format("this is `{}`", type_name(*list->type)));
    if (kind == TypeKind::json)
      handle.help(fmt::format("say what it holds: `{} as [json]`", text_of(written.source->span)));
    return false;
  }
  if (list->type->optional) {
    bind_all(error_type(), error_type());
    error(Code::kMaybeNull, written.source->span,
          fmt::format("`{}` may be null, and `for` needs a list", text_of(written.source->span)))
        .label(fmt::format("this is `{}`", type_name(*list->type)))
        .help(fmt::format("null as an empty one: `{} ?? {}`", text_of(written.source->span),
                          kind == TypeKind::list ? "[]" : "{}"));
    return false;
  }
  const bool dictionary = kind == TypeKind::dictionary;
  if (dictionary && written.variables.size() != 2) {
    bind_all(error_type(), error_type());
    error(Code::kWrongType, written.span, "an entry of a dictionary is a key and a value")
        .label("two names are needed")
        .help("write `for (key, value) in …`");
    return false;
  }
  const Type* element = list->type->element;
  if (dictionary) {
    bind_all(simple(TypeKind::string), element);
  } else {
    bind_all(element, simple(TypeKind::integer));
  }
  out.list = list;
  return true;
}

const Expr* ExpressionChecker::lambda_outside(const ast::LambdaExpr& written) {
  error(Code::kWrongType, written.span, "a function stands where a value is expected")
      .label("not a value")
      .help("`x => …` is an argument of functions such as `first`, `any` and `map`");
  return broken(written.span);
}

}  // namespace conn::compiler
