// recordings [--update] [FILE…]: replays the recordings of the definitions, or those named. Exit code 0 when
// all agree, 1 when one differs (also after --update, which rewrites it) or a stream of a definition has
// none.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tests/recordings/replay.h"
#include "tests/sync/harness.h"

namespace {

namespace fs = std::filesystem;
namespace recordings = conn::recordings;

std::vector<fs::path> find_recordings() {
  std::vector<fs::path> out;
  for (const auto& found : fs::recursive_directory_iterator("definitions")) {
    if (found.path().parent_path().filename() == "recordings") out.push_back(found.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::size_t line_of_difference(const std::string& a, const std::string& b) {
  const auto end = a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()));
  const auto place = std::mismatch(a.begin(), end, b.begin()).first;
  return static_cast<std::size_t>(std::count(a.begin(), place, '\n')) + 1;
}

using StreamNames = std::set<std::pair<std::string, std::string>>;  // definition and stream

std::string definition_of(const fs::path& recording) {
  return recording.parent_path().parent_path().filename().string();
}

// Names the streams that no recording shows.
int without_recording(const StreamNames& shown) {
  int out = 0;
  for (const auto& folder : fs::directory_iterator("definitions")) {
    const std::string definition = folder.path().filename().string();
    const auto module = conn::testing::compile_definition(definition);
    for (const conn::StreamInfo& stream : module->streams()) {
      if (shown.contains({definition, stream.name})) continue;
      fmt::print(stderr, "{}: no recording shows the stream `{}`\n", folder.path().string(), stream.name);
      ++out;
    }
  }
  return out;
}

// Whether the recording agrees with what its definition does.
bool check(const fs::path& path, bool update, StreamNames& shown) {
  const std::string text = read_file(path);
  std::string problem;
  const recordings::Recording recording = recordings::parse_recording(text, problem);
  if (!problem.empty()) {
    fmt::print(stderr, "{}: {}\n", path.string(), problem);
    return false;
  }
  const std::string definition = definition_of(path);
  shown.insert({definition, recording.stream});
  const std::string actual = recordings::to_text(recordings::replay(definition, recording));
  if (actual == text) return true;
  fmt::print(stderr, "{}:{}: differs from what the definition does\n", path.string(),
             line_of_difference(text, actual));
  if (update) std::ofstream(path, std::ios::binary) << actual;
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  const auto kept = std::remove(arguments.begin(), arguments.end(), "--update");
  const bool update = kept != arguments.end();
  arguments.erase(kept, arguments.end());
  std::vector<fs::path> files(arguments.begin(), arguments.end());
  const bool all = files.empty();
  if (all) files = find_recordings();
  int differences = 0;
  StreamNames shown;
  for (const fs::path& file : files) differences += check(file, update, shown) ? 0 : 1;
  fmt::print("{} recordings, {} differ\n", files.size(), differences);
  const int missing = all ? without_recording(shown) : 0;
  return differences == 0 && missing == 0 && !files.empty() ? 0 : 1;
}
