#pragma once

#include <vector>

#include <conn/limits.h>

#include "base/arena.h"
#include "base/result.h"
#include "runtime/sync/inputs.h"
#include "runtime/vm/program.h"
#include "runtime/vm/vm.h"

namespace conn::runtime {

/// What a failure of a function means to the run.
struct FailureMeaning {
  Code code;
  ErrorKind kind;
  const char* what;  ///< `the request cannot be built`
};

/// Runs the functions of a module that are not about single records. One thread at a time.
class Evaluator {
 public:
  Evaluator(const Program& program, const Limits& limits);

  /// The function's result, which lives until the next call. A failure becomes an error of the given meaning
  /// with its place; spent steps or memory are kAnswerTooLarge.
  Result<bytecode::Value> call(bytecode::FunctionId function, const InputSources& sources,
                               const FailureMeaning& meaning);

 private:
  const Program& program_;
  const std::int64_t fuel_;
  Arena arena_;
  Vm vm_;
  std::vector<bytecode::Value> inputs_;
};

/// `greenhouse.conn:12`; empty for line 0.
std::string place_text(const bytecode::Module& module, std::uint32_t line);

}  // namespace conn::runtime
