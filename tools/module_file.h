#pragma once

#include <memory>
#include <string>

#include <conn/cancel.h>
#include <conn/module.h>

#include "base/result.h"

namespace conn::tools {

/// The module of a `.conn` file, compiled now, or of a built one. Diagnostics are told; where there are
/// errors among them, `findings` is the exit code and the module null.
Result<std::shared_ptr<const Module>> load_module(const std::string& path, int& findings);

/// Cancelled by Ctrl-C and by SIGTERM from now on; the second of one kind ends the program at once.
const Cancellation& cancel_on_interrupt();

/// The exit code of a run that was cancelled so.
int interrupted_exit();

}  // namespace conn::tools
