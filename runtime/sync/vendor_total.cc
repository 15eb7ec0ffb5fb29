#include "runtime/sync/vendor_total.h"

#include <fmt/format.h>

#include <algorithm>

namespace conn::runtime {

void VendorTotal::Side::take(std::optional<std::int64_t> said, std::int64_t more) {
  came += more;
  if (!said) return;
  now = said;
  most = std::max(most.value_or(*said), *said);
}

void VendorTotal::take(std::optional<std::int64_t> records, std::optional<std::int64_t> pages,
                       std::int64_t count) {
  records_.take(records, count);
  pages_.take(pages, count == 0 ? 0 : 1);
}

std::string VendorTotal::difference() const {
  if (records_.differs()) {
    return fmt::format("the vendor's total is {}, and {} came{}", *records_.most, records_.came,
                       records_.came < *records_.most ? ": this read may be short" : "");
  }
  // An empty list is one page to some vendors.
  if (pages_.differs() && (pages_.came != 0 || *pages_.most > 1)) {
    return fmt::format("the vendor's number of pages is {}, and {} had records{}", *pages_.most, pages_.came,
                       pages_.came < *pages_.most ? ": this read may be short" : "");
  }
  return "";
}

}  // namespace conn::runtime
