#pragma once

#include <optional>
#include <string>
#include <vector>

#include <conn/transport.h>

#include "base/result.h"
#include "runtime/http/origin_policy.h"

namespace conn::runtime {

/// The places of a request that hold credentials. `Authorization`, `Cookie` and `Proxy-Authorization` always
/// do.
struct CredentialPlaces {
  std::vector<std::string> headers;  ///< names, ASCII case does not matter
  std::vector<std::string> query;    ///< names as they stand in the URL
};

constexpr int kMostRedirects = 5;

/// The request that an answer redirects to, or nothing where it is no redirect (or one without `Location`).
/// `hops` of at most `most` were followed before this one. GET and HEAD are followed, and a 303 of any
/// method, as GET. Every credential is dropped when scheme, host or port changes. Errors: kTooManyRedirects,
/// kRedirectRefused (another method), kOriginRefused, kUrlRefused; all of kind vendor.
[[nodiscard]] Result<std::optional<HttpRequest>> follow_redirect(const HttpRequest& request,
                                                                 const HttpResponse& response,
                                                                 const OriginPolicy& policy,
                                                                 const CredentialPlaces& places, int hops,
                                                                 int most = kMostRedirects);

}  // namespace conn::runtime
