/// What the commands of `conn` share. Data goes to stdout, all else to stderr.
#pragma once

#include <CLI/App.hpp>
#include <functional>
#include <string>

#include "base/result.h"

namespace conn::tools {

/// Exit codes, part of the command line's contract.
enum Exit : int {
  kDone = 0,
  kFindings = 1,       ///< diagnostics, or a sync that failed
  kUsage = 2,          ///< the command line itself is wrong
  kBug = 3,            ///< our own fault
  kPartial = 4,        ///< a sync without errors that left a stream unread
  kInterrupted = 130,  ///< SIGINT
  kTerminated = 143,   ///< SIGTERM
};

/// What was chosen on the command line: run after parsing; gives the exit code.
using Command = std::function<int()>;

/// Each adds its subcommand to `app`; when it is chosen, `chosen` is set.
void add_check(CLI::App& app, Command& chosen);
void add_build(CLI::App& app, Command& chosen);
void add_new(CLI::App& app, Command& chosen);
void add_try(CLI::App& app, Command& chosen);
void add_run(CLI::App& app, Command& chosen);
void add_explain(CLI::App& app, Command& chosen);
void add_disasm(CLI::App& app, Command& chosen);
void add_fmt(CLI::App& app, Command& chosen);

/// Prints to stderr. What cannot be printed there is nobody's loss: it changes no exit code.
void tell(const std::string& text);

/// Prints an error to stderr as `error[R0001]: message`, place and help; gives the exit code for it: `kBug`
/// for an internal one that is no refused module, else `kFindings`.
int report(const Error& error);

/// Prints a usage error to stderr; gives `kUsage`.
int usage_error(const std::string& message, const std::string& help);

/// Writes data to stdout. False when the reader has gone or the disk is full, which is told.
bool print_data(std::string_view text);

}  // namespace conn::tools
