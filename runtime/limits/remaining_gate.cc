#include "runtime/limits/remaining_gate.h"

namespace conn::runtime {

// Behind the reset as much is left as there ever was; the next answer tells better.
void RemainingGate::count_anew(std::int64_t now) {
  if (!reset_at_ || now < *reset_at_) return;
  reset_at_.reset();
  left_ = most_;
  reset_ = reported_ = events_;
}

Opening RemainingGate::opens(std::int64_t now, std::int64_t, std::int64_t ahead) {
  count_anew(now);
  if (!left_) return {now};
  if (!reset_at_) {
    const bool low = *left_ < (most_ + 9) / 10;
    return {low ? std::max(now, last_sent_ + pace_ * (ahead + 1)) : now};
  }
  if (*left_ - inside_ - ahead > 0) return {now};
  if (*left_ > 0 && inside_ > 0) return {now, true};  // their answers will tell
  return {*reset_at_};
}

std::uint64_t RemainingGate::enter(std::int64_t now) {
  ++inside_;
  last_sent_ = now;
  return ++events_;
}

void RemainingGate::leave(std::uint64_t, std::int64_t) { --inside_; }

// A request that was sent behind the last report knows it and more. Of others the vendor may have seen them
// in any order: the least counts.
void RemainingGate::take(std::uint64_t mark, const LimitReport& report, std::int64_t now) {
  count_anew(now);
  if (mark <= reset_) return;  // it speaks of what is over
  if (!left_ || mark > reported_ || report.remaining < *left_) {
    left_ = report.remaining;
    reported_ = ++events_;
  }
  most_ = std::max(most_, report.remaining + 1);
  if (report.reset_in) reset_at_ = now + *report.reset_in;
}

bool RemainingGate::is_idle(std::int64_t now) {
  constexpr std::int64_t kMinute = 60'000'000;
  return inside_ == 0 && !(reset_at_ && now < *reset_at_) && last_sent_ + kMinute < now;
}

}  // namespace conn::runtime
