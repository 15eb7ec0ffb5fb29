#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>
#include <vector>

#include <conn/account.h>
#include <conn/sync.h>

namespace conn::tools {

/// What every command that calls a vendor takes.
struct CallArguments {
  std::string file;
  std::vector<std::string> config, secrets;
  std::string account = "default", base, max_wait;
  bool allow_loopback = false;
};

void add_call_options(CLI::App& command, CallArguments& arguments);

/// What is wrong with the options, or nothing.
std::optional<std::string> fill_call_options(const CallArguments& arguments, SyncOptions& options);

/// An account with the secrets that it owns. Not moved once it is filled.
struct OpenAccount {
  Account account;
  std::optional<FixedCredentials> credentials;
};

/// Reads settings and secrets. `kDone`, or the exit code of what was wrong, which is told.
int fill_account(const CallArguments& arguments, OpenAccount& out);

}  // namespace conn::tools
