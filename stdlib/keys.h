#pragma once

#include <vector>

#include "stdlib/values.h"

/// What the functions over keys share.
namespace conn::stdlib {

/// The places of the scalars in rising order, equals in theirs; null, with the failure set, without memory.
[[nodiscard]] std::uint32_t* ordered(CallContext& context, std::span<const Value> keys);

/// Of the values with one key only the first, in their order. Null, with the failure set, without memory.
[[nodiscard]] Value distinct_of(CallContext& context, std::span<const Value> all,
                                std::span<const Value> keys);

/// Texts numbered from 0 as they come first.
struct Numbered {
  std::vector<std::uint32_t> numbers;  ///< of each text
  std::vector<std::uint32_t> firsts;   ///< by number: the place of the first such text
};
[[nodiscard]] Numbered numbered(CallContext& context, std::span<const Value> texts);

/// A dictionary of as many values as both have; of two equal keys the last value counts, at the first's
/// place.
[[nodiscard]] Value dictionary_of(CallContext& context, std::span<const Value> keys,
                                  std::span<const Value> values);

}  // namespace conn::stdlib
