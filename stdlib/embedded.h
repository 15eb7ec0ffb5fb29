#pragma once

#include <span>
#include <string_view>

namespace conn::stdlib {

/// A file of the language's library, carried inside the program.
struct EmbeddedFile {
  std::string_view name;  ///< `stdlib/pages.conn`
  std::string_view text;
};

/// All files of the library, sorted by name. Static; safe from any thread.
[[nodiscard]] std::span<const EmbeddedFile> sources();

}  // namespace conn::stdlib
