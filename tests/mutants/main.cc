// Mutants of every Conn text in the project, compiled one after the other in this process. Nothing may crash,
// hang or be without a name.
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>
#endif

#include "tests/mutants/judge.h"
#include "tests/mutants/mutate.h"
#include "tests/support/corpus.h"

namespace {

using namespace conn::testing;
using conn::differential::Random;

constexpr std::string_view kUsage =
    R"(usage: mutants_test COUNT [SEED]          compiles that many mutants and prints what became of them
       mutants_test --show NUMBER [SEED]   prints one of them
Run it from the top of the repository. Exit code 1: a mutant broke the compiler, or the run says nothing (less than 5 % accepted, less
than 60 % refused), or this release build used more memory than 128 MB.
)";

constexpr std::size_t kShownBroken = 10;
[[maybe_unused]] constexpr std::size_t kMostKilobytes = 128 * 1024;

/// The mutant that is being compiled, for the last words of a crash.
std::uint64_t at = 0;

/// Half of the mutants are made of definitions and library, half of the many small texts of the
/// documentation.
struct Corpus {
  std::vector<CorpusText> files = conn_files({"definitions", "stdlib"}), blocks = code_blocks("conn");

  const CorpusText& pick(Random& random) const {
    return random.percent(50) ? random.pick(files) : random.pick(blocks);
  }
  std::size_t size() const { return files.size() + blocks.size(); }
};

struct Mutant {
  const CorpusText* origin;
  Mutation mutation;
  std::string text;
};

/// One in 50 nests deeply, one in five has two mutations. The same number and seed give the same mutant.
Mutant make_mutant(const Corpus& corpus, std::uint64_t number, std::uint64_t seed) {
  Random random(seed * 1'000'003 + number);
  Mutant out{&corpus.pick(random), Mutation::nest, ""};
  if (!random.percent(2)) out.mutation = kMutations[random.below(std::size(kMutations) - 1)];
  out.text = mutate(out.origin->text, out.mutation, random);
  if (out.mutation != Mutation::nest && random.percent(20)) {
    out.text = mutate(std::move(out.text), kMutations[random.below(std::size(kMutations) - 1)], random);
  }
  return out;
}

struct Tally {
  std::size_t accepted = 0, refused = 0, broken = 0;
};

std::size_t highest_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::stoul(line.substr(6));
  }
  return 0;
}

bool within_memory(std::size_t kilobytes) {
  fmt::print("highest memory (VmHWM): {} KB\n", kilobytes);
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
  if (kilobytes > kMostKilobytes) {
    fmt::print("too much: at most {} KB are allowed\n", kMostKilobytes);
    return false;
  }
#endif
  return true;
}

void print_row(std::string_view name, const Tally& tally) {
  fmt::print("{:8} {:>9} {:>9} {:>9}\n", name, tally.accepted, tally.refused, tally.broken);
}

/// Prints the table; true where all went well.
bool conclude(const std::array<Tally, std::size(kMutations)>& tallies, std::size_t count) {
  Tally all;
  fmt::print("{:8} {:>9} {:>9} {:>9}\n", "", "accepted", "refused", "broken");
  for (const Mutation mutation : kMutations) {
    const Tally& tally = tallies[static_cast<std::size_t>(mutation)];
    print_row(to_string(mutation), tally);
    all.accepted += tally.accepted, all.refused += tally.refused, all.broken += tally.broken;
  }
  print_row("all", all);
  const bool says_something = all.accepted * 100 >= count * 5 && all.refused * 100 >= count * 60;
  if (!says_something) fmt::print("void: at least 5 % must be accepted and 60 % refused\n");
  return within_memory(highest_memory()) && says_something && all.broken == 0;
}

int run(const Corpus& corpus, std::size_t count, std::uint64_t seed) {
  std::array<Tally, std::size(kMutations)> tallies;
  std::size_t shown = 0;
  for (at = 0; at < count; ++at) {
    const Mutant mutant = make_mutant(corpus, at, seed);
    const Judgement judgement = judge(mutant.text);
    Tally& tally = tallies[static_cast<std::size_t>(mutant.mutation)];
    ++(judgement.accepted ? tally.accepted : tally.refused);
    if (judgement.broken.empty()) continue;
    ++tally.broken;
    if (shown++ >= kShownBroken) continue;
    fmt::print("mutant {} of seed {}, a {} of {}: {}\n", at, seed, to_string(mutant.mutation),
               mutant.origin->name, judgement.broken);
  }
  fmt::print("{} mutants of {} texts, seed {}\n", count, corpus.size(), seed);
  return conclude(tallies, count) ? 0 : 1;
}

bool read_number(std::string_view text, std::uint64_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

#if defined(__SANITIZE_ADDRESS__)
void say_where() { std::fprintf(stderr, "this was mutant %llu\n", static_cast<unsigned long long>(at)); }
#endif

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string_view> words(argv + 1, argv + argc);
  const bool show = !words.empty() && words.front() == "--show";
  if (show) words.erase(words.begin());
  std::uint64_t number = 0, seed = 1;
  if (words.empty() || words.size() > 2 || !read_number(words[0], number) ||
      (words.size() == 2 && !read_number(words[1], seed))) {
    fmt::print(stderr, "{}", kUsage);
    return 2;
  }
  const Corpus texts;
  if (texts.files.empty() || texts.blocks.empty()) {
    fmt::print(stderr, "no definitions here: run this from the top of the repository\n");
    return 2;
  }
  if (show) {
    fmt::print("{}", make_mutant(texts, number, seed).text);
    return 0;
  }
#if defined(__SANITIZE_ADDRESS__)
  __sanitizer_set_death_callback(say_where);
#endif
  return run(texts, number, seed);
}
