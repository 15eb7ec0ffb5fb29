#pragma once

#include <cstddef>
#include <span>

namespace conn::runtime::json {

inline constexpr std::size_t kNoBadEscape = static_cast<std::size_t>(-1);

/// Where the first bad escape of `text` stands, or `kNoBadEscape`. Looks at every backslash, wherever it
/// stands: outside of strings the grammar refuses it anyway. A legal escape is one of `\" \\ \/ \b \f \n \r
/// \t`, or `\u` with four hex digits, where a high surrogate is followed by a low one and a low one never
/// stands alone. 64 bytes behind `size` are readable and not hex digits.
std::size_t find_bad_escape(const char* text, std::size_t size);

using EscapeScan = std::size_t (*)(const char* text, std::size_t size);

/// Every way to do it on this machine, for comparison in tests: the one that is taken first, plain C++ last.
std::span<const EscapeScan> escape_scans();

}  // namespace conn::runtime::json
