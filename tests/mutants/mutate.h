/// Broken and bent texts made of good ones.
#pragma once

#include <string>

#include "tests/differential/random.h"

namespace conn::testing {

/// How deep the nesting mutant nests.
inline constexpr std::size_t kNesting = 100'000;

enum class Mutation { flip, cut, repeat, swap, nest };
inline constexpr Mutation kMutations[] = {Mutation::flip, Mutation::cut, Mutation::repeat, Mutation::swap,
                                          Mutation::nest};

const char* to_string(Mutation mutation);

/// The text with one mutation at a place that chance decides. `nest` is rare by the caller's choice: it makes
/// texts of 100 KB and more.
std::string mutate(std::string text, Mutation mutation, differential::Random& random);

}  // namespace conn::testing
