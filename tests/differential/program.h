/// Random programs in Conn that the checker accepts.
#pragma once

#include <string>

#include "tests/differential/shape.h"
#include "tests/differential/tally.h"

namespace conn::differential {

struct GeneratedProgram {
  std::string source;
  ShapeType record;  ///< of the vendor's records
};

/// A connector with one stream, whose model, map and request are random, turned towards what `seen` has least
/// of.
GeneratedProgram random_program(Random& random, const Tally& seen);

}  // namespace conn::differential
