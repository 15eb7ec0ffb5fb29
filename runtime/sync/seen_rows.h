#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <conn/sink.h>

namespace conn::runtime {

/// A row that was delivered, as far as needed to tell its repeat from its change.
struct SeenRow {
  std::string id;
  std::optional<std::int64_t> cursor;  ///< µs UTC
  RecordHash hash;
  bool this_run = false;  ///< delivered since the run began that is not finished
  std::optional<std::int64_t> version = std::nullopt;

  friend bool operator==(const SeenRow&, const SeenRow&) = default;
};

/// Remembers, for each id, the last form that was delivered: a row is a repeat only while its record is the
/// same as that. So an update is never taken for a repeat, and a row that changes back is delivered again. Of
/// rows with versions the greater is kept: one with a smaller version than is known counts as a repeat.
/// Holds at most `limit` ids; without a limit it remembers nothing, and every row is fresh: somebody else
/// tells repeats.
class SeenRows {
 public:
  enum class Verdict : std::uint8_t {
    kFresh,      ///< new or changed, remembered from now on
    kRepeat,     ///< delivered before, the same
    kUntracked,  ///< new, but there is no room to remember it
  };

  explicit SeenRows(std::optional<std::int64_t> limit)
      : on_(limit.has_value()),
        limit_(static_cast<std::size_t>(std::max<std::int64_t>(limit.value_or(0), 0))) {}

  /// Judges a row that has just been read and remembers it as delivered.
  Verdict see(std::string_view id, std::optional<std::int64_t> cursor, RecordHash hash,
              std::optional<std::int64_t> version = std::nullopt);

  /// Takes what a state holds. Beyond the limit the rest is dropped: its repeats are delivered.
  void load(std::vector<SeenRow> rows);

  /// Forgets rows dated before `floor`; rows without a date stay.
  void forget_before(std::int64_t floor);
  /// Forgets rows without a date that were not delivered in the run that is going on.
  void forget_undated();
  /// Forgets rows that were not delivered in the run that is going on.
  void forget_older_runs();
  /// A run is over: what it delivered counts as earlier from now on.
  void end_run();

  std::size_t size() const { return rows_.size(); }
  bool full() const { return on_ && rows_.size() >= limit_; }
  /// All rows in the order in which they were first met, so that equal runs are written alike.
  const std::deque<SeenRow>& all() const { return rows_; }

 private:
  template <class Condition>
  void forget_if(Condition condition);
  void remember(SeenRow row);

  bool on_;
  std::size_t limit_;
  std::deque<SeenRow> rows_;  // a deque: the index points into it
  std::unordered_map<std::string_view, SeenRow*> index_;
};

}  // namespace conn::runtime
