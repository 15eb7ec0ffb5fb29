#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace conn::tools {

/// The whole file, at most `limit` bytes. Errors: kind config, R0080, where it is missing, a folder,
/// unreadable or larger.
Result<std::string> read_file(const std::string& path, std::size_t limit = std::size_t{64} << 20);

/// All of stdin, likewise.
Result<std::string> read_stdin(std::size_t limit = std::size_t{64} << 20);

/// Replaces the file in one step: written beside it, synced, renamed. A file that was there keeps its mode,
/// and a link stays one. Errors: kind config, R0081.
Status write_file(const std::string& path, std::string_view bytes);

/// The last part of a path: `greenhouse.conn`.
std::string base_name(const std::string& path);

}  // namespace conn::tools
