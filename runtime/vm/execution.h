#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/arena.h"
#include "bytecode/opcode.h"
#include "bytecode/value.h"
#include "runtime/vm/program.h"

namespace conn::runtime {

/// Why a function did not end well.
enum class FailureKind : std::uint8_t {
  kNone,
  kData,    ///< a value did not fit; a handler may catch it
  kFuel,    ///< the steps granted are spent
  kMemory,  ///< the arena's budget is spent
};

/// What one run of a function works with. The helpers of each family of opcodes take it, the instruction and
/// the registers; they give false after `fail`.
struct Execution {
  const Program& program;
  Arena& arena;
  std::int64_t fuel = 0;
  const bytecode::Function* function = nullptr;
  FailureKind failure = FailureKind::kNone;
  std::string_view reason;  ///< a static text or one in the arena

  [[gnu::cold]] bool fail(std::string_view why) {
    failure = FailureKind::kData;
    reason = why;
    return false;
  }
  [[gnu::cold]] bool fail_memory() {
    failure = FailureKind::kMemory;
    reason = "the values of this page need more memory than a page may use";
    return false;
  }
  [[gnu::cold]] bool fail_fuel() {
    failure = FailureKind::kFuel;
    reason = "this page needs more steps than a page may use";
    return false;
  }
  bool spend(std::size_t steps) {
    fuel -= static_cast<std::int64_t>(steps);
    return fuel >= 0 || fail_fuel();
  }
  const bytecode::Type& register_type(std::uint16_t reg) const {
    return program.type(function->registers[reg]);
  }
};

using Instruction = bytecode::Instruction;
using Registers = bytecode::Value*;

// Reading JSON against a declared type: vm/read_json.cc
bool read_bool(Execution& run, const Instruction& code, Registers registers);
bool read_int(Execution& run, const Instruction& code, Registers registers);
bool read_decimal(Execution& run, const Instruction& code, Registers registers);
bool read_float(Execution& run, const Instruction& code, Registers registers);
bool read_string(Execution& run, const Instruction& code, Registers registers);
bool read_any(Execution& run, const Instruction& code, Registers registers);
bool read_time(Execution& run, const Instruction& code, Registers registers);
bool read_object(Execution& run, const Instruction& code, Registers registers);
bool read_array(Execution& run, const Instruction& code, Registers registers);
bool read_rows(Execution& run, const Instruction& code, Registers registers);
bool read_one(Execution& run, const Instruction& code, Registers registers);
// vm/read_type.cc
bool read_type(Execution& run, const Instruction& code, Registers registers);

// Inside of JSON values: vm/json_access.cc
bool json_get(Execution& run, const Instruction& code, Registers registers);
bool json_item(Execution& run, const Instruction& code, Registers registers);
bool json_key(Execution& run, const Instruction& code, Registers registers);
/// The next element, or false at the end: no failure then.
bool next_json(const Instruction& code, Registers registers);
bool next_member(const Instruction& code, Registers registers);

// Lists, dictionaries, records: vm/containers.cc
void list_item(const Instruction& code, Registers registers);
bool list_push(Execution& run, const Instruction& code, Registers registers);
bool list_append(Execution& run, const Instruction& code, Registers registers);
bool dict_get(Execution& run, const Instruction& code, Registers registers);
bool dict_put(Execution& run, const Instruction& code, Registers registers);
bool dict_merge(Execution& run, const Instruction& code, Registers registers);
bool make_record(Execution& run, const Instruction& code, Registers registers);

// Numbers and times: vm/arithmetic.cc
bool arithmetic(Execution& run, const Instruction& code, Registers registers);
bool print_time(Execution& run, const Instruction& code, Registers registers);
bool parse_time(Execution& run, const Instruction& code, Registers registers);

// Texts: vm/texts.cc
bool join(Execution& run, const Instruction& code, Registers registers);
bool to_text(Execution& run, const Instruction& code, Registers registers);
bool to_json(Execution& run, const Instruction& code, Registers registers);
bool look_up(Execution& run, const Instruction& code, Registers registers);

// Parts of addresses: vm/addresses.cc
bool encode_segment(Execution& run, const Instruction& code, Registers registers);
bool host_label(Execution& run, const Instruction& code, Registers registers);

// Comparison: vm/compare.cc
bool values_equal(Execution& run, const bytecode::Value& a, const bytecode::Value& b);
bool value_less(Execution& run, const bytecode::Value& a, const bytecode::Value& b);

/// `expected a string, found a number`, in the arena.
bool fail_expected(Execution& run, std::string_view expected, const bytecode::Value& found);

/// What a failing read says it found: `a number`, `null`, `an object`.
std::string_view describe(const bytecode::Value& value);

}  // namespace conn::runtime
