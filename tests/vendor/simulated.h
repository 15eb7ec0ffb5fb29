#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <conn/clock.h>
#include <conn/transport.h>

#include "tests/vendor/dice.h"
#include "tests/vendor/vendor.h"

namespace conn::vendor {

/// A clock that only moves when somebody sleeps. Starts at 2025-01-01T00:00:00Z.
class VirtualClock final : public Clock {
 public:
  explicit VirtualClock(std::uint64_t seed = 1) : dice_(seed, 0, 0, 0) {}

  std::int64_t now() override;
  void sleep(std::int64_t microseconds, const Cancellation& cancellation) override;
  std::uint64_t random() override;

  /// Moves on without a record of it.
  void advance(std::int64_t microseconds);
  /// Every sleep so far, µs.
  [[nodiscard]] std::vector<std::int64_t> waits() const;
  /// Called at each sleep, before the clock moves: to cancel a run that waits.
  void on_sleep(std::function<void(std::int64_t)> hook);

 private:
  mutable std::mutex mutex_;
  std::int64_t now_ = 1'735'689'600'000'000;
  Dice dice_;
  std::vector<std::int64_t> waits_;
  std::function<void(std::int64_t)> hook_;
};

/// A vendor without sockets: what libcurl would make of its answers, on a virtual clock. Thread-safe; vendor
/// and clock outlive it.
class SimulatedTransport final : public Transport {
 public:
  SimulatedTransport(Vendor& vendor, VirtualClock& clock, TransportLimits limits = {})
      : vendor_(vendor), clock_(clock), limits_(limits) {}

  std::unique_ptr<Session> open() override;

  /// Every request as it was sent.
  [[nodiscard]] std::vector<HttpRequest> sent() const;

 private:
  class SimulatedSession;

  [[nodiscard]] TransportOutcome carry(const HttpRequest& request, const Cancellation& cancellation);

  Vendor& vendor_;
  VirtualClock& clock_;
  const TransportLimits limits_;
  mutable std::mutex mutex_;
  std::vector<HttpRequest> sent_;
};

}  // namespace conn::vendor
