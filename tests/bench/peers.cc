#include "tests/bench/peers.h"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "runtime/stores/durable_file.h"

namespace conn::bench {
namespace {

// Where `./dev bench` installs what package.json names.
constexpr const char* kModules = "build/release/tests/bench/peers";

struct Peer {
  std::string name;
  std::string installed;  ///< succeeds where the program is
  std::string command;    ///< `{0}` is the file of pages, `{1}` the one of records
};

std::vector<Peer> peers() {
  return {{"node", "node --version", "node tests/bench/employee.mjs {0} > {1}"},
          {"jq", "jq --version", "jq -c -f tests/bench/employee.jq {0} > {1}"},
          {"duckdb, one thread", fmt::format("test -d {}/node_modules/@duckdb", kModules),
           fmt::format("node tests/bench/duckdb.mjs $PWD/{} {{0}} {{1}}", kModules)}};
}

// A file that goes with its object.
class TemporaryFile {
 public:
  TemporaryFile() : path_((std::filesystem::temp_directory_path() / "conn-bench-XXXXXX").string()) {
    file_ = runtime::FileDescriptor(mkstemp(path_.data()));
  }
  ~TemporaryFile() { unlink(path_.c_str()); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
  runtime::FileDescriptor file_;
};

bool agrees(const std::string& path, const std::vector<std::string>& expected) {
  std::ifstream lines(path);
  for (const std::string& record : expected) {
    std::string line;
    if (!std::getline(lines, line) || !equal_as_json(record, line, false)) return false;
  }
  return lines.peek() == std::ifstream::traits_type::eof();
}

bool run_peer(const Peer& peer, const std::string& pages, std::size_t bytes,
              const std::vector<std::string>& expected) {
  if (std::system((peer.installed + " > /dev/null 2>&1").c_str()) != 0) {
    fmt::print("{}: not installed, no row\n", peer.name);
    return true;
  }
  const TemporaryFile records;
  const std::string command = fmt::format(fmt::runtime(peer.command), pages, records.path());
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  const bool ran = std::system(command.c_str()) == 0;
  const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
  if (!ran || !agrees(records.path(), expected)) {
    fmt::print(stderr, "{} gives other records\n", peer.name);
    return false;
  }
  fmt::print("{}: {:.0f} MB/s\n", peer.name, static_cast<double>(bytes) / seconds / 1e6);
  return true;
}

}  // namespace

bool equal_as_json(const std::string& expected, const std::string& line, bool wrapped) {
  rapidjson::Document left, right;
  left.Parse(expected.c_str());
  right.Parse(line.c_str());
  if (left.HasParseError() || right.HasParseError()) return false;
  return wrapped ? right.HasMember("record") && left == right["record"] : left == right;
}

bool run_peers(const std::vector<std::string>& pages, const std::vector<std::string>& expected) {
  const TemporaryFile input;
  std::size_t bytes = 0;
  {
    std::ofstream out(input.path());
    for (const auto& page : pages) {
      out << page << '\n';
      bytes += page.size() + 1;
    }
  }
  fmt::print("\nwhole processes, from file to file\n");
  bool good = true;
  for (const Peer& peer : peers()) good &= run_peer(peer, input.path(), bytes, expected);
  return good;
}

}  // namespace conn::bench
