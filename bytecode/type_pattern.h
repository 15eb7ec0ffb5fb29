#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/module.h"
#include "bytecode/type_table.h"

namespace conn::bytecode {

/// What type variables stand for in one call. A letter has at most one type.
struct Bindings {
  struct Bound {
    TypeId type;
    bool optional;
  };
  std::array<std::optional<Bound>, 26> of;
};

/// A type as text, taken apart: `[string: T]?`. The text outlives the pattern.
class TypePattern {
 public:
  /// Nothing where the text is no type of values: a lambda's, an unknown word, brackets deeper than 16.
  [[nodiscard]] static std::optional<TypePattern> parse(std::string_view text);

  /// Whether the type is exactly this one. A pattern with variables equals nothing.
  [[nodiscard]] bool equals(const Module& module, TypeId type) const;
  /// Whether a function that takes this may be given a value of the type; binds variables. `string` takes a
  /// url and an enum too.
  [[nodiscard]] bool takes(const Module& module, const TypeTable& types, TypeId type,
                           Bindings& bindings) const;
  /// Whether what a function gives as this fits a register of the type.
  [[nodiscard]] bool gives(const Module& module, const TypeTable& types, TypeId type,
                           const Bindings& bindings) const;

 private:
  struct Parser;
  bool takes_this(const Module& module, const TypeTable& types, TypeId type, Bindings& bindings) const;
  TypeKind kind_ = TypeKind::kBool;
  char variable_ = 0;  // a capital letter: `kind_` has no meaning
  bool optional_ = false;
  std::vector<TypePattern> parts_;       // element, or fields
  std::vector<TypePattern> others_;      // `int | string`: what else it may be
  std::vector<std::string_view> names_;  // of fields
};

}  // namespace conn::bytecode
