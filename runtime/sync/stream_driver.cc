#include "runtime/sync/stream_driver.h"

#include <algorithm>
#include <utility>

#include "runtime/sync/retry_policy.h"

namespace conn::runtime {

void wait_out(const Action& action, StreamRun& run, Clock& clock, Observer& observer,
              const Cancellation& cancellation) {
  const std::int64_t pause = std::max<std::int64_t>(saturating_subtract(action.until, clock.now()), 0);
  observer.on_wait(run.summary().stream, pause, action.reason);
  if (action.alarm == nullptr) {
    clock.sleep(pause, cancellation);
  } else {
    clock.wait(pause, cancellation, *action.alarm);
  }
  run.on_waited();
}

void StreamDriver::drive(StreamRun& run) {
  for (;;) {
    if (cancellation_.cancelled()) run.cancel();
    const Action action = run.next();
    switch (action.kind) {
      case Action::Kind::kSend: send(run, action); break;
      case Action::Kind::kWait: wait_out(action, run, clock_, observer_, cancellation_); break;
      case Action::Kind::kCommit: commit(run, *action.commit); break;
      case Action::Kind::kDone: return save_waiting(run);
    }
  }
}

void StreamDriver::send(StreamRun& run, const Action& action) {
  const ReadyRequest& request = *action.request;
  observer_.on_request(run.summary().stream, request.request.method, request.shown_url, action.attempt);
  TransportOutcome outcome = session_.send(request.request, cancellation_);
  // What a cancelled transfer gives is no failure of the network.
  if (cancellation_.cancelled()) return;
  if (const auto* response = std::get_if<HttpResponse>(&outcome)) {
    observer_.on_answer(run.summary().stream, response->status,
                        static_cast<std::int64_t>(response->body.size()));
  }
  run.on_answer(std::move(outcome));
}

void StreamDriver::commit(StreamRun& run, const PageCommit& commit) {
  const Result<WriteCounts> written = write(run.summary().stream, commit);
  if (!written.ok()) sink_.roll_back();
  if (written.ok()) {
    for (const BadRow& row : commit.page.bad) {
      const std::string at = row.line == 0 ? std::string() : source_name_ + ":" + std::to_string(row.line);
      observer_.on_bad_record(run.summary().stream, row, at);
    }
  }
  run.on_commit(written);
  if (written.ok()) observer_.on_page(run.summary());
}

Result<WriteCounts> StreamDriver::write(const std::string& stream, const PageCommit& commit) {
  CONN_ASSIGN(const WriteCounts counts, sink_.write(commit.page));
  CONN_RETURN_IF_ERROR(make_durable(stream, commit));
  return counts;
}

void StreamDriver::save_waiting(StreamRun& run) {
  const std::optional<std::string> state = run.waiting_state();
  if (!state) return;
  Status saved = store_.save(key_, run.summary().stream, *state);
  if (!saved.ok()) run.on_state_lost(std::move(saved).error());
}

// State is never durable before the rows that it speaks of: in one step with them where the sink can, else
// behind them.
Status StreamDriver::make_durable(const std::string& stream, const PageCommit& commit) {
  const bool together = sink_.commits_with(store_);
  if (!together) CONN_RETURN_IF_ERROR(sink_.commit());
  if (commit.state) CONN_RETURN_IF_ERROR(store_.save(key_, stream, *commit.state));
  return together ? sink_.commit() : Status(Ok{});
}

}  // namespace conn::runtime
