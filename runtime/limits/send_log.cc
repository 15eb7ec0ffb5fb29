#include "runtime/limits/send_log.h"

#include <algorithm>

namespace conn::runtime {

std::int64_t SendLog::end_of(const Group& group) const {
  return (group.open > 0 ? group.last + hold() : group.settled) + window_;
}

// In the order of sending: one that ends early waits for those before it, and still ends within its own 4 %.
void SendLog::forget(std::int64_t now) {
  while (!groups_.empty() && end_of(groups_.front()) <= now) {
    count_ -= groups_.front().count;
    groups_.pop_front();
    ++front_;
  }
}

std::int64_t SendLog::free_at(std::int64_t now, std::int64_t count, std::int64_t ahead) {
  forget(now);
  std::int64_t over = count_ + ahead - count + 1;
  std::int64_t at = now;
  for (const Group& group : groups_) {
    if (over <= 0) return at;
    over -= group.count;
    at = std::max(at, end_of(group));
  }
  // Whole rounds of those ahead, of which none is sent yet.
  return over <= 0 ? at : at + (over + count - 1) / count * window_;
}

std::uint64_t SendLog::add(std::int64_t now) {
  forget(now);
  if (groups_.empty() || now >= groups_.back().first + std::max<std::int64_t>(window_ / 256, 1))
    groups_.push_back({now, now, now, 0, 0});
  Group& group = groups_.back();
  group.last = now;
  ++group.count;
  ++group.open;
  ++count_;
  return front_ + groups_.size() - 1;
}

void SendLog::settle(std::uint64_t group, std::int64_t now) {
  if (group < front_) return;  // it counts no more
  Group& found = groups_[group - front_];
  --found.open;
  found.settled = std::max(found.settled, std::min(now, found.last + hold()));
}

bool SendLog::empty(std::int64_t now) {
  forget(now);
  return groups_.empty();
}

}  // namespace conn::runtime
