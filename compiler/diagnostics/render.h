#pragma once

#include <string>
#include <vector>

#include "compiler/diagnostics/diagnostic.h"

namespace conn::compiler {

/// For people:
///
///     error[C0012]: expected a value, found `}`
///      --> greenhouse.conn:3:9
///       |
///     3 |   base }
///       |        ^ expected a value
///       = note: …
///       = help: …
///
/// One blank line behind each finding. Control characters of the source are shown as U+FFFD, long lines are
/// cut around the place. `colour` adds terminal colours. Deterministic.
[[nodiscard]] std::string render_text(const std::vector<Diagnostic>& diagnostics, bool colour = false);

/// For programs: an array, one object a finding, each on its own line; `[]` when there is none. Members,
/// always all of them: `code`, `severity` (`error` `warning` `note` `bug`), `file`, `start` and `end` (`line`
/// and `column` from 1, `column` in bytes; `offset` in bytes from 0; `end` is exclusive), `message`, `label`,
/// `notes` (array of `text`, and `file` `start` `end`, which are null without a place), `help`, `fix` (null,
/// or `start` `end` `replacement`). Texts that are absent are "". UTF-8; invalid bytes become U+FFFD.
[[nodiscard]] std::string render_json(const std::vector<Diagnostic>& diagnostics);

}  // namespace conn::compiler
