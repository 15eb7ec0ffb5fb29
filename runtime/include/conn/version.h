#pragma once

/// The version of the library: semver. The build checks that it is the project's.
#define CONN_VERSION "0.1.0"
