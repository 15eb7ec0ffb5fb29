#pragma once

#include <string>

#include "bytecode/module.h"

namespace conn::runtime {

/// The type as written in Conn: `string?`, `[int]`, `"eu" | "us"`, `ats.Candidate`.
std::string type_text(const bytecode::Module& module, bytecode::TypeId type);

}  // namespace conn::runtime
