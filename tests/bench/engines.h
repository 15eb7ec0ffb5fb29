#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/module.h"
#include "runtime/json/page_buffer.h"

namespace conn::bench {

/// Where an engine puts a page's records, one JSON line each: behind `at`, where there is room for a page and
/// from where they are then written to the descriptor, or to the descriptor itself.
struct Output {
  char* at = nullptr;
  int descriptor = -1;
};

/// One way to map a page.
class Engine {
 public:
  virtual ~Engine() = default;
  virtual const char* name() const = 0;
  /// False where the page is refused.
  virtual bool map(const runtime::PageBuffer& page, Output& output) = 0;
  /// False for the parts of the work that only measure: they write nothing.
  virtual bool writes() const { return true; }
  /// Whether a line is the record itself or has it as its member `record`.
  virtual bool wraps() const { return false; }
};

/// Hand-written, one lazy pass in document order over the tokens; fields that nobody reads are not validated.
std::unique_ptr<Engine> make_lazy_engine();
/// Hand-written over simdjson's document: the whole page is validated.
std::unique_ptr<Engine> make_dom_engine();
/// On-Demand that visits every value and writes nothing: what its own validation costs.
std::unique_ptr<Engine> make_on_demand_engine();
/// The tree walker of the differential tests. Null, with the reason in `error`, where the connector does not
/// compile.
std::unique_ptr<Engine> make_oracle_engine(const std::string& connector, std::string& error);
/// The machine: page reader, batch, NDJSON sink. Null, with the reason in `error`, where the module cannot be
/// prepared.
std::unique_ptr<Engine> make_machine_engine(const char* name, bytecode::Module module, std::string& error);
/// Parts of the machine's work, for the breakdown: first stage, escapes, validation, projection.
std::vector<std::unique_ptr<Engine>> make_part_engines(const bytecode::Module& module);

}  // namespace conn::bench
