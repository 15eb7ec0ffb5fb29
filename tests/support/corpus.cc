#include "tests/support/corpus.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace conn::testing {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> files_below(const std::string& folder, const std::string& ending) {
  std::vector<std::string> out;
  std::error_code failed;
  for (const auto& entry : fs::recursive_directory_iterator(folder, failed)) {
    if (entry.is_regular_file() && entry.path().extension() == ending)
      out.push_back(entry.path().generic_string());
  }
  std::sort(out.begin(), out.end());
  return out;
}

void add_blocks(const std::string& path, const std::string& language, std::vector<CorpusText>& out) {
  std::istringstream lines(read_text(path));
  std::string line, block;
  bool inside = false, wanted = false;
  int number = 0;
  while (std::getline(lines, line)) {
    ++number;
    if (!line.starts_with("```")) {
      if (inside) block += line + "\n";
      continue;
    }
    if (inside && wanted) out.back().text = block;
    inside = !inside;
    wanted = inside && line.substr(3) == language;
    block.clear();
    if (wanted) out.push_back({path + ":" + std::to_string(number), ""});
  }
}

}  // namespace

std::string read_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::vector<CorpusText> conn_files(const std::vector<std::string>& folders) {
  std::vector<CorpusText> out;
  for (const std::string& folder : folders) {
    for (const std::string& path : files_below(folder, ".conn")) out.push_back({path, read_text(path)});
  }
  return out;
}

std::vector<CorpusText> code_blocks(const std::string& language) {
  std::vector<CorpusText> out;
  add_blocks("README.md", language, out);
  for (const std::string& path : files_below("docs", ".md")) add_blocks(path, language, out);
  return out;
}

std::vector<CorpusText> golden_sources() {
  std::vector<CorpusText> out;
  for (const std::string& path : files_below("tests/language", ".golden")) {
    const std::string text = read_text(path);
    out.push_back({path, text.substr(0, text.find("\n--- ") + 1)});
  }
  return out;
}

}  // namespace conn::testing
