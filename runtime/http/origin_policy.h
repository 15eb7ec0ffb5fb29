#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "runtime/http/url.h"

namespace conn::runtime {

/// What a URL may be used for.
struct AllowedUrl {
  Url url;          ///< where to send the request: relocated where the base is
  bool own = true;  ///< the base's origin, where credentials go; false for one that only `hosts` allows
};

/// Where a connector's requests may go: the origin of its base, the hosts it names, and nowhere else.
/// Immutable.
class OriginPolicy {
 public:
  /// `base` is the connector's declared base; `override_base`, where not empty, the URL that stands in its
  /// place (a mock). `hosts` are names such as `auth.example.com` or `*.example.com`; a `*` is exactly one
  /// label; https on its usual port is meant. kUrlRefused (kind config) where one of them cannot be used.
  [[nodiscard]] static Result<OriginPolicy> make(std::string_view base, std::string_view override_base,
                                                 std::vector<std::string> hosts);

  /// Judges an absolute URL. One on the base's or the override's origin goes to the override's origin where
  /// there is one, the base's path replaced once by the override's. kOriginRefused (kind vendor) names the
  /// origins; kUrlRefused where it is no fit URL.
  [[nodiscard]] Result<AllowedUrl> allow(std::string_view url) const;
  [[nodiscard]] Result<AllowedUrl> allow(const Url& url) const;

  /// The URL all relative requests start from: the override where there is one, else the base. Its path has
  /// no `/` at the end unless it is the root.
  [[nodiscard]] const Url& root() const { return override_ ? *override_ : base_; }

 private:
  [[nodiscard]] Url relocate(Url url) const;
  [[nodiscard]] bool is_named_host(const Url& url) const;

  Url base_;
  std::optional<Url> override_;
  std::vector<std::string> hosts_;
};

/// Whether `host` is what `pattern` says: equal label by label, a label `*` standing for any one. Case is
/// ASCII-blind.
[[nodiscard]] bool matches_host(std::string_view pattern, std::string_view host);

}  // namespace conn::runtime
