#include "tools/cli.h"

#include <fmt/format.h>

#include <cstdio>

namespace conn::tools {

int report(const Error& error) {
  fmt::print(stderr, "error[{}]: {}\n", to_string(error.code), error.message);
  if (!error.at.empty()) fmt::print(stderr, "  at {}\n", error.at);
  if (!error.help.empty()) fmt::print(stderr, "  help: {}\n", error.help);
  const bool refused_module = to_string(error.code)[0] == 'V';
  return error.kind == ErrorKind::kInternal && !refused_module ? kBug : kFindings;
}

int usage_error(const std::string& message, const std::string& help) {
  fmt::print(stderr, "conn: {}\n", message);
  if (!help.empty()) fmt::print(stderr, "  help: {}\n", help);
  return kUsage;
}

bool print_data(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  return std::fflush(stdout) == 0 && written;
}

}  // namespace conn::tools
