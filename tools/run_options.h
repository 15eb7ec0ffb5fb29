#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "tools/call_options.h"

namespace conn::tools {

/// The command line of `conn run`, as given.
struct RunArguments : CallArguments {
  std::vector<std::string> streams;
  std::string to, state, summary = "text";
  std::optional<std::int64_t> limit;
  bool again = false;
};

/// Where records go.
struct Destination {
  enum class Kind { ndjson, stdout_, sqlite };
  Kind kind = Kind::ndjson;
  std::string path;
};

/// `ndjson:PATH`, `sqlite:PATH`, `-`, `ndjson:-`. A message where it is none of these.
std::optional<Destination> parse_destination(const std::string& text);

/// `key=value` pairs. What is wrong with the first that is none, or nothing. `secret`: what was given is not
/// repeated.
std::optional<std::string> parse_pairs(const std::vector<std::string>& given,
                                       std::map<std::string, std::string>& out, bool secret = false);

/// Reads secrets given as `name=env:VARIABLE` or `name=file:PATH` (one newline at its end is cut). Errors:
/// kind config, R0082; the secret itself is in no message.
Result<std::map<std::string, std::string, std::less<>>> read_secrets(
    const std::map<std::string, std::string>& given);

}  // namespace conn::tools
