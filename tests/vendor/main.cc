// conn-vendor: a sandbox vendor behind a port of this machine, for the demo and for tries by hand.
#include <fmt/format.h>

#include <charconv>
#include <csignal>
#include <cstdio>
#include <memory>
#include <string_view>

#include "tests/vendor/github.h"
#include "tests/vendor/greenhouse.h"
#include "tests/vendor/server.h"

namespace {

using namespace conn::vendor;

constexpr std::string_view kUsage =
    R"(usage: conn-vendor [--vendor greenhouse|github] [--seed N] [--records N] [--pull-requests N] [--port N] [--token TEXT]

A sandbox vendor on 127.0.0.1. The first line it prints is its port; SIGTERM ends it.
  --vendor greenhouse   whose API it has
  --seed 1              what the records are made from
  --records 10000       number of candidates or issues
  --pull-requests 0     further entries in GitHub's list of issues
  --port 0              0: any free one
  --token sandbox       the bearer token it accepts; empty: any
`POST /_control/change?count=137` changes that many records.
)";

struct Arguments {
  SandboxSetup setup;
  std::string_view vendor = "greenhouse";
  int port = 0;
};

template <class Number>
bool read_number(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

bool read_option(std::string_view name, std::string_view value, Arguments& arguments) {
  if (name == "--seed") return read_number(value, arguments.setup.seed);
  if (name == "--records") return read_number(value, arguments.setup.records);
  if (name == "--pull-requests") return read_number(value, arguments.setup.pull_requests);
  if (name == "--port") return read_number(value, arguments.port);
  if (name == "--token") return arguments.setup.token = value, true;
  arguments.vendor = value;
  return name == "--vendor" && (value == "greenhouse" || value == "github");
}

bool read_arguments(int argc, char** argv, Arguments& arguments) {
  if (argc % 2 == 0) return false;
  for (int i = 1; i < argc; i += 2) {
    if (!read_option(argv[i], argv[i + 1], arguments)) return false;
  }
  return true;
}

std::unique_ptr<Vendor> make_vendor(const Arguments& arguments) {
  if (arguments.vendor == "github") return std::make_unique<GithubVendor>(arguments.setup);
  return std::make_unique<GreenhouseVendor>(arguments.setup);
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  if (!read_arguments(argc, argv, arguments)) {
    fmt::print(stderr, "{}", kUsage);
    return 2;
  }
  // Blocked before any thread is made, so that they go to `sigwait` alone.
  sigset_t signals;
  sigemptyset(&signals);
  for (const int each : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, each);
  sigprocmask(SIG_BLOCK, &signals, nullptr);

  const auto vendor = make_vendor(arguments);
  const Server server(*vendor, arguments.port);
  if (server.port() == 0) {
    fmt::print(stderr, "conn-vendor: port {} cannot be opened\n", arguments.port);
    return 1;
  }
  fmt::print("{}\n", server.port());
  std::fflush(stdout);
  int received = 0;
  sigwait(&signals, &received);
  return 0;
}
