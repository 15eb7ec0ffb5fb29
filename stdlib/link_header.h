#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace conn::stdlib {

/// One relation of one link of a `Link` header.
struct Link {
  std::string relation;     ///< lower case: `next`
  std::string_view target;  ///< as it stands between `<` and `>`, without blanks around it
};

/// The links of a `Link` header (RFC 8288 section 3), in order, each relation once: the first link that has
/// it. Several header lines are joined by commas before. Links with an `anchor` are about another page and
/// left out, as is what is no link. At most 64 relations. Targets point into `header`.
[[nodiscard]] std::vector<Link> parse_link_header(std::string_view header);

}  // namespace conn::stdlib
