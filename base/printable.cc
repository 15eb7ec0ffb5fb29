#include "base/printable.h"

namespace conn {

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool second =
        byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) <= 0x9F;
    if (second) ++i;
    out += second || byte < 0x20 || byte == 0x7F ? '?' : text[i];
  }
  return out;
}

}  // namespace conn
