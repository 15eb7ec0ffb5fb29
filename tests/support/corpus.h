/// The Conn texts that the project itself holds: definitions, stdlib, the code blocks of the documentation.
#pragma once

#include <string>
#include <vector>

namespace conn::testing {

struct CorpusText {
  std::string name;  ///< `docs/guide.md:40`, relative to the repository
  std::string text;
};

/// All `.conn` files below the folders, sorted by name. Paths are relative to the repository, the working
/// directory of tests.
std::vector<CorpusText> conn_files(const std::vector<std::string>& folders);

/// The code blocks of a language in all Markdown files of README.md and docs/, in order.
std::vector<CorpusText> code_blocks(const std::string& language);

/// The sources of all goldens of tests/language, sorted by name.
std::vector<CorpusText> golden_sources();

/// The whole file; empty where it is missing.
std::string read_text(const std::string& path);

}  // namespace conn::testing
