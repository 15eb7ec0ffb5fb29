#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <conn/export.h>

#include "base/result.h"

namespace conn {

/// What one stream of a run did. Times are microseconds.
struct StreamSummary {
  std::string stream;
  std::string model;
  std::int64_t records = 0;    ///< raw records of valid pages, bad and filtered ones included
  std::int64_t upserts = 0;    ///< written: new or changed
  std::int64_t unchanged = 0;  ///< repeats, not written
  std::int64_t bad = 0;        ///< in quarantine
  std::int64_t filtered = 0;   ///< left out by `where`, or older than `since` in a descending stream
  std::int64_t untracked = 0;  ///< written beyond the number of rows that can be remembered: may be repeats
  std::int64_t pages = 0;      ///< committed
  std::int64_t requests = 0;   ///< tries and redirects included
  std::int64_t retries = 0;
  std::int64_t restarts = 0;     ///< of reading, by the rule `restart`
  std::int64_t waits = 0;        ///< µs, all pauses together
  std::int64_t limit_waits = 0;  ///< µs of them, for limits that the connector declares
  std::int64_t bytes = 0;        ///< of decoded bodies
  std::int64_t wire_bytes = 0;
  std::string stopped;  ///< why paging ended: the `stop` condition as written, `one page`, `--limit`, …
  /// Why a rule of `errors` left the rest of the stream unread (`skip`), in its words, which may be none.
  /// What was committed before stands, and the state did not move any more.
  std::optional<std::string> skipped;
  std::string read;                ///< the way of several that filled the stream last; empty: it has one
  std::string since;               ///< where the next run begins, RFC 3339; empty: at the start
  std::vector<std::string> notes;  ///< what a reader must know: a stop that cannot be told from lost data, an
                                   ///< order that did not hold
  std::optional<Error> error;      ///< why the stream failed; rows and state of committed pages stand
};

/// What a run did.
struct RunSummary {
  std::string connector;
  std::string version;  ///< of the connector; may be empty
  std::string account;
  std::int64_t started = 0;  ///< µs UTC
  std::int64_t finished = 0;
  std::string tzdata;  ///< version of the zone database where the connector uses zones, else empty
  bool cancelled = false;
  std::vector<StreamSummary> streams;  ///< in file order

  /// Whether every stream that was asked for ended without an error.
  CONN_EXPORT bool ok() const;
  /// Whether something came and something is missing: a stream was skipped, or failed while another did not.
  CONN_EXPORT bool partial() const;
};

/// For people: a line a stream, then notes and errors with what to do. Ends with a newline.
CONN_EXPORT std::string to_text(const RunSummary& summary);

/// For machines: one JSON object, `"format": 1`, no newline.
CONN_EXPORT std::string to_json(const RunSummary& summary);

}  // namespace conn
