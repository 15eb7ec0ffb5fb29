#pragma once

#include <string>
#include <string_view>

#include "stdlib/function.h"

// For tests only: enough of the expression language to run documented examples without the compiler.
namespace conn::stdlib {

/// How literals are held: as the compiler's constants, or as the tokens of a vendor's JSON.
enum class Forms : std::uint8_t { kPlain, kAsSent };

/// The JSON of the value, or `fails: …`; `cannot read …` where the expression needs more than this evaluator
/// knows.
[[nodiscard]] std::string evaluate(std::string_view expression, Forms forms);

}  // namespace conn::stdlib
