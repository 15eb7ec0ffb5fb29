#include "tools/call_options.h"

#include <map>
#include <utility>

#include "base/duration.h"
#include "tools/cli.h"
#include "tools/run_options.h"

namespace conn::tools {

void add_call_options(CLI::App& command, CallArguments& arguments) {
  command.add_option("--config", arguments.config, "A setting of the connector, name=value")
      ->allow_extra_args(false);
  command.add_option("--secret", arguments.secrets, "A secret, name=env:VARIABLE or name=file:PATH")
      ->allow_extra_args(false);
  command.add_option("--account", arguments.account, "Whose data it is; part of every key")
      ->capture_default_str();
  command.add_option("--base", arguments.base, "Replaces the address of the API, for mocks and proxies");
  command.add_flag("--allow-loopback", arguments.allow_loopback,
                   "Lets requests go to this machine, by http too");
  command.add_option("--max-wait", arguments.max_wait,
                     "Longest pause the vendor may ask for, such as 30s; default 5m");
}

std::optional<std::string> fill_call_options(const CallArguments& arguments, SyncOptions& options) {
  options.base = arguments.base;
  options.allow_loopback = arguments.allow_loopback;
  if (arguments.max_wait.empty()) return std::nullopt;
  const auto wait = parse_duration(arguments.max_wait);
  if (!wait || *wait < 0)
    return "--max-wait takes a duration such as 30s, 5m or 1h, not `" + arguments.max_wait + "`";
  options.max_wait = *wait;
  return std::nullopt;
}

int fill_account(const CallArguments& arguments, OpenAccount& out) {
  std::map<std::string, std::string> secret_sources;
  out.account.name = arguments.account;
  if (const auto wrong = parse_pairs(arguments.config, out.account.config))
    return usage_error(*wrong, "--config owner=octocat");
  if (const auto wrong = parse_pairs(arguments.secrets, secret_sources, true))
    return usage_error(*wrong, "--secret token=env:TOKEN");
  auto secrets = read_secrets(secret_sources);
  if (!secrets) return report(secrets.error());
  out.credentials.emplace(std::move(*secrets));
  out.account.credentials = &*out.credentials;
  return kDone;
}

}  // namespace conn::tools
