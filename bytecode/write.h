#pragma once

#include <string>

#include "base/result.h"
#include "bytecode/module.h"

namespace conn::bytecode {

/// The bytes of a module file: header, payload, empty signature. Equal modules give equal bytes on every
/// machine. Pure, safe from any thread. Does not verify. Fails with V0009 where the file would be larger than
/// 16 MB.
[[nodiscard]] Result<std::string> write_module(const Module& module);

}  // namespace conn::bytecode
