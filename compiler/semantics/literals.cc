#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

using ast::EntryKind;
using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

const Expr* ExpressionChecker::list(const ast::ListExpr& written, const Type* expected) {
  const bool json = expected != nullptr && expected->kind == TypeKind::json;
  const Type* element = expected != nullptr && expected->kind == TypeKind::list ? expected->element
                        : json                                                  ? simple(TypeKind::json, true)
                                                                                : nullptr;
  const bool fixed = element != nullptr && element->kind != TypeKind::error;
  std::vector<const Expr*> values;
  std::vector<bool> spread;
  bool failed = false;
  for (const ast::ListElement& item : written.elements) {
    const Type* hint = element == nullptr ? nullptr : item.spread ? context_.types.list(element) : element;
    const Expr* value = check(item.value, hint);
    if (fixed) value = coerce(value, hint);
    if (item.spread && !is_broken(value) && value->type->kind != TypeKind::list) {
      value = wrong_type(value, context_.types.list(element != nullptr ? element : value->type));
    }
    if (item.spread && !is_broken(value) && value->type->optional)
      value = maybe_null(value, context_.types.with_optional(value->type, false));
    failed = failed || is_broken(value);
    if (!failed && !fixed) {
      const Type* own = item.spread ? value->type->element : value->type;
      const Type* next = element == nullptr ? own : unify(element, own);
      if (next == nullptr) value = wrong_type(value, element);
      failed = failed || is_broken(value);
      if (next != nullptr) element = next;
    }
    values.push_back(value);
    spread.push_back(item.spread);
  }
  if (failed) return broken(written.span);
  for (std::size_t i = 0; i < values.size(); ++i) {
    values[i] = coerce(values[i], spread[i] ? context_.types.list(element) : element);
    if (is_broken(values[i])) return broken(written.span);
  }
  Expr* made = make(Op::list, context_.types.list(element == nullptr ? error_type() : element), written.span);
  made->args = std::move(values);
  made->spread = std::move(spread);
  return json ? coerce(made, context_.types.with_optional(expected, false)) : made;
}

const Expr* ExpressionChecker::object(const ast::ObjectExpr& written, const Type* expected) {
  if (expected == nullptr || expected->kind == TypeKind::error) return anonymous(written);
  switch (expected->kind) {
    case TypeKind::record:
      if (expected->record->kind == checked::RecordKind::shape) return anonymous(written);
      return record_of(written, *expected->record);
    case TypeKind::dictionary: return dictionary(written, expected->element, false);
    case TypeKind::json: {
      const Expr* made = dictionary(written, simple(TypeKind::json, true), scope_.optional_parts);
      return is_broken(made) ? made : coerce(made, simple(TypeKind::json));
    }
    default: return anonymous(written);
  }
}

const Expr* ExpressionChecker::dictionary(const ast::ObjectExpr& written, const Type* element,
                                          bool drop_nulls) {
  std::vector<checked::DictionaryEntry> entries;
  std::map<std::string, Span> seen;
  bool failed = false;
  for (const ast::ObjectEntry& entry : written.entries) {
    checked::DictionaryEntry made;
    if (entry.kind == EntryKind::spread) {
      const Type* dictionary = context_.types.dictionary(element);
      const Expr* spread = check(entry.value, dictionary);
      const bool record = spread->type->kind == TypeKind::record && element->kind == TypeKind::json;
      made.value = coerce(record ? coerce(spread, simple(TypeKind::json)) : spread, dictionary);
    } else {
      made.key = entry.kind == EntryKind::computed
                     ? require(entry.computed_key, simple(TypeKind::string))
                     : constant({.kind = bytecode::Kind::kText}, simple(TypeKind::string), entry.key.span,
                                entry.key.text);
      const auto key = constant_text(*made.key);
      const auto [first, is_new] = seen.emplace(key.value_or(fmt::format("\n{}", seen.size())), entry.span);
      if (key && !is_new) {
        error(Code::kDuplicateKey, entry.span, fmt::format("`{}` is written twice", *key))
            .label("written again")
            .note("first written here", checked::Place{scope_.source, first->second})
            .help("remove one of the two");
      }
      const Expr* value = check(entry.value, element);
      if (element->kind == TypeKind::json && value->type->kind == TypeKind::secret && scope_.optional_parts) {
        value = retag(value, simple(TypeKind::string));  // the body of a request may hold it
      }
      made.value = coerce(value, element);
      failed = failed || is_broken(made.key);
    }
    failed = failed || is_broken(made.value);
    entries.push_back(made);
  }
  if (failed) return broken(written.span);
  Expr* made = make(Op::dictionary, context_.types.dictionary(element), written.span);
  made->entries = std::move(entries);
  made->drop_nulls = drop_nulls;
  return made;
}

/// An object where no type is expected: a record of the fields as they are.
const Expr* ExpressionChecker::anonymous(const ast::ObjectExpr& written) {
  checked::Record record;
  record.place = {scope_.source, written.span};
  std::vector<const Expr*> values;
  std::map<std::string, std::size_t> at;
  bool failed = false;
  const auto put = [&](const std::string& name, const Expr* value, Span span) {
    failed = failed || is_broken(value);
    if (name.empty()) {
      error(Code::kBadName, span, "a field of an object needs a name")
          .label("an empty text")
          .help("write a name, or make a dictionary: `for x in xs => key: value`");
      failed = true;
    }
    if (value->type->kind == TypeKind::null) {
      error(Code::kWrongType, span, fmt::format("nothing says which type `{}` has", name))
          .label("always null")
          .help("leave it out");
      failed = true;
    }
    const auto [place, is_new] = at.emplace(name, values.size());
    if (is_new) {
      values.push_back(value);
      record.fields.push_back({name, value->type, formats_of(*value), "", {scope_.source, span}, false});
    } else {
      values[place->second] = value;
      record.fields[place->second].type = value->type;
    }
  };
  std::map<std::string, Span> seen;
  for (const ast::ObjectEntry& entry : written.entries) {
    if (entry.kind == EntryKind::spread) {
      const Expr* spread = check(entry.value);
      if (is_broken(spread)) {
        failed = true;
      } else if (spread->type->kind != TypeKind::record || spread->type->optional) {
        failed = is_broken(
            wrong_type(spread, context_.types.record(&context_.program.records.emplace_back(record))));
      } else {
        for (const checked::RecordField& field : spread->type->record->fields)
          put(field.name, spread_field(spread, field.name), entry.span);
      }
      continue;
    }
    if (entry.kind == EntryKind::computed) {
      error(Code::kWrongType, entry.span, "a computed key needs a dictionary, but a record is made here")
          .label("not a field")
          .help("make a dictionary: `for x in xs => key: value`");
      failed = true;
      continue;
    }
    const auto [first, is_new] = seen.emplace(entry.key.text, entry.span);
    if (!is_new) {
      error(Code::kDuplicateKey, entry.span, fmt::format("`{}` is written twice", entry.key.text))
          .label("written again")
          .note("first written here", checked::Place{scope_.source, first->second})
          .help("remove one of the two");
      continue;
    }
    put(entry.key.text, check(entry.value), entry.span);
  }
  if (failed) return broken(written.span);
  Expr* made =
      make(Op::record, context_.types.record(&context_.program.records.emplace_back(std::move(record))),
           written.span);
  made->args = std::move(values);
  return made;
}

const Expr* ExpressionChecker::spread_field(const Expr* spread, const std::string& name) {
  ast::Name field;
  field.text = name;
  field.span = spread->place.span;
  return record_field(spread, field, spread->place.span, false);
}

const Expr* ExpressionChecker::record_of(const ast::ObjectExpr& written, const checked::Record& record,
                                         bool optional) {
  std::vector<const Expr*> values(record.fields.size(), nullptr);
  std::map<std::string, Span> seen;
  bool failed = false;
  for (const ast::ObjectEntry& entry : written.entries) {
    if (entry.kind == EntryKind::computed) {
      error(Code::kWrongType, entry.span, fmt::format("the fields of `{}` are known names", record.name))
          .label("computed")
          .help("write the name of the field");
      failed = true;
      continue;
    }
    if (entry.kind == EntryKind::spread) {
      const Expr* spread = check(entry.value);
      if (is_broken(spread) || spread->type->kind != TypeKind::record || spread->type->optional) {
        if (!is_broken(spread)) wrong_type(spread, context_.types.record(&record));
        failed = true;
        continue;
      }
      for (std::size_t i = 0; i < record.fields.size(); ++i) {
        if (context_.field_index(*spread->type->record, record.fields[i].name) >= 0)
          values[i] = coerce(spread_field(spread, record.fields[i].name), record.fields[i].type);
      }
      continue;
    }
    const int field = context_.field_index(record, entry.key.text);
    if (field < 0) {
      std::vector<std::string_view> names;
      for (const checked::RecordField& known : record.fields) names.push_back(known.name);
      context_.unknown(Code::kUnknownField, *scope_.source, entry.key.span,
                       fmt::format("`{}` has no field `{}`", record.name, entry.key.text), entry.key.text,
                       names, "it has");
      check(entry.value);
      failed = true;
      continue;
    }
    const auto [first, is_new] = seen.emplace(entry.key.text, entry.key.span);
    if (!is_new) {
      error(Code::kDuplicateKey, entry.key.span, fmt::format("`{}` is written twice", entry.key.text))
          .label("written again")
          .note("first written here", checked::Place{scope_.source, first->second})
          .help("remove one of the two");
      continue;
    }
    const auto at = static_cast<std::size_t>(field);
    values[at] = require(entry.value, record.fields[at].type);
  }
  std::vector<std::string_view> missing;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] != nullptr) {
      failed = failed || is_broken(values[i]);
    } else if (record.fields[i].type->optional) {
      values[i] = constant({}, record.fields[i].type, written.span);
    } else if (record.fields[i].type->kind == TypeKind::error) {
      failed = true;
    } else {
      missing.push_back(record.fields[i].name);
    }
  }
  if (!missing.empty()) {
    const Span brace{written.span.begin, written.span.begin + 1};
    const std::string text = list_names(missing);
    error(Code::kMissingField, brace,
          fmt::format("{} of `{}` {} required and not given", text, record.name,
                      missing.size() == 1 ? "is" : "are"))
        .label(fmt::format("without {}", text))
        .note("declared here",
              record.fields[static_cast<std::size_t>(context_.field_index(record, std::string(missing[0])))]
                  .place)
        .help(fmt::format("add `{}: …`", missing[0]));
    failed = true;
  }
  if (failed) return broken(written.span);
  Expr* made = make(Op::record, context_.types.record(&record, optional), written.span);
  made->args = std::move(values);
  return made;
}

}  // namespace conn::compiler
