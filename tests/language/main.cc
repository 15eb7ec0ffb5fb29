// language_goldens [--update] [FILE|FOLDER…]: runs the goldens below tests/language, or those named.
// Exit code 0 when all agree, 1 when one differs (also after --update, which rewrites it), 2 for wrong usage.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/language/golden.h"
#include "tests/language/sections.h"

namespace {

namespace fs = std::filesystem;
using conn::language_test::Golden;

struct Totals {
  int goldens = 0;
  int sections = 0;
  int differences = 0;
};

std::vector<fs::path> find_goldens(const std::vector<std::string>& roots) {
  std::vector<fs::path> out;
  for (const std::string& root : roots) {
    if (fs::is_regular_file(root)) out.emplace_back(root);
    if (!fs::is_directory(root)) continue;
    for (const auto& found : fs::recursive_directory_iterator(root)) {
      if (found.path().extension() == ".golden") out.push_back(found.path());
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void complain(Totals& totals, const fs::path& path, const std::string& what) {
  ++totals.differences;
  fmt::print(stderr, "{}: {}\n", path.string(), what);
}

void check_prediction(const fs::path& path, const conn::compiler::SourceFile& source, Totals& totals) {
  const auto statistics = conn::language_test::prediction_of(source);
  if (!statistics) return;
  if (statistics->ambiguities + statistics->full_context_attempts + statistics->context_sensitivities == 0)
    return;
  complain(totals, path,
           fmt::format("the grammar is not local here: {} ambiguities, {} full-context attempts",
                       statistics->ambiguities, statistics->full_context_attempts));
}

void run_golden(const fs::path& path, bool update, Totals& totals) {
  const std::string text = read_file(path);
  Golden golden = conn::language_test::split_golden(text);
  const conn::compiler::SourceFile source(path.stem().string() + ".conn", golden.source);
  ++totals.goldens;
  if (golden.sections.empty()) complain(totals, path, "a golden has at least one section (`--- syntax`)");
  for (auto& section : golden.sections) {
    ++totals.sections;
    const auto actual = conn::language_test::section_text(section.name, source);
    if (!actual) {
      complain(totals, path, fmt::format("there is no section `{}`", section.name));
    } else if (*actual != section.text) {
      complain(totals, path,
               fmt::format("`{}` differs at {}", section.name,
                           conn::language_test::first_difference(section.text, *actual)));
      section.text = *actual;
    }
  }
  check_prediction(path, source, totals);
  if (const std::string updated = conn::language_test::join_golden(golden); update && updated != text) {
    std::ofstream(path, std::ios::binary) << updated;
  }
}

}  // namespace

int main(int argc, char** argv) {
  bool update = false;
  std::vector<std::string> roots;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--update") {
      update = true;
    } else if (argument.starts_with("-")) {
      fmt::print(stderr, "usage: language_goldens [--update] [FILE|FOLDER…]\n");
      return 2;
    } else {
      roots.push_back(argument);
    }
  }
  if (roots.empty()) roots.emplace_back("tests/language");
  Totals totals;
  for (const fs::path& path : find_goldens(roots)) run_golden(path, update, totals);
  if (totals.goldens == 0) {
    fmt::print(stderr, "no goldens found: run in the root of the repository\n");
    return 2;
  }
  fmt::print("{} goldens, {} sections, {} {}\n", totals.goldens, totals.sections, totals.differences,
             update ? "updated" : "differ");
  return totals.differences == 0 ? 0 : 1;
}
