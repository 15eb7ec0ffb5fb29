#pragma once

#include <string>

namespace conn::testing {

/// What the compiler made of one text.
struct Judgement {
  bool accepted = false;
  /// Why this is a mistake of the compiler: a budget overrun, an error without a code, a module that does not
  /// load. Empty where all is well.
  std::string broken;
};

/// Compiles the text and holds the result to what bad input may cost: a text is accepted, and its module
/// loads, or it is refused with findings at places inside of it; and no count exceeds its limit.
[[nodiscard]] Judgement judge(const std::string& text);

}  // namespace conn::testing
