/// Random connectors over random shapes: every operator, every built-in function, every kind of path.
#pragma once

#include <string>

#include "tests/differential/shape.h"

namespace conn::differential {

struct GeneratedProgram {
  std::string source;  ///< a `.conn` file with one stream `rows`
  ShapeType record;    ///< its raw records
};

GeneratedProgram random_program(Random& random);

}  // namespace conn::differential
