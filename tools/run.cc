#include <fmt/format.h>
#include <unistd.h>
#include <CLI/CLI.hpp>

#include <csignal>
#include <memory>

#include <conn/sync.h>

#include "base/duration.h"
#include "tools/cli.h"
#include "tools/compilation.h"
#include "tools/files.h"
#include "tools/progress.h"
#include "tools/run_options.h"
#include "tools/run_target.h"

namespace conn::tools {
namespace {

Cancellation interrupted;

void on_interrupt(int) {
  interrupted.cancel();
  std::signal(SIGINT, SIG_DFL);  // a second one ends the program at once
}

/// The module of a `.conn` file, compiled now, or of a built one.
Result<std::shared_ptr<const Module>> load(const std::string& path, int& findings) {
  findings = kDone;
  if (!path.ends_with(".conn")) {
    CONN_ASSIGN(const std::string bytes, read_file(path));
    return Module::load(bytes);
  }
  CONN_ASSIGN(const Compiled compiled, compile_files({path}, Format::text));
  tell(compiled.rendered);
  findings = exit_code(compiled);
  if (findings != kDone) return std::shared_ptr<const Module>();
  if (compiled.files.at(0).module.empty()) {
    return Error{Code::kNoConnector, ErrorKind::kConfig, fmt::format("`{}` declares no connector", path),
                 "run a file that has a `connector`", ""};
  }
  return Module::load(compiled.files.at(0).module);
}

/// What is wrong with the options, or nothing.
std::optional<std::string> fill_options(const RunArguments& arguments, SyncOptions& options) {
  options.streams = arguments.streams;
  options.limit = arguments.limit;
  options.base = arguments.base;
  options.allow_loopback = arguments.allow_loopback;
  options.cancellation = &interrupted;
  if (arguments.limit && *arguments.limit < 1) return "--limit takes a number from 1";
  if (arguments.max_wait.empty()) return std::nullopt;
  const auto wait = parse_duration(arguments.max_wait);
  if (!wait || *wait < 0)
    return "--max-wait takes a duration such as 30s, 5m or 1h, not `" + arguments.max_wait + "`";
  options.max_wait = *wait;
  return std::nullopt;
}

int print_summary(const RunSummary& summary, const RunArguments& arguments, bool stdout_is_data) {
  const bool json = arguments.summary == "json";
  const std::string text = json ? to_json(summary) + "\n" : to_text(summary);
  if (json && !stdout_is_data) {
    if (!print_data(text)) return kFindings;
  } else {
    tell(text);
  }
  if (summary.cancelled) return kInterrupted;
  return summary.ok() ? kDone : kFindings;
}

int sync_into(Target& target, const Module& module, const Account& account, const SyncOptions& options,
              const RunArguments& arguments, bool stdout_is_data) {
  EngineOptions engine_options;
  engine_options.curl.allow_loopback = arguments.allow_loopback;
  const Engine engine(engine_options);
  Progress progress(::isatty(STDERR_FILENO) == 1, stdout_is_data);
  std::signal(SIGINT, on_interrupt);
  const auto summary = sync(engine, module, account, options, target.sink(), target.state(), progress);
  progress.clear();
  if (!summary) return report(summary.error());
  return print_summary(*summary, arguments, stdout_is_data);
}

int run(const RunArguments& arguments) {
  SyncOptions options;
  Account account;
  account.name = arguments.account;
  std::map<std::string, std::string> secret_sources;
  if (const auto wrong = fill_options(arguments, options)) return usage_error(*wrong, "");
  if (const auto wrong = parse_pairs(arguments.config, account.config))
    return usage_error(*wrong, "--config owner=octocat");
  if (const auto wrong = parse_pairs(arguments.secrets, secret_sources, true))
    return usage_error(*wrong, "--secret token=env:TOKEN");
  const auto destination = parse_destination(arguments.to);
  if (!destination) {
    return usage_error("--to takes ndjson:PATH, sqlite:PATH or -, not `" + arguments.to + "`",
                       "--to sqlite:records.db");
  }
  if (destination->kind == Destination::Kind::sqlite && !arguments.state.empty()) {
    return usage_error("--state does not go with sqlite:, which keeps the state beside the records",
                       "leave --state out");
  }
  auto secrets = read_secrets(secret_sources);
  if (!secrets) return report(secrets.error());
  FixedCredentials credentials(std::move(*secrets));
  account.credentials = &credentials;
  int findings = kDone;
  const auto module = load(arguments.file, findings);
  if (!module) return report(module.error());
  if (findings != kDone) return findings;
  const auto target = open_target(*destination, arguments.state);
  if (!target) return report(target.error());
  return sync_into(**target, **module, account, options, arguments,
                   destination->kind == Destination::Kind::stdout_);
}

constexpr const char* kExamples =
    "\nExamples:\n"
    "  conn run greenhouse.conn candidates --secret token=env:GREENHOUSE_TOKEN --to sqlite:hiring.db\n"
    "  conn run github.conn --config owner=octocat --config repo=hello --secret token=file:token.txt --to - "
    "--limit 5\n"
    "  conn run modules/github.connbc tickets --config owner=o --config repo=r --secret token=env:T \\\n"
    "      --to ndjson:issues.ndjson --state github.state.json --summary json\n"
    "\nWithout a stream, all run in the order of the file; the failure of one does not stop the others. With "
    "sqlite:, records and state\n"
    "lie in one database. With ndjson: and without --state every run starts at the beginning. Secrets never "
    "stand on the command line.\n"
    "The summary goes to stderr as text; --summary json goes to stdout, or to stderr beside --to -.";

void add_options(CLI::App& command, RunArguments& arguments) {
  command.add_option("FILE", arguments.file, "A `.conn` file or a built module")->required();
  command.add_option("STREAM", arguments.streams, "The streams to sync; without one, all");
  command.add_option("--config", arguments.config, "A setting of the connector, name=value")
      ->allow_extra_args(false);
  command.add_option("--secret", arguments.secrets, "A secret, name=env:VARIABLE or name=file:PATH")
      ->allow_extra_args(false);
  command.add_option("--to", arguments.to, "Where records go: sqlite:PATH, ndjson:PATH or - (stdout)")
      ->required();
  command.add_option("--state", arguments.state,
                     "File that remembers how far the sync came; not beside sqlite:");
  command.add_option("--account", arguments.account, "Whose data it is; part of every key")
      ->capture_default_str();
  command.add_option("--base", arguments.base, "Replaces the address of the API, for mocks and proxies");
  command.add_flag("--allow-loopback", arguments.allow_loopback,
                   "Lets requests go to this machine, by http too");
  command.add_option("--limit", arguments.limit,
                     "At most so many records of each stream; `since` does not move");
  command.add_option("--max-wait", arguments.max_wait,
                     "Longest pause the vendor may ask for, such as 30s; default 5m");
  command.add_option("--summary", arguments.summary, "How the summary is printed: text or json")
      ->check(CLI::IsMember({"text", "json"}));
}

}  // namespace

void add_run(CLI::App& app, Command& chosen) {
  auto* command = app.add_subcommand("run", "Sync streams of a connector into a database, a file or a pipe");
  command->footer(kExamples);
  auto arguments = std::make_shared<RunArguments>();
  add_options(*command, *arguments);
  command->callback([&chosen, arguments] { chosen = [arguments] { return run(*arguments); }; });
}

}  // namespace conn::tools
