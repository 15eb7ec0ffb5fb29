#include "compiler/semantics/resolve.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/config.h"

namespace conn::compiler {

using ast::DeclKind;
using checked::Type;
using checked::TypeKind;

const Type* Resolver::not_allowed(Span span, const SourceFile& source, std::string message,
                                  std::string help) {
  context_->error(Code::kTypeNotAllowed, source, span, std::move(message))
      .label("not allowed here")
      .help(std::move(help));
  return error_type();
}

namespace {

/// The name in `[date]?`: where there is one, the formats of the type are its.
const ast::NamedType* name_inside(const ast::Type& written) {
  if (const auto* optional = ast::as<ast::OptionalType>(&written)) return name_inside(*optional->inner);
  if (const auto* list = ast::as<ast::ListType>(&written)) return name_inside(*list->element);
  if (const auto* dictionary = ast::as<ast::DictionaryType>(&written)) return name_inside(*dictionary->value);
  return ast::as<ast::NamedType>(&written);
}

/// Whether the time inside may be null: `date?`, `[date?]`.
bool time_is_optional(const ast::Type& written) {
  if (const auto* optional = ast::as<ast::OptionalType>(&written))
    return ast::as<ast::NamedType>(optional->inner) != nullptr || time_is_optional(*optional->inner);
  if (const auto* list = ast::as<ast::ListType>(&written)) return time_is_optional(*list->element);
  if (const auto* dictionary = ast::as<ast::DictionaryType>(&written))
    return time_is_optional(*dictionary->value);
  return false;
}

/// `null_if(…)` of a time that may not be null; null where there is none.
const ast::Format* needless_null(const ast::Type& written) {
  if (time_is_optional(written)) return nullptr;
  for (const ast::Format* format : written.formats) {
    if (format->name && format->name->text == "null_if") return format;
  }
  return nullptr;
}

}  // namespace

const Type* Resolver::type(const ast::Type& written, const SourceFile& source, TypeUse use) {
  if (context_->depth >= context_->limits.depth) {
    context_
        ->error(Code::kExpansionTooDeep, source, written.span,
                fmt::format("more than {} types stand inside each other", context_->limits.depth))
        .label("too deep")
        .help("use `json` for the inner parts");
    return error_type();
  }
  if (!written.formats.empty() && !holds_time(written, source)) return error_type();
  ++context_->depth;
  const Type* made = type_inside(written, source, use);
  --context_->depth;
  return made;
}

bool Resolver::holds_time(const ast::Type& written, const SourceFile& source) {
  const ast::NamedType* named = name_inside(written);
  if (named == nullptr && written.kind == ast::TypeKind::error) return true;
  const auto word = named == nullptr ? std::nullopt : type_of_word(named->name.text());
  if (word && is_time(*word)) {
    const ast::Format* needless = needless_null(written);
    if (needless == nullptr) return true;
    context_
        ->error(Code::kMaybeNull, source, needless->span,
                fmt::format("`null_if` gives null, but `{}` has to be there", named->name.text()))
        .label("null is not allowed here")
        .help(fmt::format("let it be missing: `{}?`", named->name.text()))
        .fix({named->span.end, named->span.end}, "?");
    return false;
  }
  not_allowed(
      written.span, source,
      named == nullptr ? "this type has no formats" : fmt::format("`{}` has no formats", named->name.text()),
      word == TypeKind::duration ? "durations are written as numbers: declare an `int` and use `seconds(…)`"
                                 : "only `timestamp` and `date` are written `as` a format");
  return false;
}

const Type* Resolver::type_inside(const ast::Type& written, const SourceFile& source, TypeUse use) {
  TypeTable& types = context_->types;
  switch (written.kind) {
    case ast::TypeKind::error: return error_type();
    case ast::TypeKind::named: return named(static_cast<const ast::NamedType&>(written), source, use);
    case ast::TypeKind::optional: {
      const Type* inner = type(*static_cast<const ast::OptionalType&>(written).inner, source, use);
      return types.with_optional(inner, true);
    }
    case ast::TypeKind::list: {
      const Type* element = type(*static_cast<const ast::ListType&>(written).element, source, use);
      return element->kind == TypeKind::error ? element : types.list(element);
    }
    case ast::TypeKind::dictionary: {
      const auto& dictionary = static_cast<const ast::DictionaryType&>(written);
      const Type* key = type(*dictionary.key, source, use);
      const Type* value = type(*dictionary.value, source, use);
      if (key->kind == TypeKind::error || value->kind == TypeKind::error) return error_type();
      if (key->kind != TypeKind::string || key->optional) {
        return not_allowed(dictionary.key->span, source, "the keys of a dictionary are texts",
                           "write `[string: …]`");
      }
      return types.dictionary(value);
    }
    case ast::TypeKind::record: return anonymous(static_cast<const ast::RecordType&>(written), source, use);
    case ast::TypeKind::reference:
      return reference(static_cast<const ast::ReferenceType&>(written), source, use);
    case ast::TypeKind::literal_union:
      return literal_union(static_cast<const ast::LiteralUnionType&>(written), source);
    case ast::TypeKind::per_answer:
      return type(*static_cast<const ast::PerAnswerType&>(written).inner, source, use);
  }
  return error_type();
}

const Type* Resolver::named(const ast::NamedType& written, const SourceFile& source, TypeUse use) {
  const std::string name = written.name.text();
  if (const auto word = type_of_word(name)) {
    const bool vendor_has_none =
        *word == TypeKind::duration || *word == TypeKind::bytes || *word == TypeKind::secret;
    if (use == TypeUse::shape && vendor_has_none) {
      return not_allowed(written.span, source, fmt::format("JSON holds no `{}`", name),
                         "declare what the vendor sends, `string` or `int`, and convert it in the map");
    }
    if (use == TypeUse::model && *word == TypeKind::secret) {
      context_->error(Code::kSecretExposed, source, written.span, "a model cannot hold a `secret`")
          .label("records are stored and shown")
          .help("leave the field out: secrets belong into `config`");
      return error_type();
    }
    return context_->types.simple(*word);
  }
  const auto found = context_->names.type(name);
  if (!found && use == TypeUse::config && config_form(name)) return context_->types.simple(TypeKind::string);
  if (found) return declared_type(written, found, source, use);
  if (context_->names.is_unsupported(name)) return error_type();
  auto candidates = context_->names.type_names();
  candidates.insert(candidates.end(), type_words().begin(), type_words().end());
  if (use == TypeUse::config) candidates.insert(candidates.end(), {"host_label", "zone"});
  context_->unknown(Code::kUnknownType, source, written.span,
                    fmt::format("nothing declares a type `{}`", name), name, candidates, "there are");
  return error_type();
}

const Type* Resolver::declared_type(const ast::NamedType& written, const Declared<ast::Decl>& found,
                                    const SourceFile& source, TypeUse use) {
  if (found.decl->kind == DeclKind::enumeration) return context_->types.enumeration(enumeration(found));
  const bool shape = found.decl->kind == DeclKind::shape;
  if (use == TypeUse::model && shape) {
    return not_allowed(written.span, source,
                       fmt::format("`{}` is a shape: a model holds models only", found.name),
                       "declare a `model` with these fields, or use `json`");
  }
  if (use != TypeUse::model && !shape) {
    return not_allowed(written.span, source,
                       fmt::format("`{}` is a model: what a vendor sends is a shape", found.name),
                       "declare a `shape` with the fields that the vendor sends");
  }
  if (use == TypeUse::config) {
    return not_allowed(written.span, source, "config holds plain values", "use one entry for each value");
  }
  const checked::Record* made = record(found);
  if (made != nullptr) return context_->types.record(made);
  if (records_.count(found.decl) > 0) {
    context_
        ->error(Code::kTypeCycle, source, written.span, fmt::format("`{}` would contain itself", found.name))
        .label("leads back to where it began")
        .help(shape ? "use `json` for the inner part" : fmt::format("point to it: `ref {}`", found.name));
  }
  return error_type();
}

const Type* Resolver::reference(const ast::ReferenceType& written, const SourceFile& source, TypeUse use) {
  if (use == TypeUse::shape || use == TypeUse::config) {
    return not_allowed(written.span, source, "a `ref` points to a record of a model: only models have it",
                       "declare the id as the vendor sends it, `int` or `string`");
  }
  return context_->types.reference(written.model.text());
}

const Type* Resolver::literal_union(const ast::LiteralUnionType& written, const SourceFile& source) {
  checked::Enumeration made;
  made.place = {&source, written.span};
  for (const ast::Expr* literal : written.literals) {
    const auto* text = ast::as<ast::StringExpr>(literal);
    if (text == nullptr || !text->plain()) {
      return not_allowed(literal->span, source, "one of several values is a text", "put it into quotes");
    }
    const std::string value = *text->plain();
    const auto same = [&](const checked::EnumerationMember& member) { return member.wire == value; };
    if (value.empty()) {
      context_->error(Code::kBadName, source, literal->span, "one of several values is an empty text")
          .label("nothing to tell it from a missing one")
          .help("leave it out, and make the type optional");
    } else if (std::any_of(made.members.begin(), made.members.end(), same)) {
      context_
          ->error(Code::kDuplicateDeclaration, source, literal->span,
                  fmt::format("`\"{}\"` is one of the values twice", value))
          .label("listed again")
          .help("remove one of the two");
    }
    made.members.push_back({value, value});
    made.name += fmt::format("{}\"{}\"", made.name.empty() ? "" : " | ", value);
  }
  context_->program.enumerations.push_back(std::move(made));
  return context_->types.enumeration(&context_->program.enumerations.back());
}

const Type* Resolver::anonymous(const ast::RecordType& written, const SourceFile& source, TypeUse use) {
  if (use == TypeUse::config) {
    return not_allowed(written.span, source,
                       "a group of settings stands alone: neither optional nor in a list",
                       "make its fields optional: `{ city: string? }`");
  }
  checked::Record& made = context_->program.records.emplace_back();
  made.kind = use == TypeUse::model ? checked::RecordKind::model : checked::RecordKind::shape;
  made.place = {&source, written.span};
  fill(made, written.fields, source, use);
  return context_->types.record(&made);
}

const checked::Record* Resolver::record(const Declared<ast::Decl>& declared) {
  const auto known = records_.find(declared.decl);
  if (known != records_.end()) return known->second;
  if (declared.decl->kind == DeclKind::enumeration) return nullptr;
  records_[declared.decl] = nullptr;
  const bool shape = declared.decl->kind == DeclKind::shape;
  if (++context_->depth > context_->limits.depth) {
    context_
        ->error(Code::kExpansionTooDeep, *declared.source, declared.decl->head,
                fmt::format("`{}` stands in more than {} types inside each other", declared.name,
                            context_->limits.depth))
        .label("too deep")
        .help("use `json` for the inner parts");
    --context_->depth;
    return nullptr;
  }
  checked::Record& made = context_->program.records.emplace_back();
  made.name = declared.name;
  made.kind = shape ? checked::RecordKind::shape : checked::RecordKind::model;
  made.docs = declared.decl->docs.text;
  made.place = {declared.source, declared.decl->name.span};
  const auto& fields = shape ? static_cast<const ast::ShapeDecl*>(declared.decl)->fields
                             : static_cast<const ast::ModelDecl*>(declared.decl)->fields;
  fill(made, fields, *declared.source, shape ? TypeUse::shape : TypeUse::model);
  --context_->depth;
  records_[declared.decl] = &made;
  return &made;
}

void Resolver::fill(checked::Record& record, const std::vector<ast::Field>& fields, const SourceFile& source,
                    TypeUse use) {
  std::map<std::string, Span> seen;
  for (const ast::Field& field : fields) {
    const auto [first, is_new] = seen.emplace(field.name.text, field.name.span);
    if (!is_new) {
      context_
          ->error(Code::kDuplicateDeclaration, source, field.name.span,
                  fmt::format("the field `{}` is declared twice", field.name.text))
          .label("declared again")
          .note("first declared here", checked::Place{&source, first->second})
          .help("remove one of the two");
      continue;
    }
    if (use == TypeUse::model) refuse_empty(*context_, source, field.name, "a field of a model");
    checked::RecordField made;
    made.name = field.name.text;
    made.type = type(*field.type, source, use);
    made.formats = formats_of(*field.type, source);
    made.docs = field.docs.text;
    made.place = {&source, field.name.span};
    const auto* list = ast::as<ast::ListType>(field.type);
    made.or_one = list != nullptr && list->or_one;
    if (field.rest) record.rest = static_cast<int>(record.fields.size());
    if (field.rest && use == TypeUse::model) {
      not_allowed(field.span, source, "a model has no open rest", "declare `custom: [string: json]?`");
    }
    if (field.default_value != nullptr) {
      not_allowed(field.default_value->span, source, "a field of a shape or model has no default",
                  "make it optional, and write `?? …` where it is read");
    }
    record.fields.push_back(std::move(made));
  }
}

/// What is stored tells the members apart.
void Resolver::check_wire(const std::string& wire, const ast::EnumMember& member, const SourceFile& source,
                          std::map<std::string, Span>& seen) {
  const auto [first, is_new] = seen.emplace(wire, member.span);
  if (!is_new) {
    context_
        ->error(Code::kDuplicateDeclaration, source, member.span,
                fmt::format("two members are stored as \"{}\"", wire))
        .label("cannot be told from the first")
        .note("the first one", checked::Place{&source, first->second})
        .help("give each member a text of its own");
  } else if (wire.empty() && member.wire != nullptr) {
    context_->error(Code::kBadName, source, member.span, "a member of an enum is stored as an empty text")
        .label("nothing to tell it from a missing one")
        .help("leave it out, and make the fields optional that hold the enum");
  }
}

const checked::Enumeration* Resolver::enumeration(const Declared<ast::Decl>& declared) {
  const auto known = enumerations_.find(declared.decl);
  if (known != enumerations_.end()) return known->second;
  const auto& decl = static_cast<const ast::EnumDecl&>(*declared.decl);
  checked::Enumeration& made = context_->program.enumerations.emplace_back();
  made.name = declared.name;
  made.place = {declared.source, decl.name.span};
  std::map<std::string, Span> seen, wires;
  for (const ast::EnumMember& member : decl.members) {
    const auto [first, is_new] = seen.emplace(member.name.text, member.name.span);
    if (!is_new) {
      context_
          ->error(Code::kDuplicateDeclaration, *declared.source, member.name.span,
                  fmt::format("the member `{}` is declared twice", member.name.text))
          .label("declared again")
          .note("first declared here", checked::Place{declared.source, first->second})
          .help("remove one of the two");
      continue;
    }
    const auto wire = member.wire != nullptr ? member.wire->plain() : std::nullopt;
    made.members.push_back({member.name.text, wire.value_or(member.name.text)});
    check_wire(made.members.back().wire, member, *declared.source, wires);
  }
  enumerations_[declared.decl] = &made;
  return &made;
}

const checked::Record* Resolver::need(const ast::QualifiedName& name, const SourceFile& source,
                                      DeclKind kind) {
  const std::string written = name.text();
  const auto found = context_->names.type(written);
  if (found && found.decl->kind == kind) return record(found);
  if (context_->names.is_unsupported(written)) return nullptr;
  const std::string_view word = kind == DeclKind::shape ? "shape" : "model";
  if (found) {
    context_->error(Code::kTypeNotAllowed, source, name.span, fmt::format("`{}` is no {}", written, word))
        .label(fmt::format("a {} is needed", word))
        .note("declared here", checked::Place{found.source, found.decl->name.span})
        .help(kind == DeclKind::shape ? "a shape says what the vendor sends"
                                      : "a model says what the host wants");
    return nullptr;
  }
  std::vector<std::string_view> candidates;
  for (const std::string_view candidate : context_->names.type_names()) {
    if (context_->names.type(candidate).decl->kind == kind) candidates.push_back(candidate);
  }
  context_->unknown(Code::kUnknownType, source, name.span,
                    fmt::format("nothing declares a {} `{}`", word, written), written, candidates,
                    "there are");
  return nullptr;
}

const checked::Record* Resolver::shape(const ast::QualifiedName& name, const SourceFile& source) {
  return need(name, source, DeclKind::shape);
}
const checked::Record* Resolver::model(const ast::QualifiedName& name, const SourceFile& source) {
  return need(name, source, DeclKind::model);
}

std::vector<checked::TimeFormat> Resolver::formats_of(const ast::Type& written, const SourceFile& source) {
  if (!written.formats.empty()) {
    const ast::NamedType* named = name_inside(written);
    return read_formats(*context_, written.formats, source, named != nullptr && named->name.text() == "date");
  }
  if (const auto* optional = ast::as<ast::OptionalType>(&written))
    return formats_of(*optional->inner, source);
  if (const auto* list = ast::as<ast::ListType>(&written)) return formats_of(*list->element, source);
  if (const auto* dictionary = ast::as<ast::DictionaryType>(&written))
    return formats_of(*dictionary->value, source);
  return {};
}

}  // namespace conn::compiler
