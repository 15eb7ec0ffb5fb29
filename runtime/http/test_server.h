#pragma once

#include <openssl/ssl.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

/// Servers for the tests of the transport, which can break HTTP in every way that a library would not let
/// them.
namespace conn::runtime::testing {

/// A TCP server on 127.0.0.1. Each connection is handled in a thread of its own: `handler(socket, number)`,
/// numbers from 0; the socket is closed when it returns. Everything ends with the object.
class RawServer {
 public:
  using Handler = std::function<void(int socket, int number)>;

  /// `port` 0: any free one, see `port()`.
  explicit RawServer(Handler handler, int port = 0);
  ~RawServer();
  RawServer(const RawServer&) = delete;
  RawServer& operator=(const RawServer&) = delete;

  [[nodiscard]] int port() const { return port_; }
  [[nodiscard]] int connections() const { return connections_; }
  /// `http://127.0.0.1:PORT/path`
  [[nodiscard]] std::string url(std::string_view path = "/", std::string_view scheme = "http") const;

 private:
  void accept_all();

  Handler handler_;
  int listener_ = -1;
  int port_ = 0;
  std::atomic<int> connections_{0};
  std::mutex mutex_;
  std::vector<int> sockets_;
  std::vector<std::thread> workers_;
  std::thread acceptor_;
};

/// Reads one request, its body included (as `Content-Length` says); empty when the peer has gone.
std::string read_request(int socket);
/// False when the peer has gone.
bool send_text(int socket, std::string_view text);
/// Waits until the peer goes.
void wait_for_close(int socket);
/// The whole answer with a `Content-Length`.
std::string answer(std::string_view body, std::string_view headers = "", std::string_view status = "200 OK");
/// `text` in gzip's format.
std::string gzip(std::string_view text);

/// Answers `body` to every request of every connection, and remembers the requests.
class RecordingServer {
 public:
  explicit RecordingServer(std::string reply = answer("{}"));
  [[nodiscard]] std::vector<std::string> requests();
  RawServer& raw() { return *server_; }
  [[nodiscard]] std::string url(std::string_view path = "/") const { return server_->url(path); }

 private:
  std::string reply_;
  std::mutex mutex_;
  std::vector<std::string> requests_;
  std::unique_ptr<RawServer> server_;
};

/// A certificate with its key, signed by itself, for `name` (a DNS name, or an IPv4 address written
/// `IP:127.0.0.1`).
struct Certificate {
  std::shared_ptr<X509> certificate;
  std::shared_ptr<EVP_PKEY> key;
  [[nodiscard]] std::string pem() const;
};
Certificate make_certificate(const std::string& subject_alt_name, long seconds_valid = 3600);

/// A TLS server that answers `{}` to one request a connection. `most_version` e.g. TLS1_1_VERSION; 0: the
/// newest.
std::unique_ptr<RawServer> make_tls_server(const Certificate& certificate, int most_version = 0);

}  // namespace conn::runtime::testing
