#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include <conn/clock.h>

#include "runtime/limits/gate.h"

namespace conn::runtime {

class Turn;
struct LimitRule;

/// The gates of all limits of an engine, by key: what one request has passed counts for the next, whatever
/// stream, run, account and thread it is of. Everything is under one lock, which is never held while
/// somebody waits. Thread-safe.
class RateLimiter {
 public:
  /// Both outlive it. `pace` is the least pause, µs, between requests of a limit that is nearly spent and
  /// does not say when it is whole again.
  RateLimiter(Clock& clock, std::int64_t pace) : clock_(clock), pace_(pace) {}
  RateLimiter(const RateLimiter&) = delete;
  RateLimiter& operator=(const RateLimiter&) = delete;

  std::size_t gates() {
    const std::lock_guard lock(mutex_);
    return entries_.size();
  }

 private:
  friend class Turn;

  /// A gate and those that wait for it.
  struct Entry {
    std::unique_ptr<Gate> gate;
    std::vector<Turn*> waiting;
  };

  std::shared_ptr<Entry> entry(const LimitRule& rule);
  std::shared_ptr<Entry> pause_entry(const std::string& key);
  std::shared_ptr<Entry>& place_of(const std::string& key);
  void drop_idle();
  std::int64_t now();

  Clock& clock_;
  std::int64_t pace_;
  std::mutex mutex_;  // over all below, all entries, and what the turns have in them
  std::unordered_map<std::string, std::shared_ptr<Entry>> entries_;
  std::size_t drop_at_ = 1024;
  std::uint64_t tickets_ = 0;
  std::int64_t last_ = INT64_MIN, ahead_ = 0;  // of the clock
};

}  // namespace conn::runtime
