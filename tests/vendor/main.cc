// conn-vendor: a sandbox vendor behind a port of this machine, for the demo and for tries by hand.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <memory>
#include <string>

#include "tests/vendor/github.h"
#include "tests/vendor/greenhouse.h"
#include "tests/vendor/server.h"

namespace {

/// Blocks until the program is asked to end.
void wait_for_the_end() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int each : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, each);
  int received = 0;
  sigwait(&signals, &received);
}

/// Signals go to `sigwait` alone, in every thread that is made later.
void block_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int each : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, each);
  sigprocmask(SIG_BLOCK, &signals, nullptr);
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("A sandbox vendor on 127.0.0.1. Prints its port as the first line; ends with SIGTERM.");
  conn::vendor::SandboxSetup setup;
  std::string kind = "greenhouse";
  int port = 0;
  app.add_option("--vendor", kind, "whose API it has")->check(CLI::IsMember({"greenhouse", "github"}));
  app.add_option("--seed", setup.seed, "what the records are made from");
  app.add_option("--records", setup.records, "number of candidates or issues");
  app.add_option("--pull-requests", setup.pull_requests, "further entries in GitHub's list of issues");
  app.add_option("--port", port, "0: any free one");
  app.add_option("--token", setup.token, "the bearer token it accepts; empty: any");
  CLI11_PARSE(app, argc, argv);

  block_signals();
  std::unique_ptr<conn::vendor::Vendor> vendor;
  if (kind == "github") {
    vendor = std::make_unique<conn::vendor::GithubVendor>(setup);
  } else {
    vendor = std::make_unique<conn::vendor::GreenhouseVendor>(setup);
  }
  const conn::vendor::Server server(*vendor, port);
  if (server.port() == 0) {
    fmt::print(stderr, "conn-vendor: port {} cannot be opened\n", port);
    return 1;
  }
  fmt::print("{}\n", server.port());
  std::fflush(stdout);
  wait_for_the_end();
  return 0;
}
