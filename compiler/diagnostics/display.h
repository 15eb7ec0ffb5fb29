#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "compiler/source/source.h"

namespace conn::compiler {

/// Text fit for a terminal: invalid UTF-8 and control characters become U+FFFD, a tab one blank.
[[nodiscard]] std::string displayable(std::string_view text);

/// One line of a source cut to what fits, with the columns of a span in it.
struct Excerpt {
  std::string text;
  std::uint32_t column = 0;  ///< of the first marked character, from 0, in code points of `text`
  std::uint32_t width = 1;   ///< at least 1
};

/// The line where `span` begins. A span over several lines is marked to the end of this one.
[[nodiscard]] Excerpt excerpt(const SourceFile& source, Span span);

}  // namespace conn::compiler
