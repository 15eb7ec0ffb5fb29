#pragma once

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace conn::runtime::testing {

/// A folder of one test's own, removed at its end. In memory where the machine has such a place: these tests
/// make files durable thousands of times, and what a process leaves behind when it dies is the same there.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    const std::filesystem::path memory = "/dev/shm";
    const bool usable = ::access(memory.c_str(), W_OK | X_OK) == 0;
    std::string name =
        ((usable ? memory : std::filesystem::temp_directory_path()) / "conn-test-XXXXXX").string();
    path_ = mkdtemp(name.data()) == nullptr ? std::string("/nowhere") : name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::string path(const std::string& name) const { return path_ + "/" + name; }
  std::string read(const std::string& name) const {
    std::ifstream file(path(name), std::ios::binary);
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
  }
  void write(const std::string& name, std::string_view text) const {
    std::ofstream file(path(name), std::ios::binary | std::ios::trunc);
    file << text;
  }
  bool has(const std::string& name) const { return std::filesystem::exists(path(name)); }
  /// Of all that lies in it, sorted, a blank between.
  std::string names() const {
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(path_))
      all.push_back(entry.path().filename().string());
    std::sort(all.begin(), all.end());
    std::string out;
    for (const std::string& name : all) out += (out.empty() ? "" : " ") + name;
    return out;
  }

 private:
  std::string path_;
};

}  // namespace conn::runtime::testing
