#include "compiler/semantics/types.h"

#include <array>
#include <optional>
#include <utility>

namespace conn::compiler {

using checked::Type;
using checked::TypeKind;

namespace {

constexpr std::array<std::pair<TypeKind, std::string_view>, 12> kWords{{
    {TypeKind::boolean, "bool"},
    {TypeKind::integer, "int"},
    {TypeKind::decimal, "decimal"},
    {TypeKind::floating, "float"},
    {TypeKind::string, "string"},
    {TypeKind::bytes, "bytes"},
    {TypeKind::timestamp, "timestamp"},
    {TypeKind::date, "date"},
    {TypeKind::duration, "duration"},
    {TypeKind::url, "url"},
    {TypeKind::json, "json"},
    {TypeKind::secret, "secret"},
}};

std::string base_name(const Type& type) {
  switch (type.kind) {
    case TypeKind::null: return "null";
    case TypeKind::list: return "[" + type_name(*type.element) + "]";
    case TypeKind::dictionary: return "[string: " + type_name(*type.element) + "]";
    case TypeKind::record: return type.record->name.empty() ? "{…}" : type.record->name;
    case TypeKind::enumeration: return type.enumeration->name;
    case TypeKind::reference: return "ref " + type.target;
    case TypeKind::function: return "a function";
    case TypeKind::verdict: return "a verdict";
    case TypeKind::error: return "unknown";
    default: return std::string(type_word(type.kind));
  }
}

}  // namespace

const Type* TypeTable::intern(Key key) {
  const auto found = known_.find(key);
  if (found != known_.end()) return found->second;
  auto type = std::make_unique<Type>();
  type->kind = std::get<0>(key);
  type->optional = std::get<1>(key);
  type->element = std::get<2>(key);
  type->record = std::get<3>(key);
  type->enumeration = std::get<4>(key);
  type->target = std::get<5>(key);
  const Type* address = type.get();
  program_->types.push_back(std::move(type));
  known_.emplace(std::move(key), address);
  return address;
}

const Type* TypeTable::simple(TypeKind kind, bool optional) {
  return intern({kind, optional, nullptr, nullptr, nullptr, {}});
}
const Type* TypeTable::list(const Type* element, bool optional) {
  return intern({TypeKind::list, optional, element, nullptr, nullptr, {}});
}
const Type* TypeTable::dictionary(const Type* element, bool optional) {
  return intern({TypeKind::dictionary, optional, element, nullptr, nullptr, {}});
}
const Type* TypeTable::record(const checked::Record* record, bool optional) {
  return intern({TypeKind::record, optional, nullptr, record, nullptr, {}});
}
const Type* TypeTable::enumeration(const checked::Enumeration* enumeration, bool optional) {
  return intern({TypeKind::enumeration, optional, nullptr, nullptr, enumeration, {}});
}
const Type* TypeTable::reference(std::string target, bool optional) {
  return intern({TypeKind::reference, optional, nullptr, nullptr, nullptr, std::move(target)});
}
const Type* TypeTable::function(const Type* result) {
  return intern({TypeKind::function, false, result, nullptr, nullptr, {}});
}

const Type* TypeTable::with_optional(const Type* type, bool optional) {
  if (type->optional == optional || type->kind == TypeKind::error || type->kind == TypeKind::null)
    return type;
  return intern({type->kind, optional, type->element, type->record, type->enumeration, type->target});
}

std::string type_name(const Type& type) { return base_name(type) + (type.optional ? "?" : ""); }

std::string_view type_word(TypeKind kind) {
  for (const auto& [known, word] : kWords) {
    if (known == kind) return word;
  }
  return "";
}

std::optional<TypeKind> type_of_word(std::string_view word) {
  for (const auto& [kind, known] : kWords) {
    if (known == word) return kind;
  }
  return std::nullopt;
}

const std::vector<std::string_view>& type_words() {
  static const std::vector<std::string_view> words = [] {
    std::vector<std::string_view> out;
    for (const auto& [kind, word] : kWords) out.push_back(word);
    return out;
  }();
  return words;
}

bool is_text(TypeKind kind) {
  return kind == TypeKind::string || kind == TypeKind::url || kind == TypeKind::secret ||
         kind == TypeKind::enumeration || kind == TypeKind::reference;
}
bool is_number(TypeKind kind) {
  return kind == TypeKind::integer || kind == TypeKind::decimal || kind == TypeKind::floating;
}
bool is_time(TypeKind kind) { return kind == TypeKind::timestamp || kind == TypeKind::date; }

}  // namespace conn::compiler
