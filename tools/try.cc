#include <fmt/format.h>
#include <unistd.h>
#include <CLI/CLI.hpp>

#include <memory>

#include <conn/preview.h>
#include <conn/probe.h>

#include "tools/call_options.h"
#include "tools/cli.h"
#include "tools/module_file.h"
#include "tools/progress.h"

namespace conn::tools {
namespace {

struct TryArguments : CallArguments {
  std::string stream, format = "text";
  std::size_t limit = 3;
};

int print(const std::string& text, bool cancelled, bool found) {
  if (!print_data(text)) return kFindings;
  if (cancelled) return interrupted_exit();
  return found ? kFindings : kDone;
}

int show(const Preview& preview, const TryArguments& arguments, bool cancelled) {
  const bool json = arguments.format == "json";
  return print(json ? to_json(preview) + "\n" : to_text(preview, arguments.limit), cancelled,
               preview.error || !preview.bad.empty());
}

int show(const ProbeReport& report, const TryArguments& arguments, bool cancelled) {
  const bool json = arguments.format == "json";
  return print(json ? to_json(report) + "\n" : to_text(report), cancelled, report.error.has_value());
}

// What is tried without a stream: the first one of a file may ask for thousands of records.
Error no_probe(const Module& module, const std::string& file) {
  std::string names;
  for (const StreamInfo& stream : module.streams())
    names += fmt::format("{}`{}`", names.empty() ? "" : ", ", stream.name);
  return {
      Code::kNoProbe, ErrorKind::kConfig,
      fmt::format("`{}` has no probe to test its credentials by, and no stream is named", module.connector()),
      fmt::format("write the vendor's cheapest call that needs them into the connector, such as "
                  "`probe get \"/me\" => body.email`; or try one of its streams ({}): `conn try {} {} …`",
                  names, file, module.streams().front().name),
      ""};
}

template <class Seen>
int show_or_report(const Result<Seen>& seen, const TryArguments& arguments, Progress& progress,
                   bool cancelled) {
  progress.clear();
  return seen.ok() ? show(*seen, arguments, cancelled) : report(seen.error());
}

int try_file(const TryArguments& arguments) {
  SyncOptions options;
  if (const auto wrong = fill_call_options(arguments, options)) return usage_error(*wrong, "");
  OpenAccount account;
  if (const int wrong = fill_account(arguments, account); wrong != kDone) return wrong;
  int findings = kDone;
  const auto module = load_module(arguments.file, findings);
  if (!module) return report(module.error());
  if (findings != kDone) return findings;
  const bool probes = arguments.stream.empty();
  EngineOptions engine_options;
  engine_options.curl.allow_loopback = arguments.allow_loopback;
  const Engine engine(engine_options);
  Progress progress(::isatty(STDERR_FILENO) == 1, false);
  options.cancellation = &cancel_on_interrupt();
  const Cancellation& cancellation = *options.cancellation;
  if (!probes) {
    options.streams = {arguments.stream};
    const auto seen = preview(engine, **module, account.account, options, progress);
    return show_or_report(seen, arguments, progress, cancellation.cancelled());
  }
  if (!(*module)->has_probe()) return report(no_probe(**module, arguments.file));
  const auto seen = probe(engine, **module, account.account, options, progress);
  return show_or_report(seen, arguments, progress, cancellation.cancelled());
}

constexpr const char* kExamples =
    "\nExamples:\n"
    "  conn try greenhouse.conn --secret token=env:GREENHOUSE_TOKEN\n"
    "  conn try greenhouse.conn candidates --secret token=env:GREENHOUSE_TOKEN\n"
    "  conn try github.conn tickets --config owner=octocat --config repo=hello --secret token=env:T --limit "
    "1\n"
    "  conn try github.conn tickets --config owner=o --config repo=r --secret token=env:T --format json\n"
    "\nWithout a stream it sends the connector's `probe`, which tests the credentials. With one it\n"
    "reads one page and shows the request, the answer, the records beside what they were made of, those "
    "that\n"
    "are bad, and the fields that nothing maps. Nothing is written, and no state is read. Secrets are shown "
    "as\n"
    "[secret]. Exit code 1 when there is no page, or bad records in it.";

}  // namespace

void add_try(CLI::App& app, Command& chosen) {
  auto* command = app.add_subcommand(
      "try", "Test the credentials, or read one page of a stream and show what becomes of it");
  command->footer(kExamples);
  auto arguments = std::make_shared<TryArguments>();
  command->add_option("FILE", arguments->file, "A `.conn` file or a built module")->required();
  command->add_option("STREAM", arguments->stream, "The stream to try; none: the credentials");
  add_call_options(*command, *arguments);
  command->add_option("--limit", arguments->limit, "How many records the text shows")->capture_default_str();
  command->add_option("--format", arguments->format, "text, or json with all records")
      ->check(CLI::IsMember({"text", "json"}));
  command->callback([&chosen, arguments] { chosen = [arguments] { return try_file(*arguments); }; });
}

}  // namespace conn::tools
