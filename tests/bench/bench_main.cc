// Measures the mapping of `employee.conn`: the machine against hand-written programs, in one process, on one
// thread. Outputs are compared before anything is timed.
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "bytecode/read.h"
#include "compiler/compiler.h"
#include "tests/bench/employee_module.h"
#include "tests/bench/engines.h"
#include "tests/bench/pages.h"

namespace conn::bench {
namespace {

constexpr std::size_t kPagesAtATime = 50;
using Clock = std::chrono::steady_clock;
using Pages = std::vector<std::unique_ptr<runtime::PageBuffer>>;

struct Settings {
  int pages = 200;
  int rounds = 15;
  bool node = true;
};

struct Engines {
  std::vector<std::unique_ptr<Engine>> all;
  std::size_t lazy = 0, dom = 1;  ///< the rows that others are compared with
};

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

std::size_t resident_kilobytes() {
  std::ifstream statm("/proc/self/statm");
  std::size_t total = 0, resident = 0;
  statm >> total >> resident;
  return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) / 1024;
}

std::optional<bytecode::Module> compiled_module(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  const compiler::SourceFile source(path, std::string{std::istreambuf_iterator<char>(in), {}});
  const compiler::Compiled compiled = compiler::compile(source);
  for (const auto& finding : compiled.diagnostics) fmt::print(stderr, "{}\n", finding.message);
  if (!compiled.ok) return std::nullopt;
  auto module = bytecode::read_module(compiled.module);
  if (!module) return std::nullopt;
  return std::move(module).value();
}

bool add_machine(Engines& engines, const char* name, bytecode::Module module) {
  std::string error;
  engines.all.push_back(make_machine_engine(name, std::move(module), error));
  if (engines.all.back() != nullptr) return true;
  fmt::print(stderr, "{}: {}\n", name, error);
  return false;
}

bool make_engines(Engines& engines) {
  engines.all.push_back(make_lazy_engine());
  engines.all.push_back(make_dom_engine());
  auto compiled = compiled_module("tests/bench/employee.conn");
  if (!compiled || !add_machine(engines, "machine", std::move(*compiled))) return false;
  if (!add_machine(engines, "machine, by hand", employee_module())) return false;
  engines.all.push_back(make_on_demand_engine());
  for (auto& part : make_part_engines(employee_module())) engines.all.push_back(std::move(part));
  return true;
}

// ---- outputs first

std::vector<std::string> lines_of(Engine& engine, const runtime::PageBuffer& page,
                                  std::vector<char>& buffer) {
  Output output{buffer.data()};
  if (!engine.map(page, output)) return {};
  std::vector<std::string> lines;
  for (const char* at = buffer.data(); at < output.at;) {
    const char* end = std::find(at, const_cast<const char*>(output.at), '\n');
    lines.emplace_back(at, end);
    at = end + 1;
  }
  return lines;
}

bool equal_as_json(const std::string& a, const std::string& b) {
  rapidjson::Document left, right;
  left.Parse(a.c_str());
  right.Parse(b.c_str());
  return !left.HasParseError() && !right.HasParseError() && left == right;
}

bool outputs_agree(Engines& engines, const Pages& pages, std::vector<char>& buffer) {
  for (std::size_t page = 0; page < pages.size(); page += 7) {
    const auto expected = lines_of(*engines.all[engines.dom], *pages[page], buffer);
    for (auto& engine : engines.all) {
      if (!engine->writes()) {
        Output nothing;
        if (engine->map(*pages[page], nothing)) continue;
        fmt::print(stderr, "{} refuses page {}\n", engine->name(), page);
        return false;
      }
      const auto lines = lines_of(*engine, *pages[page], buffer);
      const auto differs =
          std::mismatch(expected.begin(), expected.end(), lines.begin(), lines.end(), equal_as_json).first;
      if (!lines.empty() && lines.size() == expected.size() && differs == expected.end()) continue;
      fmt::print(stderr, "{} gives another output on page {}\n", engine->name(), page);
      return false;
    }
  }
  return true;
}

// ---- time

struct Times {
  std::vector<double> rounds;          ///< seconds of each round
  std::vector<double> best_of_blocks;  ///< the best time of each block of pages, over all rounds
};

bool run_round(Engines& engines, const Pages& pages, std::vector<char>& buffer, std::vector<Times>& times) {
  for (auto& time : times) time.rounds.push_back(0);
  for (std::size_t begin = 0; begin < pages.size(); begin += kPagesAtATime) {
    const std::size_t end = std::min(begin + kPagesAtATime, pages.size());
    for (std::size_t i = 0; i < engines.all.size(); ++i) {
      Output output{buffer.data()};
      for (std::size_t page = begin; page < end; ++page) {
        const auto start = Clock::now();
        if (!engines.all[i]->map(*pages[page], output)) return false;
        const double took = seconds_since(start);
        times[i].rounds.back() += took;
        times[i].best_of_blocks[page] = std::min(times[i].best_of_blocks[page], took);
      }
    }
  }
  return true;
}

std::vector<double> paired(const Times& base, const Times& row) {
  std::vector<double> ratios;
  for (std::size_t round = 0; round < row.rounds.size(); ++round)
    ratios.push_back(base.rounds[round] / row.rounds[round]);
  return ratios;
}

double total(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum;
}

void report(const Engines& engines, const std::vector<Times>& times, std::size_t bytes) {
  fmt::print("{:<28}{:>8}{:>10}{:>10}{:>16}{:>14}\n", "row", "MB/s", "x lazy", "x dom", "x lazy, best",
             "ms, best");
  const Times &lazy = times[engines.lazy], &dom = times[engines.dom];
  for (std::size_t i = 0; i < engines.all.size(); ++i) {
    const double best = total(times[i].best_of_blocks);
    fmt::print("{:<28}{:>8.0f}{:>10.3f}{:>10.3f}{:>16.3f}{:>14.2f}\n", engines.all[i]->name(),
               static_cast<double>(bytes) / median(times[i].rounds) / 1e6, median(paired(lazy, times[i])),
               median(paired(dom, times[i])), total(lazy.best_of_blocks) / best, best * 1e3);
  }
}

bool measure(const char* title, const PageOptions& options, const Settings& settings) {
  Engines engines;
  if (!make_engines(engines)) return false;
  Pages pages;
  std::size_t bytes = 0, largest = 0;
  for (auto& text : make_pages(options)) {
    bytes += text.size();
    largest = std::max(largest, text.size());
    pages.push_back(std::make_unique<runtime::PageBuffer>(std::move(text)));
  }
  std::vector<char> buffer(kPagesAtATime * largest * 2);
  if (!outputs_agree(engines, pages, buffer)) return false;
  Times empty;
  empty.best_of_blocks.assign(pages.size(), 1e9);
  std::vector<Times> times(engines.all.size(), empty), warm_up = times;
  if (!run_round(engines, pages, buffer, warm_up)) return false;
  const std::size_t before = resident_kilobytes();
  for (int round = 0; round < settings.rounds; ++round) {
    if (!run_round(engines, pages, buffer, times)) return false;
  }
  const std::size_t after = resident_kilobytes();
  fmt::print("\n{}: {} pages, {:.1f} MB, {} rounds\n", title, pages.size(), static_cast<double>(bytes) / 1e6,
             settings.rounds);
  report(engines, times, bytes);
  fmt::print("resident memory: {} KB after the first round, {} KB at the end\n", before, after);
  return after <= before + 1024;
}

// ---- another process

void measure_node(const Settings& settings) {
  if (std::system("node --version > /dev/null 2>&1") != 0)
    return fmt::print("\nnode: not installed, no row\n");
  char path[] = "/tmp/conn-bench-XXXXXX";
  const int file = mkstemp(path);
  if (file < 0) return;
  std::size_t bytes = 0;
  {
    std::ofstream out(path);
    PageOptions options;
    options.pages = settings.pages;
    for (const auto& page : make_pages(options)) {
      out << page << '\n';
      bytes += page.size() + 1;
    }
  }
  const auto start = Clock::now();
  const int status = std::system(fmt::format("node tests/bench/employee.mjs {} > /dev/null", path).c_str());
  const double took = seconds_since(start);
  close(file);
  unlink(path);
  if (status == 0)
    fmt::print("\nnode, whole process: {:.0f} MB/s\n", static_cast<double>(bytes) / took / 1e6);
}

int usage() {
  fmt::print(stderr,
             "usage: conn-bench [--pages N] [--rounds N] [--no-node], from the root of the repository\n");
  return 2;
}

bool parse(int count, char** arguments, Settings& settings) {
  for (int i = 1; i < count; ++i) {
    const std::string_view option = arguments[i];
    const bool number = option == "--pages" || option == "--rounds";
    if (option == "--no-node") {
      settings.node = false;
    } else if (number && i + 1 < count && std::atoi(arguments[i + 1]) > 0) {
      (option == "--pages" ? settings.pages : settings.rounds) = std::atoi(arguments[++i]);
    } else {
      return false;
    }
  }
  return true;
}

int run(int count, char** arguments) {
  Settings settings;
  if (!parse(count, arguments, settings)) return usage();
  PageOptions original;
  original.pages = settings.pages;
  PageOptions shuffled = original;
  shuffled.shuffled_keys = true;
  const bool good = measure("keys in the vendor's order", original, settings) &
                    measure("keys shuffled", shuffled, settings);
  if (settings.node) measure_node(settings);
  return good ? 0 : 1;
}

}  // namespace
}  // namespace conn::bench

int main(int count, char** arguments) { return conn::bench::run(count, arguments); }
