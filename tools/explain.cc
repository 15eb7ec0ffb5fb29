#include <CLI/CLI.hpp>
#include <memory>

#include "base/codes.h"
#include "base/text.h"
#include "tools/cli.h"
#include "tools/pages.h"

namespace conn::tools {
namespace {

std::string upper(std::string_view text) { return ascii_upper(text); }

int explain(const std::string& asked) {
  const auto code = find_code(upper(asked));
  if (!code) {
    return usage_error("there is no code `" + asked + "`",
                       "codes look like `C0101`; `conn explain --list` shows all of them");
  }
  for (const Page& page : pages()) {
    if (page.name == to_string(*code)) return print_data(page.text) ? kDone : kFindings;
  }
  return usage_error("no page explains `" + asked + "`", "");
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
      app.add_subcommand("explain", "Say what a code means, with an example of it and of its cure");
  command->footer("\nExamples:\n  conn explain C0101\n  conn explain --list");
  auto code = std::make_shared<std::string>();
  auto all = std::make_shared<bool>(false);
  auto* positional = command->add_option("CODE", *code, "The code, as printed in brackets: C0101, R0012");
  auto* flag = command->add_flag("--list", *all, "All codes, a line each");
  positional->excludes(flag);
  command->callback([&chosen, code, all] {
    if (!*all && code->empty()) throw CLI::RequiredError("CODE");
    chosen = [code, all] { return *all ? list() : explain(*code); };
  });
}

}  // namespace conn::tools
