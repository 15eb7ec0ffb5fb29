#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <list>
#include <mutex>

#include <conn/clock.h>

namespace conn::testing {

/// A virtual clock for a fixed number of threads: it moves on, to the earliest time that anybody waits for,
/// once all of them wait. So everything that happens at one moment has happened before the next one comes,
/// and what threads do overlaps as it would with real waits.
class SharedClock final : public Clock {
 public:
  explicit SharedClock(std::size_t threads) : threads_(threads) {}

  std::int64_t now() override {
    const std::lock_guard lock(mutex_);
    return now_;
  }
  void sleep(std::int64_t microseconds, const Cancellation&) override { wait_for(microseconds, nullptr); }
  void wait(std::int64_t microseconds, const Cancellation&, Alarm& alarm) override {
    wait_for(microseconds, &alarm);
  }
  std::uint64_t random() override {
    const std::lock_guard lock(mutex_);
    return random_ = random_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
  }
  /// A thread is done: nobody waits for it any more.
  void leave() {
    const std::lock_guard lock(mutex_);
    --threads_;
    move_on();
  }

 private:
  struct Sleeper {
    std::int64_t until = 0;
    const Alarm* alarm = nullptr;
    bool awake = false;
  };

  void wait_for(std::int64_t microseconds, const Alarm* alarm) {
    std::unique_lock lock(mutex_);
    const auto own = sleepers_.insert(sleepers_.end(), {now_ + microseconds, alarm, false});
    move_on();
    changed_.wait(lock, [&] { return own->awake; });
    sleepers_.erase(own);
  }

  // Whoever is woken runs alone until it waits again. Its place in the list says that it sleeps no more.
  void move_on() {
    const auto awake = [](const Sleeper& one) { return one.awake; };
    if (sleepers_.size() < threads_ || std::any_of(sleepers_.begin(), sleepers_.end(), awake)) return;
    if (sleepers_.empty()) return;
    const auto called = std::find_if(sleepers_.begin(), sleepers_.end(), [](const Sleeper& one) {
      return one.alarm != nullptr && one.alarm->rung();
    });
    const auto next =
        called != sleepers_.end()
            ? called
            : std::min_element(sleepers_.begin(), sleepers_.end(),
                               [](const Sleeper& a, const Sleeper& b) { return a.until < b.until; });
    if (called == sleepers_.end()) now_ = std::max(now_, next->until);
    next->awake = true;
    changed_.notify_all();
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t threads_;
  std::int64_t now_ = 1'735'689'600'000'000;
  std::uint64_t random_ = 1;
  std::list<Sleeper> sleepers_;
};

}  // namespace conn::testing
