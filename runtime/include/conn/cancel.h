#pragma once

#include <atomic>

namespace conn {

/// Asks whatever runs under it to stop soon. Thread-safe and safe in a signal handler; the caller owns it and
/// keeps it alive as long as anything runs under it.
class Cancellation {
 public:
  void cancel() noexcept { cancelled_.store(true, std::memory_order_relaxed); }
  bool cancelled() const noexcept { return cancelled_.load(std::memory_order_relaxed); }

 private:
  std::atomic<bool> cancelled_{false};
};

}  // namespace conn
