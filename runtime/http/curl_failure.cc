#include "runtime/http/curl_failure.h"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace conn::runtime {
namespace {

TransportFailure network(Code code, const Transfer& transfer, bool retryable, std::string message,
                         std::string help) {
  return {Error{code, ErrorKind::kNetwork, std::move(message), std::move(help), ""}, transfer.may_have_sent(),
          retryable};
}

TransportFailure too_large(const Transfer& transfer, std::string message) {
  return network(Code::kAnswerOverLimit, transfer, false, std::move(message),
                 "ask the vendor for smaller pages, or raise the limit");
}

/// libcurl's own bound of one header line came first. 7.88 calls it a lack of memory; newer ones have a code
/// of their own, which older headers do not name.
bool is_header_bound(CURLcode code, const Transfer& transfer) {
  constexpr int kTooLarge = 100;
  return static_cast<int>(code) == kTooLarge ||
         (code == CURLE_OUT_OF_MEMORY && transfer.may_have_sent() && !transfer.headers_complete());
}

TransportFailure headers_too_large(const Transfer& transfer, const Url& url, const TransportLimits& limits) {
  return too_large(transfer, fmt::format("the headers of the answer of `{}` are larger than {} bytes",
                                         url.origin(), limits.max_header_block));
}

TransportFailure stopped(const Transfer& transfer, const Url& url, const TransportLimits& limits) {
  switch (transfer.stop()) {
    case Transfer::Stop::kBodyTooLarge:
      return too_large(
          transfer, fmt::format("the answer of `{}` is larger than {} bytes", url.origin(), limits.max_body));
    case Transfer::Stop::kExpandsTooMuch:
      return too_large(transfer, fmt::format("the answer of `{}` expands to more than {} times its size",
                                             url.origin(), limits.max_expansion));
    case Transfer::Stop::kHeadersTooLarge: return headers_too_large(transfer, url, limits);
    case Transfer::Stop::kAddress: {
      TransportFailure failure =
          network(Code::kAddressRefused, transfer, false,
                  fmt::format("`{}` leads to {}, an address that is not allowed", url.origin(),
                              transfer.refused_address()),
                  "only public addresses are reached; for a mock on this machine allow loopback");
      failure.error.kind = ErrorKind::kConfig;
      return failure;
    }
    default:
      return network(Code::kTransportFailed, transfer, true, "there was not enough memory for the answer",
                     "give the process more memory, or lower the limit of a page");
  }
}

TransportFailure connect_failure(CURLcode code, const Transfer& transfer, const Url& url) {
  if (code == CURLE_COULDNT_RESOLVE_HOST) {
    return network(Code::kNameNotResolved, transfer, true,
                   fmt::format("the name `{}` could not be resolved", url.host),
                   "check the host name in the configuration, and the network's name server");
  }
  return network(
      Code::kConnectFailed, transfer, true,
      fmt::format("no connection to `{}`: nothing listens there, or a firewall is in the way", url.origin()),
      "check the host and the port, and whether this machine may reach it");
}

TransportFailure tls_failure(CURLcode code, const Transfer& transfer, const Url& url) {
  std::string_view detail = *transfer.detail() != '\0' ? transfer.detail() : curl_easy_strerror(code);
  while (detail.ends_with(' ')) detail.remove_suffix(1);  // libcurl leaves room for what OpenSSL did not say
  if (code == CURLE_PEER_FAILED_VERIFICATION) {
    return network(
        Code::kCertificateRefused, transfer, false,
        fmt::format("the certificate of `{}` is not to be trusted: {}", url.origin(), detail),
        "check the host name; where the certificate is of an authority of your own, make that known to "
        "this machine (update-ca-certificates)");
  }
  if (code == CURLE_SSL_CACERT_BADFILE) {
    TransportFailure failure =
        network(Code::kTlsFailed, transfer, false, fmt::format("the CA file cannot be used: {}", detail),
                "give a readable file with certificates in PEM form");
    failure.error.kind = ErrorKind::kConfig;
    return failure;
  }
  return network(Code::kTlsFailed, transfer, true,
                 fmt::format("no TLS connection to `{}`: {}", url.origin(), detail),
                 "the server must speak TLS 1.2 or newer; check that the port is one for https");
}

TransportFailure timeout(const Transfer& transfer, const Url& url, const TransportLimits& limits) {
  const std::string message =
      transfer.may_have_sent()
          ? fmt::format("`{}` took too long to answer: over {} s in all, or nearly nothing for {} s",
                        url.origin(), limits.total_timeout / 1'000'000, limits.low_speed_time / 1'000'000)
          : fmt::format("`{}` took longer than {} s to accept a connection", url.origin(),
                        limits.connect_timeout / 1'000'000);
  return network(Code::kTimedOut, transfer, true, message,
                 "try again later; where the vendor is known to be slow, ask for smaller pages");
}

TransportFailure malformed(const Transfer& transfer, const Url& url) {
  return network(
      Code::kAnswerMalformed, transfer, true,
      fmt::format("the answer of `{}` is not valid HTTP, or its body cannot be decoded: {}", url.origin(),
                  transfer.detail()),
      "check that host and port are those of an HTTP service; else a proxy on the way may be broken");
}

TransportFailure broken(const Transfer& transfer, const Url& url) {
  return network(Code::kConnectionBroken, transfer, true,
                 fmt::format("the connection to `{}` ended before the answer was whole", url.origin()),
                 "try again; if it stays, the vendor or something on the way cuts long answers");
}

}  // namespace

TransportFailure failure_of(CURLcode code, const Transfer& transfer, const Url& url,
                            const TransportLimits& limits) {
  if (transfer.stop() != Transfer::Stop::kNone) return stopped(transfer, url, limits);
  if (is_header_bound(code, transfer)) return headers_too_large(transfer, url, limits);
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return connect_failure(code, transfer, url);
    case CURLE_OPERATION_TIMEDOUT: return timeout(transfer, url, limits);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS: return tls_failure(code, transfer, url);
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING: return malformed(transfer, url);
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return broken(transfer, url);
    default:
      return network(Code::kTransportFailed, transfer, true,
                     fmt::format("the transfer from `{}` failed: {}", url.origin(), curl_easy_strerror(code)),
                     "try again; if it stays, report it with this message");
  }
}

TransportFailure refusal(Error error) { return {std::move(error), false, false}; }

TransportFailure cancelled_failure(const Transfer& transfer, const Url& url) {
  return network(Code::kCancelled, transfer, false,
                 fmt::format("the request to `{}` was cancelled", url.origin()),
                 "nothing to do: the run was asked to stop");
}

}  // namespace conn::runtime
