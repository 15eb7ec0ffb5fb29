// Measures the mapping of `employee.conn`: the machine against hand-written programs, in one process, on one
// thread. Outputs are compared before anything is timed.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "bytecode/read.h"
#include "compiler/compiler.h"
#include "runtime/stores/durable_file.h"
#include "tests/bench/employee_module.h"
#include "tests/bench/engines.h"
#include "tests/bench/pages.h"
#include "tests/bench/peers.h"

namespace conn::bench {
namespace {

constexpr std::size_t kPagesAtATime = 50;
using Clock = std::chrono::steady_clock;
using Pages = std::vector<std::unique_ptr<runtime::PageBuffer>>;

struct Settings {
  int pages = 200;
  int rounds = 15;
  bool peers = true;
  std::string row;   ///< the only one to time, for a profiler; empty: all
  std::string keys;  ///< `original` or `shuffled`; empty: both
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

constexpr const char* kConnector = "tests/bench/employee.conn";

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

bool add(Engines& engines, std::unique_ptr<Engine> engine, const std::string& error) {
  engines.all.push_back(std::move(engine));
  if (engines.all.back() != nullptr) return true;
  fmt::print(stderr, "{}\n", error);
  return false;
}

bool make_engines(Engines& engines) {
  engines.all.push_back(make_lazy_engine());
  engines.all.push_back(make_dom_engine());
  auto compiled = compiled_module(kConnector);
  std::string error;
  if (!compiled || !add(engines, make_machine_engine("machine", std::move(*compiled), error), error) ||
      !add(engines, make_machine_engine("machine, by hand", employee_module(), error), error) ||
      !add(engines, make_oracle_engine(kConnector, error), error))
    return false;
  engines.all.push_back(make_on_demand_engine());
  for (auto& part : make_part_engines(employee_module())) engines.all.push_back(std::move(part));
  return true;
}

// ---- outputs first

// The work that is timed: a page read, its lines made, and written to the descriptor.
bool map_page(Engine& engine, const runtime::PageBuffer& page, std::vector<char>& buffer, int descriptor) {
  Output output{buffer.data(), descriptor};
  if (!engine.map(page, output)) return false;
  const std::string_view lines(buffer.data(), static_cast<std::size_t>(output.at - buffer.data()));
  return lines.empty() || runtime::write_all(descriptor, lines);
}

std::vector<std::string> lines_of(Engine& engine, const runtime::PageBuffer& page,
                                  std::vector<char>& buffer) {
  const runtime::FileDescriptor file(memfd_create("lines", MFD_CLOEXEC));
  std::string text;
  if (!map_page(engine, page, buffer, file.get()) || lseek(file.get(), 0, SEEK_SET) != 0 ||
      !runtime::read_all(file.get(), text))
    return {};
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

bool outputs_agree(Engines& engines, const Pages& pages, std::vector<char>& buffer) {
  for (std::size_t page = 0; page < pages.size(); page += 7) {
    const auto expected = lines_of(*engines.all[engines.dom], *pages[page], buffer);
    for (auto& engine : engines.all) {
      const auto lines = lines_of(*engine, *pages[page], buffer);
      const bool agrees =
          engine->writes() ? lines.size() == expected.size() && !lines.empty() : lines.empty();
      const auto equal = [&](const std::string& a, const std::string& b) {
        return equal_as_json(a, b, engine->wraps());
      };
      if (agrees && std::equal(lines.begin(), lines.end(), expected.begin(),
                               [&](const auto& line, const auto& wanted) { return equal(wanted, line); }))
        continue;
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

bool run_round(Engines& engines, const Pages& pages, std::vector<char>& buffer, int nowhere,
               std::vector<Times>& times) {
  for (auto& time : times) time.rounds.push_back(0);
  for (std::size_t begin = 0; begin < pages.size(); begin += kPagesAtATime) {
    const std::size_t end = std::min(begin + kPagesAtATime, pages.size());
    for (std::size_t i = 0; i < engines.all.size(); ++i) {
      for (std::size_t page = begin; page < end; ++page) {
        const auto start = Clock::now();
        if (!map_page(*engines.all[i], *pages[page], buffer, nowhere)) return false;
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

void report_row(const Engine& engine, const Times& times, std::size_t bytes) {
  const double best = total(times.best_of_blocks);
  fmt::print("{}: {:.0f} MB/s, best {:.2f} ms\n", engine.name(),
             static_cast<double>(bytes) / median(times.rounds) / 1e6, best * 1e3);
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
  std::vector<char> buffer(largest * 2);
  const runtime::FileDescriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
  if (!nowhere.is_open() || !outputs_agree(engines, pages, buffer)) return false;
  if (!settings.row.empty()) {
    std::erase_if(engines.all, [&](const auto& engine) { return engine->name() != settings.row; });
  }
  Times empty;
  empty.best_of_blocks.assign(pages.size(), 1e9);
  std::vector<Times> times(engines.all.size(), empty), warm_up = times;
  if (!run_round(engines, pages, buffer, nowhere.get(), warm_up)) return false;
  const std::size_t before = resident_kilobytes();
  for (int round = 0; round < settings.rounds; ++round) {
    if (!run_round(engines, pages, buffer, nowhere.get(), times)) return false;
  }
  const std::size_t after = resident_kilobytes();
  fmt::print("\n{}: {} pages, {:.1f} MB, {} rounds\n", title, pages.size(), static_cast<double>(bytes) / 1e6,
             settings.rounds);
  if (settings.row.empty()) {
    report(engines, times, bytes);
  } else if (!times.empty()) {
    report_row(*engines.all[0], times[0], bytes);
  }
  fmt::print("resident memory: {} KB after the first round, {} KB at the end\n", before, after);
  return after <= before + 1024;
}

// ---- other programs

bool measure_peers(const PageOptions& options) {
  const std::vector<std::string> pages = make_pages(options);
  const auto dom = make_dom_engine();
  std::vector<char> buffer;
  std::vector<std::string> expected;
  for (const std::string& text : pages) {
    buffer.resize(std::max(buffer.size(), text.size() * 2));
    for (auto& line : lines_of(*dom, runtime::PageBuffer(text), buffer)) expected.push_back(std::move(line));
  }
  return run_peers(pages, expected);
}

int usage() {
  fmt::print(
      stderr,
      "usage: conn-bench [--pages N] [--rounds N] [--keys original|shuffled] [--row NAME] [--no-peers],\n"
      "from the root of the repository\n");
  return 2;
}

bool parse(int count, char** arguments, Settings& settings) {
  for (int i = 1; i < count; ++i) {
    const std::string_view option = arguments[i];
    const bool number = option == "--pages" || option == "--rounds";
    const bool text = option == "--row" || option == "--keys";
    if (option == "--no-peers") {
      settings.peers = false;
    } else if (text && i + 1 < count) {
      (option == "--row" ? settings.row : settings.keys) = arguments[++i];
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
  bool good = true;
  if (settings.keys != "shuffled") good &= measure("keys in the vendor's order", original, settings);
  if (settings.keys != "original") good &= measure("keys shuffled", shuffled, settings);
  if (settings.peers) good &= measure_peers(original);
  return good ? 0 : 1;
}

}  // namespace
}  // namespace conn::bench

int main(int count, char** arguments) { return conn::bench::run(count, arguments); }
