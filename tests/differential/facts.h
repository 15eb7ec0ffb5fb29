/// What a program may read of the run, as both sides take it.
#pragma once

#include <conn/transport.h>

#include <vector>

#include "runtime/sync/inputs.h"
#include "tests/differential/random.h"
#include "tests/oracle/evaluate.h"

namespace conn::differential {

/// The same facts for the machine and for the oracle. Neither copied nor moved: values point into it.
class Facts {
 public:
  /// Values that fit the types of the config entries, a time since which records are wanted, or none, and an
  /// answer's status and headers.
  Facts(const compiler::checked::Connector& connector, Random& random);
  Facts(const Facts&) = delete;
  Facts& operator=(const Facts&) = delete;

  const oracle::Roots& roots() const { return roots_; }
  const runtime::InputSources& sources() const { return sources_; }

 private:
  void add_answer(Random& random);

  Arena arena_{1 << 20};
  std::vector<bytecode::Value> config_;
  std::vector<HttpHeader> headers_;
  oracle::Roots roots_;
  runtime::InputSources sources_;
};

/// A value of the oracle without parts as the machine holds it.
bytecode::Value to_machine(const oracle::Value& value, Arena& arena);

}  // namespace conn::differential
