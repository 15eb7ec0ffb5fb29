#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "bytecode/opcode.h"
#include "bytecode/value.h"

namespace conn::runtime {

/// What the machine does for an instruction: the opcodes, and operations that only prepared code has. One of
/// those stands in the place of the instruction that it begins with, so that all numbers, sites and handlers
/// stay as they are; where its short way does not hold, it goes on as the instructions that it stands for.
enum class Step : std::uint8_t {
#define CONN_OPCODE(number, name, form, a, b, c, may_fail, fuel, since, doc) name = number,
#include "bytecode/opcodes.def"
#undef CONN_OPCODE
  kTake = 250,  ///< `a = b` if b is of a kind in `kTakes[c]`: reads of JSON that give the value as it is, and
                ///< moves
  kFindRow = 251,  ///< `each_row`, `as_string`, `eq_const`, `jump_unless` back to `next`: the row whose text
                   ///< is the constant
};

inline constexpr auto kTakeOp = static_cast<bytecode::Opcode>(Step::kTake);
inline constexpr auto kFindRowOp = static_cast<bytecode::Opcode>(Step::kFindRow);

/// The kinds, as bits, that the instructions in the table take as they are, with x = 0 and with x = 1.
struct Take {
  bytecode::Opcode op;
  std::uint32_t kinds;
};

inline constexpr std::uint32_t kind_bit(bytecode::Kind kind) {
  return std::uint32_t{1} << static_cast<unsigned>(kind);
}

inline constexpr std::array kTakes = [] {
  using bytecode::Kind;
  using bytecode::Opcode;
  constexpr std::uint32_t kNull = kind_bit(Kind::kNull), kAll = ~std::uint32_t{0};
  constexpr std::uint32_t kString = kind_bit(Kind::kToken) | kind_bit(Kind::kText);
  constexpr std::uint32_t kBool = kind_bit(Kind::kFalse) | kind_bit(Kind::kTrue);
  constexpr std::uint32_t kNumber = kind_bit(Kind::kNumber) | kind_bit(Kind::kInt);
  return std::array<Take, 16>{{{Opcode::kAsString, kString},
                               {Opcode::kAsString, kString | kNull},
                               {Opcode::kAsBool, kBool},
                               {Opcode::kAsBool, kBool | kNull},
                               {Opcode::kAsDecimal, kNumber},
                               {Opcode::kAsDecimal, kNumber | kNull},
                               {Opcode::kAsObject, kind_bit(Kind::kObject)},
                               {Opcode::kAsObject, kind_bit(Kind::kObject) | kNull},
                               {Opcode::kAsArray, kind_bit(Kind::kArray)},
                               {Opcode::kAsArray, kind_bit(Kind::kArray) | kNull},
                               {Opcode::kAsRows, kind_bit(Kind::kRows)},
                               {Opcode::kAsRows, kind_bit(Kind::kRows) | kNull},
                               {Opcode::kAsJson, kAll & ~kNull},
                               {Opcode::kAsJson, kAll},
                               {Opcode::kUnwrap, kAll & ~kNull},
                               {Opcode::kMove, kAll}}};
}();

/// The code with what can be fused in its place. `constants` are the program's.
std::vector<bytecode::Instruction> fuse(std::span<const bytecode::Instruction> code,
                                        std::span<const bytecode::Value> constants);

}  // namespace conn::runtime
