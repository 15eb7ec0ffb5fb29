#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <conn/module.h>

#include "base/result.h"

namespace conn::testing {

/// What came of syncing every stream of a module over fixed answers.
struct FixedRun {
  std::size_t requests = 0;   ///< 0: an error before the first of them
  std::int64_t records = 0;   ///< raw records of valid pages
  std::int64_t rows = 0;      ///< that reached the sink
  std::vector<Error> errors;  ///< of the run, or of its streams
};

/// Answers of the sandbox vendors, the same in every run, for whatever a module asks. Immutable.
class FixedPages {
 public:
  FixedPages();

  /// Syncs all streams with settings that fit their types, with little fuel and memory, and reads every byte
  /// that the sink is given.
  [[nodiscard]] FixedRun run(const Module& module) const;

 private:
  std::map<std::string, std::string> by_name_;  ///< last part of a path → body
};

}  // namespace conn::testing
