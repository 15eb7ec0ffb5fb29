#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace conn::bench {

/// How the pages are made. Equal options give equal bytes on every machine.
struct PageOptions {
  int pages = 200;
  int records_per_page = 100;
  std::uint64_t seed = 42;
  bool shuffled_keys = false;  ///< every object has its keys in an order of its own
};

/// Pages of a vendor's employees, about 2.2 KB a record: objects and lists nested up to five deep, nulls,
/// empty lists, escapes and text that is not ASCII.
std::vector<std::string> make_pages(const PageOptions& options);

}  // namespace conn::bench
