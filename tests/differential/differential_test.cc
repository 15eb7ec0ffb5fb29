// The machine and the oracle agree: on the texts of the project over random pages, and on random programs.
// CONN_DIFFERENTIAL_PROGRAMS=2000 demands that everything that can happen has happened a hundred times.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "bytecode/read.h"
#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"
#include "tests/differential/compare.h"
#include "tests/differential/program.h"
#include "tests/support/corpus.h"

namespace conn::differential {
namespace {

constexpr std::size_t kPagesPerProgram = 6;
constexpr std::size_t kRowsPerPage = 12;
constexpr std::size_t kUsual = 25;

/// From here on a run must have seen everything a hundred times.
constexpr std::size_t kEnough = 2000;
constexpr std::size_t kOften = 100;

/// How many programs; CONN_DIFFERENTIAL_PROGRAMS raises it.
std::size_t program_count() {
  const char* wanted = std::getenv("CONN_DIFFERENTIAL_PROGRAMS");
  return wanted != nullptr ? std::strtoull(wanted, nullptr, 10) : kUsual;
}

struct Machine {
  std::unique_ptr<compiler::SourceFile> source;
  compiler::Compiled compiled;
  std::unique_ptr<const runtime::LoadedModule> module;
};

Machine build(const std::string& name, const std::string& text) {
  Machine out;
  out.source = std::make_unique<compiler::SourceFile>(name, text);
  out.compiled = compiler::compile(*out.source);
  for (const compiler::Diagnostic& finding : out.compiled.diagnostics)
    EXPECT_NE(finding.severity, compiler::Severity::bug) << finding.message << "\n" << text;
  if (out.compiled.module.empty()) return out;
  auto module = bytecode::read_module(out.compiled.module);
  EXPECT_TRUE(module.ok());
  auto loaded = runtime::LoadedModule::make(std::move(*module));
  EXPECT_TRUE(loaded.ok()) << loaded.error().message;
  out.module = std::move(*loaded);
  return out;
}

/// Every stream over random pages. Differences are printed; gives how many there were.
std::size_t compare_streams(const Machine& machine, std::size_t pages, Random& random, Tally& tally) {
  std::size_t differences = 0;
  const compiler::checked::Program& program = *machine.compiled.program;
  for (std::size_t stream = 0; stream < program.connector.streams.size(); ++stream) {
    const Subject subject{program, *machine.module, stream};
    const ShapeType record = shape_of(*subject.checked().records.shape);
    for (std::size_t page = 0; page < pages; ++page) {
      const Facts facts(program.connector, random);
      const std::string body = random_page(random, record, subject.checked().records, kRowsPerPage);
      const std::string difference = compare_page(subject, facts, body, tally);
      if (difference.empty()) continue;
      ++differences;
      ADD_FAILURE() << machine.source->name() << "\n"
                    << difference << "\n"
                    << machine.source->text() << "\n"
                    << body.substr(0, 4000);
      break;
    }
  }
  return differences;
}

/// Definitions, the code of the documentation, and what stands above the sections of the goldens.
std::vector<testing::CorpusText> project_texts() {
  std::vector<testing::CorpusText> out = testing::conn_files({"definitions"});
  for (auto& block : testing::code_blocks("conn")) out.push_back(std::move(block));
  for (const auto& file : std::filesystem::recursive_directory_iterator("tests/language")) {
    if (file.path().extension() != ".golden") continue;
    const std::string path = file.path().generic_string(), text = testing::read_text(path);
    out.push_back({path, text.substr(0, text.find("\n--- ") + 1)});
  }
  return out;
}

TEST(Differential, MachineAndOracleAgree) {
  Random random(20261124);
  Tally tally;
  const std::size_t programs = program_count();
  std::size_t texts = 0, refused = 0, differences = 0;
  for (const testing::CorpusText& text : project_texts()) {
    const Machine machine = build(text.name, text.text);
    if (!machine.module) continue;
    ++texts;
    differences += compare_streams(machine, programs > kUsual ? 40 : 2, random, tally);
  }
  for (std::size_t i = 0; i < programs && differences < 5; ++i) {
    const Machine machine = build("generated.conn", random_program(random, tally).source);
    if (machine.module) {
      differences += compare_streams(machine, kPagesPerProgram, random, tally);
    } else if (refused++ < 5) {
      std::cout << machine.source->text() << compiler::render_text(machine.compiled.diagnostics);
    }
  }
  const std::string missing = rare(tally, kOften);
  std::cout << to_text(tally) << texts << " texts of the project, " << programs << " programs, " << refused
            << " refused by the checker\nless than " << kOften
            << " times: " << (missing.empty() ? "nothing" : missing) << "\n"
            << differences << " differences\n";
  EXPECT_EQ(differences, 0U);
  EXPECT_GE(texts, 20U);
  EXPECT_LT(refused * 20, programs) << "the generator writes too much that the checker refuses";
  EXPECT_GT(tally.rows, programs * 10);
  if (programs >= kEnough) EXPECT_EQ(missing, "") << "the run is void";
}

}  // namespace
}  // namespace conn::differential
