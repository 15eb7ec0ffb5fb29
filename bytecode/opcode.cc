#include "bytecode/opcode.h"

#include <fmt/format.h>

#include <array>

#include "base/text.h"

namespace conn::bytecode {
namespace {

constexpr std::size_t kCount = 0
#define CONN_OPCODE(number, name, form, a, b, c, may_fail, fuel, since, doc) +1
#include "bytecode/opcodes.def"
#undef CONN_OPCODE
    ;

// `kAsInt` → `as_int`, in static storage.
template <std::size_t N>
struct Mnemonic {
  char text[2 * N] = {};
  std::size_t size = 0;

  constexpr explicit Mnemonic(const char (&name)[N]) {
    for (std::size_t i = 1; name[i] != '\0'; ++i) {
      const char lower = ascii_lower(name[i]);
      if (lower != name[i] && i > 1) text[size++] = '_';
      text[size++] = lower;
    }
  }
};

#define CONN_OPCODE(number, name, form, a, b, c, may_fail, fuel, since, doc) \
  constexpr Mnemonic mnemonic_##name(#name);
#include "bytecode/opcodes.def"
#undef CONN_OPCODE

constexpr std::array<OpcodeInfo, kCount> kRows = {{
#define CONN_OPCODE(number, name, form, a, b, c, may_fail, fuel, since, doc)    \
  {Opcode::name,  std::string_view(mnemonic_##name.text, mnemonic_##name.size), \
   form,          {a, b, c},                                                    \
   may_fail != 0, fuel,                                                         \
   since,         doc},
#include "bytecode/opcodes.def"
#undef CONN_OPCODE
}};

constexpr std::array<std::uint8_t, 256> kRowOfNumber = [] {
  std::array<std::uint8_t, 256> rows{};
  rows.fill(0xFF);
  for (std::size_t i = 0; i < kCount; ++i)
    rows[static_cast<std::uint8_t>(kRows[i].op)] = static_cast<std::uint8_t>(i);
  return rows;
}();

std::string operand(const OpcodeInfo& row, int i) {
  if (row.form[i] == '-') return "";
  if (row.classes[i] == "-") return fmt::format("`{}`", row.form[i]);
  return fmt::format("`{}` {}", row.form[i], row.classes[i] == "*" ? "any" : row.classes[i]);
}

}  // namespace

const OpcodeInfo* find_opcode(std::uint8_t number) {
  const std::uint8_t row = kRowOfNumber[number];
  return row == 0xFF ? nullptr : &kRows[row];
}

const OpcodeInfo& info(Opcode op) { return *find_opcode(static_cast<std::uint8_t>(op)); }

std::span<const OpcodeInfo> all_opcodes() { return kRows; }

std::string opcodes_page() {
  std::string page =
      "# Opcodes\n\n"
      "Made from `bytecode/opcodes.def`; `bytecode_test` says when it is stale and writes it with "
      "`CONN_UPDATE=1`.\n\n"
      "An instruction is two 32-bit words: `op | x << 8 | a << 16` and `b | c << 16`. The letter of an "
      "operand says what "
      "it is: `d` a register written, `r` a register read, `R` the first of x registers read in a row, `W` "
      "an iterator "
      "with the registers of its element behind it, `k` a constant, `t` a type, `f` a time format, `h` a "
      "table, `g` a "
      "built-in function, `s` a string, `j` a jump forward, `l` the `each` to go on with, `n` a number. "
      "Behind it "
      "stands what the verifier demands of the type; `?` allows null, `same` is the type of the other "
      "operand.\n\n"
      "| number | name | a | b | c | fails | fuel | since | what it does |\n"
      "|---|---|---|---|---|---|---|---|---|\n";
  for (const OpcodeInfo& row : kRows) {
    page += fmt::format("| {} | `{}` | {} | {} | {} | {} | {} | {} | {} |\n", static_cast<int>(row.op),
                        row.name, operand(row, 0), operand(row, 1), operand(row, 2),
                        row.may_fail ? "yes" : "", row.fuel, row.since, row.doc);
  }
  return page;
}

}  // namespace conn::bytecode
