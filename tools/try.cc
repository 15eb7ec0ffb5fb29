#include <fmt/format.h>
#include <unistd.h>
#include <CLI/CLI.hpp>

#include <memory>

#include <conn/preview.h>

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

// Which stream is tried must be said: the first one of a file may ask for thousands of records.
int ask_for_stream(const Module& module, const std::string& file) {
  std::string names;
  for (const StreamInfo& stream : module.streams())
    names += fmt::format("{}`{}`", names.empty() ? "" : ", ", stream.name);
  return usage_error(fmt::format("say which stream of `{}` to try: {}", module.connector(), names),
                     fmt::format("conn try {} {} …", file, module.streams().front().name));
}

int show(const Preview& preview, const TryArguments& arguments, bool cancelled) {
  const bool json = arguments.format == "json";
  if (!print_data(json ? to_json(preview) + "\n" : to_text(preview, arguments.limit))) return kFindings;
  if (cancelled) return interrupted_exit();
  return preview.error || !preview.bad.empty() ? kFindings : kDone;
}

int try_stream(const TryArguments& arguments) {
  SyncOptions options;
  options.streams = {arguments.stream};
  if (const auto wrong = fill_call_options(arguments, options)) return usage_error(*wrong, "");
  OpenAccount account;
  if (const int wrong = fill_account(arguments, account); wrong != kDone) return wrong;
  int findings = kDone;
  const auto module = load_module(arguments.file, findings);
  if (!module) return report(module.error());
  if (findings != kDone) return findings;
  if (arguments.stream.empty()) return ask_for_stream(**module, arguments.file);
  EngineOptions engine_options;
  engine_options.curl.allow_loopback = arguments.allow_loopback;
  const Engine engine(engine_options);
  Progress progress(::isatty(STDERR_FILENO) == 1, false);
  options.cancellation = &cancel_on_interrupt();
  const auto seen = preview(engine, **module, account.account, options, progress);
  progress.clear();
  if (!seen) return report(seen.error());
  return show(*seen, arguments, options.cancellation->cancelled());
}

constexpr const char* kExamples =
    "\nExamples:\n"
    "  conn try greenhouse.conn candidates --secret token=env:GREENHOUSE_TOKEN\n"
    "  conn try github.conn tickets --config owner=octocat --config repo=hello --secret token=env:T --limit "
    "1\n"
    "  conn try github.conn tickets --config owner=o --config repo=r --secret token=env:T --format json\n"
    "\nReads one page and shows the request, the answer, the records beside what they were made of, those "
    "that\n"
    "are bad, and the fields that nothing maps. Nothing is written, and no state is read. Secrets are shown "
    "as\n"
    "[secret]. Exit code 1 when there is no page, or bad records in it.";

}  // namespace

void add_try(CLI::App& app, Command& chosen) {
  auto* command = app.add_subcommand("try", "Read one page of a stream and show what becomes of it");
  command->footer(kExamples);
  auto arguments = std::make_shared<TryArguments>();
  command->add_option("FILE", arguments->file, "A `.conn` file or a built module")->required();
  command->add_option("STREAM", arguments->stream, "The stream to try");
  add_call_options(*command, *arguments);
  command->add_option("--limit", arguments->limit, "How many records the text shows")->capture_default_str();
  command->add_option("--format", arguments->format, "text, or json with all records")
      ->check(CLI::IsMember({"text", "json"}));
  command->callback([&chosen, arguments] { chosen = [arguments] { return try_stream(*arguments); }; });
}

}  // namespace conn::tools
