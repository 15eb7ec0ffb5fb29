#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stdlib/function.h"

/// Patterns over text in RE2's syntax, matched in time linear in the text: no pattern makes a page hang.
namespace conn::stdlib {

/// Why the text is no pattern; nothing where it is one.
[[nodiscard]] std::optional<std::string> judge_pattern(std::string_view text);

/// One place where a pattern fits: its whole, then its groups. A group that took no part has no data.
using Match = std::vector<std::string_view>;

/// Finds what a pattern fits, from left to right. Compiled patterns are kept for each thread, so that a page
/// compiles each once.
class Matcher {
 public:
  /// `text` must outlive it. Sets the context's failure where the pattern is none.
  Matcher(CallContext& context, std::string_view pattern, std::string_view text);

  /// The next place behind the last one; nothing where there is no more. An empty match is not given twice.
  [[nodiscard]] std::optional<Match> next();

 private:
  std::optional<Match> next_of_bytes();

  const void* pattern_ = nullptr;  // re2::RE2, which only pattern.cc knows
  std::string_view text_;
  std::size_t at_ = 0;
};

/// The first group of a match, or its whole where the pattern has no group.
[[nodiscard]] inline std::string_view wanted(const Match& match) {
  return match.size() > 1 ? match[1] : match[0];
}

}  // namespace conn::stdlib
