#pragma once

/// Marks what a host may call. Everything else stays inside of the library: it is compiled with hidden
/// visibility.
#define CONN_EXPORT __attribute__((visibility("default")))
