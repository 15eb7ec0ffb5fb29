#include "runtime/http/origin_policy.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace conn::runtime {
namespace {

Result<Url> parse_setting(std::string_view text, std::string_view what) {
  auto url = parse_url(text);
  if (!url.ok()) {
    Error error = std::move(url).error();
    error.kind = ErrorKind::kConfig;
    error.message = fmt::format("{}: {}", what, error.message);
    return error;
  }
  if (!url->query.empty()) {
    return Error{Code::kUrlRefused, ErrorKind::kConfig,
                 fmt::format("{}: the URL `{}` has a query", what, url->text()),
                 "leave out everything from the `?` on", ""};
  }
  while (url->path.size() > 1 && url->path.back() == '/') url->path.pop_back();
  return url;
}

/// Whether `path` is `prefix` or lies under it.
bool lies_under(std::string_view path, std::string_view prefix) {
  if (prefix == "/") return true;
  if (!path.starts_with(prefix)) return false;
  return path.size() == prefix.size() || path[prefix.size()] == '/';
}

bool is_pattern_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '*';
}

/// A name of at least two labels, in which `*` stands only as a whole label and never as the last two.
bool is_usable_pattern(std::string_view pattern) {
  if (!std::all_of(pattern.begin(), pattern.end(), is_pattern_character)) return false;
  std::vector<std::string_view> labels;
  for (size_t at = 0; at <= pattern.size();) {
    const size_t dot = std::min(pattern.find('.', at), pattern.size());
    labels.push_back(pattern.substr(at, dot - at));
    at = dot + 1;
  }
  const auto well_formed = [](std::string_view label) {
    return !label.empty() && (label == "*" || label.find('*') == std::string_view::npos);
  };
  if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), well_formed)) return false;
  return labels[labels.size() - 1] != "*" && labels[labels.size() - 2] != "*";
}

}  // namespace

bool matches_host(std::string_view pattern, std::string_view host) {
  while (true) {
    const size_t pattern_end = std::min(pattern.find('.'), pattern.size());
    const size_t host_end = std::min(host.find('.'), host.size());
    const std::string_view wanted = pattern.substr(0, pattern_end);
    const std::string_view label = host.substr(0, host_end);
    if (label.empty() || (wanted != "*" && !equals_ignore_case(wanted, label))) return false;
    const bool pattern_ends = pattern_end == pattern.size();
    if (pattern_ends || host_end == host.size()) return pattern_ends && host_end == host.size();
    pattern.remove_prefix(pattern_end + 1);
    host.remove_prefix(host_end + 1);
  }
}

Result<OriginPolicy> OriginPolicy::make(std::string_view base, std::string_view override_base,
                                        std::vector<std::string> hosts) {
  OriginPolicy policy;
  CONN_ASSIGN(policy.base_, parse_setting(base, "the declared base"));
  if (!override_base.empty()) {
    CONN_ASSIGN(policy.override_, parse_setting(override_base, "the base given for this run"));
  }
  for (std::string& host : hosts) {
    host = ascii_lower(host);
    if (is_usable_pattern(host)) continue;
    return Error{
        Code::kUrlRefused, ErrorKind::kConfig, fmt::format("`{}` is not a host that can be allowed", host),
        "write a host name such as `auth.example.com`, or `*.example.com`, where `*` is one label", ""};
  }
  policy.hosts_ = std::move(hosts);
  return policy;
}

Result<AllowedUrl> OriginPolicy::allow(std::string_view url) const {
  CONN_ASSIGN(const Url parsed, parse_url(url));
  return allow(parsed);
}

Result<AllowedUrl> OriginPolicy::allow(const Url& url) const {
  if (url.same_origin(base_) || (override_ && url.same_origin(*override_)))
    return AllowedUrl{relocate(url), true};
  if (is_named_host(url)) return AllowedUrl{url, false};
  std::string declared = fmt::format("the connector's `{}`", base_.origin());
  if (override_) declared += fmt::format(", nor `{}`, which stands in its place", override_->origin());
  return Error{Code::kOriginRefused, ErrorKind::kVendor,
               fmt::format("refused to go to `{}`: it is not {}", url.origin(), declared),
               "where the vendor really uses that host, name it in the connector's `hosts`", ""};
}

Url OriginPolicy::relocate(Url url) const {
  if (!override_ || url.same_origin(*override_)) return url;
  if (lies_under(url.path, base_.path)) {
    std::string_view rest = url.path;
    if (base_.path != "/") rest.remove_prefix(base_.path.size());
    std::string path = override_->path == "/" ? std::string(rest) : override_->path + std::string(rest);
    url.path = path.empty() ? "/" : std::move(path);
  }
  url.scheme = override_->scheme;
  url.host = override_->host;
  url.port = override_->port;
  return url;
}

bool OriginPolicy::is_named_host(const Url& url) const {
  if (url.scheme != "https" || url.port != 443) return false;
  return std::any_of(hosts_.begin(), hosts_.end(),
                     [&](const std::string& pattern) { return matches_host(pattern, url.host); });
}

}  // namespace conn::runtime
