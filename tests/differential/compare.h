/// The machine and the oracle on the same page: any difference is a finding.
#pragma once

#include <map>
#include <string>

#include "compiler/semantics/tree.h"
#include "runtime/loader/loaded_module.h"

namespace conn::differential {

/// What happened over many pages; the tests demand that everything happened often enough to mean something.
struct Tally {
  std::size_t pages = 0, rows = 0, bad = 0, filtered = 0;
  std::map<std::string, std::size_t> opcodes;   ///< instructions of the programs run, by name
  std::map<std::string, std::size_t> builtins;  ///< calls in the programs run, by name
  std::map<std::string, std::size_t> failures;  ///< reasons of bad records, digits and quoted parts taken out
};

/// Counts what a program is made of.
void count_code(const bytecode::Module& module, Tally& tally);

/// Reads `body` with both. Empty when they agree, else what differs.
std::string compare_page(const compiler::checked::Program& program, std::size_t stream,
                         const runtime::LoadedModule& module, const std::string& body, Tally& tally);

}  // namespace conn::differential
