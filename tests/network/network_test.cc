// What a vendor, or somebody between, can do to a sync: lead it elsewhere, keep it busy, break it. The token
// is `canary` everywhere.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "runtime/http/test_server.h"
#include "tests/network/sync_fixture.h"

namespace conn::network {
namespace {

using runtime::testing::answer;
using runtime::testing::RawServer;
using runtime::testing::read_request;
using runtime::testing::RecordingServer;
using runtime::testing::send_text;

const std::string kPage = R"([{"id":1,"name":"Ada"},{"id":2,"name":"Grace"}])";

/// A server that answers each request target with its own text, `404` elsewhere.
class RoutingServer {
 public:
  explicit RoutingServer(std::map<std::string, std::string> routes)
      : routes_(std::move(routes)), server_([this](int socket, int) { serve(socket); }) {}

  [[nodiscard]] std::string url(std::string_view path = "") const { return server_.url(path); }
  [[nodiscard]] std::vector<std::string> requests() {
    const std::lock_guard lock(mutex_);
    return requests_;
  }
  /// Adds an answer that needs the port.
  void route(const std::string& target, const std::string& text) {
    const std::lock_guard lock(mutex_);
    routes_[target] = text;
  }

 private:
  void serve(int socket) {
    while (true) {
      const std::string request = read_request(socket);
      if (request.empty()) return;
      const size_t start = request.find(' ') + 1;
      std::string text = answer("{}", "", "404 Not Found");
      {
        const std::lock_guard lock(mutex_);
        requests_.push_back(request);
        const auto found = routes_.find(request.substr(start, request.find(' ', start) - start));
        if (found != routes_.end()) text = found->second;
      }
      if (!send_text(socket, text)) return;
    }
  }

  std::mutex mutex_;
  std::map<std::string, std::string> routes_;
  std::vector<std::string> requests_;
  RawServer server_;  // last: its threads use the rest
};

std::string page(const std::string& headers = "") { return answer(kPage, headers); }
std::string next_link(const std::string& url) { return "Link: <" + url + ">; rel=\"next\"\r\n"; }
std::string redirect(const std::string& to) { return answer("", "Location: " + to + "\r\n", "302 Found"); }

void expect_no_canary(const Result<RunSummary>& summary) {
  EXPECT_EQ(everything(summary).find("canary"), std::string::npos) << everything(summary);
}

TEST(Network, ANextLinkIsFollowedOnTheOwnOrigin) {
  RoutingServer vendor({{"/items?per_page=2", ""}, {"/items?cursor=b", page()}});
  vendor.route("/items?per_page=2",
               answer(R"([{"id":7,"name":"Ada"}])", next_link("https://api.example.com/items?cursor=b")));
  HostileRun run(connector_text("https://api.example.com"));
  run.base = vendor.url();
  const auto summary = run.sync();
  EXPECT_EQ(code_of(summary), "") << everything(summary);
  EXPECT_EQ(run.sink.ids, (std::vector<std::string>{"7", "1", "2"}));
  for (const std::string& request : vendor.requests()) {
    EXPECT_NE(request.find("Authorization: Bearer canary"), std::string::npos);
  }
}

TEST(Network, ANextLinkToAnotherOriginIsRefused) {
  RecordingServer elsewhere(page());
  const std::string port = std::to_string(elsewhere.raw().port());
  for (const std::string& link :
       {"http://127.0.0.1:" + port + "/items", "//127.0.0.1:" + port + "/items",
        std::string("https://api.example.com.evil.example/"), std::string("http://api.example.com/items"),
        std::string("https://api.example.com:8443/items"), "http://localhost:" + port + "/",
        std::string("http://169.254.169.254/latest/meta-data/")}) {
    RoutingServer vendor({{"/items?per_page=2", page(next_link(link))}});
    HostileRun run(connector_text("https://api.example.com"));
    run.base = vendor.url();
    const auto summary = run.sync();
    EXPECT_EQ(code_of(summary), "R0101") << link << "\n" << everything(summary);
    EXPECT_NE(everything(summary).find("https://api.example.com"), std::string::npos);
    EXPECT_NE(everything(summary).find(vendor.url()), std::string::npos) << "both origins are named";
    EXPECT_EQ(vendor.requests().size(), 1U);
    expect_no_canary(summary);
  }
  EXPECT_EQ(elsewhere.raw().connections(), 0);
}

TEST(Network, ALinkThatIsNoFitUrlIsRefused) {
  for (const char* link : {"https://canary@api.example.com/items", "file:///etc/passwd",
                           "gopher://api.example.com/", "https://"}) {
    RoutingServer vendor({{"/items?per_page=2", page(next_link(link))}});
    HostileRun run(connector_text("https://api.example.com"));
    run.base = vendor.url();
    const auto summary = run.sync();
    EXPECT_EQ(code_of(summary), "R0100") << link << "\n" << everything(summary);
    expect_no_canary(summary);
  }
}

TEST(Network, ARedirectToAnotherOriginIsRefused) {
  RecordingServer elsewhere(page());
  for (const char* status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
    RoutingServer vendor(
        {{"/items?per_page=2", answer("", "Location: " + elsewhere.url("/items") + "\r\n", status)}});
    HostileRun run(connector_text("https://api.example.com"));
    run.base = vendor.url();
    const auto summary = run.sync();
    EXPECT_EQ(code_of(summary), "R0101") << status << "\n" << everything(summary);
    EXPECT_TRUE(run.sink.ids.empty());
    expect_no_canary(summary);
  }
  EXPECT_EQ(elsewhere.raw().connections(), 0);
}

TEST(Network, ARedirectOnTheOwnOriginIsFollowedFiveTimes) {
  std::map<std::string, std::string> routes = {{"/items?per_page=2", redirect("/hop1")}, {"/hop5", page()}};
  for (int hop = 1; hop < 5; ++hop)
    routes[fmt::format("/hop{}", hop)] = redirect(fmt::format("/hop{}", hop + 1));
  RoutingServer vendor(routes);
  HostileRun run(connector_text("https://api.example.com"));
  run.base = vendor.url();
  const auto summary = run.sync();
  EXPECT_EQ(code_of(summary), "") << everything(summary);
  EXPECT_EQ(run.sink.ids.size(), 2U);
  ASSERT_EQ(vendor.requests().size(), 6U);
  EXPECT_NE(vendor.requests()[5].find("Authorization: Bearer canary"), std::string::npos);

  vendor.route("/hop5", redirect("/hop6"));
  EXPECT_EQ(code_of(run.sync()), "R0105");
}

TEST(Network, ThisMachineIsReachedOnlyWhereTheRunAllowsIt) {
  RecordingServer server(page());
  const std::string port = std::to_string(server.raw().port());
  for (const std::string& host : {std::string("127.0.0.1"), std::string("localhost"),
                                  std::string("2130706433"), std::string("[::1]")}) {
    HostileRun run(connector_text("https://api.example.com"));
    run.allow_loopback = false;
    run.base = "https://" + host + ":" + port;
    EXPECT_EQ(code_of(run.sync()), "R0102") << host;
    run.base = "http://" + host + ":" + port;
    EXPECT_EQ(code_of(run.sync()), "R0007") << host;
  }
  EXPECT_EQ(server.raw().connections(), 0);
}

TEST(Network, ARefusedConnectionIsTriedAgainAndNamed) {
  int port = 0;
  {
    port = RawServer([](int, int) {}).port();
  }
  HostileRun run(connector_text("https://api.example.com"));
  run.base = fmt::format("http://127.0.0.1:{}", port);
  const auto summary = run.sync();
  EXPECT_EQ(code_of(summary), "R0111") << everything(summary);
  EXPECT_EQ(summary->streams[0].requests, 5);
  EXPECT_EQ(summary->streams[0].error->kind, ErrorKind::kNetwork);
  EXPECT_FALSE(summary->streams[0].error->help.empty());
  expect_no_canary(summary);
}

TEST(Network, ABadCertificateIsNotTriedAgain) {
  const auto server = runtime::testing::make_tls_server(runtime::testing::make_certificate("IP:127.0.0.1"));
  HostileRun run(connector_text("https://api.example.com"));
  run.base = server->url("", "https");
  const auto summary = run.sync();
  EXPECT_EQ(code_of(summary), "R0113") << everything(summary);
  EXPECT_EQ(summary->streams[0].requests, 1);
  EXPECT_EQ(server->connections(), 1);
}

TEST(Network, ATruncatedAnswerDeliversNothing) {
  for (const char* text :
       {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{\"id\":1,\"name\":\"Ada\"}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n16\r\n[{\"id\":1,\"name\":\"Ada\"}\r\n"}) {
    RawServer vendor([text](int socket, int) {
      read_request(socket);
      send_text(socket, text);
    });
    HostileRun run(connector_text("https://api.example.com"));
    run.base = vendor.url("");
    const auto summary = run.sync();
    EXPECT_EQ(code_of(summary), "R0115") << everything(summary);
    EXPECT_TRUE(run.sink.ids.empty());
    EXPECT_EQ(vendor.connections(), 5);
  }
}

TEST(Network, AnAnswerThatOutgrowsItsLimitIsNotTriedAgain) {
  RecordingServer vendor(
      answer(runtime::testing::gzip("[" + std::string(20 << 20, ' ') + "]"), "Content-Encoding: gzip\r\n"));
  HostileRun run(connector_text("https://api.example.com"));
  run.base = vendor.url("");
  const auto summary = run.sync();
  EXPECT_EQ(code_of(summary), "R0116") << everything(summary);
  EXPECT_EQ(vendor.requests().size(), 1U);
}

TEST(Network, ASecretWithALineBreakSendsNothing) {
  RecordingServer vendor(page());
  HostileRun run(connector_text("https://api.example.com"));
  run.base = vendor.url("");
  run.token = "canary\r\nX-Evil: 1";
  const auto summary = run.sync();
  EXPECT_EQ(code_of(summary), "R0103") << everything(summary);
  EXPECT_EQ(vendor.raw().connections(), 0);
  expect_no_canary(summary);
}

TEST(Network, AConnectionCarriesOneAccountsToken) {
  std::mutex mutex;
  std::map<int, std::set<std::string>> tokens;  // by connection
  RawServer vendor([&](int socket, int number) {
    for (int i = 0;; ++i) {
      const std::string request = read_request(socket);
      if (request.empty()) return;
      const size_t start = request.find("Authorization: ");
      const std::lock_guard lock(mutex);
      tokens[number].insert(request.substr(start, request.find("\r\n", start) - start));
      const std::string next =
          i < 30 ? next_link(fmt::format("https://api.example.com/items?cursor={}", i)) : "";
      if (!send_text(socket, answer(fmt::format(R"([{{"id":{},"name":"x"}}])", i), next))) return;
    }
  });
  std::vector<std::thread> accounts;
  for (int account = 0; account < 6; ++account) {
    accounts.emplace_back([&, account] {
      HostileRun run(connector_text("https://api.example.com"));
      run.base = vendor.url("");
      run.token = fmt::format("account-{}", account);
      const auto summary = run.sync();
      EXPECT_EQ(code_of(summary), "") << everything(summary);
      EXPECT_EQ(run.sink.ids.size(), 31U);
    });
  }
  for (std::thread& account : accounts) account.join();
  const std::lock_guard lock(mutex);
  EXPECT_EQ(tokens.size(), 6U);
  for (const auto& [connection, seen] : tokens) EXPECT_EQ(seen.size(), 1U) << "connection " << connection;
}

}  // namespace
}  // namespace conn::network
