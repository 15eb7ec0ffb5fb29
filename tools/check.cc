#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <memory>

#include "tools/cli.h"
#include "tools/compilation.h"

namespace conn::tools {
namespace {

struct Arguments {
  std::vector<std::string> files;
  std::string format = "text";
};

int check(const Arguments& arguments) {
  const bool json = arguments.format == "json";
  const auto compiled = compile_files(arguments.files, json ? Format::json : Format::text);
  for (const Error& error : compiled.unreadable) report(error);
  if (json && !print_data(compiled.rendered)) return kFindings;
  if (!json) {
    tell(compiled.rendered);
    if (compiled.errors + compiled.warnings > 0) {
      tell(fmt::format("{} {}, {} {}\n", compiled.errors, compiled.errors == 1 ? "error" : "errors",
                       compiled.warnings, compiled.warnings == 1 ? "warning" : "warnings"));
    }
  }
  return exit_code(compiled);
}

}  // namespace

void add_check(CLI::App& app, Command& chosen) {
  auto* command =
      app.add_subcommand("check", "Check `.conn` files and say what is wrong, where, and what to do");
  command->footer(
      "\nExamples:\n"
      "  conn check greenhouse.conn\n"
      "  conn check --format json definitions/*/*.conn\n"
      "\nWith --format json the diagnostics are data: they go to stdout. Exit code 1 says that there are "
      "errors; warnings alone do not.");
  auto arguments = std::make_shared<Arguments>();
  command->add_option("FILES", arguments->files, "The `.conn` files")->required();
  command->add_option("--format", arguments->format, "How diagnostics are shown: text or json")
      ->check(CLI::IsMember({"text", "json"}));
  command->callback([&chosen, arguments] { chosen = [arguments] { return check(*arguments); }; });
}

}  // namespace conn::tools
