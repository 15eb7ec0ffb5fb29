#include <fmt/format.h>
#include <unistd.h>
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "compiler/diagnostics/render.h"
#include "compiler/format/format.h"
#include "tools/cli.h"
#include "tools/files.h"

namespace conn::tools {
namespace {

struct Arguments {
  std::vector<std::string> files;
  bool check = false;
};

int tell_findings(const std::vector<compiler::Diagnostic>& diagnostics) {
  tell(compiler::render_text(diagnostics, ::isatty(STDERR_FILENO) == 1));
  return diagnostics.front().severity == compiler::Severity::bug ? kBug : kFindings;
}

/// What becomes of one file; gives the exit code for it.
int format_file(const std::string& path, bool check) {
  const bool standard = path == "-";
  auto text = standard ? read_stdin() : read_file(path);
  if (!text) return report(text.error());
  const compiler::SourceFile source(standard ? "stdin" : path, std::move(*text));
  const compiler::Formatted formatted = compiler::format_source(source);
  if (!formatted.ok) return tell_findings(formatted.diagnostics);
  const bool changed = formatted.text != source.text();
  if (check && changed) print_data(source.name() + "\n");
  if (check) return changed ? kFindings : kDone;
  if (standard) return print_data(formatted.text) ? kDone : kFindings;
  if (!changed) return kDone;
  const Status written = write_file(path, formatted.text);
  return written ? kDone : report(written.error());
}

int format_files(const Arguments& arguments) {
  int exit = kDone;
  for (const std::string& path : arguments.files) exit = std::max(exit, format_file(path, arguments.check));
  return exit;
}

}  // namespace

void add_fmt(CLI::App& app, Command& chosen) {
  auto* command =
      app.add_subcommand("fmt", "Lay `.conn` files out: blanks, columns and line ends, nothing else");
  command->footer(
      "\nExamples:\n"
      "  conn fmt greenhouse.conn\n"
      "  conn fmt --check definitions/*/*.conn\n"
      "  conn fmt - < greenhouse.conn\n"
      "\nFiles are changed in place; `-` is stdin, and its result goes to stdout. A file with syntax errors "
      "stays "
      "as it is: exit code 1.");
  auto arguments = std::make_shared<Arguments>();
  command->add_option("FILES", arguments->files, "The `.conn` files, or - for stdin")->required();
  command->add_flag("--check", arguments->check,
                    "Change nothing, print the files that would change; exit code 1");
  command->callback([&chosen, arguments] { chosen = [arguments] { return format_files(*arguments); }; });
}

}  // namespace conn::tools
