#pragma once

#include "stdlib/values.h"

namespace conn::stdlib {

enum class Rounding : std::uint8_t { kDown, kUp, kNearest };

/// The number, a decimal or a float, as an integer; halves go away from zero. No digit is lost on the way.
/// Fails beyond 64 bits.
[[nodiscard]] Value rounded(CallContext& context, const Value& number, Rounding rounding);

}  // namespace conn::stdlib
