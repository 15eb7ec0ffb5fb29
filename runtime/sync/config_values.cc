#include "runtime/sync/config_values.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "runtime/sync/config_text.h"

namespace conn::runtime {
namespace {

using bytecode::ConfigEntry;
using bytecode::Module;
using bytecode::Value;

const ConfigEntry* find_entry(const Module& module, std::string_view name) {
  for (const ConfigEntry& entry : module.config) {
    if (module.text(entry.name) == name) return &entry;
  }
  return nullptr;
}

std::string names_of(const Module& module, bool secret) {
  std::string out;
  for (const ConfigEntry& entry : module.config) {
    if (entry.secret != secret) continue;
    out += fmt::format("{}`{}`", out.empty() ? "" : ", ", module.text(entry.name));
  }
  return out.empty() ? "none" : out;
}

std::string doc_of(const Module& module, const ConfigEntry& entry) {
  return entry.doc == bytecode::kNone ? std::string() : fmt::format(" ({})", module.text(entry.doc));
}

Error config_error(Code code, std::string message, std::string help) {
  return {code, ErrorKind::kConfig, std::move(message), std::move(help), ""};
}

Status check_names(const Module& module, const Account& account) {
  for (const auto& [name, value] : account.config) {
    const ConfigEntry* entry = find_entry(module, name);
    if (entry == nullptr) {
      return config_error(Code::kConfigUnknown,
                          fmt::format("`{}` has no setting `{}`", module.text(module.connector), name),
                          fmt::format("its settings: {}", names_of(module, false)));
    }
    if (entry->secret) {
      return config_error(
          Code::kConfigUnknown, fmt::format("`{}` is a secret, not a setting", name),
          fmt::format("give it with `--secret {0}=env:VARIABLE` or `--secret {0}=file:PATH`", name));
    }
  }
  if (account.credentials == nullptr) return Ok{};
  for (const std::string& name : account.credentials->names(account.name)) {
    const ConfigEntry* entry = find_entry(module, name);
    if (entry != nullptr && entry->secret) continue;
    return config_error(Code::kSecretUnknown,
                        fmt::format("`{}` has no secret `{}`", module.text(module.connector), name),
                        fmt::format("its secrets: {}", names_of(module, true)));
  }
  return Ok{};
}

Value default_value(const Module& module, const bytecode::Constant& constant, Arena& arena) {
  using bytecode::Kind;
  switch (constant.kind) {
    case Kind::kNumber:
    case Kind::kText: return Value::of_text(arena.copy(module.text(constant.text)), constant.kind);
    case Kind::kFloat: return Value::number(constant.d);
    case Kind::kFalse:
    case Kind::kTrue: return Value::boolean(constant.kind == Kind::kTrue);
    case Kind::kNull: return Value::null();
    default: return Value::integer(constant.i, constant.kind);
  }
}

}  // namespace

Result<std::unique_ptr<ConfigValues>> ConfigValues::make(const Module& module, const Account& account) {
  CONN_RETURN_IF_ERROR(check_names(module, account));
  std::unique_ptr<ConfigValues> config(new ConfigValues);
  for (const ConfigEntry& entry : module.config) {
    CONN_RETURN_IF_ERROR(entry.secret ? config->add_secret(module, entry, account)
                                      : config->add_setting(module, entry, account));
  }
  return config;
}

Status ConfigValues::add_setting(const Module& module, const ConfigEntry& entry, const Account& account) {
  const std::string& name = module.text(entry.name);
  const auto given = account.config.find(name);
  if (given == account.config.end()) {
    return add_default(module, entry,
                       config_error(Code::kConfigMissing,
                                    fmt::format("the setting `{}` of `{}` is missing{}", name,
                                                module.text(module.connector), doc_of(module, entry)),
                                    fmt::format("give it with `--config {}=…`: {}", name,
                                                config_text_form(module, entry.type, entry.form))));
  }
  const std::optional<Value> value = read_config_text(module, entry.type, entry.form, given->second, texts_);
  if (!value) {
    return config_error(Code::kConfigType,
                        fmt::format("the setting `{}` cannot be `{}`", name, given->second),
                        fmt::format("expected {}", config_text_form(module, entry.type, entry.form)));
  }
  values_.push_back(*value);
  return Ok{};
}

Status ConfigValues::add_secret(const Module& module, const ConfigEntry& entry, const Account& account) {
  const std::string& name = module.text(entry.name);
  std::optional<std::string> secret;
  if (account.credentials != nullptr) {
    CONN_ASSIGN(secret, account.credentials->secret(account.name, name));
  }
  if (!secret) {
    return add_default(
        module, entry,
        config_error(
            Code::kSecretMissing,
            fmt::format("the secret `{}` of `{}` is missing{}", name, module.text(module.connector),
                        doc_of(module, entry)),
            fmt::format("give it with `--secret {0}=env:VARIABLE` or `--secret {0}=file:PATH`", name)));
  }
  const std::optional<Value> value = read_config_text(module, entry.type, entry.form, *secret, texts_);
  if (!value || secret->empty()) {
    return config_error(
        Code::kConfigType,
        fmt::format("the secret `{}` is {}", name, secret->empty() ? "empty" : "no UTF-8 text"),
        "look at the variable or the file that it comes from");
  }
  values_.push_back(*value);
  secrets_.push_back(value->text());
  return Ok{};
}

Status ConfigValues::add_default(const Module& module, const ConfigEntry& entry, Error missing) {
  if (entry.default_value != bytecode::kNone) {
    values_.push_back(default_value(module, module.constants[entry.default_value], texts_));
  } else if (module.types[entry.type].optional) {
    values_.push_back(Value::null());
  } else {
    return missing;
  }
  return Ok{};
}

}  // namespace conn::runtime
