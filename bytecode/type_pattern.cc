#include "bytecode/type_pattern.h"

#include <utility>

namespace conn::bytecode {
namespace {

constexpr std::pair<std::string_view, TypeKind> kWords[] = {
    {"bool", TypeKind::kBool},           {"int", TypeKind::kInt},
    {"decimal", TypeKind::kDecimal},     {"float", TypeKind::kFloat},
    {"string", TypeKind::kString},       {"bytes", TypeKind::kBytes},
    {"timestamp", TypeKind::kTimestamp}, {"date", TypeKind::kDate},
    {"duration", TypeKind::kDuration},   {"url", TypeKind::kUrl},
    {"json", TypeKind::kJson},           {"secret", TypeKind::kSecret}};

constexpr int kMaxDepth = 16;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

}  // namespace

struct TypePattern::Parser {
  std::string_view rest;

  bool take(char c) {
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    if (!rest.starts_with(c)) return false;
    rest.remove_prefix(1);
    return true;
  }

  std::string_view word() {
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    std::size_t size = 0;
    while (size < rest.size() && is_letter(rest[size])) ++size;
    const std::string_view found = rest.substr(0, size);
    rest.remove_prefix(size);
    return found;
  }

  bool type(TypePattern& out, int depth) {
    if (!one(out, depth)) return false;
    while (take('|')) {
      out.others_.emplace_back();
      if (!one(out.others_.back(), depth)) return false;
    }
    return true;
  }

  bool one(TypePattern& out, int depth) {
    if (depth > kMaxDepth) return false;
    const bool ok = take('[') ? bracket(out, depth) : take('{') ? record(out, depth) : named(out);
    out.optional_ = ok && take('?');
    return ok;
  }

  bool named(TypePattern& out) {
    const std::string_view name = word();
    if (name.size() == 1 && name[0] >= 'A' && name[0] <= 'Z') {
      out.variable_ = name[0];
      return true;
    }
    for (const auto& [text, kind] : kWords) {
      if (text != name) continue;
      out.kind_ = kind;
      return true;
    }
    return false;
  }

  bool bracket(TypePattern& out, int depth) {
    out.kind_ = TypeKind::kList;
    out.parts_.resize(1);
    if (!type(out.parts_[0], depth + 1)) return false;
    if (take(':')) {
      const TypePattern& key = out.parts_[0];
      if (key.variable_ != 0 || key.kind_ != TypeKind::kString || key.optional_) return false;
      out.kind_ = TypeKind::kDict;
      out.parts_[0] = TypePattern();
      if (!type(out.parts_[0], depth + 1)) return false;
    }
    return take(']');
  }

  bool record(TypePattern& out, int depth) {
    out.kind_ = TypeKind::kRecord;
    do {
      out.names_.push_back(word());
      out.parts_.emplace_back();
      if (out.names_.back().empty() || !take(':') || !type(out.parts_.back(), depth + 1)) return false;
    } while (take(','));
    return take('}');
  }
};

std::optional<TypePattern> TypePattern::parse(std::string_view text) {
  Parser parser{text};
  TypePattern pattern;
  if (!parser.type(pattern, 0) || !parser.rest.empty()) return std::nullopt;
  return pattern;
}

bool TypePattern::equals(const Module& module, TypeId id) const {
  const Type& type = module.types[id];
  if (variable_ != 0 || !others_.empty() || type.kind != kind_ || type.optional != optional_) return false;
  if (kind_ == TypeKind::kList || kind_ == TypeKind::kDict) return parts_[0].equals(module, type.element);
  if (type.fields.size() != parts_.size()) return false;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if (module.text(type.fields[i].name) != names_[i] || !parts_[i].equals(module, type.fields[i].type))
      return false;
  }
  return true;
}

bool TypePattern::takes(const Module& module, const TypeTable& types, TypeId id, Bindings& bindings) const {
  if (takes_this(module, types, id, bindings)) return true;
  for (const TypePattern& other : others_) {
    if (other.takes_this(module, types, id, bindings)) return true;
  }
  return false;
}

bool TypePattern::takes_this(const Module& module, const TypeTable& types, TypeId id,
                             Bindings& bindings) const {
  const Type& type = module.types[id];
  if (type.kind == TypeKind::kRows || type.kind == TypeKind::kIter) return false;
  if (variable_ != 0) {
    auto& bound = bindings.of[static_cast<std::size_t>(variable_ - 'A')];
    const bool null = type.optional && !optional_;
    if (!bound) bound = Bindings::Bound{id, null};
    return types.same(bound->type, id) && (!null || bound->optional);
  }
  if (type.optional && !optional_) return false;
  if (kind_ == TypeKind::kString) {
    return type.kind == TypeKind::kString || type.kind == TypeKind::kUrl || type.kind == TypeKind::kEnum;
  }
  if (type.kind != kind_) return false;
  if (kind_ == TypeKind::kList || kind_ == TypeKind::kDict)
    return parts_[0].takes(module, types, type.element, bindings);
  if (type.fields.size() != parts_.size()) return false;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if (module.text(type.fields[i].name) != names_[i] ||
        !parts_[i].takes(module, types, type.fields[i].type, bindings)) {
      return false;
    }
  }
  return true;
}

bool TypePattern::gives(const Module& module, const TypeTable& types, TypeId id,
                        const Bindings& bindings) const {
  const Type& type = module.types[id];
  if (variable_ != 0) {
    const auto& bound = bindings.of[static_cast<std::size_t>(variable_ - 'A')];
    return bound && types.same(bound->type, id) && (type.optional || !(optional_ || bound->optional));
  }
  if (!others_.empty() || type.kind != kind_ || (optional_ && !type.optional)) return false;
  if (kind_ == TypeKind::kList || kind_ == TypeKind::kDict)
    return parts_[0].gives(module, types, type.element, bindings);
  if (type.fields.size() != parts_.size()) return false;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if (module.text(type.fields[i].name) != names_[i] ||
        !parts_[i].gives(module, types, type.fields[i].type, bindings)) {
      return false;
    }
  }
  return true;
}

}  // namespace conn::bytecode
