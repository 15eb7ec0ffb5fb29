#pragma once

#include <algorithm>

#include "stdlib/values.h"

namespace conn::stdlib {

/// The count as one from 0 to `most`.
[[nodiscard]] inline std::size_t count_within(const Value& count, std::size_t most) {
  const auto limit = static_cast<std::int64_t>(most);
  return static_cast<std::size_t>(std::clamp<std::int64_t>(integer(count).value_or(limit), 0, limit));
}

/// The place as one from 0 to `length`; a negative one counts from the end.
[[nodiscard]] inline std::size_t place_within(const Value& place, std::size_t length) {
  const auto most = static_cast<std::int64_t>(length);
  std::int64_t at = integer(place).value_or(most);
  if (at < 0) at = at < -most ? 0 : at + most;
  return static_cast<std::size_t>(std::min(at, most));
}

}  // namespace conn::stdlib
