#pragma once

#include <cstdint>

#include "bytecode/opcode.h"
#include "bytecode/verify_context.h"

namespace conn::bytecode::verifying {

/// One instruction of a function that is being checked.
struct Spot {
  const Function& function;
  const Use& use;
  std::uint32_t number;  ///< from the function's first instruction
  Instruction code;
  const OpcodeInfo& row;

  TypeId type_of(std::uint32_t reg) const { return function.registers[reg]; }
  std::uint16_t operand(int i) const { return i == 0 ? code.a : i == 1 ? code.b : code.c; }
};

/// How many registers behind the iterator an `each` writes. Its list register must be in range.
std::uint32_t element_count(const Context& context, const Spot& spot);

/// Registers lie in the function, indexes in their tables, and what is not there is zero. Jumps are the
/// flow's matter.
bool check_ranges(Context& context, const Spot& spot);

/// The registers' declared types are what the operation takes and gives. Ranges must be proven.
bool check_operand_types(Context& context, const Spot& spot);

}  // namespace conn::bytecode::verifying
