#pragma once

#include <string>

#include "tests/recordings/recording.h"

namespace conn::recordings {

/// Runs the recording's stream of a definition (`jira`) against its answers, on a virtual clock: the same
/// recording with the requests that were sent and what came of the answers. The requests behind the last
/// answer meet a 410.
Recording replay(const std::string& definition, const Recording& recording);

}  // namespace conn::recordings
