// Flips single bits of three real modules, mends the digest as a forger would, and runs what the verifier
// lets through.
#include <fmt/format.h>

#include <charconv>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/write.h"
#include "compiler/compiler.h"
#include "tests/bytecode/flips.h"
#include "tests/bytecode/sample.h"
#include "tests/flips/fixed_run.h"
#include "tests/support/corpus.h"

namespace {

using namespace conn;

constexpr std::string_view kUsage = R"(usage: flips_test [EVERY]
Flips every bit of the payload, or each EVERYth. Exit code 1: an accepted module failed with an error of our own kind, a module was no
good before, or the run says nothing because none was accepted and run.
)";

struct Counts {
  std::size_t flips = 0, refused = 0, accepted = 0, ran = 0, failed = 0, broken = 0;
};

std::string compiled(const std::string& path) {
  const compiler::SourceFile source("module.conn", testing::read_text(path));
  return compiler::compile(source).module;
}

/// Whether the error is one that a run may end with.
bool is_typed(const Error& error) { return error.kind != ErrorKind::kInternal || !error.message.empty(); }

void try_module(const std::string& bytes, const testing::FixedPages& pages, Counts& counts) {
  ++counts.flips;
  const auto module = Module::load(bytes);
  if (!module) {
    ++counts.refused;
    counts.broken += !is_typed(module.error());
    return;
  }
  ++counts.accepted;
  const testing::FixedRun run = pages.run(**module);
  counts.ran += run.requests > 0;
  counts.failed += !run.errors.empty();
  for (const Error& error : run.errors) counts.broken += !is_typed(error);
}

bool try_flips(std::string_view name, const std::string& bytes, std::size_t every,
               const testing::FixedPages& pages) {
  const auto module = Module::load(bytes);
  if (!module) {
    fmt::print("{}: does not load: {}\n", name,
               bytes.empty() ? "it does not compile" : module.error().message);
    return false;
  }
  const testing::FixedRun clean = pages.run(**module);
  for (const Error& error : clean.errors) fmt::print("{}: as it is: {}\n", name, error.message);
  Counts counts;
  bytecode::for_each_flip(bytes, every,
                          [&](const std::string& flipped) { try_module(flipped, pages, counts); });
  fmt::print(
      "{}: {} bytes, {} rows from {} requests as it is; {} flips: {} refused, {} accepted, {} of them ran, "
      "{} failed by name\n",
      name, bytes.size(), clean.rows, clean.requests, counts.flips, counts.refused, counts.accepted,
      counts.ran, counts.failed);
  if (counts.broken > 0) fmt::print("{}: {} errors without a name\n", name, counts.broken);
  return clean.rows > 0 && counts.ran > 0 && counts.broken == 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t every = 1;
  const std::string_view given = argc == 2 ? argv[1] : "1";
  const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), every);
  if (argc > 2 || error != std::errc() || end != given.data() + given.size() || every == 0) {
    fmt::print(stderr, "{}", kUsage);
    return 2;
  }
  const testing::FixedPages pages;
  bool good = try_flips("greenhouse", compiled("definitions/greenhouse/greenhouse.conn"), every, pages);
  good &= try_flips("github", compiled("definitions/github/github.conn"), every, pages);
  good &= try_flips("sample", bytecode::write_module(bytecode::sample::make()).value(), every, pages);
  return good ? 0 : 1;
}
