#include "runtime/limits/rate_limiter.h"

#include <algorithm>

#include "runtime/limits/limit_rules.h"
#include "runtime/limits/remaining_gate.h"

namespace conn::runtime {
namespace {

std::unique_ptr<Gate> make_gate(const LimitRule& rule, std::int64_t pace) {
  switch (rule.kind) {
    case bytecode::LimitKind::kWindow: return std::make_unique<WindowGate>(rule.window);
    case bytecode::LimitKind::kAtOnce: return std::make_unique<SlotGate>();
    case bytecode::LimitKind::kRemaining: break;
  }
  return std::make_unique<RemainingGate>(pace);
}

}  // namespace

// Gates must not wait for an hour because somebody set the clock back by one: time goes on from where it was.
std::int64_t RateLimiter::now() {
  const std::int64_t read = clock_.now();
  if (read < last_) ahead_ += last_ - read;
  last_ = read;
  return read + ahead_;
}

std::shared_ptr<RateLimiter::Entry>& RateLimiter::place_of(const std::string& key) {
  if (entries_.size() >= drop_at_) drop_idle();
  return entries_[key];
}

std::shared_ptr<RateLimiter::Entry> RateLimiter::entry(const LimitRule& rule) {
  std::shared_ptr<Entry>& place = place_of(rule.key);
  if (!place) place = std::make_shared<Entry>(Entry{make_gate(rule, pace_), {}});
  return place;
}

std::shared_ptr<RateLimiter::Entry> RateLimiter::pause_entry(const std::string& key) {
  std::shared_ptr<Entry>& place = place_of(key);
  if (!place) place = std::make_shared<Entry>(Entry{std::make_unique<PauseGate>(), {}});
  return place;
}

// Accounts come and go; a gate that nobody uses and that remembers nothing need not stay.
void RateLimiter::drop_idle() {
  const std::int64_t time = now();
  std::erase_if(entries_, [&](const auto& each) {
    return each.second.use_count() == 1 && each.second->gate->is_idle(time);
  });
  drop_at_ = std::max<std::size_t>(1024, entries_.size() * 2);
}

}  // namespace conn::runtime
