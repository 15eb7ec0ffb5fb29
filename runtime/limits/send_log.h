#pragma once

#include <cstdint>
#include <deque>

namespace conn::runtime {

/// The requests that count in a sliding window. One counts from its sending until a whole window has passed
/// since it surely had reached the vendor: since its answer, or since 4 % of the window, whichever is sooner.
/// So never more than allowed are sent in any window, and a sender that always has something to send gets
/// more than 0.95 of it.
///
/// Requests sent within 1/256 of the window of each other are counted together: memory does not grow with
/// the number of requests. Times are microseconds that never go back.
class SendLog {
 public:
  explicit SendLog(std::int64_t window) : window_(window) {}

  /// When one more may be sent where `count` are allowed and `ahead` others go first: `now`, or later.
  std::int64_t free_at(std::int64_t now, std::int64_t count, std::int64_t ahead);

  /// Counts a request that is sent now; what `settle` knows it by.
  std::uint64_t add(std::int64_t now);
  /// The request has its answer, or will never have one.
  void settle(std::uint64_t group, std::int64_t now);

  /// Whether nothing counts any more.
  bool empty(std::int64_t now);
  std::size_t groups() const { return groups_.size(); }

 private:
  struct Group {
    std::int64_t first = 0, last = 0;  ///< sent
    std::int64_t settled = 0;          ///< the latest of those that are
    std::int64_t count = 0, open = 0;
  };
  std::int64_t hold() const { return window_ / 25; }
  std::int64_t end_of(const Group& group) const;
  void forget(std::int64_t now);

  std::int64_t window_;
  std::deque<Group> groups_;
  std::uint64_t front_ = 0;  // number of the first group
  std::int64_t count_ = 0;
};

}  // namespace conn::runtime
