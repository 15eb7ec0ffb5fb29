#pragma once

#include <optional>

#include "runtime/limits/gate.h"

namespace conn::runtime {

/// What an answer's headers say of a limit.
struct LimitReport {
  std::int64_t remaining = 0;            ///< not negative
  std::optional<std::int64_t> reset_in;  ///< µs, to come
};

/// `remaining header("…")`: the vendor counts, and tells. With a reset to come, none is sent beyond what is
/// left until then. Without one, requests are sent `pace` apart once less than a tenth is left of the most
/// that was told, but never held up for good.
class RemainingGate final : public Gate {
 public:
  explicit RemainingGate(std::int64_t pace) : pace_(pace) {}
  Opening opens(std::int64_t now, std::int64_t count, std::int64_t ahead) override;
  std::uint64_t enter(std::int64_t now) override;
  void leave(std::uint64_t mark, std::int64_t now) override;
  bool is_idle(std::int64_t now) override;
  /// What the answer to that request says; it has left.
  void take(std::uint64_t mark, const LimitReport& report, std::int64_t now);

 private:
  void count_anew(std::int64_t now);

  std::int64_t pace_;
  std::optional<std::int64_t> left_, reset_at_;
  std::int64_t most_ = 0;    // that was ever left before a request
  std::int64_t inside_ = 0;  // of them, some may not be counted in `left_`
  std::int64_t last_sent_ = INT64_MIN / 2;
  std::uint64_t events_ = 0;    // requests and reports, in order
  std::uint64_t reported_ = 0;  // the event that `left_` is of
  std::uint64_t reset_ = 0;     // the last event before the reset
};

}  // namespace conn::runtime
