#pragma once

#include "bytecode/module.h"

namespace conn::bytecode {

/// As HTTP writes it: `GET`.
[[nodiscard]] constexpr const char* method_text(Method method) {
  constexpr const char* kTexts[] = {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"};
  return kTexts[static_cast<std::size_t>(method)];
}

/// As the language writes it: `ascending`.
[[nodiscard]] constexpr const char* order_text(Order order) {
  constexpr const char* kTexts[] = {"unsorted", "ascending", "descending"};
  return kTexts[static_cast<std::size_t>(order)];
}

}  // namespace conn::bytecode
