#pragma once

#include <string>
#include <string_view>

namespace conn {

/// `text` on one line and harmless to a terminal: each control character, also those of U+0080 to U+009F,
/// becomes `?`. For what others wrote, such as a vendor's messages. Pure, safe from any thread.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace conn
