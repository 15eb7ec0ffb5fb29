#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace conn::compiler {

/// The candidates nearest to what was written: edit distance (insert, delete, replace, swap of neighbours) at
/// most max(1, length / 3), nearest first, then in the order given; at most three. Case counts as no
/// difference. Names longer than 64 bytes have no neighbours, and only the first 10,000 candidates are looked
/// at.
[[nodiscard]] std::vector<std::string_view> closest_names(std::string_view written,
                                                          const std::vector<std::string_view>& candidates);

/// "did you mean `a`, `b` or `c`?", or "" when nothing is near.
[[nodiscard]] std::string did_you_mean(std::string_view written,
                                       const std::vector<std::string_view>& candidates);

}  // namespace conn::compiler
