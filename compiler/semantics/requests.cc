#include "compiler/semantics/requests.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "compiler/semantics/walk.h"

namespace conn::compiler {

using bytecode::BodyForm;
using checked::Entry;
using checked::Expr;
using checked::Op;
using checked::TypeKind;

namespace {

constexpr std::string_view kPlaceNames[] = {"query", "header", "form"};

std::string_view name_of(EntryPlace place) { return kPlaceNames[static_cast<std::size_t>(place)]; }

/// Whether the value is null while `since` is: it reads `since` and asks nowhere whether it is null.
bool falls_with_since(const Expr* value) {
  if (!has_op(value, Op::since)) return false;
  return !any_node(value, [](const Expr& node) {
    return (node.op == Op::is_null || node.op == Op::coalesce || node.op == Op::catch_failure) &&
           has_op(&node, Op::since);
  });
}

const Expr* allowed_secret(Context& context, ExpressionChecker& checker, const ast::PlacedExpr& written,
                           EntryPlace place) {
  const SourceFile& source = *checker.scope().source;
  if (place != EntryPlace::query || written.place.text != "query") {
    context
        .error(Code::kSecretExposed, source, written.span,
               fmt::format("`in {}` does not belong into `{}`", written.place.text, name_of(place)))
        .label("not here")
        .help("`in query` allows a secret in the query; headers and bodies take it as it is");
    return nullptr;
  }
  const Expr* value = checker.check(written.operand);
  if (is_broken(value)) return nullptr;
  if (value->op == Op::config) context.program.connector.config[value->index].in_query = true;
  if (value->type->kind == TypeKind::secret) return value;
  const Expr* text = checker.coerce(value, context.types.simple(TypeKind::string, value->type->optional));
  return is_broken(text) ? nullptr : text;
}

/// The list of `repeat(xs)`; null where the value is another.
const ast::Expr* repeated_list(const ast::Expr* written) {
  const auto* call = ast::as<ast::CallExpr>(written);
  const auto* name = call == nullptr ? nullptr : ast::as<ast::IdentifierExpr>(call->callee);
  const bool one = name != nullptr && name->name.text == "repeat" && call->arguments.size() == 1;
  return one && !call->arguments[0].name ? call->arguments[0].value : nullptr;
}

const Expr* repeated_value(Context& context, ExpressionChecker& checker, const ast::Expr& written,
                           const ast::Expr* list, EntryPlace place) {
  if (place != EntryPlace::header) {
    const Expr* value = checker.printed_list(list);
    if (value == nullptr) return nullptr;
    return checker.coerce(value, context.types.with_optional(value->type, true));
  }
  context.error(Code::kNotText, *checker.scope().source, written.span, "a header is sent once")
      .label("`repeat` is for queries and forms")
      .help("write the list as one text: `comma(xs)`");
  return nullptr;
}

const Expr* entry_value(Context& context, ExpressionChecker& checker, const ast::Expr* written,
                        EntryPlace place) {
  const auto* placed = ast::as<ast::PlacedExpr>(written);
  const Expr* value =
      placed != nullptr ? allowed_secret(context, checker, *placed, place) : checker.printed(written);
  if (value == nullptr || is_broken(value)) return nullptr;
  if (value->type->kind == TypeKind::secret) {
    if (place == EntryPlace::query && placed == nullptr) {
      const SourceFile& source = *checker.scope().source;
      context.error(Code::kSecretExposed, source, written->span, "a secret in the query of a request")
          .label("addresses are logged by servers and proxies")
          .help(fmt::format("send it in a header, or allow it: `in query {}`", source.text(written->span)));
      return nullptr;
    }
    value = checker.retag(value, context.types.simple(TypeKind::string));
  }
  return checker.coerce(value, context.types.simple(TypeKind::string, true));
}

/// An entry whose name is null is left out, as one whose value is. False where that is known by now.
bool name_entry(Context& context, Entry& entry) {
  while (entry.key->op == Op::widen) entry.key = entry.key->args[0];
  if (!entry.key->type->optional) return true;
  if (entry.key->op == Op::constant) return false;
  const SourceFile& source = *entry.place.source;
  const Span span = entry.place.span;
  const auto* text = context.types.simple(TypeKind::string);
  Expr* missing = context.make(Op::is_null, context.types.simple(TypeKind::boolean), source, span);
  missing->args = {entry.key};
  Expr* value = context.make(Op::conditional, entry.value->type, source, span);
  Expr* nothing = context.make(Op::constant, entry.value->type, source, span);
  value->args = {missing, nothing, entry.value};
  Expr* empty = context.make(Op::constant, text, source, span);
  empty->constant.kind = bytecode::Kind::kText;
  Expr* name = context.make(Op::coalesce, text, source, span);
  name->args = {entry.key, empty};
  entry.value = value;
  entry.key = name;
  return true;
}

}  // namespace

std::vector<Entry> check_entries(Context& context, ExpressionChecker& checker, const ast::ObjectExpr& written,
                                 EntryPlace place) {
  std::vector<Entry> out;
  const SourceFile& source = *checker.scope().source;
  for (const ast::ObjectEntry& entry : written.entries) {
    if (entry.kind == ast::EntryKind::spread) {
      context
          .error(Code::kNotInThisVersion, source, entry.span,
                 fmt::format("`..` in `{}` is not in this version", name_of(place)))
          .label("not yet")
          .help("write the entries one by one");
      continue;
    }
    Entry made;
    made.place = {&source, entry.span};
    const auto* string_type = context.types.simple(TypeKind::string);
    if (entry.kind == ast::EntryKind::computed) {
      made.key = checker.require(entry.computed_key, context.types.simple(TypeKind::string, true));
    } else {
      Expr* key = context.make(Op::constant, string_type, source, entry.key.span);
      key->constant.kind = bytecode::Kind::kText;
      key->text = entry.key.text;
      made.key = key;
    }
    const ast::Expr* list = repeated_list(entry.value);
    made.repeat = list != nullptr;
    made.value = made.repeat ? repeated_value(context, checker, *entry.value, list, place)
                             : entry_value(context, checker, entry.value, place);
    if (made.value == nullptr || is_broken(made.value) || is_broken(made.key)) continue;
    if (!name_entry(context, made)) continue;
    made.only_with_since = falls_with_since(made.value);
    out.push_back(made);
  }
  return out;
}

std::vector<Entry>& RequestBuilder::entries_of(EntryPlace place) {
  if (place == EntryPlace::query) return request_.query;
  return place == EntryPlace::header ? request_.headers : request_.form_entries;
}

bool RequestBuilder::is_repeat(const Entry& entry, EntryPlace place, bool policy) {
  const auto name = constant_text(*entry.key);
  if (!name) return false;
  const auto slot = static_cast<std::size_t>(place);
  const auto& entries = entries_of(place);
  const auto [found, is_new] =
      names_[slot].emplace(place == EntryPlace::header ? ascii_lower(*name) : *name, entries.size());
  if (is_new) return false;
  const Entry& other = entries[found->second];
  const bool meets_own = policy && found->second < own_[slot];
  // Said at the request, where it can be mended, when a policy's name meets one of the request's.
  const checked::Place& at = meets_own ? other.place : entry.place;
  const checked::Place& first = meets_own ? entry.place : other.place;
  context_
      .error(meets_own ? Code::kEntryTwice : Code::kDuplicateKey, *at.source, at.span,
             meets_own ? fmt::format("the policy sends `{}` in the {} too", *name, name_of(place))
                       : fmt::format("`{}` is written twice", *name))
      .label(meets_own ? "sent twice" : "written again")
      .note(meets_own ? "sent by the policy here" : "first written here", first)
      .help(meets_own ? "leave it out here, or give the policy another name for it"
                      : "remove one of the two");
  return true;
}

void RequestBuilder::add_default(ExpressionChecker& checker, const ast::ObjectExpr& entries,
                                 EntryPlace place) {
  for (Entry& entry : check_entries(context_, checker, entries, place)) {
    const auto name = constant_text(*entry.key);
    const auto& known = names_[static_cast<std::size_t>(place)];
    const bool replaced = name && known.count(place == EntryPlace::header ? ascii_lower(*name) : *name) > 0;
    if (!replaced) entries_of(place).push_back(entry);
  }
}

void RequestBuilder::add_defaults(Resolver& resolver, const ast::ConnectorDecl& connector,
                                  const SourceFile& source) {
  Scope all;
  all.source = &source;
  all.roots = kDefaultsRoots;
  all.clause = "what is sent with every request";
  all.optional_parts = true;
  ExpressionChecker checker(context_, resolver, all);
  if (connector.headers != nullptr) add_default(checker, *connector.headers, EntryPlace::header);
  if (connector.query != nullptr) add_default(checker, *connector.query, EntryPlace::query);
}

void RequestBuilder::add_entries(ExpressionChecker& checker, const ast::Expr& written, EntryPlace place,
                                 bool policy) {
  const SourceFile& source = *checker.scope().source;
  const auto* object = ast::as<ast::ObjectExpr>(&written);
  if (object == nullptr) {
    if (written.kind == ast::ExprKind::error) return;
    context_.error(Code::kWrongType, source, written.span, fmt::format("`{}` needs entries", name_of(place)))
        .label("not entries")
        .help(fmt::format("write `{} {{ name: value }}`", name_of(place)));
    return;
  }
  for (Entry& entry : check_entries(context_, checker, *object, place)) {
    if (!is_repeat(entry, place, policy)) entries_of(place).push_back(entry);
  }
}

void RequestBuilder::set_form(const SourceFile& source, Span span, BodyForm form) {
  if (request_.form == BodyForm::kNone || request_.form == form) {
    request_.form = form;
    return;
  }
  context_.error(Code::kEntryTwice, source, span, "a request has one body")
      .label("a second body")
      .help("send either `json` or `form`");
}

const Expr* RequestBuilder::merge_json(const Expr* first, const Expr* second) {
  const auto dictionary = [](const Expr* value) -> const Expr* {
    if (value->op == Op::to_json) value = value->args[0];
    return value->op == Op::dictionary ? value : nullptr;
  };
  const Expr* a = dictionary(first);
  const Expr* b = dictionary(second);
  const SourceFile& source = *second->place.source;
  if (a == nullptr || b == nullptr) {
    context_.error(Code::kEntryTwice, source, second->place.span, "two bodies meet, and one has no entries")
        .label("cannot be put together")
        .help("write both as `json { … }`");
    return first;
  }
  for (const checked::DictionaryEntry& entry : b->entries) {
    const auto name = entry.key == nullptr ? std::nullopt : constant_text(*entry.key);
    for (const checked::DictionaryEntry& other : a->entries) {
      const auto known = other.key == nullptr ? std::nullopt : constant_text(*other.key);
      if (!name || known != name) continue;
      context_
          .error(Code::kEntryTwice, *other.key->place.source, other.key->place.span,
                 fmt::format("the policy sends `{}` in the body too", *name))
          .label("sent twice")
          .note("sent by the policy here", entry.key->place)
          .help("leave it out here, or give the policy another name for it");
    }
  }
  Expr* merged = context_.make(Op::dictionary, a->type, source, second->place.span);
  merged->entries = a->entries;
  merged->entries.insert(merged->entries.end(), b->entries.begin(), b->entries.end());
  merged->drop_nulls = true;
  Expr* out = context_.make(Op::to_json, context_.types.simple(TypeKind::json), source, second->place.span);
  out->args = {merged};
  return out;
}

void RequestBuilder::add_json(ExpressionChecker& checker, const ast::RequestPart& part, bool policy) {
  const SourceFile& source = *checker.scope().source;
  const Expr* value = checker.require(part.value, context_.types.simple(TypeKind::json));
  if (is_broken(value)) return;
  if (request_.json != nullptr && !policy) {
    context_.error(Code::kEntryTwice, source, part.span, "a request has one body")
        .label("a second body")
        .help("put both into one `json { … }`");
    return;
  }
  request_.json = request_.json == nullptr ? value : merge_json(request_.json, value);
}

void RequestBuilder::add_part(ExpressionChecker& checker, const ast::RequestPart& part, bool policy) {
  const SourceFile& source = *checker.scope().source;
  const std::string& word = part.word.text;
  if (part.value == nullptr) return;
  if (word == "query") return add_entries(checker, *part.value, EntryPlace::query, policy);
  if (word == "header" || word == "headers")
    return add_entries(checker, *part.value, EntryPlace::header, policy);
  if (word == "form") {
    set_form(source, part.span, BodyForm::kForm);
    return add_entries(checker, *part.value, EntryPlace::form, policy);
  }
  if (word == "json") {
    set_form(source, part.span, BodyForm::kJson);
    return add_json(checker, part, policy);
  }
  if (word == "url") {
    const Expr* value = checker.require(part.value, context_.types.simple(TypeKind::url, true));
    if (!is_broken(value)) request_.url = value;
    return;
  }
  const std::vector<std::string_view> words{"query", "header", "form", "json", "url"};
  context_.unknown(Code::kBadWord, source, part.word.span, fmt::format("a request has no part `{}`", word),
                   word, words, "parts");
}

void RequestBuilder::add_send(ExpressionChecker& checker, const ast::RequestPart& part) {
  add_part(checker, part, true);
}

void RequestBuilder::add_path(ExpressionChecker& checker, const ast::Expr& path) {
  const SourceFile& source = *checker.scope().source;
  const auto* text = ast::as<ast::StringExpr>(&path);
  if (text == nullptr) {
    const Expr* value = checker.check(&path, context_.types.simple(TypeKind::url));
    if (is_broken(value)) return;
    if (value->type->kind == TypeKind::url) {
      request_.url = checker.coerce(value, context_.types.simple(TypeKind::url, true));
    } else {
      context_.error(Code::kBadUrl, source, path.span, "a path is written out")
          .label("neither a text in quotes nor a `url`")
          .help("write `get \"/items/{id}\"`: each inserted part is one segment");
    }
    return;
  }
  for (const ast::StringPart& part : text->parts) {
    const std::size_t bad = part.value == nullptr ? part.text.find_first_of("?#") : std::string::npos;
    if (bad == std::string::npos) continue;
    context_.error(Code::kBadUrl, source, path.span, "a path ends before its query")
        .label(fmt::format("`{}` stands in it", part.text[bad]))
        .help("write `query { name: value }`");
    return;
  }
  const bool starts =
      !text->parts.empty() && text->parts[0].value == nullptr && text->parts[0].text.starts_with('/');
  if (!starts && !text->parts.empty()) {
    context_.error(Code::kBadUrl, source, path.span, "a path begins with `/`")
        .label("is put behind `base`")
        .help("write `get \"/items\"`; another origin is reached by a `url` value");
    return;
  }
  checker.scope().path = true;
  const bool optional_parts = checker.scope().optional_parts;
  checker.scope().optional_parts = false;
  const Expr* value = checker.require(&path, context_.types.simple(TypeKind::string));
  checker.scope().path = false;
  checker.scope().optional_parts = optional_parts;
  if (!is_broken(value)) request_.path = value;
}

void RequestBuilder::add_request(ExpressionChecker& checker, const ast::Request& written) {
  const SourceFile& source = *checker.scope().source;
  constexpr std::pair<std::string_view, bytecode::Method> kMethods[] = {
      {"get", bytecode::Method::kGet},       {"post", bytecode::Method::kPost},
      {"put", bytecode::Method::kPut},       {"patch", bytecode::Method::kPatch},
      {"delete", bytecode::Method::kDelete}, {"head", bytecode::Method::kHead}};
  for (const auto& [word, method] : kMethods) {
    if (written.method.text == word) request_.method = method;
  }
  if (written.path != nullptr) add_path(checker, *written.path);
  for (const ast::RequestPart& part : written.parts) add_part(checker, part, false);
  for (const EntryPlace place : {EntryPlace::query, EntryPlace::header, EntryPlace::form}) {
    own_[static_cast<std::size_t>(place)] = entries_of(place).size();
  }
  if (written.auth != nullptr) {
    context_
        .error(Code::kNotInThisVersion, source, written.auth->span,
               "`auth` on a request is not in this version")
        .label("not yet")
        .help("the connector's `auth` holds for all its requests");
  }
}

std::vector<const Expr*> expressions_of(const checked::Request& request) {
  std::vector<const Expr*> out{request.url, request.path, request.json};
  for (const auto* entries : {&request.query, &request.headers, &request.form_entries}) {
    for (const Entry& entry : *entries) {
      out.push_back(entry.key);
      out.push_back(entry.value);
    }
  }
  return out;
}

}  // namespace conn::compiler
