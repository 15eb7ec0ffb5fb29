#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "bytecode/module.h"
#include "bytecode/opcode.h"

/// A small assembler for modules, for tests and measurements without a compiler.
namespace conn::runtime::testing {

using bytecode::Opcode;
using bytecode::TypeId;
using bytecode::TypeKind;

class ModuleBuilder {
 public:
  ModuleBuilder() { text(""); }

  bytecode::Module module;

  bytecode::StringId text(const std::string& value) {
    const auto [known, added] =
        strings_.emplace(value, static_cast<bytecode::StringId>(module.strings.size()));
    if (added) module.strings.push_back(value);
    return known->second;
  }
  TypeId type(TypeKind kind, bool optional = false, TypeId element = 0) {
    bytecode::Type type;
    type.kind = kind;
    type.optional = optional;
    type.element = element;
    return add_type(type);
  }
  TypeId record_type(const std::string& name, const std::vector<std::pair<std::string, TypeId>>& fields,
                     bool optional = false) {
    bytecode::Type type;
    type.kind = TypeKind::kRecord;
    type.optional = optional;
    if (!name.empty()) type.name = text(name);
    for (const auto& [field, field_type] : fields) type.fields.push_back({text(field), field_type});
    return add_type(type);
  }
  TypeId rows_type(const std::vector<TypeId>& slots, bool optional) {
    bytecode::Type type;
    type.kind = TypeKind::kRows;
    type.optional = optional;
    type.stride = static_cast<std::uint16_t>(slots.size());
    for (const TypeId slot : slots) type.fields.push_back({bytecode::kNone, slot});
    return add_type(type);
  }
  std::uint16_t constant(const std::string& value) {
    bytecode::Constant constant;
    constant.kind = bytecode::Kind::kText;
    constant.text = text(value);
    return add_constant(constant);
  }
  std::uint16_t constant(std::int64_t value) {
    bytecode::Constant constant;
    constant.kind = bytecode::Kind::kInt;
    constant.i = value;
    return add_constant(constant);
  }
  std::uint16_t null_constant() { return add_constant({}); }
  std::uint16_t format(const std::string& pattern) {
    bytecode::TimeFormat format;
    format.pattern = text(pattern);
    module.formats.push_back(format);
    return static_cast<std::uint16_t>(module.formats.size() - 1);
  }
  /// A table whose texts go to texts; `miss` is a constant.
  std::uint16_t table(const std::vector<std::pair<std::string, std::string>>& rows, std::uint16_t miss) {
    bytecode::Table table;
    for (const auto& [from, to] : rows) {
      table.keys.push_back(text(from));
      table.values.push_back(constant(to));
    }
    table.miss = bytecode::Table::Miss::kConstant;
    table.miss_value = miss;
    module.tables.push_back(table);
    return static_cast<std::uint16_t>(module.tables.size() - 1);
  }
  std::uint16_t builtin(const std::string& name) {
    module.builtins.push_back(text(name));
    return static_cast<std::uint16_t>(module.builtins.size() - 1);
  }

 private:
  TypeId add_type(const bytecode::Type& type) {
    module.types.push_back(type);
    return static_cast<TypeId>(module.types.size() - 1);
  }
  std::uint16_t add_constant(const bytecode::Constant& constant) {
    module.constants.push_back(constant);
    return static_cast<std::uint16_t>(module.constants.size() - 1);
  }

  std::map<std::string, bytecode::StringId> strings_;
};

/// One function. Registers are numbered as they are made: the inputs first.
class FunctionBuilder {
 public:
  FunctionBuilder(ModuleBuilder& builder, const std::string& name) : builder_(builder) {
    function_.name = builder.text(name);
    function_.sites.push_back({0, 1});
  }

  std::uint16_t input(TypeId type, bytecode::Input from) {
    function_.inputs.push_back(from);
    return reg(type);
  }
  std::uint16_t reg(TypeId type) {
    function_.registers.push_back(type);
    return static_cast<std::uint16_t>(function_.registers.size() - 1);
  }
  std::uint16_t emit(Opcode op, std::uint16_t a = 0, std::uint16_t b = 0, std::uint16_t c = 0,
                     std::uint8_t x = 0) {
    code_.push_back({op, x, a, b, c});
    return a;
  }
  std::uint16_t here() const { return static_cast<std::uint16_t>(code_.size()); }
  /// Emits a jump whose target is set later.
  std::size_t jump(Opcode op, std::uint16_t a = 0, std::uint16_t b = 0) {
    emit(op, a, b);
    return code_.size() - 1;
  }
  void land(std::size_t jump) { code_[jump].c = here(); }

  bytecode::Function& function() { return function_; }

  bytecode::FunctionId finish() {
    auto& module = builder_.module;
    function_.code_begin = static_cast<std::uint32_t>(module.code.size() / 2);
    for (const auto& instruction : code_) {
      module.code.push_back(instruction.first_word());
      module.code.push_back(instruction.second_word());
    }
    function_.code_end = static_cast<std::uint32_t>(module.code.size() / 2);
    module.functions.push_back(function_);
    return static_cast<bytecode::FunctionId>(module.functions.size() - 1);
  }

 private:
  ModuleBuilder& builder_;
  bytecode::Function function_;
  std::vector<bytecode::Instruction> code_;
};

}  // namespace conn::runtime::testing
