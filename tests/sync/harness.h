#pragma once

#include <conn/account.h>
#include <conn/engine.h>
#include <conn/module.h>
#include <conn/preview.h>
#include <conn/probe.h>
#include <conn/sync.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/vendor/simulated.h"
#include "tests/vendor/vendor.h"

namespace conn::testing {

/// The module of a `.conn` text; ends the test program's case where it does not compile.
std::shared_ptr<const Module> compile(std::string_view text);

/// The module of a definition of the repository, `greenhouse`.
std::shared_ptr<const Module> compile_definition(const std::string& name);

/// Takes records in memory. What was not committed is gone after `roll_back`.
class MemorySink final : public Sink {
 public:
  Status begin(const SinkStream& stream) override;
  Result<WriteCounts> write(const SinkPage& page) override;
  Status commit() override;
  void roll_back() override;

  struct Line {
    std::string stream, id, json;
    bool bad = false;
    std::string reason, at;
  };
  std::vector<Line> lines;                ///< committed, in order
  [[nodiscard]] std::string ids() const;  ///< of good records, a blank between

 private:
  SinkStream stream_;
  std::vector<Line> pending_;
};

/// Notes what an observer is told.
class NotingObserver final : public Observer {
 public:
  void on_request(std::string_view stream, std::string_view method, std::string_view url,
                  int attempt) override;
  void on_wait(std::string_view stream, std::int64_t microseconds, std::string_view reason) override;
  void on_bad_record(std::string_view stream, const BadRow& row, std::string_view at) override;

  std::vector<std::string> requests, waits, bad;
};

/// One account of one connector against a simulated vendor, on a virtual clock.
class Harness {
 public:
  Harness(std::shared_ptr<const Module> module, vendor::Vendor& vendor);

  /// One run into `sink` and `state`.
  RunSummary run();
  /// The first page of the one stream of `options`.
  Preview preview();
  /// What the connector's probe tells.
  Result<ProbeReport> probe();
  /// One run that must not begin.
  Error refused();

  vendor::VirtualClock clock;
  vendor::SimulatedTransport transport;
  Limits limits;
  Account account;
  FixedCredentials credentials{{{"token", "sandbox"}}};
  SyncOptions options;
  MemorySink memory;
  Sink* sink = &memory;
  std::unique_ptr<StateStore> own_state = make_memory_state_store();
  StateStore* state = own_state.get();
  NotingObserver observer;

 private:
  EngineOptions engine_options();
  Result<RunSummary> try_run();
  std::shared_ptr<const Module> module_;
};

/// A vendor with a list of JSON records, cut into pages of `size`, each `{"data":[…],"next":…}` with a link
/// or null. `page` counts from 1.
std::string page_of(const std::vector<std::string>& records, std::size_t size, std::size_t page,
                    std::string_view url);

}  // namespace conn::testing
