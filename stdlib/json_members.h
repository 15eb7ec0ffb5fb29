#pragma once

#include <string_view>

#include "stdlib/values.h"

namespace conn::stdlib {

/// The values of all members of that name (plain text) in the valid JSON, at any depth, in the order in which
/// they begin.
[[nodiscard]] Value members_named(CallContext& context, std::string_view json, std::string_view name);

}  // namespace conn::stdlib
