#include "runtime/http/url.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "base/text.h"
#include "base/utf8.h"

namespace conn::runtime {
namespace {

constexpr size_t kLongestUrl = 64 << 10;

using Handle = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

Error refused(std::string_view text, std::string_view reason) {
  constexpr size_t kShown = 200;
  return Error{
      Code::kUrlRefused, ErrorKind::kVendor,
      fmt::format("the URL `{}`{} {}", utf8_front(text, kShown), text.size() > kShown ? "…" : "", reason),
      "a URL must be https, without user name and password, and with a plain ASCII host", ""};
}

/// Text that may be quoted in a message: no control characters, and nothing that stands before an `@`.
std::string printable(std::string_view text) {
  std::string out;
  for (const char c : text.substr(0, text.find_first_of("?#"))) {
    out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
  }
  const size_t at = out.rfind('@');
  const size_t slashes = out.find("//");
  if (at != std::string::npos && slashes != std::string::npos && slashes + 2 < at) {
    out.replace(slashes + 2, at - slashes - 2, "***");
  }
  return out;
}

std::optional<std::string> part(CURLU* handle, CURLUPart which, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(handle, which, &text, flags) != CURLUE_OK || text == nullptr) return std::nullopt;
  std::string out(text);
  curl_free(text);
  return out;
}

bool plain_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool address_character(char c) {
  return (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9') || c == ':' || c == '.';
}

bool plain_host(std::string_view host) {
  if (host.empty() || host.size() > 255) return false;
  if (host.front() != '[') return std::all_of(host.begin(), host.end(), plain_name_character);
  if (host.size() < 4 || host.back() != ']') return false;
  return std::all_of(host.begin() + 1, host.end() - 1, address_character);
}

/// What the URL breaks, as the end of a sentence.
const char* reason_of(CURLUcode code) {
  switch (code) {
    case CURLUE_USER_NOT_ALLOWED: return "carries a user name or password";
    case CURLUE_UNSUPPORTED_SCHEME: return "has a scheme other than https";
    case CURLUE_BAD_SCHEME: return "is not absolute: it has no scheme";
    case CURLUE_BAD_PORT_NUMBER: return "has a bad port";
    case CURLUE_NO_HOST: return "has no host";
    case CURLUE_BAD_HOSTNAME: return "has a bad host name";
    case CURLUE_BAD_IPV6: return "has a bad IPv6 address";
    default: return "is malformed";
  }
}

Result<Url> read(CURLU* handle, std::string_view text) {
  Url url;
  url.scheme = ascii_lower(part(handle, CURLUPART_SCHEME).value_or(""));
  if (url.scheme != "https" && url.scheme != "http")
    return refused(printable(text), reason_of(CURLUE_UNSUPPORTED_SCHEME));
  if (part(handle, CURLUPART_ZONEID)) return refused(printable(text), "names a network interface");
  url.host = ascii_lower(part(handle, CURLUPART_HOST).value_or(""));
  if (!plain_host(url.host)) return refused(printable(text), "has a host that is not plain ASCII");
  const std::string port = part(handle, CURLUPART_PORT, CURLU_DEFAULT_PORT).value_or("0");
  url.port = static_cast<std::uint16_t>(std::stoul(port));
  if (url.port == 0) return refused(printable(text), reason_of(CURLUE_BAD_PORT_NUMBER));
  url.path = part(handle, CURLUPART_PATH).value_or("/");
  url.query = part(handle, CURLUPART_QUERY).value_or("");
  return url;
}

Result<Url> set_and_read(CURLU* handle, std::string_view text) {
  constexpr unsigned kFlags = CURLU_DISALLOW_USER | CURLU_URLENCODE;
  if (text.size() > kLongestUrl) return refused(printable(text), "is longer than 64 KB");
  if (text.find('\0') != std::string_view::npos) return refused(printable(text), "contains a NUL");
  const CURLUcode code = curl_url_set(handle, CURLUPART_URL, std::string(text).c_str(), kFlags);
  if (code != CURLUE_OK) return refused(printable(text), reason_of(code));
  return read(handle, text);
}

}  // namespace

std::string Url::origin() const {
  const bool usual = port == (scheme == "https" ? 443 : 80);
  return usual ? fmt::format("{}://{}", scheme, host) : fmt::format("{}://{}:{}", scheme, host, port);
}

std::string Url::text() const {
  return query.empty() ? origin() + path : fmt::format("{}{}?{}", origin(), path, query);
}

bool Url::same_origin(const Url& other) const {
  return scheme == other.scheme && host == other.host && port == other.port;
}

Result<Url> parse_url(std::string_view text) {
  // libcurl forgives one slash too many, where others see no host.
  const size_t slashes = text.find("://");
  if (slashes != std::string_view::npos && text.substr(slashes + 3).starts_with('/')) {
    return refused(printable(text), reason_of(CURLUE_NO_HOST));
  }
  const Handle handle(curl_url(), &curl_url_cleanup);
  if (!handle) return refused(printable(text), "could not be read: out of memory");
  return set_and_read(handle.get(), text);
}

Result<Url> resolve_url(const Url& base, std::string_view reference) {
  if (reference.empty() || reference.front() == '#') return base;
  const Handle handle(curl_url(), &curl_url_cleanup);
  if (!handle) return refused(printable(reference), "could not be read: out of memory");
  if (curl_url_set(handle.get(), CURLUPART_URL, base.text().c_str(), 0) != CURLUE_OK) {
    return refused(base.text(), "is malformed");
  }
  return set_and_read(handle.get(), reference);
}

}  // namespace conn::runtime
