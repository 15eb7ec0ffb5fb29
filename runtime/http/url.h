#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace conn::runtime {

/// An absolute http or https URL that is fit to be requested: no userinfo, an ASCII host, the fragment
/// dropped. A plain value.
///
/// Parsing and resolving is libcurl's own, so that what is judged here is what libcurl connects to.
struct Url {
  std::string scheme;      ///< `http` or `https`
  std::string host;        ///< lower case; IPv4 in its usual form, IPv6 in brackets
  std::uint16_t port = 0;  ///< the scheme's own where none was written
  std::string path;        ///< starts with `/`; dot segments removed, bytes beyond ASCII percent-encoded
  std::string query;       ///< without the `?`; empty where there is none

  /// `https://api.example.com`, with the port where it is not the scheme's own.
  [[nodiscard]] std::string origin() const;
  /// The whole URL, normalised.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] bool same_origin(const Url& other) const;
};

/// Reads an absolute URL. kUrlRefused (kind vendor) says which rule it breaks: another scheme, userinfo, a
/// host that is no plain ASCII name or address, control characters or blanks, longer than 64 KB.
[[nodiscard]] Result<Url> parse_url(std::string_view text);

/// Resolves a reference from an answer (`/page/2`, `?cursor=x`, an absolute URL …) against `base`, as RFC
/// 3986 says. The same errors.
[[nodiscard]] Result<Url> resolve_url(const Url& base, std::string_view reference);

}  // namespace conn::runtime
