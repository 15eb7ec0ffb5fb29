#include "runtime/loader/loaded_module.h"

#include <algorithm>

#include "bytecode/verify.h"
#include "stdlib/signatures.h"

namespace conn::runtime {
Result<std::unique_ptr<const LoadedModule>> LoadedModule::make(bytecode::Module module) {
  CONN_RETURN_IF_ERROR(bytecode::verify(module, stdlib::signature));
  std::unique_ptr<LoadedModule> loaded(new LoadedModule(std::move(module)));
  CONN_ASSIGN(loaded->program_, Program::prepare(loaded->module_));
  return std::unique_ptr<const LoadedModule>(std::move(loaded));
}

Result<std::unique_ptr<const LoadedModule>> LoadedModule::in_zones(
    const std::vector<std::optional<std::string>>& zones) const {
  bytecode::Module module = module_;
  for (std::size_t i = 0; i < module.formats.size(); ++i) {
    module.formats[i].zone_config = bytecode::kNone;
    if (!zones[i]) continue;
    module.formats[i].zone = static_cast<bytecode::StringId>(module.strings.size());
    module.strings.push_back(*zones[i]);
  }
  // Nothing that was verified has changed but names that are known to be zones.
  std::unique_ptr<LoadedModule> loaded(new LoadedModule(std::move(module)));
  CONN_ASSIGN(loaded->program_, Program::prepare(loaded->module_));
  return std::unique_ptr<const LoadedModule>(std::move(loaded));
}

bool LoadedModule::uses_zones() const {
  return std::any_of(module_.formats.begin(), module_.formats.end(), [](const bytecode::TimeFormat& format) {
    return format.zone != bytecode::kNone || format.zone_config != bytecode::kNone;
  });
}

}  // namespace conn::runtime
