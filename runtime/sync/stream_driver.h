#pragma once

#include <conn/cancel.h>
#include <conn/clock.h>
#include <conn/observer.h>
#include <conn/sink.h>
#include <conn/state_store.h>
#include <conn/transport.h>

#include "runtime/sync/stream_run.h"

namespace conn::runtime {

/// Waits as `action` says, and tells the run.
void wait_out(const Action& action, StreamRun& run, Clock& clock, Observer& observer,
              const Cancellation& cancellation);

/// Does what a stream's run asks for, one thing after the other, on this thread.
class StreamDriver {
 public:
  /// Everything is the caller's and outlives this.
  StreamDriver(Transport::Session& session, Clock& clock, Sink& sink, StateStore& store, const StateKey& key,
               Observer& observer, const Cancellation& cancellation, std::string source_name)
      : session_(session),
        clock_(clock),
        sink_(sink),
        store_(store),
        key_(key),
        observer_(observer),
        cancellation_(cancellation),
        source_name_(std::move(source_name)) {}

  /// Runs until the stream is done or the run is cancelled.
  void drive(StreamRun& run);

 private:
  void send(StreamRun& run, const Action& action);
  void commit(StreamRun& run, const PageCommit& commit);
  Result<WriteCounts> write(const std::string& stream, const PageCommit& commit);
  void save_waiting(StreamRun& run);
  Status make_durable(const std::string& stream, const PageCommit& commit);

  Transport::Session& session_;
  Clock& clock_;
  Sink& sink_;
  StateStore& store_;
  const StateKey& key_;
  Observer& observer_;
  const Cancellation& cancellation_;
  std::string source_name_;
};

}  // namespace conn::runtime
