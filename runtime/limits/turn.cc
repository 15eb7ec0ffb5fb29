#include "runtime/limits/turn.h"

#include <algorithm>

namespace conn::runtime {
namespace {

// Who does not come back within this time of its own loses its place.
constexpr std::int64_t kPatience = 1'000'000;

}  // namespace

Turn::Turn(RateLimiter& limiter, LimitRules rules) : limiter_(limiter) {
  if (rules.limits.empty()) return;
  const std::lock_guard lock(limiter_.mutex_);
  for (LimitRule& rule : rules.limits) {
    std::shared_ptr<Entry> entry = limiter_.entry(rule);
    uses_.push_back({std::move(rule), std::move(entry)});
  }
  LimitRule pause;
  pause.text = "a pause that the vendor asked for";
  uses_.push_back({std::move(pause), limiter_.pause_entry(rules.pause_key)});
}

Turn::~Turn() { abandon(); }

std::optional<Turn::Wait> Turn::ask() {
  if (uses_.empty()) return std::nullopt;
  const std::lock_guard lock(limiter_.mutex_);
  const std::int64_t now = limiter_.now();
  if (ticket_ == 0) ticket_ = ++limiter_.tickets_;
  std::int64_t at = now;
  const Use *closed = nullptr, *full = nullptr;
  for (const Use& use : uses_) {
    const Opening opening = this->opening(use, now);
    if (opening.when_one_leaves) {
      full = &use;
    } else if (opening.at > at) {
      at = opening.at;
      closed = &use;
    }
  }
  if (closed != nullptr || full != nullptr) return wait_for(closed, at, full, now);
  withdraw();
  for (Use& use : uses_) {
    use.mark = use.entry->gate->enter(now);
    wake_first(*use.entry);  // there may be room for more
  }
  under_way_ = true;
  return std::nullopt;
}

// Those that asked earlier and will ask again by then go first; the later, the more of them there may be.
Opening Turn::opening(const Use& use, std::int64_t now) const {
  Gate& gate = *use.entry->gate;
  std::int64_t before = ahead(*use.entry, now, now);
  for (;;) {
    const Opening found = gate.opens(now, use.rule.count, before);
    if (found.when_one_leaves || found.at <= now) return found;
    const std::int64_t by_then = ahead(*use.entry, found.at, now);
    if (by_then <= before) return found;
    before = by_then;
  }
}

std::int64_t Turn::ahead(const Entry& entry, std::int64_t by, std::int64_t now) const {
  return std::count_if(entry.waiting.begin(), entry.waiting.end(), [&](const Turn* other) {
    return other != this && other->ticket_ < ticket_ && other->takes_place(entry, by, now);
  });
}

// One that waits elsewhere for somebody to leave takes nothing from others here.
bool Turn::takes_place(const Entry& entry, std::int64_t by, std::int64_t now) const {
  if (full_ != nullptr) return full_ == &entry;
  return due_ <= by && now - kPatience <= due_;
}

std::optional<Turn::Wait> Turn::wait_for(const Use* closed, std::int64_t at, const Use* full,
                                         std::int64_t now) {
  const Entry* was_full = full_;
  full_ = closed == nullptr ? full->entry.get() : nullptr;
  due_ = at;
  alarm_.reset();
  for (const Use& use : uses_) {
    std::vector<Turn*>& waiting = use.entry->waiting;
    if (std::find(waiting.begin(), waiting.end(), this) == waiting.end()) waiting.push_back(this);
  }
  if (was_full != nullptr && was_full != full_) wake_first(*was_full);  // what it learned holds for them too
  return Wait{at - now, full_ != nullptr, (closed != nullptr ? closed : full)->rule.text};
}

void Turn::withdraw() {
  const Entry* full = full_;
  for (const Use& use : uses_) std::erase(use.entry->waiting, this);
  ticket_ = 0;
  full_ = nullptr;
  if (full != nullptr) wake_first(*full);  // it may have been woken for a place that it does not take
}

void Turn::wake_first(const Entry& entry) {
  Turn* first = nullptr;
  for (Turn* turn : entry.waiting) {
    if (turn->full_ == &entry && (first == nullptr || turn->ticket_ < first->ticket_)) first = turn;
  }
  if (first != nullptr) first->alarm_.ring();
}

void Turn::leave() {
  const std::int64_t now = limiter_.now();
  for (const Use& use : uses_) use.entry->gate->leave(use.mark, now);
  under_way_ = false;
}

void Turn::answered(const std::vector<HttpHeader>& headers, std::int64_t vendor_now) {
  if (uses_.empty()) return;
  const std::lock_guard lock(limiter_.mutex_);
  if (!under_way_) return;
  leave();
  const std::int64_t now = limiter_.now();
  for (const Use& use : uses_) {
    const auto report = read_report(use.rule, headers, vendor_now);
    if (report) static_cast<RemainingGate&>(*use.entry->gate).take(use.mark, *report, now);
    wake_first(*use.entry);
  }
}

void Turn::abandon() {
  if (uses_.empty()) return;
  const std::lock_guard lock(limiter_.mutex_);
  withdraw();
  if (!under_way_) return;
  leave();
  for (const Use& use : uses_) wake_first(*use.entry);
}

void Turn::pause(std::int64_t micros) {
  if (uses_.empty()) return;
  const std::lock_guard lock(limiter_.mutex_);
  const std::int64_t now = limiter_.now();
  std::int64_t until = 0;
  if (__builtin_add_overflow(now, micros, &until)) until = INT64_MAX;
  static_cast<PauseGate&>(*uses_.back().entry->gate).close_until(until);
}

}  // namespace conn::runtime
