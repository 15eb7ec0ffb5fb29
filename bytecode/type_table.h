#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bytecode/module.h"

namespace conn::bytecode {

/// Answers about a module's types, once these are well-formed. Refers to the module.
class TypeTable {
 public:
  /// Types are read here, so their indexes must be proven.
  explicit TypeTable(const Module& module);

  const Type& operator[](TypeId id) const { return module_->types[id]; }

  /// Whether the types are equal but for null.
  bool same(TypeId a, TypeId b) const { return core_[a] == core_[b]; }
  /// Whether a value of type `from` may stand in a register of type `to`: the same, or the optional of the
  /// same.
  bool fits(TypeId from, TypeId to) const {
    return same(from, to) && (!module_->types[from].optional || module_->types[to].optional);
  }
  /// Whether JSON can say every value of the type: no bytes, secrets, projected lists or iterators anywhere
  /// in it.
  bool has_json(TypeId id) const { return has_json_[id]; }
  /// Whether the constant is a value of the type.
  bool holds(TypeId id, const Constant& constant) const;
  /// Whether every text is a value of the type.
  bool holds_any_text(TypeId id) const;
  /// A type that stands in the table twice, or none.
  bool has_twins() const { return twins_; }

 private:
  const Module* module_;
  std::vector<std::uint32_t> core_;
  std::vector<bool> has_json_;
  bool twins_ = false;
};

}  // namespace conn::bytecode
