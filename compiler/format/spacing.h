#pragma once

#include "compiler/format/pieces.h"

namespace conn::compiler::format {

/// Does a blank stand before piece `i`, which is no comment, when it follows the piece before on one line?
[[nodiscard]] bool blank_before(const std::vector<Piece>& pieces, std::size_t i);

}  // namespace conn::compiler::format
