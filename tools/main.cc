#include <fcntl.h>
#include <unistd.h>
#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>

#include <conn/version.h>

#include "tools/cli.h"

namespace {

constexpr const char* kAbout =
    "Conn: connectors from one file a vendor.\n"
    "A `.conn` file says where a vendor's API is, how it is called and how its records map to Common "
    "Models;\n"
    "`conn` checks it, compiles it and runs it.";

constexpr const char* kExamples =
    "\nExamples:\n"
    "  conn check greenhouse.conn\n"
    "  conn run greenhouse.conn candidates --secret token=env:GREENHOUSE_TOKEN --to sqlite:hiring.db\n"
    "  conn explain C0101\n"
    "\nExit codes: 0 done, 1 findings or a failed sync, 2 wrong usage, 3 a bug of conn, 4 a "
    "stream was skipped, 130 interrupted, 143 terminated.";

// Where a standard stream is closed, the next file to be opened would get its number, and what is printed
// would end up in it: among the records, or in the state. A stand-in that refuses to be written keeps the
// number.
void hold_closed_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(stream, F_GETFD) < 0) static_cast<void>(::open("/dev/null", O_RDONLY));
  }
}

int run(int argc, char** argv) {
  CLI::App app{kAbout, "conn"};
  app.set_version_flag("--version", "conn " CONN_VERSION);
  app.require_subcommand(1);
  app.footer(kExamples);
  conn::tools::Command chosen;
  conn::tools::add_check(app, chosen);
  conn::tools::add_build(app, chosen);
  conn::tools::add_new(app, chosen);
  conn::tools::add_try(app, chosen);
  conn::tools::add_run(app, chosen);
  conn::tools::add_explain(app, chosen);
  conn::tools::add_disasm(app, chosen);
  conn::tools::add_fmt(app, chosen);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // CLI11 would only say that a command is required.
    if (argc > 1 && *argv[1] != '-' && app.get_subcommands().empty()) {
      std::fprintf(stderr, "conn: there is no command `%s`\n  help: conn --help\n", argv[1]);
      return conn::tools::kUsage;
    }
    return app.exit(error) == 0 ? conn::tools::kDone : conn::tools::kUsage;
  }
  return chosen();
}

}  // namespace

int main(int argc, char** argv) {
  hold_closed_streams();
  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is an error of the write
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "conn: a bug: %s\n", error.what());
    return conn::tools::kBug;
  }
}
