#pragma once

#include "stdlib/values.h"

namespace conn::stdlib {

/// The longest text that is made by filling up.
inline constexpr std::size_t kMostMade = std::size_t{1} << 20;
inline constexpr const char* kTooLong = "the text would be longer than 1 MiB";

enum class Side : std::uint8_t { kStart, kEnd };

/// The code of `pad_start` and `pad_end`: arguments are the text, the width and what fills.
[[nodiscard]] Value padded(CallContext& context, std::span<const Value> arguments, Side side);

}  // namespace conn::stdlib
