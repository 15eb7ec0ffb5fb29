#include "runtime/http/curl_session.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "base/text.h"
#include "runtime/http/curl_failure.h"
#include "runtime/http/headers.h"

namespace conn::runtime {
namespace {

constexpr int kPollMilliseconds = 50;  // how long a cancellation may go unseen
constexpr long kReceiveBuffer = 256 << 10;
constexpr long kMostIdleConnections = 4;

long milliseconds(std::int64_t microseconds) {
  return static_cast<long>(std::max<std::int64_t>(1, microseconds / 1000));
}
long seconds(std::int64_t microseconds) {
  return static_cast<long>(std::max<std::int64_t>(1, microseconds / 1'000'000));
}

bool is_repeatable(std::string_view method) { return method == "GET" || method == "HEAD"; }

bool is_method(std::string_view method) {
  return !method.empty() &&
         std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool has_header(const HttpRequest& request, std::string_view name) {
  return std::any_of(request.headers.begin(), request.headers.end(),
                     [&](const HttpHeader& header) { return equals_ignore_case(header.name, name); });
}

/// A header in libcurl's notation, in which `name:` would remove it.
std::string header_line(const HttpHeader& header) {
  const std::string_view value = trim(header.value);
  return value.empty() ? header.name + ";" : header.name + ": " + std::string(value);
}

/// Sets options of a handle and remembers whether libcurl took every one: a rule that it does not know must
/// not be silently missing.
class Options {
 public:
  explicit Options(CURL* easy) : easy_(easy) {}

  template <class T>
  void set(CURLoption option, T value) {
    ok_ = curl_easy_setopt(easy_, option, value) == CURLE_OK && ok_;
  }
  [[nodiscard]] bool ok() const { return ok_; }

 private:
  CURL* easy_;
  bool ok_ = true;
};

TransportFailure rule_missing() {
  return {Error{Code::kTransportFailed, ErrorKind::kInternal,
                "this libcurl does not take every setting that a request needs",
                "use a libcurl of at least version 7.88, with TLS and gzip", ""},
          false, false};
}

TransportFailure out_of_memory() {
  return {Error{Code::kTransportFailed, ErrorKind::kInternal, "there was not enough memory for a request",
                "give the process more memory", ""},
          false, true};
}

}  // namespace

CurlSession::CurlSession(const CurlOptions& options, AddressCheck check)
    : options_(options), check_(std::move(check)), multi_(curl_multi_init()), easy_(curl_easy_init()) {
  if (multi_) curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, kMostIdleConnections);
}

Result<Url> CurlSession::check_request(const HttpRequest& request) const {
  CONN_RETURN_IF_ERROR(check_headers(request.headers));
  if (!is_method(request.method)) {
    return Error{Code::kHeaderRefused, ErrorKind::kConfig,
                 "the method of a request is not a word in capital letters",
                 "use `GET`, `POST`, `PUT`, `PATCH` or `DELETE`", ""};
  }
  CONN_ASSIGN(Url url, parse_url(request.url));
  if (url.scheme == "http" && !options_.allow_loopback) {
    return Error{Code::kUrlRefused, ErrorKind::kConfig, "`" + url.origin() + "` is not https",
                 "use https; plain http is for a mock on this machine, where loopback is allowed", ""};
  }
  return url;
}

bool CurlSession::configure(const Url& url) {
  curl_easy_reset(easy_.get());
  Options options(easy_.get());
  options.set(CURLOPT_URL, url.text().c_str());
  options.set(CURLOPT_NOSIGNAL, 1L);
  options.set(CURLOPT_QUICK_EXIT, 1L);  // a name server that hangs holds nobody up
  // A wish: once a name was not found, libcurl 7.88 keeps the buffer it has and takes no size.
  curl_easy_setopt(easy_.get(), CURLOPT_BUFFERSIZE, kReceiveBuffer);
  options.set(CURLOPT_ACCEPT_ENCODING, "gzip");
  options.set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
  options.set(CURLOPT_USERAGENT, "conn");
  return options.ok() && configure_security(url) && configure_limits();
}

bool CurlSession::configure_security(const Url& url) {
  Options options(easy_.get());
  options.set(CURLOPT_PROTOCOLS_STR, url.scheme == "http" ? "http" : "https");
  options.set(CURLOPT_REDIR_PROTOCOLS_STR, "https");
  options.set(CURLOPT_FOLLOWLOCATION, 0L);  // its own redirects would carry `X-Api-Key` to another host
  options.set(CURLOPT_PROXY, "");
  options.set(CURLOPT_NOPROXY, "*");
  options.set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  options.set(CURLOPT_COOKIEFILE, static_cast<const char*>(nullptr));
  options.set(CURLOPT_HTTPAUTH,
              static_cast<long>(CURLAUTH_BASIC));  // and no user: never NTLM, never Negotiate
  options.set(CURLOPT_UNRESTRICTED_AUTH, 0L);
  options.set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  options.set(CURLOPT_HTTP09_ALLOWED, 0L);
  options.set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  options.set(CURLOPT_SSL_VERIFYPEER, 1L);
  options.set(CURLOPT_SSL_VERIFYHOST, 2L);
  if (!options_.ca_file.empty()) {
    options.set(CURLOPT_CAINFO, options_.ca_file.c_str());
    options.set(CURLOPT_CAPATH,
                static_cast<const char*>(nullptr));  // else the system's stay trusted beside it
  }
  return options.ok();
}

bool CurlSession::configure_limits() {
  const TransportLimits& limits = options_.limits;
  Options options(easy_.get());
  options.set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(limits.connect_timeout));
  options.set(CURLOPT_TIMEOUT_MS, milliseconds(limits.total_timeout));
  options.set(CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(limits.low_speed_bytes));
  options.set(CURLOPT_LOW_SPEED_TIME, seconds(limits.low_speed_time));
  return options.ok();
}

CurlSession::HeaderList CurlSession::set_request(const HttpRequest& request) {
  CURL* easy = easy_.get();
  if (request.method == "HEAD") {
    curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
  } else if (request.method != "GET" || !request.body.empty()) {
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.data());
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.c_str());
  }
  // libcurl repeats a request by itself when a kept connection turns out dead; a write might then arrive
  // twice.
  if (!is_repeatable(request.method)) curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);

  HeaderList list;
  const auto add = [&](const std::string& line) {
    if (curl_slist* longer = curl_slist_append(list.get(), line.c_str())) {
      static_cast<void>(list.release());
      list.reset(longer);
      return true;
    }
    return false;
  };
  bool added = add("Expect:");
  if (!has_header(request, "content-type")) added = added && add("Content-Type:");
  for (const HttpHeader& header : request.headers) added = added && add(header_line(header));
  if (!added) return nullptr;
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, list.get());
  return list;
}

bool CurlSession::run(const Cancellation& cancellation, CURLcode& result) {
  int running = 1;
  result = CURLE_FAILED_INIT;
  while (running > 0) {
    if (cancellation.cancelled()) return false;
    if (curl_multi_perform(multi_.get(), &running) != CURLM_OK) return true;
    if (running > 0 && curl_multi_poll(multi_.get(), nullptr, 0, kPollMilliseconds, nullptr) != CURLM_OK)
      return true;
  }
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left)) {
    if (message->msg == CURLMSG_DONE) result = message->data.result;
  }
  return true;
}

TransportOutcome CurlSession::send(const HttpRequest& request, const Cancellation& cancellation) {
  if (!multi_ || !easy_) return out_of_memory();
  auto url = check_request(request);
  if (!url.ok()) return refusal(std::move(url).error());
  if (!configure(*url)) return rule_missing();
  // Plain http is for this machine alone, also where its name leads elsewhere.
  const bool loopback_only = url->scheme == "http";
  Transfer transfer(easy_.get(), options_.limits, [&](AddressVerdict verdict) {
    return check_(verdict) && (!loopback_only || verdict == AddressVerdict::kLoopback);
  });
  transfer.attach();
  const HeaderList headers = set_request(request);
  if (!headers || curl_multi_add_handle(multi_.get(), easy_.get()) != CURLM_OK) return out_of_memory();
  CURLcode code = CURLE_OK;
  const bool finished = run(cancellation, code);
  curl_multi_remove_handle(multi_.get(), easy_.get());
  if (!finished) return cancelled_failure(transfer, *url);
  // A connection that ends among the headers is a success to libcurl.
  if (code == CURLE_OK && !transfer.headers_complete()) code = CURLE_GOT_NOTHING;
  if (code != CURLE_OK) return failure_of(code, transfer, *url, options_.limits);
  return transfer.take();
}

}  // namespace conn::runtime
