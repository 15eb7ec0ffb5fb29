#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace conn::bytecode {

/// The operations of the virtual machine. The one table is `opcodes.def`; everything else is made from it.
enum class Opcode : std::uint8_t {
#define CONN_OPCODE(number, name, form, a, b, c, may_fail, fuel, since, doc) name = number,
#include "bytecode/opcodes.def"
#undef CONN_OPCODE
};

/// One row of the table; `opcodes.def` says what the letters and classes mean. All texts have static storage.
struct OpcodeInfo {
  Opcode op;
  std::string_view name;        ///< as the disassembler prints it: `as_int`
  std::string_view form;        ///< three letters, for the operands a, b, c
  std::string_view classes[3];  ///< what is demanded of the operands' types
  bool may_fail;
  std::uint8_t fuel;
  std::uint8_t since;
  std::string_view doc;
};

/// The row of the opcode with that number; null where there is none.
[[nodiscard]] const OpcodeInfo* find_opcode(std::uint8_t number);

/// The row of `op`, which must be a value of the table.
[[nodiscard]] const OpcodeInfo& info(Opcode op);

/// All rows, by number.
[[nodiscard]] std::span<const OpcodeInfo> all_opcodes();

/// Whether operand x says how null is judged: 1 gives null, 0 fails.
[[nodiscard]] constexpr bool judges_null(Opcode op) { return op >= Opcode::kAsBool && op <= Opcode::kAsOne; }

/// One instruction, taken apart: two words of `Module::code`.
struct Instruction {
  Opcode op{};
  std::uint8_t x = 0;
  std::uint16_t a = 0, b = 0, c = 0;

  [[nodiscard]] std::uint32_t first_word() const {
    return static_cast<std::uint32_t>(op) | std::uint32_t{x} << 8 | std::uint32_t{a} << 16;
  }
  [[nodiscard]] std::uint32_t second_word() const { return std::uint32_t{b} | std::uint32_t{c} << 16; }

  /// Takes the two words apart; any words are accepted, `op` may be no opcode then.
  [[nodiscard]] static Instruction decode(std::uint32_t first, std::uint32_t second) {
    return {static_cast<Opcode>(first & 0xFF), static_cast<std::uint8_t>(first >> 8),
            static_cast<std::uint16_t>(first >> 16), static_cast<std::uint16_t>(second),
            static_cast<std::uint16_t>(second >> 16)};
  }
  friend bool operator==(const Instruction&, const Instruction&) = default;
};

/// The page of the documentation that lists all opcodes, in Markdown.
[[nodiscard]] std::string opcodes_page();

}  // namespace conn::bytecode
