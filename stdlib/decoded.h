#pragma once

#include <string_view>

#include "stdlib/values.h"

namespace conn::stdlib {

/// A string value with a copy of bytes that were decoded from a text; fails where they are no UTF-8, as every
/// text of the machine is.
[[nodiscard]] Value decoded(CallContext& context, std::string_view bytes);

}  // namespace conn::stdlib
