// A `Link` header of any bytes: few relations, each once, targets that stand in the header.
#include <set>

#include "stdlib/link_header.h"
#include "tests/fuzz/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view header = conn::fuzz::text_of(data, size);
  const auto links = conn::stdlib::parse_link_header(header);
  if (!links) return 0;
  conn::fuzz::demand(links->size() <= 64, "more than 64 relations");
  std::set<std::string> seen;
  for (const conn::stdlib::Link& link : *links) {
    conn::fuzz::demand(seen.insert(link.relation).second, "a relation twice");
    const char* end = link.target.data() + link.target.size();
    const bool inside = link.target.data() >= header.data() && end <= header.data() + header.size();
    conn::fuzz::demand(inside || link.target.empty(), "a target outside of the header");
  }
  return 0;
}
