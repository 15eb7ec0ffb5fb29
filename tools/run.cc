#include <fmt/format.h>
#include <unistd.h>
#include <CLI/CLI.hpp>

#include <memory>

#include <conn/sync.h>

#include "tools/call_options.h"
#include "tools/cli.h"
#include "tools/module_file.h"
#include "tools/progress.h"
#include "tools/run_options.h"
#include "tools/run_target.h"

namespace conn::tools {
namespace {

/// What is wrong with the options, or nothing.
std::optional<std::string> fill_options(const RunArguments& arguments, SyncOptions& options) {
  options.streams = arguments.streams;
  options.limit = arguments.limit;
  options.again = arguments.again;
  if (arguments.limit && *arguments.limit < 1) return "--limit takes a number from 1";
  return fill_call_options(arguments, options);
}

int print_summary(const RunSummary& summary, const RunArguments& arguments, bool stdout_is_data) {
  const bool json = arguments.summary == "json";
  const std::string text = json ? to_json(summary) + "\n" : to_text(summary);
  if (json && !stdout_is_data) {
    if (!print_data(text)) return kFindings;
  } else {
    tell(text);
  }
  if (summary.cancelled) return interrupted_exit();
  if (!summary.ok()) return kFindings;
  return summary.partial() ? kPartial : kDone;
}

int sync_into(Target& target, const Module& module, const Account& account, SyncOptions options,
              const RunArguments& arguments, bool stdout_is_data) {
  options.cancellation = &cancel_on_interrupt();
  EngineOptions engine_options;
  engine_options.curl.allow_loopback = arguments.allow_loopback;
  const Engine engine(engine_options);
  Progress progress(::isatty(STDERR_FILENO) == 1, stdout_is_data);
  const auto summary = sync(engine, module, account, options, target.sink(), target.state(), progress);
  progress.clear();
  if (!summary) return report(summary.error());
  return print_summary(*summary, arguments, stdout_is_data);
}

int run(const RunArguments& arguments) {
  SyncOptions options;
  if (const auto wrong = fill_options(arguments, options)) return usage_error(*wrong, "");
  const auto destination = parse_destination(arguments.to);
  if (!destination) {
    return usage_error("--to takes ndjson:PATH, sqlite:PATH or -, not `" + arguments.to + "`",
                       "--to sqlite:records.db");
  }
  if (destination->kind == Destination::Kind::sqlite && !arguments.state.empty()) {
    return usage_error("--state does not go with sqlite:, which keeps the state beside the records",
                       "leave --state out");
  }
  OpenAccount account;
  if (const int wrong = fill_account(arguments, account); wrong != kDone) return wrong;
  int findings = kDone;
  const auto module = load_module(arguments.file, findings);
  if (!module) return report(module.error());
  if (findings != kDone) return findings;
  const auto target = open_target(*destination, arguments.state);
  if (!target) return report(target.error());
  return sync_into(**target, **module, account.account, options, arguments,
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
  add_call_options(command, arguments);
  command.add_option("--to", arguments.to, "Where records go: sqlite:PATH, ndjson:PATH or - (stdout)")
      ->required();
  command.add_option("--state", arguments.state,
                     "File that remembers how far the sync came; not beside sqlite:");
  command.add_option("--limit", arguments.limit,
                     "At most so many records of each stream; `since` does not move");
  command
      .add_flag("--again", arguments.again, "Read from the beginning, as if the streams had never been read")
      ->excludes("--limit");
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
