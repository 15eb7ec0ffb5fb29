/// The machine and the oracle on the same page: any difference is a finding.
#pragma once

#include <string>

#include "compiler/semantics/tree.h"
#include "runtime/loader/loaded_module.h"
#include "tests/differential/facts.h"
#include "tests/differential/tally.h"

namespace conn::differential {

/// One stream of a compiled program.
struct Subject {
  const compiler::checked::Program& program;
  const runtime::LoadedModule& module;
  std::size_t stream;

  const compiler::checked::Stream& checked() const { return program.connector.streams[stream]; }
  const bytecode::Stream& compiled() const { return module.module().streams[stream]; }
};

/// Reads `body` with both, record by record, and then asks both what the pager makes of it. Empty when they
/// agree, else what differs.
std::string compare_page(const Subject& subject, const Facts& facts, const std::string& body, Tally& tally);

/// Whether both are equal as JSON: escapes and the spelling of numbers are free.
bool same_json(const std::string& a, const std::string& b);

}  // namespace conn::differential
