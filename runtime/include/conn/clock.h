#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

#include <conn/cancel.h>
#include <conn/export.h>

namespace conn {

/// Ends a wait before its time. Thread-safe; belongs to who waits.
class Alarm {
 public:
  void ring() {
    const std::lock_guard lock(mutex_);
    rung_ = true;
    changed_.notify_all();
  }
  void reset() {
    const std::lock_guard lock(mutex_);
    rung_ = false;
  }
  bool rung() const {
    const std::lock_guard lock(mutex_);
    return rung_;
  }
  /// Waits for `microseconds` of real time, or less once it rings.
  void wait(std::int64_t microseconds) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::microseconds(microseconds), [&] { return rung_; });
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  bool rung_ = false;
};

/// Time and chance, as a run sees them. A host or a test may put its own here; `system_clock()` is the
/// default. Thread-safe.
class Clock {
 public:
  virtual ~Clock() = default;
  /// Microseconds since 1970, UTC.
  virtual std::int64_t now() = 0;
  /// Waits for `microseconds`, or less when cancelled.
  virtual void sleep(std::int64_t microseconds, const Cancellation& cancellation) = 0;
  /// Waits for `microseconds`, or less when cancelled or once the alarm rings. A clock that knows no better
  /// looks at the alarm every 10 ms.
  virtual void wait(std::int64_t microseconds, const Cancellation& cancellation, Alarm& alarm) {
    constexpr std::int64_t kSlice = 10'000;
    for (; microseconds > 0 && !alarm.rung() && !cancellation.cancelled(); microseconds -= kSlice)
      sleep(std::min(microseconds, kSlice), cancellation);
  }
  /// 64 random bits, for the jitter of retries.
  virtual std::uint64_t random() = 0;
};

/// The machine's clock and a generator seeded by it. Lives as long as the process.
CONN_EXPORT Clock& system_clock();

}  // namespace conn
