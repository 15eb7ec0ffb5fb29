#include "tools/cli.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/printable.h"
#include "base/text.h"

namespace conn::tools {
namespace {

Error unprinted(int error) {
  if (error == EPIPE) {
    return {Code::kReaderGone, ErrorKind::kConfig, "the reader of `-` has gone",
            "look why it ended, or nothing if that was meant", ""};
  }
  return {Code::kFileUnwritable, ErrorKind::kConfig,
          fmt::format("stdout cannot be written: {}", ascii_lower(std::strerror(error))),
          "give it a place that has room and can be written", ""};
}

}  // namespace

void tell(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stderr); }

int report(const Error& error) {
  tell(fmt::format("error[{}]: {}\n", to_string(error.code), printable(error.message)));
  if (!error.at.empty()) tell(fmt::format("  at {}\n", error.at));
  if (!error.help.empty()) tell(fmt::format("  help: {}\n", printable(error.help)));
  const bool refused_module = to_string(error.code)[0] == 'V';
  return error.kind == ErrorKind::kInternal && !refused_module ? kBug : kFindings;
}

int usage_error(const std::string& message, const std::string& help) {
  tell(fmt::format("conn: {}\n", message));
  if (!help.empty()) tell(fmt::format("  help: {}\n", help));
  return kUsage;
}

bool print_data(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (written && std::fflush(stdout) == 0) return true;
  report(unprinted(errno));
  return false;
}

}  // namespace conn::tools
