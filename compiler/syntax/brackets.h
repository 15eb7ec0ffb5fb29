#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <vector>

#include "compiler/syntax/lex.h"

namespace conn::compiler {

/// Which bracket belongs to which, and what has to be added or dropped so that all balance. Indexes are of
/// tokens.
struct Brackets {
  static constexpr std::size_t kNone = ~std::size_t{0};

  struct Closing {
    std::size_t opener = 0;
    bool silent = false;  ///< the opener's line is broken already: nothing more is said
  };
  std::vector<std::size_t> partner;                          ///< of an opener its closer and back, else kNone
  std::map<std::size_t, std::vector<Closing>> close_before;  ///< closers to add in front of a token, in order
  std::set<std::size_t> strays;                              ///< closers that close nothing
  std::set<std::size_t> open_after;                          ///< last tokens of lines that lack their `{`

  /// How many mistakes this reading of the file supposes.
  [[nodiscard]] std::size_t mistakes() const;
};

/// Matches brackets. Where they do not balance, the reading that believes the indentation is preferred unless
/// it supposes more mistakes than the one that does not.
[[nodiscard]] Brackets match_brackets(const LexedSource& source);

}  // namespace conn::compiler
