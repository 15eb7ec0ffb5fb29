#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <conn/transport.h>

#include "base/result.h"

namespace conn::runtime {

/// All values that stand under `name` (ASCII case does not matter), in order, joined by `, `; nothing where
/// there is none.
[[nodiscard]] std::optional<std::string> find_header(const std::vector<HttpHeader>& headers,
                                                     std::string_view name);

/// Whether the headers can be sent as they are. kHeaderRefused (kind config) names the header, never its
/// value: the name is no token, the value holds CR, LF, NUL or something else that is no visible ASCII, or
/// the header is one of those that frame a message and belong to the transport.
[[nodiscard]] Status check_headers(const std::vector<HttpHeader>& headers);

}  // namespace conn::runtime
