#include "compiler/semantics/origins.h"

#include <algorithm>

#include "base/text.h"

namespace conn::compiler {
namespace {

bool is_label(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '*';
}

bool is_host(std::string_view host) {
  if (host.empty() || host.front() == '.' || host.back() == '.') return false;
  if (host == "[::1]") return true;
  if (host.find("..") != std::string_view::npos) return false;
  return std::all_of(host.begin(), host.end(), [](char c) { return is_label(c) || c == '.'; });
}

bool is_port(std::string_view port) {
  return !port.empty() && port.size() <= 5 &&
         std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_this_machine(std::string_view host) {
  return host == "localhost" || host == "[::1]" || host == "127.0.0.1";
}

}  // namespace

std::string origin_of(std::string_view url) {
  const bool secure = url.substr(0, 8) == "https://";
  if (!secure && url.substr(0, 7) != "http://") return "";
  const std::size_t begin = secure ? 8 : 7;
  const std::string authority = ascii_lower(url.substr(begin, url.find_first_of("/?#", begin) - begin));
  const std::size_t from = authority.rfind(']') == std::string::npos ? 0 : authority.rfind(']');
  const std::size_t colon = authority.find(':', from);
  const std::string host = authority.substr(0, colon);
  if (!is_host(host) || (!secure && !is_this_machine(host))) return "";
  std::string origin = (secure ? "https://" : "http://") + host;
  if (colon == std::string::npos) return origin;
  const std::string port = authority.substr(colon + 1);
  if (!is_port(port)) return "";
  return port == (secure ? "443" : "80") ? origin : origin + ":" + port;
}

bool is_host_part(std::string_view text) {
  return is_host(text) && text.find_first_of("*_[") == std::string_view::npos;
}

bool origin_matches(std::string_view pattern, std::string_view origin) {
  while (!pattern.empty() && !origin.empty()) {
    if (pattern.front() == '*') {
      const std::size_t label = std::min(origin.find('.'), origin.size());
      if (label == 0) return false;
      pattern.remove_prefix(1);
      origin.remove_prefix(label);
    } else if (pattern.front() == origin.front()) {
      pattern.remove_prefix(1);
      origin.remove_prefix(1);
    } else {
      return false;
    }
  }
  return pattern.empty() && origin.empty();
}

std::string origin_of_host(std::string_view host) {
  const bool whole = host.find("://") != std::string_view::npos;
  const std::string url = whole ? std::string(host) : "https://" + std::string(host);
  const std::string origin = origin_of(url);
  const std::size_t path = url.find_first_of("/?#", url.find("://") + 3);
  return path == std::string::npos ? origin : "";
}

}  // namespace conn::compiler
