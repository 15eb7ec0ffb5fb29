#pragma once

#include <conn/cancel.h>
#include <conn/clock.h>
#include <conn/exchange.h>
#include <conn/observer.h>
#include <conn/transport.h>

#include "runtime/sync/stream_run.h"

namespace conn::runtime {

/// Drives a run up to its first page and keeps what was sent and what came, to be shown: for previews and
/// probes.
class ExchangeDriver {
 public:
  /// Everything is the caller's and outlives this; `cancellation` may be null.
  ExchangeDriver(Transport::Session& session, Clock& clock, Observer& observer,
                 const Cancellation* cancellation, const SecretMask& mask, Exchange& out);

  /// The first page, which nobody commits; null where there is none. It lives as long as the run is left
  /// alone. Until `finish` the answer is as it came.
  const PageCommit* drive(StreamRun& run);
  /// Masks the answer, and counts the requests.
  void finish(const StreamRun& run);

 private:
  void send(StreamRun& run, const Action& action);

  Transport::Session& session_;
  Clock& clock_;
  Observer& observer_;
  const Cancellation& cancellation_;
  const SecretMask& mask_;
  Exchange& out_;
};

}  // namespace conn::runtime
