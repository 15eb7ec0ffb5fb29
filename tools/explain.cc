#include <unistd.h>
#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/codes.h"
#include "base/text.h"
#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"
#include "compiler/explain/explanation.h"
#include "tools/cli.h"
#include "tools/files.h"
#include "tools/pages.h"

namespace conn::tools {
namespace {

std::string upper(std::string_view text) { return ascii_upper(text); }

int explain(const std::string& asked) {
  const auto code = find_code(upper(asked));
  if (asked.ends_with(".connbc"))
    return usage_error("`" + asked + "` is a module: what was written is in its `.conn` file",
                       "`conn disasm` shows what a module does");
  if (!code) {
    return usage_error("there is no code `" + asked + "`",
                       "codes look like `C0101`; `conn explain --list` shows all of them");
  }
  for (const Page& page : pages()) {
    if (page.name == to_string(*code)) return print_data(page.text) ? kDone : kFindings;
  }
  return usage_error("no page explains `" + asked + "`", "");
}

/// `greenhouse.conn:candidates`: the file, and the operation behind the last colon, empty where there is
/// none.
std::pair<std::string, std::string> split_operation(const std::string& asked) {
  const std::size_t end = asked.rfind(".conn:");
  if (end == std::string::npos) return {asked, ""};
  return {asked.substr(0, end + 5), asked.substr(end + 6)};
}

bool is_file(const std::string& asked) { return split_operation(asked).first.ends_with(".conn"); }

int unknown_operation(const compiler::checked::Connector& connector, const std::string& name) {
  std::vector<std::string> known;
  for (const auto& stream : connector.streams) {
    if (known.empty() || known.back() != stream.name) known.push_back(stream.name);  // reads have one name
  }
  if (connector.probe) known.push_back("probe");
  std::string names;
  for (const std::string& each : known) names += (names.empty() ? "`" : ", `") + each + "`";
  return usage_error("`" + connector.name + "` has no operation `" + name + "`",
                     names.empty() ? "it has none" : "it has " + names);
}

int explain_file(const std::string& asked, bool json) {
  const auto [path, operation] = split_operation(asked);
  auto text = read_file(path);
  if (!text) return report(text.error());
  const compiler::SourceFile source(path, std::move(*text));
  const compiler::Compiled compiled = compiler::check_source(source);
  if (!compiled.ok) {
    tell(compiler::render_text(compiled.diagnostics, ::isatty(STDERR_FILENO) == 1));
    return kFindings;
  }
  if (!compiled.has_connector())
    return usage_error("`" + path + "` declares no connector", "name a file with `connector …`");
  const auto explanation = operation.empty() ? std::optional(compiler::explain_connector(*compiled.program))
                                             : compiler::explain_stream(*compiled.program, operation);
  if (!explanation) return unknown_operation(compiled.program->connector, operation);
  return print_data(json ? to_json(*explanation) + "\n" : to_text(*explanation)) ? kDone : kFindings;
}

int list() {
  std::string out;
  for_each_code(
      [&](Code code) { out.append(to_string(code)).append("  ").append(title(code)).append("\n"); });
  return print_data(out) ? kDone : kFindings;
}

}  // namespace

void add_explain(CLI::App& app, Command& chosen) {
  auto* command =
      app.add_subcommand("explain", "Say what a code means, or what becomes of a connector and from where");
  command->footer(
      "\nExamples:\n  conn explain C0101\n  conn explain --list\n  conn explain greenhouse.conn\n"
      "  conn explain greenhouse.conn:candidates\n"
      "\nA file is shown with its settings and operations; an operation with every part of its request, its\n"
      "paging, its errors and its map, each with the place where it was written: in the file, or in the\n"
      "library that it uses.");
  auto asked = std::make_shared<std::string>();
  auto format = std::make_shared<std::string>("text");
  auto all = std::make_shared<bool>(false);
  auto* positional = command->add_option(
      "WHAT", *asked, "A code, as printed in brackets: C0101, R0012; or FILE.conn, or FILE.conn:OPERATION");
  auto* flag = command->add_flag("--list", *all, "All codes, a line each");
  command->add_option("--format", *format, "Of a file: text, or json")
      ->check(CLI::IsMember({"text", "json"}));
  positional->excludes(flag);
  command->callback([&chosen, asked, format, all] {
    if (!*all && asked->empty()) throw CLI::RequiredError("WHAT");
    chosen = [asked, format, all] {
      if (*all) return list();
      return is_file(*asked) ? explain_file(*asked, *format == "json") : explain(*asked);
    };
  });
}

}  // namespace conn::tools
