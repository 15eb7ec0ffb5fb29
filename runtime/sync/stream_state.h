#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "runtime/sync/seen_rows.h"

namespace conn::runtime {

/// What is known about short pages of a stream: the vendor either ends on them, or caps the page's size.
struct ShortPages {
  std::string version;  ///< of the connector that asked
  bool end = true;      ///< the request behind a short page brought nothing
  /// Records of the largest page that came. No cap of the vendor lies below it: a page with fewer is short.
  std::int64_t widest = 0;

  friend bool operator==(const ShortPages&, const ShortPages&) = default;
};

/// A run that was not finished.
struct OpenRun {
  std::optional<std::int64_t> highest;  ///< greatest cursor so far, µs UTC
  bool unsorted = false;                ///< an order that was declared did not hold

  friend bool operator==(const OpenRun&, const OpenRun&) = default;
};

/// The state of one stream.
struct StreamState {
  std::optional<std::int64_t> since;  ///< where the next run begins, µs UTC
  std::optional<std::string> resume;  ///< likewise, by the vendor's own token
  std::vector<SeenRow> seen;          ///< rows at and behind `since`, and those of the open run
  std::optional<OpenRun> run;
  std::optional<ShortPages> short_pages;
  std::string
      read;  ///< the way that made `run` and `short_pages`, and moved `since` last; empty: the only one
};

/// `{"since","seen":[…],"run":{"page","highest","unsorted","seen":[…]}|null,"short_pages":{…}|null}`, and
/// `"read":"all"` in a stream with several ways, `"resume":"token"` where there is one; a seen row is
/// `[id, cursor|null, hash]`, a version behind where it has one; a time RFC 3339 (the nearest that has one),
/// a hash 32 hex digits. Equal states give equal texts. `seen` stands in place of the state's own.
std::string write_stream_state(const StreamState& state, const std::deque<SeenRow>& seen);

/// Errors: kStateDamaged; `stream` stands in the message.
Result<StreamState> read_stream_state(std::string_view text, std::string_view stream);

}  // namespace conn::runtime
