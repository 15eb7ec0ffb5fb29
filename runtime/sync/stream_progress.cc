#include "runtime/sync/stream_progress.h"

#include <algorithm>

#include "base/civil.h"
#include "runtime/sync/retry_policy.h"

namespace conn::runtime {
namespace {

using bytecode::Checkpoint;

std::optional<std::int64_t> cursor_of(const Row& row) {
  return row.cursor.is_null() ? std::optional<std::int64_t>() : row.cursor.i;
}

std::optional<std::int64_t> version_of(const Row& row) {
  return row.version.is_null() ? std::optional<std::int64_t>() : row.version.i;
}

// What may become `since`: vendors that write seconds may refuse more.
std::int64_t whole_seconds(std::int64_t micros) { return micros - micros % kMicrosPerSecond; }

}  // namespace

StreamProgress::StreamProgress(const bytecode::Stream& stream, StreamState state,
                               std::optional<std::int64_t> max_seen, std::optional<std::int64_t> limit,
                               std::string read)
    : stream_(stream),
      state_(std::move(state)),
      seen_(max_seen),
      base_since_(state_.since),
      limit_(limit),
      left_(limit),
      changed_over_(state_.read != read) {
  if (changed_over_) {
    state_.run.reset();
    state_.short_pages.reset();
    state_.read = std::move(read);
  }
  if (state_.run) {
    highest_ = state_.run->highest;
    order_broken_ = state_.run->unsorted;
  }
  seen_.load(std::move(state_.seen));
  state_.seen.clear();
  state_.run.emplace();
}

std::optional<std::int64_t> StreamProgress::stored_since() const {
  if (!state_.since) return std::nullopt;
  return saturating_subtract(*state_.since, stream_.lookback);
}

void StreamProgress::note_vendor_time(std::int64_t asked, std::int64_t answered) {
  if (!began_) began_ = whole_seconds(asked);
  vendor_time_ = std::max(vendor_time_, answered);
}

void StreamProgress::note_start(std::int64_t asked) {
  if (!start_ && !reading_) start_ = whole_seconds(asked);
}

void StreamProgress::begin_again() {
  wholly_older_ = false;
  left_ = limit_;
}

void StreamProgress::begin_window(const ReadBounds& window) {
  window_ = window;
  base_since_ = state_.since;
  last_cursor_.reset();
  began_.reset();
}

void StreamProgress::note_token(std::string token) {
  token_ = std::move(token);
  if (stream_.order == bytecode::Order::kAscending && !limit_) state_.resume = token_;
}

bool StreamProgress::declared_ascending() const {
  return stream_.order == bytecode::Order::kAscending && stream_.has_cursor && !limit_;
}

bool StreamProgress::ascending() const { return declared_ascending() && !order_broken_; }

std::vector<Row> StreamProgress::take_page(std::span<const Row> rows, StreamSummary& summary) {
  std::vector<Row> fresh;
  std::int64_t older = 0;
  reading_ = true;
  if (seen_.full()) make_room();
  for (const Row& row : rows) {
    if (limit_reached()) break;
    check_order(row, summary);
    if (is_older(row)) {
      ++older;
      continue;
    }
    if (left_) --*left_;
    raise_highest(cursor_of(row));
    const SeenRows::Verdict verdict = seen_.see(row.id, seen_at(row), row.hash, version_of(row));
    if (verdict == SeenRows::Verdict::kUntracked) ++summary.untracked;
    if (verdict == SeenRows::Verdict::kRepeat) {
      ++summary.unchanged;
    } else {
      fresh.push_back(row);
    }
  }
  summary.filtered += older;
  wholly_older_ = !rows.empty() && older == static_cast<std::int64_t>(rows.size());
  if (ascending()) {
    move_since(highest_);
    // Keeps every checkpoint as small as the boundary is, where the vendor does not send all that lies before
    // it.
    if (stream_.uses_since) make_room();
  }
  return fresh;
}

// A row behind a greater one: pages to come may hold rows before `since` as it has moved, so it moves back
// and waits for the end.
void StreamProgress::check_order(const Row& row, StreamSummary& summary) {
  const std::optional<std::int64_t> cursor = cursor_of(row);
  if (!cursor) return;
  if (last_cursor_ && *cursor < *last_cursor_ && declared_ascending() && !order_noted_) {
    order_noted_ = order_broken_ = true;
    state_.since = base_since_;
    if (highest_) highest_ = bounded(*highest_);
    summary.notes.push_back("record `" + std::string(row.id) +
                            "` is older than the one before it: the stream is not ascending, and "
                            "`since` moves only when all of it is read");
  }
  last_cursor_ = cursor;
}

bool StreamProgress::is_older(const Row& row) const {
  return stream_.order == bytecode::Order::kDescending && window_.since && !row.cursor.is_null() &&
         row.cursor.i < *window_.since;
}

// A row without a time of its own lies in its window.
std::optional<std::int64_t> StreamProgress::seen_at(const Row& row) const {
  return stream_.range.checkpoint == Checkpoint::kWindow ? window_.until : cursor_of(row);
}

void StreamProgress::raise_highest(std::optional<std::int64_t> cursor) {
  if (!cursor || !stream_.has_cursor) return;
  highest_ = highest_ ? std::max(*highest_, bounded(*cursor)) : bounded(*cursor);
}

std::int64_t StreamProgress::bounded(std::int64_t cursor) const {
  const std::int64_t known = ascending() ? vendor_time_ : began_.value_or(vendor_time_);
  return std::min({cursor, known, window_.until.value_or(cursor)});
}

// How far all is read once paging has ended.
std::optional<std::int64_t> StreamProgress::finished() const {
  switch (stream_.range.checkpoint) {
    case Checkpoint::kToken: return std::nullopt;
    case Checkpoint::kWindow: break;
    case Checkpoint::kNewest:
      if (stream_.cursor_start) return start_;
      if (!stream_.has_cursor) return std::nullopt;
      if (stream_.range.window == 0) return highest_;
      break;
  }
  if (!window_.until) return std::nullopt;
  return std::min(*window_.until, began_.value_or(vendor_time_));
}

void StreamProgress::move_since(std::optional<std::int64_t> moment) {
  if (!moment) return;
  state_.since = state_.since ? std::max(*state_.since, *moment) : *moment;
}

// The next request asks from a little in front of `since` on.
std::int64_t StreamProgress::forgotten_before(std::int64_t since) const {
  const std::int64_t in_front = saturating_add(stream_.range.step_back, stream_.range.grain - 1);
  return saturating_subtract(saturating_subtract(since, stream_.lookback), in_front);
}

// Rows that the next run will not ask for again only help a run that is taken up; those at the boundary help
// every run.
void StreamProgress::make_room() {
  if (highest_) seen_.forget_before(forgotten_before(*highest_));
}

void StreamProgress::finish_window() {
  if (limit_) return;
  move_since(finished());
  if (state_.since) seen_.forget_before(forgotten_before(*state_.since));
}

void StreamProgress::finish(StreamSummary& summary) {
  state_.run.reset();
  // Another machine's clock would hide what changed between both.
  if (stream_.cursor_start && !start_) {
    summary.notes.push_back(
        "the vendor's answers tell no time (`Date`), so `since` stays where it was: the next run reads again "
        "what this one did");
  }
  move_since(finished());
  if (token_) state_.resume = token_;
  // Only what the next run can meet again is worth keeping: all that this one met, or what lies at and behind
  // `since`.
  const bool dated = stream_.has_cursor || stream_.range.checkpoint == Checkpoint::kWindow;
  const bool narrowed = dated && (stream_.uses_since || stream_.order == bytecode::Order::kDescending);
  if (!narrowed) {
    seen_.forget_older_runs();
  } else if (state_.since) {
    seen_.forget_before(forgotten_before(*state_.since));
    // What the other way read tells no time by which it could be forgotten later.
    if (changed_over_) seen_.forget_undated();
  }
  seen_.end_run();
}

std::int64_t StreamProgress::state_size() const {
  constexpr std::int64_t kSeenRow = 80;  // an id, a time, a hash
  return static_cast<std::int64_t>(seen_.size()) * kSeenRow;
}

std::string StreamProgress::state_text(const std::optional<ShortPages>& short_pages) const {
  StreamState state;
  state.since = state_.since;
  state.resume = state_.resume;
  state.short_pages = short_pages ? short_pages : state_.short_pages;
  if (state_.run) state.run = OpenRun{highest_, order_broken_};
  state.read = state_.read;
  return write_stream_state(state, seen_.all());
}

}  // namespace conn::runtime
