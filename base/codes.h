#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace conn {

namespace detail {
/// The letter and the number of `C0012` in one value, so that a row added to the table moves no other code.
consteval std::uint32_t code_value(std::string_view text) {
  std::uint32_t value = static_cast<std::uint32_t>(text[0]) << 16;
  std::uint32_t number = 0;
  for (const char digit : text.substr(1)) number = number * 10 + static_cast<std::uint32_t>(digit - '0');
  return value + number;
}
}  // namespace detail

/// The code of a diagnostic or an error. The registry is `base/codes.def`.
enum class Code : std::uint32_t {
#define CONN_CODE(code, enumerator, title) enumerator = detail::code_value(#code),
#include "base/codes.def"
#undef CONN_CODE
};

/// The code as users see it: `C0012`. Static storage.
[[nodiscard]] std::string_view to_string(Code code);

/// One line that says what the code means, lower case, no final stop. Static storage.
[[nodiscard]] std::string_view title(Code code);

/// The code that is printed as `text` (`C0012`); nothing for an unknown one.
[[nodiscard]] std::optional<Code> find_code(std::string_view text);

/// Calls `visit(Code)` for every code, in the order of the registry.
template <class Visitor>
void for_each_code(Visitor&& visit) {
#define CONN_CODE(code, enumerator, title) visit(Code::enumerator);
#include "base/codes.def"
#undef CONN_CODE
}

}  // namespace conn
