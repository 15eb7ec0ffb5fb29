/// What random programs rarely do by themselves.
#pragma once

#include <string>

#include "tests/differential/writer.h"

namespace conn::differential {

/// A field of a model and the expression that fills it.
struct GoalField {
  std::string type, text;
};

/// Adds the fields that goals read, `g_…`, to a vendor's record.
void add_goal_fields(ShapeType& record);

/// A field that executes what has happened least so far: an instruction, or a call of a built-in function.
GoalField rarest_goal(Random& random, Writer& writer, const Tally& seen);

/// A field that fails, in the way that has been seen least.
GoalField rarest_failure(const Tally& seen);

}  // namespace conn::differential
