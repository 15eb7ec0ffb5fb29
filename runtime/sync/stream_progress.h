#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <conn/sink.h>
#include <conn/summary.h>

#include "bytecode/module.h"
#include "runtime/sync/read_windows.h"
#include "runtime/sync/seen_rows.h"
#include "runtime/sync/stream_state.h"

namespace conn::runtime {

/// How far a stream has come: `since`, the rows that were seen, what is left of `--limit`. Decides which rows
/// of a page are written and what the state says after it.
///
/// `since` moves, and never back, to the greatest cursor that was read: page by page where the stream is
/// `ascending` (and its order holds), never beyond the vendor's own time; else when paging has ended, and
/// never beyond the time at which the run began to read, since what changes behind it may change on a page
/// that was read already. Where the read is cut into windows it moves to the end of each, likewise; where the
/// run's start is the checkpoint, to that; where the vendor's token is, the token stands in its place. A
/// limited run never moves it.
class StreamProgress {
 public:
  /// `max_seen` as of `SeenRows`; `read` is the way that reads, empty where it is the only one. How far
  /// another way came in a run that was not finished does not count for it.
  StreamProgress(const bytecode::Stream& stream, StreamState state, std::optional<std::int64_t> max_seen,
                 std::optional<std::int64_t> limit, std::string read = "");

  /// Where the request begins: stored `since` without `lookback`, else nothing (then `from` counts).
  std::optional<std::int64_t> stored_since() const;
  /// The vendor's token that the read goes on from; none at the first run.
  const std::optional<std::string>& resume() const { return state_.resume; }

  /// A window of the read begins, the only one where it is not cut. A descending stream stops behind its
  /// `since`.
  void begin_window(const ReadBounds& window);
  /// It was read to its end for a declared reason, and another follows.
  void finish_window();

  /// A page's token. Where the stream is `ascending`, what came before it is read.
  void note_token(std::string token);

  /// Notes the vendor's time: `asked` when the request was sent, `answered` as its answer says.
  void note_vendor_time(std::int64_t asked, std::int64_t answered);

  /// The vendor's own time when it was asked, as an answer tells it: the start of the run is that of the
  /// first page. Without such an answer the start is not known, and `cursor start` does not move.
  void note_start(std::int64_t asked);

  /// The rows of a page that are to be written. Counts in `summary` what is not.
  std::vector<Row> take_page(std::span<const Row> rows, StreamSummary& summary);

  /// Whether every row of the last page lies before `since`, in a descending stream.
  bool wholly_older() const { return wholly_older_; }
  /// Records of the page that became no rows, filtered or bad: they count against the limit, which bounds
  /// what is read.
  void spend(std::int64_t records) {
    if (left_) *left_ = std::max<std::int64_t>(0, *left_ - records);
  }
  bool limit_reached() const { return left_ && *left_ == 0; }

  /// Reading begins again from what the state says. What was delivered stays known.
  void begin_again();

  /// Paging has ended for a declared reason: the run is over and `since` may move. Says in `summary` where it
  /// cannot.
  void finish(StreamSummary& summary);

  /// About how many bytes `state_text` has.
  std::int64_t state_size() const;
  /// The state as it is now.
  std::string state_text(const std::optional<ShortPages>& short_pages) const;
  std::optional<std::int64_t> since() const { return state_.since; }
  const std::optional<ShortPages>& known_short_pages() const { return state_.short_pages; }

 private:
  bool declared_ascending() const;
  bool ascending() const;
  void check_order(const Row& row, StreamSummary& summary);
  bool is_older(const Row& row) const;
  std::optional<std::int64_t> seen_at(const Row& row) const;
  void raise_highest(std::optional<std::int64_t> cursor);
  std::int64_t bounded(std::int64_t cursor) const;
  std::optional<std::int64_t> finished() const;
  void move_since(std::optional<std::int64_t> moment);
  std::int64_t forgotten_before(std::int64_t since) const;
  void make_room();

  const bytecode::Stream& stream_;
  StreamState state_;  // `seen` is kept in `seen_`
  SeenRows seen_;
  std::optional<std::int64_t> base_since_;  // at the start of this window
  ReadBounds window_;
  std::optional<std::string> token_;  // the last one of the pages that were read
  std::optional<std::int64_t> highest_;
  std::optional<std::int64_t> last_cursor_;
  std::int64_t vendor_time_ = INT64_MIN;
  std::optional<std::int64_t> began_;  // by the vendor's clock
  std::optional<std::int64_t> start_;  // likewise, only where an answer told it before a page was read
  bool reading_ = false;               // a page was read
  std::optional<std::int64_t> limit_, left_;
  bool order_broken_ = false;  // by this run, or by the one that it takes up
  bool order_noted_ = false;
  bool changed_over_ = false;  // another way read before
  bool wholly_older_ = false;
};

}  // namespace conn::runtime
