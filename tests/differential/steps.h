/// The machine one instruction at a time.
#pragma once

#include <span>

#include "runtime/vm/vm.h"
#include "tests/differential/tally.h"

namespace conn::differential {

/// Runs a function on the machine, stopped behind every instruction, and counts what it executed. The outcome
/// is that of a whole run, in which instructions are fused.
runtime::Outcome run_in_steps(const runtime::Program& program, bytecode::FunctionId function,
                              std::span<const bytecode::Value> inputs, Arena& arena, Counts& executed);

}  // namespace conn::differential
