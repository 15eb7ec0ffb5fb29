#include "bytecode/type_table.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace conn::bytecode {
namespace {

void append(std::string& key, std::uint64_t number) {
  for (int shift = 0; shift < 64; shift += 8) key += static_cast<char>(number >> shift);
}

// All that two equal types share, but for null.
std::string core_key(const Type& type) {
  std::string key;
  append(key, static_cast<std::uint64_t>(type.kind) | std::uint64_t{type.open} << 8 |
                  std::uint64_t{type.stride} << 16 | std::uint64_t{type.element} << 32);
  append(key, type.name);
  append(key, type.fields.size());
  for (const Field& field : type.fields) append(key, std::uint64_t{field.name} << 16 | field.type);
  for (const StringId member : type.members) append(key, member);
  return key;
}

bool kind_has_json(TypeKind kind) {
  return kind != TypeKind::kBytes && kind != TypeKind::kSecret && kind != TypeKind::kRows &&
         kind != TypeKind::kIter;
}

bool is_member(const Type& type, StringId text) {
  return std::find(type.members.begin(), type.members.end(), text) != type.members.end();
}

}  // namespace

TypeTable::TypeTable(const Module& module) : module_(&module) {
  std::unordered_map<std::string, std::uint32_t> cores;
  std::unordered_set<std::uint64_t> seen;
  for (const Type& type : module.types) {
    const auto core = cores.emplace(core_key(type), static_cast<std::uint32_t>(cores.size())).first->second;
    core_.push_back(core);
    twins_ |= !seen.insert(std::uint64_t{core} << 1 | (type.optional ? 1 : 0)).second;
    bool json = kind_has_json(type.kind);
    if (type.kind == TypeKind::kList || type.kind == TypeKind::kDict) json = has_json_[type.element];
    for (const Field& field : type.fields) json = json && has_json_[field.type];
    has_json_.push_back(json);
  }
}

bool TypeTable::holds_any_text(TypeId id) const {
  const Type& type = module_->types[id];
  return type.kind == TypeKind::kString || type.kind == TypeKind::kUrl || type.kind == TypeKind::kSecret ||
         (type.kind == TypeKind::kEnum && type.open);
}

bool TypeTable::holds(TypeId id, const Constant& constant) const {
  const Type& type = module_->types[id];
  switch (constant.kind) {
    case Kind::kNull: return type.optional;
    case Kind::kFalse:
    case Kind::kTrue: return type.kind == TypeKind::kBool;
    case Kind::kInt: return type.kind == TypeKind::kInt;
    case Kind::kFloat: return type.kind == TypeKind::kFloat;
    case Kind::kNumber: return type.kind == TypeKind::kDecimal;
    case Kind::kText:
      return holds_any_text(id) || (type.kind == TypeKind::kEnum && is_member(type, constant.text));
    case Kind::kTimestamp: return type.kind == TypeKind::kTimestamp;
    case Kind::kDate: return type.kind == TypeKind::kDate;
    case Kind::kDuration: return type.kind == TypeKind::kDuration;
    default: return false;
  }
}

}  // namespace conn::bytecode
