#pragma once

#include <span>
#include <string_view>

namespace conn::stdlib {

/// What other languages have as a function, and how it is written here.
struct Otherwise {
  std::string_view names;    ///< divided by blanks, in lower case
  std::string_view written;  ///< code, pieces divided by " or "
};

/// All of them, grouped. Static; safe from any thread.
std::span<const Otherwise> written_otherwise();

/// The row of a function's name, however its words are joined (`flat_map`, `flatMap`), or null.
const Otherwise* find_otherwise(std::string_view name);

}  // namespace conn::stdlib
