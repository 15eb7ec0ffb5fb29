#include <algorithm>

#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr const Function* kFunctions[] = {
#define CONN_FUNCTION(symbol) &symbol,
#include "stdlib/functions.def"
#undef CONN_FUNCTION
};

}  // namespace

std::span<const Function* const> functions() { return kFunctions; }

const Function* find(std::string_view name) {
  const auto* at = std::lower_bound(
      std::begin(kFunctions), std::end(kFunctions), name,
      [](const Function* function, std::string_view wanted) { return function->name < wanted; });
  return at != std::end(kFunctions) && (*at)->name == name ? *at : nullptr;
}

}  // namespace conn::stdlib
