#include "runtime/loader/type_text.h"

namespace conn::runtime {
namespace {

using bytecode::Module;
using bytecode::Type;
using bytecode::TypeKind;

std::string enum_text(const Module& module, const Type& type) {
  if (type.name != bytecode::kNone) return module.text(type.name);
  std::string out;
  for (const bytecode::StringId member : type.members) {
    if (!out.empty()) out += " | ";
    out += '"' + module.text(member) + '"';
  }
  return out;
}

std::string record_text(const Module& module, const Type& type) {
  if (type.name != bytecode::kNone) return module.text(type.name);
  std::string out = "{";
  for (const bytecode::Field& field : type.fields) {
    out += (out.size() == 1 ? " " : ", ") + module.text(field.name) + ": " + type_text(module, field.type);
  }
  return out + " }";
}

std::string plain_text(const Module& module, const Type& type) {
  switch (type.kind) {
    case TypeKind::kBool: return "bool";
    case TypeKind::kInt: return "int";
    case TypeKind::kDecimal: return "decimal";
    case TypeKind::kFloat: return "float";
    case TypeKind::kString: return "string";
    case TypeKind::kBytes: return "bytes";
    case TypeKind::kTimestamp: return "timestamp";
    case TypeKind::kDate: return "date";
    case TypeKind::kDuration: return "duration";
    case TypeKind::kUrl: return "url";
    case TypeKind::kSecret: return "secret";
    case TypeKind::kEnum: return enum_text(module, type);
    case TypeKind::kList: return "[" + type_text(module, type.element) + "]";
    case TypeKind::kDict: return "[string: " + type_text(module, type.element) + "]";
    case TypeKind::kRecord: return record_text(module, type);
    case TypeKind::kJson:
    case TypeKind::kRows:
    case TypeKind::kIter: break;
  }
  return "json";
}

}  // namespace

std::string type_text(const Module& module, bytecode::TypeId type) {
  return plain_text(module, module.types[type]) + (module.types[type].optional ? "?" : "");
}

}  // namespace conn::runtime
