#pragma once

#include <string>

#include "bytecode/module.h"

namespace conn::bytecode {

/// The module as text, for people: connector, types, config, streams with their projections as trees,
/// functions with registers, instructions, constants beside their uses, handlers and sites. Deterministic.
/// `module` must have passed `verify`.
[[nodiscard]] std::string disassemble(const Module& module);

}  // namespace conn::bytecode
