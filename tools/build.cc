#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>

#include "tools/cli.h"
#include "tools/compilation.h"
#include "tools/files.h"

namespace conn::tools {
namespace {

struct Arguments {
  std::vector<std::string> files;
  std::string folder;
};

int write_modules(const Compiled& compiled, const std::string& folder) {
  const auto& files = compiled.files;
  if (std::all_of(files.begin(), files.end(), [](const auto& file) { return file.module.empty(); })) {
    return report({Code::kNoConnector, ErrorKind::kConfig, "no file declares a connector",
                   "build a file that has a `connector`; `conn check` looks at files without one", ""});
  }
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  std::set<std::string> names;
  for (const Compiled::File& file : compiled.files) {
    if (file.module.empty()) continue;
    if (!names.insert(file.connector).second) {
      return usage_error(fmt::format("two files declare the connector `{}`", file.connector),
                         "build them into different folders");
    }
    const std::string path = (std::filesystem::path(folder) / (file.connector + ".connbc")).string();
    if (const Status written = write_file(path, file.module); !written) return report(written.error());
  }
  return kDone;
}

int build(const Arguments& arguments) {
  const auto compiled = compile_files(arguments.files, Format::text);
  for (const Error& error : compiled.unreadable) report(error);
  tell(compiled.rendered);
  if (const int code = exit_code(compiled); code != kDone) return code;
  return write_modules(compiled, arguments.folder);
}

}  // namespace

void add_build(CLI::App& app, Command& chosen) {
  auto* command = app.add_subcommand("build", "Compile `.conn` files to modules");
  command->footer(
      "\nExamples:\n"
      "  conn build definitions/*/*.conn -o modules\n"
      "\nWrites a file CONNECTOR.connbc for each connector. The same source gives the same bytes everywhere. "
      "Nothing is written when a\n"
      "file has errors.");
  auto arguments = std::make_shared<Arguments>();
  command->add_option("FILES", arguments->files, "The `.conn` files")->required();
  command->add_option("-o,--output", arguments->folder, "The folder for the modules; made if missing")
      ->required();
  command->callback([&chosen, arguments] { chosen = [arguments] { return build(*arguments); }; });
}

}  // namespace conn::tools
