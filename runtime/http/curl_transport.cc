#include <curl/curl.h>

#include <memory>
#include <utility>

#include <conn/transport.h>

#include "runtime/http/curl_session.h"

namespace conn {
namespace {

/// Counted by libcurl itself, and safe from any thread since 7.84.
struct CurlLibrary {
  CurlLibrary() { curl_global_init(CURL_GLOBAL_DEFAULT); }
  ~CurlLibrary() { curl_global_cleanup(); }
  CurlLibrary(const CurlLibrary&) = delete;
  CurlLibrary& operator=(const CurlLibrary&) = delete;
};

/// Keeps the library alive as long as the session.
class OwningSession final : public Transport::Session {
 public:
  OwningSession(std::shared_ptr<CurlLibrary> library, const CurlOptions& options)
      : library_(std::move(library)),
        session_(options, [loopback = options.allow_loopback](runtime::AddressVerdict verdict) {
          if (verdict == runtime::AddressVerdict::kLoopback) return loopback;
          return verdict == runtime::AddressVerdict::kPublic;
        }) {}

  TransportOutcome send(const HttpRequest& request, const Cancellation& cancellation) override {
    return session_.send(request, cancellation);
  }

 private:
  std::shared_ptr<CurlLibrary> library_;
  runtime::CurlSession session_;
};

class CurlTransport final : public Transport {
 public:
  explicit CurlTransport(CurlOptions options)
      : library_(std::make_shared<CurlLibrary>()), options_(std::move(options)) {}

  std::unique_ptr<Session> open() override { return std::make_unique<OwningSession>(library_, options_); }

 private:
  std::shared_ptr<CurlLibrary> library_;
  const CurlOptions options_;
};

}  // namespace

std::unique_ptr<Transport> make_curl_transport(const CurlOptions& options) {
  return std::make_unique<CurlTransport>(options);
}

}  // namespace conn
