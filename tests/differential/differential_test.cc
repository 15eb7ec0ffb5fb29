// The machine and the oracle agree on random programs over random pages. Void unless everything that can
// happen has happened.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

#include "bytecode/opcode.h"
#include "bytecode/read.h"
#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"
#include "stdlib/function.h"
#include "tests/differential/compare.h"
#include "tests/differential/program.h"

namespace conn::differential {
namespace {

constexpr std::size_t kPagesPerProgram = 6;
constexpr std::size_t kRowsPerPage = 12;

/// From here on a run must have seen everything a hundred times.
constexpr std::size_t kEnoughPrograms = 2000;

/// How many programs; CONN_DIFFERENTIAL_PROGRAMS raises it.
std::size_t program_count() {
  const char* wanted = std::getenv("CONN_DIFFERENTIAL_PROGRAMS");
  return wanted != nullptr ? std::strtoull(wanted, nullptr, 10) : 60;
}

struct Machine {
  std::unique_ptr<compiler::SourceFile> source;
  compiler::Compiled compiled;
  std::unique_ptr<const runtime::LoadedModule> module;
};

Machine build(const std::string& text) {
  Machine out;
  out.source = std::make_unique<compiler::SourceFile>("generated.conn", text);
  out.compiled = compiler::compile(*out.source);
  if (out.compiled.module.empty()) return out;
  auto module = bytecode::read_module(out.compiled.module);
  EXPECT_TRUE(module.ok());
  auto loaded = runtime::LoadedModule::make(std::move(*module));
  EXPECT_TRUE(loaded.ok()) << loaded.error().message;
  out.module = std::move(*loaded);
  return out;
}

void print(const std::map<std::string, std::size_t>& counts) {
  for (const auto& [name, count] : counts) std::cout << "  " << count << " " << name << "\n";
}

/// Everything that programs can be made of, at least `often`; what was rarer, by name.
std::string rare(const Tally& tally, std::size_t often) {
  std::string out;
  const auto demand = [&](const std::map<std::string, std::size_t>& counts, std::string_view name) {
    const auto found = counts.find(std::string(name));
    if (found == counts.end() || found->second < often) out.append(name).append(" ");
  };
  for (const bytecode::OpcodeInfo& row : bytecode::all_opcodes()) demand(tally.opcodes, row.name);
  for (const stdlib::Function* function : stdlib::functions()) {
    if (function->code != nullptr) demand(tally.builtins, function->name);
  }
  return out;
}

TEST(Differential, RandomProgramsOverRandomPages) {
  Random random(20261124);
  Tally tally;
  std::size_t refused = 0;
  const std::size_t programs = program_count();
  for (std::size_t i = 0; i < programs; ++i) {
    const GeneratedProgram generated = random_program(random);
    const Machine machine = build(generated.source);
    for (const compiler::Diagnostic& finding : machine.compiled.diagnostics) {
      ASSERT_NE(finding.severity, compiler::Severity::bug) << finding.message << "\n" << generated.source;
    }
    if (!machine.module) {
      if (refused++ < 5) std::cout << generated.source << compiler::render_text(machine.compiled.diagnostics);
      continue;
    }
    count_code(machine.module->module(), tally);
    for (std::size_t page = 0; page < kPagesPerProgram; ++page) {
      const std::string body = random_page(random, generated.record, kRowsPerPage);
      const std::string difference = compare_page(*machine.compiled.program, 0, *machine.module, body, tally);
      ASSERT_EQ(difference, "") << generated.source << "\n" << body.substr(0, 4000);
    }
  }
  std::cout << programs << " programs, " << refused << " refused, " << tally.pages << " pages, " << tally.rows
            << " rows, " << tally.bad << " bad, " << tally.filtered << " filtered\n";
  for (const auto* counts : {&tally.opcodes, &tally.builtins, &tally.failures}) print(*counts);
  EXPECT_LT(refused * 20, programs) << "the generator writes too much that the checker refuses";
  EXPECT_GT(tally.rows, programs * 10);
  if (programs >= kEnoughPrograms)
    EXPECT_EQ(rare(tally, 100), "") << "the run is void: these occurred less than 100 times";
}

}  // namespace
}  // namespace conn::differential
