#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <conn/account.h>

#include "base/arena.h"
#include "base/result.h"
#include "bytecode/module.h"
#include "bytecode/value.h"

namespace conn::runtime {

/// The settings and secrets of one account as values of the types that the connector declares. Owns their
/// text.
class ConfigValues {
 public:
  /// Errors, all of kind config: kConfigMissing, kConfigUnknown, kConfigType, kSecretMissing, kSecretUnknown,
  /// and what the credentials report. No message holds the value of a secret.
  static Result<std::unique_ptr<ConfigValues>> make(const bytecode::Module& module, const Account& account);

  /// One for each entry of `Module::config`.
  const std::vector<bytecode::Value>& values() const { return values_; }
  /// The texts of the secrets, for masking; none is empty.
  const std::vector<std::string_view>& secrets() const { return secrets_; }

 private:
  ConfigValues() = default;
  Status add_setting(const bytecode::Module& module, const bytecode::ConfigEntry& entry,
                     const Account& account);
  Status add_secret(const bytecode::Module& module, const bytecode::ConfigEntry& entry,
                    const Account& account);
  Status add_default(const bytecode::Module& module, const bytecode::ConfigEntry& entry, Error missing);

  Arena texts_;
  std::vector<bytecode::Value> values_;
  std::vector<std::string_view> secrets_;
};

}  // namespace conn::runtime
