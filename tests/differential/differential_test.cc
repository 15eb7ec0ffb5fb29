// The machine and the oracle agree on random programs over random pages. Void unless everything that can happen has happened.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

#include "bytecode/opcode.h"
#include "bytecode/read.h"
#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"
#include "tests/differential/compare.h"
#include "tests/differential/program.h"

namespace conn::differential {
namespace {

constexpr std::size_t kPagesPerProgram = 6;
constexpr std::size_t kRowsPerPage = 12;

/// How many programs; CONN_DIFFERENTIAL_PROGRAMS raises it.
std::size_t program_count() {
  const char* wanted = std::getenv("CONN_DIFFERENTIAL_PROGRAMS");
  return wanted != nullptr ? std::strtoull(wanted, nullptr, 10) : 400;
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

TEST(Differential, RandomProgramsOverRandomPages) {
  Random random(20261124);
  Tally tally;
  std::size_t refused = 0;
  const std::size_t programs = program_count();
  for (std::size_t i = 0; i < programs; ++i) {
    const GeneratedProgram generated = random_program(random);
    const Machine machine = build(generated.source);
    if (!machine.module) {
      if (refused++ < 5) std::cout << generated.source << compiler::render_text(machine.compiled.diagnostics);
      continue;
    }
    for (std::size_t page = 0; page < kPagesPerProgram; ++page) {
      const std::string body = random_page(random, generated.record, kRowsPerPage);
      const std::string difference = compare_page(*machine.compiled.program, 0, *machine.module, body, tally);
      ASSERT_EQ(difference, "") << generated.source << "\n" << body;
    }
  }
  std::cout << programs << " programs, " << refused << " refused, " << tally.pages << " pages, " << tally.rows << " rows, " << tally.bad
            << " bad, " << tally.filtered << " filtered\n";
  for (const auto& [reason, count] : tally.failures) std::cout << "  " << count << " " << reason << "\n";
  EXPECT_LT(refused * 20, programs) << "the generator writes too much that the checker refuses";
  EXPECT_GT(tally.rows, programs * 10);
}

}  // namespace
}  // namespace conn::differential
