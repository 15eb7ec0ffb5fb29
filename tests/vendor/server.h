#pragma once

#include <string>

#include "runtime/http/test_server.h"
#include "tests/vendor/vendor.h"

namespace conn::vendor {

/// A vendor behind a port of 127.0.0.1, spoken to over plain HTTP/1.1. The vendor outlives it.
///
/// `POST /_control/change?count=137` changes that many records and answers `{"changed":137}`.
class Server {
 public:
  /// `port` 0: any free one.
  explicit Server(Vendor& vendor, int port = 0);

  [[nodiscard]] int port() const { return server_.port(); }
  [[nodiscard]] std::string origin() const { return server_.url(""); }
  /// How many connections were made so far.
  [[nodiscard]] int connections() const { return server_.connections(); }

 private:
  void serve_connection(int socket);
  [[nodiscard]] Answer plan(const Request& request);

  Vendor& vendor_;
  runtime::testing::RawServer server_;
};

}  // namespace conn::vendor
