#pragma once

#include <optional>
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
/// left out. Targets point into `header`. Nothing where something in it is no link, or there are more than 64
/// relations: to pass over it might be to miss the next page.
[[nodiscard]] std::optional<std::vector<Link>> parse_link_header(std::string_view header);

}  // namespace conn::stdlib
