#pragma once

#include <memory>

#include <conn/sink.h>
#include <conn/sqlite.h>
#include <conn/state_store.h>

#include "tools/run_options.h"

namespace conn::tools {

/// Where a run writes and what it remembers with. The references live as long as this.
class Target {
 public:
  virtual ~Target() = default;
  virtual Sink& sink() = 0;
  virtual StateStore& state() = 0;
};

/// Opens both. `state_path` is empty for `sqlite:`, which keeps the state itself, and for a run that
/// remembers nothing.
Result<std::unique_ptr<Target>> open_target(const Destination& destination, const std::string& state_path);

}  // namespace conn::tools
