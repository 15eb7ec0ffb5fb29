#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "runtime/http/curl_session.h"
#include "runtime/http/test_server.h"

namespace conn::runtime {
namespace {

using testing::Certificate;
using testing::make_certificate;
using testing::make_tls_server;
using testing::RecordingServer;

CurlOptions local(std::string ca_file = "") {
  CurlOptions options;
  options.allow_loopback = true;
  options.ca_file = std::move(ca_file);
  return options;
}

TransportOutcome send(const std::string& url, const CurlOptions& options) {
  const Cancellation never;
  return make_curl_transport(options)->open()->send({"GET", url, {}, ""}, never);
}

TransportFailure failed(const std::string& url, const CurlOptions& options) {
  TransportOutcome outcome = send(url, options);
  if (std::holds_alternative<HttpResponse>(outcome)) {
    ADD_FAILURE() << url << ": an answer came";
    return {};
  }
  return std::get<TransportFailure>(std::move(outcome));
}

/// A file with these contents that goes away with the object.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& text)
      : path_(std::filesystem::temp_directory_path() / ("conn-ca-" + std::to_string(getpid()) + ".pem")) {
    std::ofstream(path_) << text;
  }
  ~TemporaryFile() { std::filesystem::remove(path_); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

TEST(CurlSecurity, LoopbackIsReachedOnlyWhereGranted) {
  RecordingServer server;
  const std::string port = ":" + std::to_string(server.raw().port());
  for (const char* host : {"127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "[::1]",
                           "[::ffff:127.0.0.1]", "0.0.0.0"}) {
    const TransportFailure failure = failed("https://" + (host + port) + "/", CurlOptions{});
    EXPECT_EQ(failure.error.code, Code::kAddressRefused) << host << ": " << failure.error.message;
    EXPECT_FALSE(failure.sent);
    EXPECT_FALSE(failure.retryable);
  }
  EXPECT_EQ(server.raw().connections(), 0);
  EXPECT_TRUE(std::holds_alternative<HttpResponse>(send("http://localhost" + port + "/", local())));
}

TEST(CurlSecurity, TheGrantCoversThisMachineOnly) {
  RecordingServer server;
  const std::string port = ":" + std::to_string(server.raw().port());
  for (const char* host : {"10.0.0.1", "169.254.169.254", "192.168.0.1", "[::ffff:127.0.0.1]", "[fd00::1]",
                           "0.0.0.0", "[::]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]"}) {
    for (const char* scheme : {"http://", "https://"}) {
      EXPECT_EQ(failed(scheme + (host + port) + "/", local()).error.code, Code::kAddressRefused)
          << scheme << host;
    }
  }
  EXPECT_EQ(server.raw().connections(), 0);
}

TEST(CurlSecurity, PlainHttpIsForThisMachineOnly) {
  const TransportFailure plain = failed("http://192.0.2.1/", CurlOptions{});
  EXPECT_EQ(plain.error.code, Code::kUrlRefused);
  EXPECT_EQ(failed("http://8.8.8.8/", local()).error.code, Code::kAddressRefused);
}

TEST(CurlSecurity, OtherSchemesAndUserinfoAreRefused) {
  for (const char* scheme :
       {"file", "ftp", "ftps", "gopher", "dict", "ldap", "imap", "smb", "telnet", "ws", "rtsp"}) {
    EXPECT_EQ(failed(std::string(scheme) + "://127.0.0.1/", local()).error.code, Code::kUrlRefused) << scheme;
  }
  EXPECT_EQ(failed("http://ada:canary@127.0.0.1/", local()).error.code, Code::kUrlRefused);
}

TEST(CurlSecurity, TheAddressIsJudgedAtConnectAndAtEveryReuse) {
  RecordingServer server;
  int asked = 0;
  bool allowed = true;
  CurlSession session(local(), [&](AddressVerdict verdict) {
    ++asked;
    EXPECT_EQ(verdict, AddressVerdict::kLoopback);
    return allowed;
  });
  const Cancellation never;
  EXPECT_TRUE(std::holds_alternative<HttpResponse>(session.send({"GET", server.url(), {}, ""}, never)));
  EXPECT_EQ(asked, 2) << "the socket's opening and the request";
  EXPECT_TRUE(std::holds_alternative<HttpResponse>(session.send({"GET", server.url(), {}, ""}, never)));
  EXPECT_EQ(asked, 3) << "a connection that is used again";
  EXPECT_EQ(server.raw().connections(), 1);

  allowed = false;
  const TransportOutcome refused = session.send({"GET", server.url(), {}, ""}, never);
  ASSERT_TRUE(std::holds_alternative<TransportFailure>(refused));
  EXPECT_EQ(std::get<TransportFailure>(refused).error.code, Code::kAddressRefused);
  EXPECT_FALSE(std::get<TransportFailure>(refused).sent);
  EXPECT_EQ(server.requests().size(), 2U);
  EXPECT_EQ(server.raw().connections(), 1);
}

TEST(CurlSecurity, ACertificateMustBeKnownAndOfTheHost) {
  const Certificate good = make_certificate("IP:127.0.0.1,DNS:localhost");
  const TemporaryFile trusted(good.pem());
  const auto server = make_tls_server(good);
  EXPECT_TRUE(std::holds_alternative<HttpResponse>(send(server->url("/", "https"), local(trusted.path()))));

  const TransportFailure unknown = failed(server->url("/", "https"), local());
  EXPECT_EQ(unknown.error.code, Code::kCertificateRefused);
  EXPECT_FALSE(unknown.retryable);
  EXPECT_FALSE(unknown.sent);
  EXPECT_NE(unknown.error.help.find("update-ca-certificates"), std::string::npos);
}

TEST(CurlSecurity, ACertificateOfAnotherHostOrTimeIsRefused) {
  for (const Certificate& bad :
       {make_certificate("DNS:other.example"), make_certificate("IP:127.0.0.1", -60)}) {
    const TemporaryFile trusted(bad.pem());
    const auto server = make_tls_server(bad);
    EXPECT_EQ(failed(server->url("/", "https"), local(trusted.path())).error.code, Code::kCertificateRefused);
  }
}

TEST(CurlSecurity, OldTlsIsRefused) {
  const Certificate good = make_certificate("IP:127.0.0.1");
  const TemporaryFile trusted(good.pem());
  const auto newer = make_tls_server(good, TLS1_2_VERSION);
  EXPECT_TRUE(std::holds_alternative<HttpResponse>(send(newer->url("/", "https"), local(trusted.path()))));
  for (const int version : {TLS1_VERSION, TLS1_1_VERSION}) {
    const auto old = make_tls_server(good, version);
    const TransportFailure failure = failed(old->url("/", "https"), local(trusted.path()));
    EXPECT_EQ(failure.error.code, Code::kTlsFailed) << failure.error.message;
    EXPECT_FALSE(failure.sent);
  }
}

TEST(CurlSecurity, ACaFileThatCannotBeReadIsAMistakeOfTheSettings) {
  const auto server = make_tls_server(make_certificate("IP:127.0.0.1"));
  const TransportFailure failure = failed(server->url("/", "https"), local("/nowhere/ca.pem"));
  EXPECT_EQ(failure.error.code, Code::kTlsFailed);
  EXPECT_EQ(failure.error.kind, ErrorKind::kConfig);
  EXPECT_FALSE(failure.retryable);
}

}  // namespace
}  // namespace conn::runtime
