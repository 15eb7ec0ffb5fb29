#pragma once

#include <string>
#include <string_view>

#include <conn/export.h>

namespace conn {

/// What one `.conn` text gave. A plain value.
struct Compilation {
  bool ok = false;     ///< no finding is an error
  std::string module;  ///< the bytes for `Module::load`; empty unless `ok` and the text declares a connector
  std::string findings;  ///< for people: each with its place and what to do; empty where there are none
  std::string json;      ///< the same for programs: the array that `conn check --format json` prints
};

/// Compiles one whole file against the library that the compiler carries. `name` is shown in findings and in
/// the places of bad records. Reads no file, never throws, gives the same bytes for the same text and name;
/// safe from any thread. A hostile text costs bounded time and memory.
CONN_EXPORT Compilation compile(std::string_view name, std::string_view text);

}  // namespace conn
