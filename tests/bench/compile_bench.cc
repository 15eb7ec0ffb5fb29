// Measures the compiler as a program that holds it sees it: many definitions one after the other in one
// process, then one of them again after each edit.
#include <conn/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace conn::bench {
namespace {

using Clock = std::chrono::steady_clock;
constexpr const char* kDefinition = "definitions/greenhouse/greenhouse.conn";
constexpr int kEdits = 200;

double milliseconds_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

std::string read_text(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

long highest_memory_kilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::atol(line.c_str() + 6);
  }
  return 0;
}

// The definition under another name, so that no two are the same.
std::string renamed(const std::string& text, int number) {
  constexpr std::string_view kName = "connector greenhouse";
  std::string made = text;
  made.replace(made.find(kName), kName.size(), fmt::format("connector greenhouse_{}", number));
  return made;
}

// Milliseconds; negative where the compiler finds a mistake.
double time_one(const std::string& text) {
  const auto begin = Clock::now();
  const Compilation made = compile("greenhouse.conn", text);
  const double took = milliseconds_since(begin);
  if (made.ok) return took;
  fmt::print(stderr, "{}", made.findings);
  return -1;
}

bool measure_many(const std::string& text, int count) {
  const double first = time_one(text);
  const auto begin = Clock::now();
  for (int i = 0; i < count; ++i) {
    if (time_one(renamed(text, i)) < 0) return false;
  }
  const double seconds = milliseconds_since(begin) / 1000;
  const double megabytes = static_cast<double>(text.size()) * count / 1e6;
  fmt::print("the first definition, with the library behind it: {:.1f} ms\n", first);
  fmt::print("{} definitions of {} bytes: {:.0f} files/s, {:.1f} MB/s, highest memory (VmHWM) {} KB\n", count,
             text.size(), count / seconds, megabytes / seconds, highest_memory_kilobytes());
  return first >= 0;
}

// Every edit gives the connector another version.
bool measure_edits(const std::string& text) {
  constexpr std::string_view kVersion = "version  \"1.0.";
  const std::size_t at = text.find(kVersion);
  if (at == std::string::npos) return false;
  std::vector<double> times;
  for (int i = 0; i < kEdits; ++i) {
    std::string edited = text;
    edited.insert(at + kVersion.size(), std::to_string(i + 1));
    times.push_back(time_one(edited));
  }
  std::sort(times.begin(), times.end());
  fmt::print("one file after an edit: {:.1f} ms median, {:.1f} ms at worst, of {}\n", times[kEdits / 2],
             times.back(), kEdits);
  return times.front() >= 0;
}

int run(int count, char** arguments) {
  const int definitions = count > 1 ? std::atoi(arguments[1]) : 1000;
  const std::string text = read_text(kDefinition);
  if (definitions <= 0 || text.empty()) {
    fmt::print(stderr, "usage: conn-compile-bench [DEFINITIONS], from the root of the repository\n");
    return 2;
  }
  fmt::print("\nthe compiler\n");
  return measure_many(text, definitions) && measure_edits(text) ? 0 : 1;
}

}  // namespace
}  // namespace conn::bench

int main(int count, char** arguments) { return conn::bench::run(count, arguments); }
