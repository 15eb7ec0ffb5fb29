#pragma once

#include <string>

#include "compiler/format/pieces.h"

namespace conn::compiler::format {

/// The pieces as a file.
[[nodiscard]] std::string print(const std::vector<Piece>& pieces);

}  // namespace conn::compiler::format
