#pragma once

// What every file in functions/ includes: one function a file. Its line in functions.def and its line in
// CMakeLists.txt make it known.

#include "stdlib/function.h"
#include "stdlib/values.h"

namespace conn::stdlib {

using Arguments = std::span<const Value>;

#define CONN_FUNCTION(symbol) extern const Function symbol;
#include "stdlib/functions.def"
#undef CONN_FUNCTION

}  // namespace conn::stdlib
