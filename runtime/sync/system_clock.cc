#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

#include <conn/clock.h>

namespace conn {
namespace {

class SystemClock final : public Clock {
 public:
  std::int64_t now() override {
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
  }

  // In slices, so that a cancellation, which may come from a signal handler and cannot wake anybody, is seen
  // soon.
  void sleep(std::int64_t microseconds, const Cancellation& cancellation) override {
    constexpr std::chrono::milliseconds kSlice(50);
    const auto end = std::chrono::steady_clock::now() +
                     std::chrono::microseconds(std::clamp<std::int64_t>(microseconds, 0, kLongest));
    while (!cancellation.cancelled()) {
      const auto left = end - std::chrono::steady_clock::now();
      if (left <= left.zero()) return;
      std::this_thread::sleep_for(std::min<std::chrono::steady_clock::duration>(left, kSlice));
    }
  }

  void wait(std::int64_t microseconds, const Cancellation& cancellation, Alarm& alarm) override {
    constexpr std::int64_t kSlice = 50'000;
    const auto end = std::chrono::steady_clock::now() +
                     std::chrono::microseconds(std::clamp<std::int64_t>(microseconds, 0, kLongest));
    while (!cancellation.cancelled() && !alarm.rung()) {
      const auto left =
          std::chrono::duration_cast<std::chrono::microseconds>(end - std::chrono::steady_clock::now());
      if (left.count() <= 0) return;
      alarm.wait(std::min<std::int64_t>(left.count(), kSlice));
    }
  }

  std::uint64_t random() override {
    std::random_device device;
    return static_cast<std::uint64_t>(device()) << 32 | device();
  }

 private:
  static constexpr std::int64_t kLongest = std::int64_t{365} * 86'400 * 1'000'000;  // keeps the sum in range
};

}  // namespace

Clock& system_clock() {
  static SystemClock clock;
  return clock;
}

}  // namespace conn
