#pragma once

#include <cstddef>

namespace conn::runtime::json {

inline constexpr std::size_t kNoBadEscape = static_cast<std::size_t>(-1);

/// Where the first bad escape of `text` stands, or `kNoBadEscape`. Looks at every backslash, wherever it
/// stands: outside of strings the grammar refuses it anyway. A legal escape is one of `\" \\ \/ \b \f \n \r
/// \t`, or `\u` with four hex digits, where a high surrogate is followed by a low one and a low one never
/// stands alone. 64 bytes behind `size` are readable and not hex digits.
std::size_t find_bad_escape(const char* text, std::size_t size);

/// The same in plain C++, for machines without vector instructions and for comparison in tests.
std::size_t find_bad_escape_portable(const char* text, std::size_t size);

}  // namespace conn::runtime::json
