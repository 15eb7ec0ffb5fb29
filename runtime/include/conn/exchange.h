#pragma once

#include <cstdint>
#include <optional>

#include <conn/transport.h>

namespace conn {

/// What was asked of a vendor and what came back, as it may be shown: every text has `[secret]` in place of
/// secrets.
struct Exchange {
  HttpRequest request;                 ///< the last that was sent; its `url` is empty where none was
  std::int64_t requests = 0;           ///< tries and redirects included
  std::optional<HttpResponse> answer;  ///< to `request`; nothing where none came
  std::int64_t bytes = 0;              ///< of the answer's body, decoded
};

}  // namespace conn
