#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace conn::tools {

/// How diagnostics are shown.
enum class Format { text, json };

/// What compiling files gave.
struct Compiled {
  struct File {
    std::string path;
    std::string connector;  ///< its name; empty where the file declares none
    std::string module;     ///< bytes; empty where there are errors or no connector
  };
  std::vector<File> files;
  std::string rendered;           ///< all diagnostics as text or JSON
  std::vector<Error> unreadable;  ///< files that could not be read; the others are compiled all the same
  int errors = 0;
  int warnings = 0;
  bool bug = false;  ///< a diagnostic says that the compiler itself is at fault
};

/// Reads and compiles `.conn` files.
Compiled compile_files(const std::vector<std::string>& paths, Format format);

/// The exit code: a bug, findings, or done.
int exit_code(const Compiled& compiled);

}  // namespace conn::tools
