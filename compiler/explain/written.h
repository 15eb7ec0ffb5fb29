#pragma once

#include <string>

#include "compiler/explain/explanation.h"

namespace conn::compiler {

/// `greenhouse.conn:23`.
[[nodiscard]] std::string place_text(const checked::Place& place);

/// What is written there, on one line, cut where it is long.
[[nodiscard]] std::string written(const checked::Place& place);

/// The value as written, with where it stands; where the policy's words come to a plain value, that is the
/// note.
[[nodiscard]] Explanation::Line line_of(const checked::Expr& value, const std::string& before = "");

/// The text that a tagged text with `...Shape` is written out to, quoted, its values as written; empty where
/// the value is none.
[[nodiscard]] std::string selection_of(const checked::Expr& value);

/// The plain value of an expression as the language writes it; empty where it is known only in a run.
[[nodiscard]] std::string plain_value(const checked::Expr& value);

}  // namespace conn::compiler
