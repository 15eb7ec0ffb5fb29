#include "compiler/semantics/calls.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/decimal.h"
#include "base/text.h"
#include "compiler/semantics/maps.h"
#include "stdlib/otherwise.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;
using stdlib::Style;

namespace {

/// A token of HTTP.
bool is_header_name(std::string_view text) {
  static constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    const char lower = ascii_lower(c);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') ||
           kMarks.find(c) != std::string_view::npos;
  });
}

/// `a or b` with both in backticks.
std::string in_backticks(std::string_view pieces) {
  std::string out = "`";
  for (std::size_t at = pieces.find(" or "); at != std::string_view::npos; at = pieces.find(" or ")) {
    out += fmt::format("{}` or `", pieces.substr(0, at));
    pieces.remove_prefix(at + 4);
  }
  return fmt::format("{}{}`", out, pieces);
}

}  // namespace

const Expr* ExpressionChecker::call(const ast::CallExpr& written, const Type* expected) {
  CallChecker checker(*this, written);
  if (const auto* name = ast::as<ast::IdentifierExpr>(written.callee))
    return checker.constructor(*name, expected);
  if (const auto* member = ast::as<ast::MemberExpr>(written.callee)) return checker.method(*member);
  const auto* field = ast::as<ast::FieldExpr>(written.callee);
  if (field == nullptr && is_broken(check(written.callee))) return broken(written.span);
  error(Code::kUnknownFunction, written.callee->span,
        field != nullptr ? fmt::format("a record has no function `{}`", field->name.text)
                         : "this is no function")
      .label("cannot be called")
      .help("functions are called on one value, `.email.lower()`, or with it, `string(.id)`");
  return broken(written.span);
}

std::vector<CallChecker::Candidate> CallChecker::candidates(std::string_view form, Style style) {
  std::vector<Candidate> out;
  for (const stdlib::Function* function : stdlib::functions()) {
    if (function->form != form || function->style != style) continue;
    Candidate candidate{function, {}, {}};
    bool readable = true;
    for (const stdlib::Parameter& parameter : function->parameters) {
      const auto type = read_signature(parameter.type);
      readable = readable && type.has_value();
      candidate.parameters.push_back(type.value_or(SignatureType{}));
    }
    const auto result = read_signature(function->result);
    if (!readable || !result) continue;
    candidate.result = *result;
    out.push_back(std::move(candidate));
  }
  return out;
}

const CallChecker::Candidate* CallChecker::choose(const std::vector<Candidate>& all, const Type& first) {
  const Candidate* best = nullptr;
  Fit best_fit = Fit::none;
  for (const Candidate& candidate : all) {
    if (candidate.parameters.empty()) continue;
    const Fit how = fit(candidate.parameters[0], first, {});
    if (how > best_fit) {
      best = &candidate;
      best_fit = how;
    }
  }
  return best;
}

const Expr* CallChecker::fail_arguments() {
  for (const ast::Argument& argument : call_.arguments) {
    if (argument.value->kind != ast::ExprKind::lambda) owner_.check(argument.value);
  }
  return owner_.broken(call_.span);
}

const ast::Expr* CallChecker::only_argument(std::string_view usage) {
  if (call_.arguments.size() == 1 && !call_.arguments[0].name) return call_.arguments[0].value;
  owner_
      .error(call_.arguments.empty() ? Code::kMissingArgument : Code::kUnknownArgument, call_.arguments_span,
             "one argument is needed")
      .label(fmt::format("{} given", call_.arguments.size()))
      .help(fmt::format("write `{}`", usage));
  return nullptr;
}

const Expr* CallChecker::header() {
  const ast::Expr* written = only_argument("header(\"Link\")");
  if (written == nullptr) return owner_.broken(call_.span);
  if (!owner_.scope_.sees(Root::header)) {
    owner_
        .error(Code::kNotVisibleHere, call_.span,
               fmt::format("there is no answer in {}, so it has no header", owner_.scope_.clause))
        .label("not known here")
        .help("headers are read in `errors` and in the pager's `next` and `stop`");
    return owner_.broken(call_.span);
  }
  const Expr* name = owner_.require(written, owner_.simple(TypeKind::string));
  if (is_broken(name)) return name;
  const auto text = constant_text(*name);
  // The parameter of a template that is only declared has no value yet.
  if (!text && name->op != Op::local) {
    owner_.error(Code::kNotConstant, written->span, "the name of a header is a plain text")
        .label("not known before the run")
        .help("write the name: `header(\"Link\")`");
    return owner_.broken(call_.span);
  }
  if (text && !is_header_name(*text)) {
    owner_.error(Code::kBadName, written->span, fmt::format("no header has the name \"{}\"", *text))
        .label("letters, digits and `-` make the name of a header")
        .help("write the name alone: `header(\"Link\")`");
    return owner_.broken(call_.span);
  }
  Expr* made = owner_.make(Op::header, owner_.simple(TypeKind::string, true), call_.span);
  made->text = ascii_lower(text.value_or(""));
  return made;
}

const Expr* CallChecker::body_text() {
  if (!owner_.scope_.sees(Root::body)) return nullptr;
  const auto* name =
      call_.arguments.size() == 1 ? ast::as<ast::IdentifierExpr>(call_.arguments[0].value) : nullptr;
  if (name == nullptr || name->name.text != "body") return nullptr;
  return owner_.make(Op::body_text, owner_.simple(TypeKind::string), call_.span);
}

const Expr* CallChecker::map_call(const ast::Name& name, const Type* expected) {
  const bool any = name.text == "map";
  const auto named = owner_.context_.names.named_map(name.text);
  if (!any && !named) return nullptr;
  if (call_.arguments.empty() || call_.arguments[0].name) {
    owner_.error(Code::kMissingArgument, call_.arguments_span, "a map needs the record that it maps")
        .label("no record")
        .help(fmt::format("write `{}(e)`", name.text));
    return fail_arguments();
  }
  const Expr* record = owner_.check(call_.arguments[0].value);
  if (is_broken(record)) return record;
  const bool shape =
      record->type->kind == TypeKind::record && record->type->record->kind == checked::RecordKind::shape;
  if (!shape) {
    owner_
        .error(Code::kWrongType, call_.arguments[0].span,
               fmt::format("a map takes a record of a shape, but this is `{}`", type_name(*record->type)))
        .label(fmt::format("this is `{}`", type_name(*record->type)))
        .help("maps are for shapes with a name; for others write the fields: `{ name: … }`");
    return owner_.broken(call_.span);
  }
  const checked::Record* model =
      expected != nullptr && expected->kind == TypeKind::record ? expected->record : nullptr;
  const Declared<ast::MapDecl> map =
      named ? Declared<ast::MapDecl>{static_cast<const ast::MapDecl*>(named.decl), named.source, named.name}
            : find_map(owner_.context_, *record->type->record, model, *owner_.scope_.source, call_.span);
  if (!map) return owner_.broken(call_.span);
  std::vector<ast::Argument> rest(call_.arguments.begin() + 1, call_.arguments.end());
  return expand_map(owner_.context_, owner_.resolver_, owner_, map, record, rest, call_.span);
}

const Expr* CallChecker::other_form(const ast::Name& name, Style style) {
  const Style other = style == Style::kConstructor ? Style::kMethod : Style::kConstructor;
  if (candidates(name.text, other).empty()) return nullptr;
  const SourceFile& source = *owner_.scope_.source;
  if (style == Style::kConstructor) {
    auto handle = owner_.error(Code::kWrongCallForm, name.span,
                               fmt::format("`{}` is called on its subject", name.text));
    handle.label("called like a conversion");
    if (call_.arguments.empty()) {
      handle.help(fmt::format("write `x.{}()`", name.text));
    } else {
      const ast::Expr* subject = call_.arguments[0].value;
      const bool simple = subject->kind != ast::ExprKind::binary && subject->kind != ast::ExprKind::unary &&
                          subject->kind != ast::ExprKind::conditional;
      std::string rest;
      if (call_.arguments.size() > 1)
        rest = source.text({call_.arguments[1].span.begin, call_.arguments.back().span.end});
      const std::string_view open = simple ? "" : "(";
      const std::string_view close = simple ? "" : ")";
      const std::string fixed =
          fmt::format("{}{}{}.{}({})", open, source.text(subject->span), close, name.text, rest);
      handle.help(fmt::format("write `{}`", fixed)).fix(call_.span, fixed);
    }
  } else {
    const auto& member = *ast::as<ast::MemberExpr>(call_.callee);
    std::string rest;
    if (!call_.arguments.empty())
      rest =
          fmt::format(", {}", source.text({call_.arguments[0].span.begin, call_.arguments.back().span.end}));
    const std::string fixed = fmt::format("{}({}{})", name.text, source.text(member.object->span), rest);
    owner_
        .error(Code::kWrongCallForm, name.span,
               fmt::format("`{}` is a conversion: it is written in front of its value", name.text))
        .label("called on its subject")
        .help(fmt::format("write `{}`", fixed))
        .fix(call_.span, fixed);
  }
  return fail_arguments();
}

const Expr* CallChecker::unknown_function(const ast::Name& name, Style style) {
  if (owner_.context_.names.is_unsupported(name.text)) return fail_arguments();
  if (const stdlib::Otherwise* row = stdlib::find_otherwise(name.text)) {
    owner_.error(Code::kUnknownFunction, name.span, fmt::format("there is no function `{}`", name.text))
        .label("not known")
        .help(fmt::format("it is written {}", in_backticks(row->written)));
    return fail_arguments();
  }
  std::vector<std::string_view> forms;
  for (const stdlib::Function* function : stdlib::functions()) {
    if (function->style == style && std::find(forms.begin(), forms.end(), function->form) == forms.end())
      forms.push_back(function->form);
  }
  if (style == Style::kConstructor) {
    if (owner_.scope_.sees(Root::header)) forms.push_back("header");
    for (const std::string_view map : owner_.context_.names.map_names()) forms.push_back(map);
  }
  owner_.context_.unknown(Code::kUnknownFunction, *owner_.scope_.source, name.span,
                          fmt::format("there is no function `{}`", name.text), name.text, forms,
                          style == Style::kConstructor ? "conversions" : "functions of values");
  return fail_arguments();
}

const Expr* CallChecker::constructor(const ast::IdentifierExpr& callee, const Type* expected) {
  const ast::Name& name = callee.name;
  if (owner_.find(name.text) != nullptr) {
    owner_.error(Code::kUnknownFunction, name.span, fmt::format("`{}` is a value, not a function", name.text))
        .label("cannot be called")
        .help("write it without `(…)`");
    return fail_arguments();
  }
  if (name.text == "header") return header();
  if (name.text == "text") {
    if (const Expr* text = body_text()) return text;
  }
  if (const Expr* mapped = map_call(name, expected)) return mapped;
  const auto all = candidates(name.text, Style::kConstructor);
  if (all.empty()) {
    if (const Expr* reported = other_form(name, Style::kConstructor)) return reported;
    return unknown_function(name, Style::kConstructor);
  }
  if (call_.arguments.empty()) {
    owner_
        .error(Code::kMissingArgument, call_.arguments_span,
               fmt::format("`{}` needs its `{}`", name.text, all[0].function->parameters[0].name))
        .label("nothing given")
        .help(fmt::format("write `{}(…)`", name.text));
    return owner_.broken(call_.span);
  }
  const bool json = all.size() == 1 && all[0].function->parameters[0].type == "json";
  const Expr* first = owner_.check(call_.arguments[0].value, json ? owner_.simple(TypeKind::json) : nullptr);
  if (json) first = owner_.coerce(first, owner_.simple(TypeKind::json, first->type->optional));
  if (is_broken(first)) return fail_arguments();
  const Candidate* chosen = choose(all, *first->type);
  if (chosen == nullptr) return no_candidate(name, all, first);
  return finish(*chosen, first, first->type->optional && !chosen->parameters[0].optional, 1);
}

const Expr* CallChecker::method(const ast::MemberExpr& callee) {
  const ast::Name& name = callee.name;
  const auto all = candidates(name.text, Style::kMethod);
  if (all.empty()) {
    if (const Expr* reported = other_form(name, Style::kMethod)) return reported;
    if (is_broken(owner_.check(callee.object))) return fail_arguments();
    return unknown_function(name, Style::kMethod);
  }
  const Expr* subject = owner_.check(callee.object);
  if (is_broken(subject)) return fail_arguments();
  const Candidate* chosen = choose(all, *subject->type);
  bool safe = callee.optional;
  if (chosen == nullptr && subject->type->kind == TypeKind::json && owner_.scope_.reads_json) {
    subject = owner_.read_json(subject, owner_.simple(TypeKind::string, true));
    chosen = choose(all, *subject->type);
    safe = true;
  }
  if (chosen == nullptr) return no_candidate(name, all, subject);
  const bool takes_null = chosen->parameters[0].optional;
  if (subject->type->optional && !takes_null && !safe) {
    owner_.dot_on_optional(subject, callee);
    return fail_arguments();
  }
  return finish(*chosen, subject, subject->type->optional && !takes_null, 0);
}

const Expr* CallChecker::no_candidate(const ast::Name& name, const std::vector<Candidate>& all,
                                      const Expr* first) {
  std::vector<std::string> texts;
  for (const Candidate& candidate : all) {
    if (!candidate.function->parameters.empty()) texts.emplace_back(candidate.function->parameters[0].type);
  }
  for (std::string& text : texts) {
    if (text == "S") text = "bool, numbers, texts and times";
    if (text == "O") text = "numbers, texts and times";
    if (text == "N") text = "int, decimal or float";
  }
  const std::vector<std::string_view> names(texts.begin(), texts.end());
  auto handle = owner_.error(Code::kWrongType, name.span,
                             fmt::format("`{}` is not for `{}`", name.text, type_name(*first->type)));
  handle.label(fmt::format("called on `{}`", type_name(*first->type)));
  if (first->type->kind == TypeKind::json) {
    handle.help(fmt::format("say what it is: `{} as string`", owner_.text_of(first->place.span)));
  } else if (first->type->kind == TypeKind::secret) {
    handle.help("a secret goes into requests as it is");
  } else if (first->type->kind == TypeKind::list && first->type->element->optional) {
    handle.help(fmt::format("its elements may be null: leave those out, `{}.compact()`",
                            owner_.text_of(first->place.span)));
  } else {
    handle.help(fmt::format("it is for {}", list_names(names)));
  }
  return fail_arguments();
}

}  // namespace conn::compiler
