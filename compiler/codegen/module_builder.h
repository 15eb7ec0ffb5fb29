#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bytecode/module.h"
#include "compiler/semantics/tree.h"

namespace conn::compiler::codegen {

/// Fills the tables of a module, each entry once, in the order of first use: equal programs give equal
/// modules.
class ModuleBuilder {
 public:
  bytecode::Module module;

  bytecode::StringId text(std::string_view text);

  /// The type that values of a checked type have in registers. Shapes, and lists and dictionaries with shapes
  /// in them, are JSON as sent.
  bytecode::TypeId type(const checked::Type& type);
  bytecode::TypeId simple(bytecode::TypeKind kind, bool optional = false);
  bytecode::TypeId list_of(bytecode::TypeId element);
  bytecode::TypeId dict_of(bytecode::TypeId element);
  bytecode::TypeId record_of(const std::vector<bytecode::Field>& fields,
                             bytecode::StringId name = bytecode::kNone);
  bytecode::TypeId rows_of(const std::vector<bytecode::TypeId>& slots, bool optional);
  /// The type with or without null.
  bytecode::TypeId with_optional(bytecode::TypeId type, bool optional);
  [[nodiscard]] bool is_optional(bytecode::TypeId type) const { return module.types[type].optional; }

  std::uint32_t constant(const bytecode::Constant& constant);
  std::uint32_t text_constant(std::string_view value);
  std::uint32_t int_constant(std::int64_t value);
  std::uint32_t bool_constant(bool value);
  /// The constant of a `constant` expression that is not null.
  std::uint32_t constant_of(const checked::Expr& expr);
  std::uint32_t format(const checked::TimeFormat& format);
  std::uint32_t table(const bytecode::Table& table);
  std::uint32_t builtin(std::string_view name);
  /// The entry of a limit, which is known by its address.
  std::uint32_t limit(const checked::Limit& limit, bool of_stream);

 private:
  bytecode::TypeId add(bytecode::Type type);
  bytecode::TypeId record_type(const checked::Type& type);
  bytecode::TypeId enum_type(const checked::Type& type);

  std::unordered_map<std::string, bytecode::StringId> texts_;
  std::map<std::string, bytecode::TypeId> types_;
  std::map<std::string, std::uint32_t> constants_, formats_, tables_;
  std::map<const checked::Limit*, std::uint32_t> limits_;
};

/// Whether values of the type are kept as the JSON that was sent: shapes, and what has shapes in it.
[[nodiscard]] bool is_lazy(const checked::Type& type);
/// Whether the enum holds only its members: a union of literals.
[[nodiscard]] bool is_closed(const checked::Enumeration& enumeration);

}  // namespace conn::compiler::codegen
