#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time_format.h"
#include "bytecode/module.h"
#include "bytecode/opcode.h"
#include "runtime/json/json_writer.h"
#include "runtime/vm/fixed_time.h"
#include "runtime/vm/text_table.h"
#include "stdlib/function.h"

namespace conn::runtime {

/// A time format of a module, compiled.
struct PreparedFormat {
  TimeFormat format;
  FixedTime fixed;           ///< asked first
  FixedTime escaped;         ///< asked next: how the same stands in a token whose writer escapes `/`
  bool date = false;         ///< gives days, not microseconds
  std::string_view pattern;  ///< as declared, for messages
};

/// A function of a module, decoded. In a `kTable` instruction, x says whether the result may be null.
struct PreparedFunction {
  const bytecode::Function* source = nullptr;
  std::vector<bytecode::Instruction> code;  ///< as in the module
  std::vector<bytecode::Instruction> fast;  ///< what runs: the same with instructions fused (vm/fused.h)
  bool keeps_inputs = true;                 ///< no instruction writes to an input register
};

/// A built-in function that a module calls.
struct PreparedBuiltin {
  stdlib::Code code = nullptr;
  std::string_view name;
};

/// A verified module made ready to run: code decoded, constants as values, formats and tables compiled,
/// built-in functions found. Immutable; shared by threads. The module must outlive it.
class Program {
 public:
  /// `module` has passed `bytecode::verify` with the standard library's signatures. Errors: kind internal
  /// where a time format does not compile or a built-in function is unknown.
  static Result<std::unique_ptr<const Program>> prepare(const bytecode::Module& module);

  const bytecode::Module& module() const { return module_; }
  const PreparedFunction& function(bytecode::FunctionId id) const { return functions_[id]; }
  const bytecode::Value& constant(std::uint32_t id) const { return constants_[id]; }
  const PreparedFormat& format(std::uint32_t id) const { return formats_[id]; }
  const TextTable& table(std::uint32_t id) const { return tables_[id]; }
  const PreparedBuiltin& builtin(std::uint32_t id) const { return builtins_[id]; }
  const JsonLayouts& layouts() const { return layouts_; }
  const bytecode::Type& type(bytecode::TypeId id) const { return module_.types[id]; }

 private:
  explicit Program(const bytecode::Module& module) : module_(module), layouts_(module) {}
  void prepare_constants();
  Status prepare_formats();
  void prepare_tables();
  Status prepare_builtins();
  void prepare_functions();
  std::string_view stored(std::string text);

  const bytecode::Module& module_;
  const JsonLayouts layouts_;
  std::deque<std::string> texts_;  // what constants and tables point into, each with padding behind
  std::vector<bytecode::Value> constants_;
  std::vector<PreparedFormat> formats_;
  std::vector<TextTable> tables_;
  std::vector<PreparedBuiltin> builtins_;
  std::vector<PreparedFunction> functions_;
};

}  // namespace conn::runtime
