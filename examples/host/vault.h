// A credential store: the secrets of all accounts, asked for one at a time.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <conn/account.h>

class Vault final : public conn::CredentialStore {
 public:
  void put(std::string account, std::string name, std::string secret) {
    secrets_[{std::move(account), std::move(name)}] = std::move(secret);
  }
  conn::Result<std::optional<std::string>> secret(std::string_view account, std::string_view name) override {
    const auto found = secrets_.find({std::string(account), std::string(name)});
    return found == secrets_.end() ? std::optional<std::string>() : found->second;
  }

 private:
  std::map<std::pair<std::string, std::string>, std::string> secrets_;
};
