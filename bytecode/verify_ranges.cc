// The operands of an instruction lie in their ranges.
#include "bytecode/verify_operands.h"

namespace conn::bytecode::verifying {
namespace {

bool is_left_out(const Spot& spot, int i) {
  return spot.code.op == Opcode::kYield && i == 1 && spot.code.b == kNoSlot;
}

bool in_range(const Context& context, const Spot& spot, int i) {
  const Module& module = context.module;
  const std::size_t value = spot.operand(i);
  switch (spot.row.form[static_cast<std::size_t>(i)]) {
    case 'k': return value < module.constants.size();
    case 't': return value < module.types.size();
    case 'f': return value < module.formats.size();
    case 'h': return value < module.tables.size();
    case 'g': return value < module.builtins.size();
    case 's': return value < module.strings.size();
    default: return true;
  }
}

bool register_in_range(const Spot& spot, int i) {
  const std::size_t value = spot.operand(i), count = spot.function.registers.size();
  switch (spot.row.form[static_cast<std::size_t>(i)]) {
    case 'd':
    case 'r':
    case 'W': return value < count || is_left_out(spot, i);
    case 'R': return value + spot.code.x <= count;
    default: return true;
  }
}

bool uses_x(const Spot& spot) {
  return judges_null(spot.code.op) || spot.row.form.find('R') != std::string_view::npos;
}

}  // namespace

std::uint32_t element_count(const Context& context, const Spot& spot) {
  switch (spot.code.op) {
    case Opcode::kEachList:
    case Opcode::kEachJson: return 1;
    case Opcode::kEachDict:
    case Opcode::kEachMember: return 2;
    case Opcode::kEachRow: return context.module.types[spot.type_of(spot.code.b)].stride;
    default: return 0;
  }
}

bool check_ranges(Context& context, const Spot& spot) {
  const std::string& name = context.module.text(spot.function.name);
  for (int i = 0; i < 3; ++i) {
    const bool zero = spot.row.form[static_cast<std::size_t>(i)] != '-' || spot.operand(i) == 0;
    if (!context.require(zero, Rule::kOperandZero, "`{}` at {}", name, spot.number) ||
        !context.require(register_in_range(spot, i), Rule::kRegisterRange, "`{}` at {}", name, spot.number) ||
        !context.require(in_range(context, spot, i), Rule::kOperandRange, "`{}` at {}", name, spot.number)) {
      return false;
    }
  }
  const bool joins = spot.code.op != Opcode::kJoin || spot.code.x != 0;
  return context.require(uses_x(spot) || spot.code.x == 0, Rule::kOperandZero, "`{}` at {}", name,
                         spot.number) &&
         context.require(!judges_null(spot.code.op) || spot.code.x <= 1, Rule::kNullFlag, "`{}` at {}", name,
                         spot.number) &&
         context.require(joins, Rule::kArgumentCount, "`{}` at {}", name, spot.number) &&
         context.require(spot.row.form[0] != 'W' ||
                             spot.code.a + element_count(context, spot) < spot.function.registers.size(),
                         Rule::kRegisterRange, "`{}` at {}", name, spot.number);
}

}  // namespace conn::bytecode::verifying
