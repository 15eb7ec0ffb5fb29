#pragma once

#include <span>
#include <string_view>

namespace conn::tools {

/// One page of docs/errors, made part of the program at build.
struct Page {
  std::string_view name;  ///< `C0101`
  std::string_view text;
};

/// All pages, by name.
std::span<const Page> pages();

}  // namespace conn::tools
