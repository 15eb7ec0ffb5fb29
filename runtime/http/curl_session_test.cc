#include "runtime/http/curl_session.h"

#include <gtest/gtest.h>
#include <sys/socket.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "runtime/http/headers.h"
#include "runtime/http/test_server.h"

namespace conn::runtime {
namespace {

using testing::answer;
using testing::RawServer;
using testing::read_request;
using testing::RecordingServer;
using testing::send_text;

CurlOptions local() {
  CurlOptions options;
  options.allow_loopback = true;
  return options;
}

TransportOutcome send(const HttpRequest& request, const CurlOptions& options = local()) {
  const Cancellation never;
  return make_curl_transport(options)->open()->send(request, never);
}

HttpResponse whole(TransportOutcome outcome) {
  if (const auto* failure = std::get_if<TransportFailure>(&outcome)) {
    ADD_FAILURE() << failure->error.message;
    return {};
  }
  return std::get<HttpResponse>(std::move(outcome));
}

TransportFailure failed(TransportOutcome outcome) {
  if (std::holds_alternative<HttpResponse>(outcome)) {
    ADD_FAILURE() << "an answer came";
    return {};
  }
  return std::get<TransportFailure>(std::move(outcome));
}

/// Sets an environment variable for the length of a test.
class Environment {
 public:
  Environment(const char* name, const std::string& value) : name_(name) {
    if (const char* old = std::getenv(name)) old_ = old;
    setenv(name, value.c_str(), 1);
  }
  ~Environment() { old_ ? setenv(name_, old_->c_str(), 1) : unsetenv(name_); }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  const char* name_;
  std::optional<std::string> old_;
};

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(CurlSession, BringsStatusHeadersAndBody) {
  RecordingServer server(
      answer("{\"a\":1}", "Link: <a>\r\nX-Empty:\r\nlink: <b>\r\nX-Folded: a\r\n b\r\n", "404 Not Found"));
  const HttpResponse response =
      whole(send({"GET", server.url("/x?y=1"), {{"Accept", "application/json"}}, ""}));
  EXPECT_EQ(response.status, 404);
  EXPECT_EQ(response.body, "{\"a\":1}");
  EXPECT_EQ(response.wire_bytes, 7);
  EXPECT_EQ(find_header(response.headers, "LINK"), "<a>, <b>");
  EXPECT_EQ(find_header(response.headers, "x-empty"), "");
  EXPECT_EQ(find_header(response.headers, "x-folded"), "a b");
  const std::string request = server.requests().at(0);
  EXPECT_TRUE(request.starts_with("GET /x?y=1 HTTP/1.1\r\n")) << request;
  EXPECT_TRUE(contains(request, "\r\nAccept: application/json\r\n"));
  EXPECT_TRUE(contains(request, "\r\nAccept-Encoding: gzip\r\n"));
  EXPECT_TRUE(contains(request, "\r\nUser-Agent: conn\r\n"));
}

TEST(CurlSession, InterimAnswersAndTrailersAreNotTheAnswersHeaders) {
  RecordingServer server(
      "HTTP/1.1 103 Early Hints\r\nLink: <early>\r\n\r\n"
      "HTTP/1.1 200 OK\r\nX-A: 1\r\nTransfer-Encoding: chunked\r\nTrailer: Link\r\n\r\n"
      "2\r\n{}\r\n0\r\nLink: <trailer>\r\n\r\n");
  const HttpResponse response = whole(send({"GET", server.url(), {}, ""}));
  EXPECT_EQ(response.body, "{}");
  EXPECT_EQ(find_header(response.headers, "x-a"), "1");
  EXPECT_EQ(find_header(response.headers, "link"), std::nullopt);
}

TEST(CurlSession, SendsMethodHeadersAndBodyAsTheyAre) {
  RecordingServer server;
  const std::string body(3'000'000, 'x');
  for (const char* method : {"POST", "PUT", "PATCH", "DELETE", "GET"}) {
    whole(send({method, server.url(), {{"Content-Type", "application/json"}, {"X-Empty", ""}}, body}));
    const std::string request = server.requests().back();
    EXPECT_TRUE(request.starts_with(std::string(method) + " / HTTP/1.1\r\n")) << request.substr(0, 100);
    EXPECT_TRUE(contains(request, "\r\nContent-Type: application/json\r\n"));
    EXPECT_TRUE(contains(request, "\r\nX-Empty:\r\n"));
    EXPECT_FALSE(contains(request, "Expect:"));
    EXPECT_TRUE(request.ends_with("\r\n\r\n" + body));
  }
  whole(send({"POST", server.url(), {}, "{}"}));
  EXPECT_FALSE(contains(server.requests().back(), "Content-Type"));
  EXPECT_EQ(whole(send({"HEAD", server.url(), {}, ""})).body, "");
}

TEST(CurlSession, RefusesHeadersThatWouldSplitTheRequest) {
  RecordingServer server;
  for (const char* value : {"a\r\nX-B: 1", "a\nX-B: 1", "a\rX-B: 1"}) {
    const TransportFailure failure = failed(send({"GET", server.url(), {{"X-A", value}}, ""}));
    EXPECT_EQ(failure.error.code, Code::kHeaderRefused);
    EXPECT_FALSE(failure.sent);
    EXPECT_FALSE(failure.retryable);
  }
  EXPECT_EQ(failed(send({"GET", server.url(), {{"X-A", std::string("a\0b", 3)}}, ""})).error.code,
            Code::kHeaderRefused);
  EXPECT_EQ(failed(send({"GET / HTTP/1.1\r\nX: ", server.url(), {}, ""})).error.code, Code::kHeaderRefused);
  EXPECT_EQ(server.raw().connections(), 0);
}

TEST(CurlSession, FollowsNoRedirect) {
  RecordingServer target;
  RecordingServer server(answer("", "Location: " + target.url() + "\r\n", "302 Found"));
  const HttpResponse response = whole(send({"GET", server.url(), {}, ""}));
  EXPECT_EQ(response.status, 302);
  EXPECT_EQ(find_header(response.headers, "location"), target.url());
  EXPECT_EQ(target.raw().connections(), 0);
}

TEST(CurlSession, TheEnvironmentNamesNoProxy) {
  RecordingServer proxy;
  RecordingServer server;
  const std::string address = proxy.url();
  const Environment a("http_proxy", address), b("https_proxy", address), c("ALL_PROXY", address),
      d("all_proxy", address), e("NO_PROXY", ""), f("no_proxy", "");
  whole(send({"GET", server.url(), {}, ""}));
  EXPECT_EQ(server.requests().size(), 1U);
  EXPECT_EQ(proxy.raw().connections(), 0);
}

TEST(CurlSession, AddsNoCredentialsOfItsOwn) {
  const auto home = std::filesystem::temp_directory_path() / ("conn-netrc-" + std::to_string(getpid()));
  std::filesystem::create_directories(home);
  std::ofstream(home / ".netrc")
      << "default login ada password canary\nmachine 127.0.0.1 login ada password canary\n";
  const Environment environment("HOME", home.string());
  RecordingServer server(
      answer("",
             "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\nWWW-Authenticate: Basic\r\n"
             "WWW-Authenticate: Digest realm=\"a\", nonce=\"b\"\r\n",
             "401 Unauthorized"));
  EXPECT_EQ(whole(send({"GET", server.url(), {}, ""})).status, 401);
  ASSERT_EQ(server.requests().size(), 1U);
  EXPECT_FALSE(contains(server.requests()[0], "Authorization"));
  std::filesystem::remove_all(home);
}

TEST(CurlSession, KeepsNoCookies) {
  RecordingServer server(answer("{}", "Set-Cookie: a=b; Path=/\r\n"));
  const Cancellation never;
  auto transport = make_curl_transport(local());
  auto session = transport->open();
  whole(session->send({"GET", server.url(), {}, ""}, never));
  whole(session->send({"GET", server.url(), {}, ""}, never));
  ASSERT_EQ(server.requests().size(), 2U);
  EXPECT_FALSE(contains(server.requests()[1], "Cookie"));
}

TEST(CurlSession, ConnectionsAreKeptWithinASessionAndNeverShared) {
  RecordingServer server;
  const Cancellation never;
  auto transport = make_curl_transport(local());
  auto ours = transport->open();
  auto theirs = transport->open();
  for (int i = 0; i < 5; ++i) {
    whole(ours->send({"GET", server.url(), {}, ""}, never));
    whole(theirs->send({"GET", server.url(), {}, ""}, never));
  }
  EXPECT_EQ(server.requests().size(), 10U);
  EXPECT_EQ(server.raw().connections(), 2);
}

TEST(CurlSession, ASessionOutlivesItsTransport) {
  RecordingServer server;
  const Cancellation never;
  auto session = make_curl_transport(local())->open();
  EXPECT_EQ(whole(session->send({"GET", server.url(), {}, ""}, never)).status, 200);
}

TEST(CurlSession, AWriteIsNeverSentOverAConnectionThatMayBeDead) {
  // After its first answer the server breaks each connection as soon as another request comes: what libcurl
  // would repeat by itself.
  std::atomic<int> posts{0};
  RawServer server([&](int socket, int) {
    if (read_request(socket).starts_with("POST")) ++posts;
    send_text(socket, answer("{}"));
    if (read_request(socket).starts_with("POST")) ++posts;
  });
  const Cancellation never;
  auto session = make_curl_transport(local())->open();
  whole(session->send({"GET", server.url(), {}, ""}, never));
  whole(session->send({"POST", server.url(), {}, "{}"}, never));
  EXPECT_EQ(posts, 1);
  EXPECT_EQ(server.connections(), 2);
}

TEST(CurlSession, WhatSurelyWasNotSentIsSaid) {
  int port = 0;
  {
    port = RawServer([](int, int) {}).port();
  }
  const TransportFailure refused =
      failed(send({"POST", "http://127.0.0.1:" + std::to_string(port), {}, "{}"}));
  EXPECT_EQ(refused.error.code, Code::kConnectFailed);
  EXPECT_FALSE(refused.sent);
  EXPECT_TRUE(refused.retryable);
  const TransportFailure unknown = failed(send({"POST", "https://no-such-host.invalid/", {}, "{}"}));
  EXPECT_EQ(unknown.error.code, Code::kNameNotResolved);
  EXPECT_FALSE(unknown.sent);
  RawServer silent([](int socket, int) { read_request(socket); });
  const TransportFailure broken = failed(send({"POST", silent.url(), {}, "{}"}));
  EXPECT_EQ(broken.error.code, Code::kConnectionBroken);
  EXPECT_TRUE(broken.sent);
}

TEST(CurlSession, ASessionWorksOnAfterANameThatWasNotFound) {
  RecordingServer server;
  const auto session = make_curl_transport(local())->open();
  const Cancellation never;
  for (int i = 0; i < 2; ++i) {
    const TransportFailure unknown =
        failed(session->send({"GET", "http://does-not-exist.invalid/", {}, ""}, never));
    EXPECT_EQ(unknown.error.code, Code::kNameNotResolved) << unknown.error.message;
    EXPECT_TRUE(unknown.retryable);
  }
  EXPECT_EQ(whole(session->send({"GET", server.url("/"), {}, ""}, never)).status, 200);
}

TEST(CurlSession, AnAnswerThatEndsEarlyIsAFailure) {
  for (const char* text : {"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":1}",
                           "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n",
                           "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"a\":1}",
                           "HTTP/1.1 200 OK\r\nConte", ""}) {
    RawServer server([text](int socket, int) {
      read_request(socket);
      send_text(socket, text);
    });
    const TransportFailure failure = failed(send({"GET", server.url(), {}, ""}));
    EXPECT_EQ(failure.error.code, Code::kConnectionBroken) << text;
    EXPECT_TRUE(failure.retryable);
    EXPECT_EQ(failure.error.kind, ErrorKind::kNetwork);
  }
}

TEST(CurlSession, ABodyThatEndsWithTheConnectionIsTakenAsWhole) {
  RawServer server([](int socket, int) {
    read_request(socket);
    send_text(socket, "HTTP/1.1 200 OK\r\n\r\n{\"a\":");
  });
  EXPECT_EQ(whole(send({"GET", server.url(), {}, ""})).body, "{\"a\":");
}

TEST(CurlSession, AResetIsAFailure) {
  RawServer server([](int socket, int) {
    read_request(socket);
    send_text(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
    const linger now{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
  });
  EXPECT_EQ(failed(send({"GET", server.url(), {}, ""})).error.code, Code::kConnectionBroken);
}

TEST(CurlSession, WhatIsNotHttpIsSaid) {
  for (const std::string& text :
       {std::string("SSH-2.0-OpenSSH_9.2\r\n"), std::string("\x15\x03\x01\x00\x02\x02\x46"),
        answer("no gzip at all", "Content-Encoding: gzip\r\n"),
        answer("{}", "Content-Encoding: made-up\r\n")}) {
    RawServer server([&text](int socket, int) {
      read_request(socket);
      send_text(socket, text);
    });
    EXPECT_EQ(failed(send({"GET", server.url(), {}, ""})).error.code, Code::kAnswerMalformed) << text;
  }
}

}  // namespace
}  // namespace conn::runtime
