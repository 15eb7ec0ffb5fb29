#pragma once

#include <algorithm>
#include <cstdint>

#include "runtime/limits/send_log.h"

namespace conn::runtime {

/// When a request may pass.
struct Opening {
  std::int64_t at = 0;
  bool when_one_leaves = false;  ///< nobody knows when: `at` says nothing
};

/// One limit, counted in one scope. Times are the limiter's, which never go back; its lock is held.
class Gate {
 public:
  virtual ~Gate() = default;
  /// When one more may pass where the limit is `count` and `ahead` others go first.
  virtual Opening opens(std::int64_t now, std::int64_t count, std::int64_t ahead) = 0;
  /// A request passes; what `leave` knows it by.
  virtual std::uint64_t enter(std::int64_t now) = 0;
  /// It was answered, or never will be.
  virtual void leave(std::uint64_t mark, std::int64_t now) = 0;
  /// Whether a new gate would say the same.
  virtual bool is_idle(std::int64_t now) = 0;
};

/// `50 per 10s`
class WindowGate final : public Gate {
 public:
  explicit WindowGate(std::int64_t window) : log_(window) {}
  Opening opens(std::int64_t now, std::int64_t count, std::int64_t ahead) override {
    return {log_.free_at(now, count, ahead)};
  }
  std::uint64_t enter(std::int64_t now) override { return log_.add(now); }
  void leave(std::uint64_t mark, std::int64_t now) override { log_.settle(mark, now); }
  bool is_idle(std::int64_t now) override { return log_.empty(now); }

 private:
  SendLog log_;
};

/// `4 at once`
class SlotGate final : public Gate {
 public:
  Opening opens(std::int64_t now, std::int64_t count, std::int64_t ahead) override {
    return {now, inside_ + ahead >= count};
  }
  std::uint64_t enter(std::int64_t) override { return static_cast<std::uint64_t>(++inside_); }
  void leave(std::uint64_t, std::int64_t) override { --inside_; }
  bool is_idle(std::int64_t) override { return inside_ == 0; }

 private:
  std::int64_t inside_ = 0;
};

/// Closed for as long as a vendor asked the whole scope to wait.
class PauseGate final : public Gate {
 public:
  Opening opens(std::int64_t now, std::int64_t, std::int64_t) override { return {std::max(now, until_)}; }
  std::uint64_t enter(std::int64_t) override { return 0; }
  void leave(std::uint64_t, std::int64_t) override {}
  bool is_idle(std::int64_t now) override { return until_ <= now; }
  void close_until(std::int64_t until) { until_ = std::max(until_, until); }

 private:
  std::int64_t until_ = INT64_MIN;
};

}  // namespace conn::runtime
