#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "bytecode/module.h"
#include "runtime/vm/program.h"

namespace conn::runtime {

/// A verified module and its prepared program. Immutable; shared by threads.
class LoadedModule {
 public:
  /// Verifies `module` and prepares it.
  static Result<std::unique_ptr<const LoadedModule>> make(bytecode::Module module);

  /// The same with the zones that an account's settings name, by time format; `std::nullopt` for one whose
  /// setting is null, which stays in UTC. Every name is a zone.
  Result<std::unique_ptr<const LoadedModule>> in_zones(
      const std::vector<std::optional<std::string>>& zones) const;

  const bytecode::Module& module() const { return module_; }
  const Program& program() const { return *program_; }
  /// Whether times in named zones are read or printed.
  bool uses_zones() const;

 private:
  explicit LoadedModule(bytecode::Module module) : module_(std::move(module)) {}

  bytecode::Module module_;
  std::unique_ptr<const Program> program_;
};

}  // namespace conn::runtime
