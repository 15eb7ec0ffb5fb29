#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <conn/account.h>
#include <conn/cancel.h>
#include <conn/engine.h>
#include <conn/export.h>
#include <conn/limits.h>
#include <conn/module.h>
#include <conn/observer.h>
#include <conn/sink.h>
#include <conn/state_store.h>
#include <conn/summary.h>

#include "base/result.h"

namespace conn {

struct SyncOptions {
  std::vector<std::string> streams;  ///< names; empty: all. They run in file order
  std::optional<std::int64_t>
      limit;  ///< records of each stream, left out and bad ones included; a limited run never moves `since`
  /// Reads the streams from their beginning, as if they had never been read: after a change of a map, or to
  /// take records again that were bad. Rows that are there are replaced. Not beside `limit`.
  bool again = false;
  std::int64_t max_wait =
      300'000'000;              ///< µs; a longer pause that the vendor asks for ends the stream (rate_limit)
  std::string base;             ///< replaces the declared base's origin and path; empty: as declared
  bool allow_loopback = false;  ///< http and loopback addresses, for mocks
  BadRecordRule bad_records;
  const Cancellation* cancellation = nullptr;  ///< not owned; null: cannot be cancelled
};

/// Syncs streams of one account. Page by page: rows to `sink`, made durable, then the state to `state`; what
/// a page brought is all or nothing. One stream's failure is in the summary and does not stop the others.
/// Blocks until all are done or cancelled.
///
/// Errors, before anything is sent: kind config for unknown streams, settings that are missing, unknown or of
/// the wrong type, missing secrets, an impossible base. Safe to call from many threads with different
/// accounts, sinks and stores.
CONN_EXPORT Result<RunSummary> sync(const Engine& engine, const Module& module, const Account& account,
                                    const SyncOptions& options, Sink& sink, StateStore& state,
                                    Observer& observer);

}  // namespace conn
