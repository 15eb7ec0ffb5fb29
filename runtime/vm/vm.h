#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "bytecode/module.h"
#include "runtime/vm/execution.h"
#include "runtime/vm/program.h"

namespace conn::runtime {

/// A failure that no handler caught.
struct Failure {
  FailureKind kind = FailureKind::kNone;
  std::string_view reason;               ///< `expected a string, found a number`; lives as long as the arena
  const bytecode::Site* site = nullptr;  ///< what it is about; null where the function has none

  explicit operator bool() const { return kind != FailureKind::kNone; }
};

enum class Ending : std::uint8_t { kReturned, kYielded, kDropped, kFailed };

/// How a function ended. Values may lie in the arena, in the registers' texts or in the program.
struct Outcome {
  Ending ending = Ending::kFailed;
  bytecode::Value result;   ///< of kReturned; the record of kYielded
  bytecode::Value id;       ///< of kYielded: a string or a list of strings
  bytecode::Value cursor;   ///< of kYielded: a timestamp or null
  bytecode::Value version;  ///< of kYielded: an int, a timestamp, a date or null
  Failure failure;
};

/// Runs functions of one program. What a run makes lives in the arena it is given. Not thread-safe; make one
/// for each reader.
class Vm {
 public:
  /// `fuel` is what all runs until the next `refuel` may use: a step an instruction, more for what works on
  /// texts and lists.
  Vm(const Program& program, Arena& arena, std::int64_t fuel)
      : program_(program), arena_(arena), fuel_(fuel) {}

  /// Runs a function whose inputs are given in order.
  Outcome run(bytecode::FunctionId function, std::span<const bytecode::Value> inputs);

  /// Runs a function in `registers`, which has room for all of its registers and holds the inputs.
  Outcome run_in(const PreparedFunction& function, bytecode::Value* registers);

  void refuel(std::int64_t fuel) { fuel_ = fuel; }
  std::int64_t fuel() const { return fuel_; }

 private:
  const Program& program_;
  Arena& arena_;
  std::int64_t fuel_;
  std::vector<bytecode::Value> registers_;
};

}  // namespace conn::runtime
