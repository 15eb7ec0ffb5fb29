#include "tests/differential/steps.h"

#include <algorithm>

#include "runtime/vm/fused.h"

namespace conn::differential {
namespace {

using bytecode::Instruction;
using bytecode::Opcode;
using bytecode::Value;
using runtime::Ending;
using runtime::Outcome;

constexpr std::int64_t kPlenty = 1LL << 40;

bool ends(Opcode op) { return op == Opcode::kReturn || op == Opcode::kYield || op == Opcode::kDrop; }

}  // namespace

// The function with one instruction in its place and a `return` of its own number in all others: what is
// returned is where the machine would go on, over jumps, loops and handlers.
Outcome run_in_steps(const runtime::Program& program, bytecode::FunctionId function,
                     std::span<const Value> inputs, Arena& arena, Counts& executed) {
  runtime::PreparedFunction one = program.function(function);
  const std::vector<Instruction> fused = one.fast;
  const std::size_t count = one.code.size(), own = one.source->registers.size();
  std::vector<Value> registers(own + count);
  std::copy(inputs.begin(), inputs.end(), registers.begin());
  for (std::size_t i = 0; i < count; ++i) {
    registers[own + i] = Value::integer(static_cast<std::int64_t>(i));
    one.fast[i] = {Opcode::kReturn, 0, static_cast<std::uint16_t>(own + i), 0, 0};
  }
  const std::vector<Instruction> stops = one.fast;
  runtime::Vm vm(program, arena, kPlenty);
  for (std::size_t at = 0;;) {
    const Opcode op = one.code[at].op;
    ++executed[std::string(bytecode::info(op).name)];
    one.fast[0] = {Opcode::kJump, 0, 0, 0, static_cast<std::uint16_t>(at)};
    one.fast[at] = fused[at].op == runtime::kFindRowOp ? one.code[at] : fused[at];
    vm.refuel(kPlenty);
    const Outcome outcome = vm.run_in(one, registers.data());
    if (ends(op) || outcome.ending != Ending::kReturned) return outcome;
    one.fast[at] = stops[at];
    at = static_cast<std::size_t>(outcome.result.i);
  }
}

}  // namespace conn::differential
