#include "runtime/http/redirects.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "runtime/http/headers.h"

namespace conn::runtime {
namespace {

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool holds(const std::vector<std::string>& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& each) { return equals_ignore_case(each, name); });
}

bool is_credential(const HttpHeader& header, const CredentialPlaces& places) {
  static constexpr std::string_view kAlways[] = {"authorization", "cookie", "proxy-authorization"};
  const std::string name = ascii_lower(header.name);
  return std::find(std::begin(kAlways), std::end(kAlways), name) != std::end(kAlways) ||
         holds(places.headers, name);
}

bool describes_body(const HttpHeader& header) { return ascii_lower(header.name).starts_with("content-"); }

/// `query` without the parameters named in `names`.
std::string without(std::string_view query, const std::vector<std::string>& names) {
  std::string out;
  while (!query.empty()) {
    const size_t end = std::min(query.find('&'), query.size());
    const std::string_view parameter = query.substr(0, end);
    if (!holds(names, parameter.substr(0, parameter.find('=')))) {
      if (!out.empty()) out += '&';
      out += parameter;
    }
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return out;
}

std::string method_after(const HttpRequest& request, int status) {
  return status == 303 && request.method != "HEAD" ? "GET" : request.method;
}

bool may_follow(const HttpRequest& request, int status) {
  return request.method == "GET" || request.method == "HEAD" || status == 303;
}

Error refused(Code code, std::string message, std::string help) {
  return Error{code, ErrorKind::kVendor, std::move(message), std::move(help), ""};
}

/// `request` sent to `target` instead.
HttpRequest redirected(const HttpRequest& request, int status, Url target, bool same_origin,
                       const CredentialPlaces& places) {
  HttpRequest next{method_after(request, status), "", {}, ""};
  const bool keeps_body = next.method == request.method;
  if (keeps_body) next.body = request.body;
  for (const HttpHeader& header : request.headers) {
    if ((!same_origin && is_credential(header, places)) || (!keeps_body && describes_body(header))) continue;
    next.headers.push_back(header);
  }
  if (!same_origin) target.query = without(target.query, places.query);
  next.url = target.text();
  return next;
}

}  // namespace

Result<std::optional<HttpRequest>> follow_redirect(const HttpRequest& request, const HttpResponse& response,
                                                   const OriginPolicy& policy, const CredentialPlaces& places,
                                                   int hops, int most) {
  if (!is_redirect(response.status)) return std::optional<HttpRequest>();
  const auto location = find_header(response.headers, "location");
  if (!location) return std::optional<HttpRequest>();
  if (!may_follow(request, response.status)) {
    return refused(
        Code::kRedirectRefused,
        fmt::format("the vendor answered a {} with a redirect ({})", request.method, response.status),
        "only reads are redirected; give the final address in the connector");
  }
  if (hops >= most) {
    return refused(
        Code::kTooManyRedirects, fmt::format("the vendor redirected more than {} times in a row", most),
        "the address may have moved, or redirects in a circle; give the final address in the connector");
  }
  CONN_ASSIGN(const Url from, parse_url(request.url));
  CONN_ASSIGN(const Url to, resolve_url(from, *location));
  CONN_ASSIGN(const AllowedUrl allowed, policy.allow(to));
  const bool same_origin = allowed.url.same_origin(from);
  return std::optional<HttpRequest>(redirected(request, response.status, allowed.url, same_origin, places));
}

}  // namespace conn::runtime
