#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <conn/cancel.h>
#include <conn/export.h>

#include "base/result.h"

namespace conn {

struct HttpHeader {
  std::string name;
  std::string value;
};

/// One request. `url` is absolute, without userinfo and fragment. Headers hold no CR, LF, NUL (the transport
/// refuses them again).
struct HttpRequest {
  std::string method = "GET";
  std::string url;
  std::vector<HttpHeader> headers;
  std::string body;
};

/// One whole answer. Header names as sent; a header that came twice stands twice.
struct HttpResponse {
  int status = 0;
  std::vector<HttpHeader> headers;
  std::string body;             ///< decoded (gzip) and complete
  std::int64_t wire_bytes = 0;  ///< bytes of the body as they came, before decoding
};

/// What the transport holds a request to.
struct TransportLimits {
  std::int64_t max_body = std::int64_t{64} << 20;  ///< decoded bytes
  std::int64_t max_expansion = 100;  ///< decoded bytes for one on the wire (beyond the first 64 KB)
  std::int64_t max_header_block = 64 << 10;
  std::int64_t connect_timeout = 10'000'000;  ///< µs
  std::int64_t low_speed_bytes =
      10;  ///< bytes a second, over `low_speed_time`, below which a transfer is given up
  std::int64_t low_speed_time = 30'000'000;  ///< µs
  std::int64_t total_timeout = 300'000'000;  ///< µs
};

/// What went wrong when no whole answer arrived. `sent` is false where surely no byte of the request reached
/// the vendor, so that a second try is harmless whatever the method.
struct TransportFailure {
  Error error;  ///< kind network, or config where the request itself is refused
  bool sent = true;
  bool retryable =
      true;  ///< false: the same request will fail again (refused address, bad certificate, body too large)
};

/// An answer or a failure.
using TransportOutcome = std::variant<HttpResponse, TransportFailure>;

/// Carries one request and brings the whole answer. It follows no redirects, keeps no cookies, adds no
/// credentials. Implementations must be thread-safe across accounts; connections are never shared between
/// accounts: a run asks for its own `Session`.
class Transport {
 public:
  /// One account's connections. Used by one thread at a time.
  class Session {
   public:
    virtual ~Session() = default;
    virtual TransportOutcome send(const HttpRequest& request, const Cancellation& cancellation) = 0;
  };

  virtual ~Transport() = default;
  virtual std::unique_ptr<Session> open() = 0;
};

/// What the default transport may reach beyond https to public addresses.
struct CurlOptions {
  TransportLimits limits;
  bool allow_loopback = false;  ///< http and https to 127.0.0.0/8 and ::1
  std::string ca_file;          ///< PEM bundle; empty: the system's
};

/// libcurl: TLS ≥ 1.2 verified, no proxy, no netrc, no cookies, an address check at every connect and every
/// reuse.
CONN_EXPORT std::unique_ptr<Transport> make_curl_transport(const CurlOptions& options);

}  // namespace conn
