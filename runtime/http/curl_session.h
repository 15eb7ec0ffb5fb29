#pragma once

#include <curl/curl.h>

#include <memory>

#include <conn/transport.h>

#include "runtime/http/transfer.h"
#include "runtime/http/url.h"

namespace conn::runtime {

/// One account's connections: a multi handle of its own, whose connections, names and TLS sessions nobody
/// else uses. The rules that every request obeys are set in `configure`, in one place. Used by one thread at
/// a time.
class CurlSession final : public Transport::Session {
 public:
  /// `check` decides which addresses are reached, beyond what `options` say about loopback.
  CurlSession(const CurlOptions& options, AddressCheck check);

  TransportOutcome send(const HttpRequest& request, const Cancellation& cancellation) override;

 private:
  struct EasyCleanup {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
  };
  struct MultiCleanup {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
  };
  struct ListCleanup {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };
  using HeaderList = std::unique_ptr<curl_slist, ListCleanup>;

  [[nodiscard]] Result<Url> check_request(const HttpRequest& request) const;
  [[nodiscard]] bool configure(const Url& url);
  [[nodiscard]] bool configure_security(const Url& url);
  [[nodiscard]] bool configure_limits();
  [[nodiscard]] HeaderList set_request(const HttpRequest& request);
  /// Runs the prepared transfer; nothing when it was cancelled.
  [[nodiscard]] bool run(const Cancellation& cancellation, CURLcode& result);

  CurlOptions options_;
  AddressCheck check_;
  std::unique_ptr<CURLM, MultiCleanup> multi_;
  std::unique_ptr<CURL, EasyCleanup> easy_;  // goes first: a handle must leave its multi handle
};

}  // namespace conn::runtime
