#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace conn {

/// Where the secrets of accounts come from: one store may serve them all. Called once a run for each secret
/// that the connector declares. Thread-safe.
class CredentialStore {
 public:
  virtual ~CredentialStore() = default;
  /// The account's secret of that config name; nothing where it has none. An error ends the run before its
  /// first request.
  virtual Result<std::optional<std::string>> secret(std::string_view account, std::string_view name) = 0;
  /// The names that the account has, where the store knows them: a name that the connector does not declare
  /// is reported as a mistake.
  virtual std::vector<std::string> names(std::string_view account) const {
    static_cast<void>(account);
    return {};
  }
};

/// Secrets held in memory, the same for every account.
class FixedCredentials final : public CredentialStore {
 public:
  using Secrets = std::map<std::string, std::string, std::less<>>;

  explicit FixedCredentials(Secrets secrets) : secrets_(std::move(secrets)) {}
  Result<std::optional<std::string>> secret(std::string_view, std::string_view name) override {
    const auto found = secrets_.find(name);
    return found == secrets_.end() ? std::optional<std::string>() : found->second;
  }
  std::vector<std::string> names(std::string_view) const override {
    std::vector<std::string> names;
    for (const auto& [name, secret] : secrets_) names.push_back(name);
    return names;
  }

 private:
  Secrets secrets_;
};

/// One customer's connection to one vendor. A plain value; `credentials` may be null and is not owned.
struct Account {
  std::string name = "default";               ///< part of every key of state and rows; UTF-8, not empty
  std::map<std::string, std::string> config;  ///< settings as text: `true`, `42`, `2024-01-31`, `eu`
  CredentialStore* credentials = nullptr;
};

}  // namespace conn
