#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"

namespace conn::runtime {

inline constexpr int kStateFormat = 1;

/// The content of a state file: `{"format":1,"connector","version","account","streams":{…}}`. The states of
/// streams are JSON texts.
struct StateFileText {
  std::string connector;
  std::string version;
  std::string account;
  std::map<std::string, std::string, std::less<>> streams;
};

/// Errors: kStateDamaged, kStateNewer; `path` stands in the message.
Result<StateFileText> read_state_file(std::string_view text, std::string_view path);
std::string write_state_file(const StateFileText& state);

}  // namespace conn::runtime
