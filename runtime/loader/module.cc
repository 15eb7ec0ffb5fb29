#include <conn/module.h>

#include "base/guard.h"
#include "bytecode/config_form.h"
#include "bytecode/read.h"
#include "runtime/loader/loaded_module.h"
#include "runtime/loader/type_text.h"

namespace conn {
namespace {

std::string text_or_empty(const bytecode::Module& module, bytecode::StringId id) {
  return id == bytecode::kNone ? std::string() : module.text(id);
}

std::vector<StreamInfo> stream_infos(const bytecode::Module& module) {
  std::vector<StreamInfo> infos;
  infos.reserve(module.streams.size());
  for (std::size_t i = 0; i < module.streams.size(); ++i) {
    const bytecode::Stream& stream = module.streams[i];
    if (i != 0 && module.streams[i - 1].name == stream.name) continue;  // another way to fill it
    infos.push_back({module.text(stream.name), runtime::type_text(module, stream.model),
                     text_or_empty(module, stream.doc)});
  }
  return infos;
}

// The name of the form in place of the `string` that it bounds.
std::string config_type(const bytecode::Module& module, const bytecode::ConfigEntry& entry) {
  constexpr std::string_view kString = "string";
  std::string type = runtime::type_text(module, entry.type);
  const std::size_t at = type.find(kString);
  if (entry.form == bytecode::ConfigForm::kAny || at == std::string::npos) return type;
  return type.replace(at, kString.size(), bytecode::form_text(entry.form));
}

std::vector<ConfigInfo> config_infos(const bytecode::Module& module) {
  std::vector<ConfigInfo> infos;
  for (const bytecode::ConfigEntry& entry : module.config) {
    const bool required = entry.default_value == bytecode::kNone && !module.types[entry.type].optional;
    infos.push_back({module.text(entry.name), config_type(module, entry), text_or_empty(module, entry.doc),
                     entry.secret, required});
  }
  return infos;
}

}  // namespace

Module::Module() = default;
Module::~Module() = default;

Result<std::shared_ptr<const Module>> Module::load(std::string_view bytes, const Limits& limits) {
  return guarded([&]() -> Result<std::shared_ptr<const Module>> {
    CONN_ASSIGN(bytecode::Module decoded,
                bytecode::read_module(bytes, {static_cast<std::size_t>(limits.max_module)}));
    CONN_ASSIGN(auto loaded, runtime::LoadedModule::make(std::move(decoded)));
    const bytecode::Module& module = loaded->module();
    std::shared_ptr<Module> out(new Module);
    out->connector_ = module.text(module.connector);
    out->title_ = text_or_empty(module, module.title);
    out->version_ = text_or_empty(module, module.version);
    out->streams_ = stream_infos(module);
    out->config_ = config_infos(module);
    out->has_probe_ = module.probe.has_value();
    for (const bytecode::StringId origin : module.manifest.origins)
      out->origins_.push_back(module.text(origin));
    out->loaded_ = std::move(loaded);
    return std::shared_ptr<const Module>(std::move(out));
  });
}

}  // namespace conn
