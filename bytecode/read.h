#pragma once

#include <cstddef>
#include <string_view>

#include "base/result.h"
#include "bytecode/format.h"
#include "bytecode/module.h"

namespace conn::bytecode {

struct ReadLimits {
  std::size_t max_bytes = kMaxModuleBytes;  ///< of the whole file
};

/// Decodes a module file. `bytes` may be anything and need not outlive the call. What comes back is
/// well-formed data, every enum in its range and every text UTF-8, but nothing more: only `verify` makes it
/// safe to run. Pure, safe from any thread. Errors, all internal:
///   V0001 not a module · V0002 another format version · V0003 cut short or too long · V0004 reserved bits
///   set · V0005 signed, which this version cannot check · V0006 damaged · V0007 malformed payload · V0008
///   not in canonical form · V0009 larger than the limit
[[nodiscard]] Result<Module> read_module(std::string_view bytes, const ReadLimits& limits = {});

}  // namespace conn::bytecode
