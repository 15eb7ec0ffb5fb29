#include "tools/module_file.h"

#include <fmt/format.h>

#include <csignal>

#include "tools/cli.h"
#include "tools/compilation.h"
#include "tools/files.h"

namespace conn::tools {
namespace {

Cancellation interrupted;
volatile std::sig_atomic_t last_signal = SIGINT;

void on_interrupt(int signal) {
  last_signal = signal;
  interrupted.cancel();
  std::signal(signal, SIG_DFL);
}

}  // namespace

Result<std::shared_ptr<const Module>> load_module(const std::string& path, int& findings) {
  findings = kDone;
  if (!path.ends_with(".conn")) {
    CONN_ASSIGN(const std::string bytes, read_file(path));
    return Module::load(bytes);
  }
  Compiled compiled = compile_files({path}, Format::text);
  if (!compiled.unreadable.empty()) return std::move(compiled.unreadable.front());
  tell(compiled.rendered);
  findings = exit_code(compiled);
  if (findings != kDone) return std::shared_ptr<const Module>();
  if (compiled.files.at(0).module.empty()) {
    return Error{Code::kNoConnector, ErrorKind::kConfig, fmt::format("`{}` declares no connector", path),
                 "run a file that has a `connector`", ""};
  }
  return Module::load(compiled.files.at(0).module);
}

const Cancellation& cancel_on_interrupt() {
  std::signal(SIGINT, on_interrupt);
  std::signal(SIGTERM, on_interrupt);
  return interrupted;
}

int interrupted_exit() { return last_signal == SIGTERM ? kTerminated : kInterrupted; }

}  // namespace conn::tools
