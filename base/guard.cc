#include "base/guard.h"

#include <fmt/format.h>

namespace conn {

Error out_of_memory() {
  return {Code::kOutOfMemory, ErrorKind::kConfig, "there is no memory left",
          "give the process more memory, or lower the limits for pages and records", ""};
}

Error exception_thrown(std::string_view what) {
  return {
      Code::kExceptionThrown, ErrorKind::kInternal,
      fmt::format("something threw an exception{}{}", what.empty() ? "" : ": ", what),
      "a sink, a store, a transport or an observer of the host must not throw; where it was none of them, "
      "report a bug of Conn",
      ""};
}

}  // namespace conn
