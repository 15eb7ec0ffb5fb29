#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <memory>

#include "bytecode/disassemble.h"
#include "bytecode/read.h"
#include "tools/cli.h"
#include "tools/compilation.h"
#include "tools/files.h"

#include <conn/module.h>

namespace conn::tools {
namespace {

/// The bytes of a module, compiled first where the file is a `.conn` file; empty when that had findings.
Result<std::string> module_bytes(const std::string& path, int& findings) {
  if (!path.ends_with(".conn")) return read_file(path);
  Compiled compiled = compile_files({path}, Format::text);
  if (!compiled.unreadable.empty()) return std::move(compiled.unreadable.front());
  tell(compiled.rendered);
  findings = exit_code(compiled);
  return compiled.files.at(0).module;
}

int disasm(const std::string& path) {
  int findings = kDone;
  const auto bytes = module_bytes(path, findings);
  if (!bytes) return report(bytes.error());
  if (findings != kDone) return findings;
  if (const auto loaded = Module::load(*bytes); !loaded) return report(loaded.error());
  const auto module = bytecode::read_module(*bytes);
  if (!module) return report(module.error());
  return print_data(bytecode::disassemble(*module)) ? kDone : kFindings;
}

}  // namespace

void add_disasm(CLI::App& app, Command& chosen) {
  auto* command = app.add_subcommand("disasm", "Show what a connector was compiled to");
  command->footer("\nExamples:\n  conn disasm greenhouse.conn\n  conn disasm modules/greenhouse.connbc");
  auto path = std::make_shared<std::string>();
  command->add_option("FILE", *path, "A `.conn` file or a built module")->required();
  command->callback([&chosen, path] { chosen = [path] { return disasm(*path); }; });
}

}  // namespace conn::tools
