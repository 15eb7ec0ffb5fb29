#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <conn/clock.h>
#include <conn/transport.h>

#include "runtime/limits/limit_rules.h"
#include "runtime/limits/rate_limiter.h"

namespace conn::runtime {

/// One stream's turn at its limits: asks before every request, goes when all let it, and says when the
/// request is over. Who asked first goes first, unless it could not go yet. Gives back what it holds when it
/// goes away. One thread at a time; turns of several threads share gates.
class Turn {
 public:
  Turn(RateLimiter& limiter, LimitRules rules);
  ~Turn();
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

  struct Wait {
    std::int64_t pause = 0;  ///< µs, until it is worth asking again
    bool for_alarm = false;  ///< nobody knows how long: the alarm rings; `pause` is 0
    std::string limit;       ///< which: `50 per 10s`
  };
  /// Nothing: the request counts as sent now. Else when to ask again; until then it keeps its place.
  std::optional<Wait> ask();

  /// The request was answered. `vendor_now` is the answer's `Date`, else our time.
  void answered(const std::vector<HttpHeader>& headers, std::int64_t vendor_now);
  /// There will be no answer, or the request is no longer wanted.
  void abandon();
  /// The vendor asks for a pause of `micros`: everybody in the scope waits.
  void pause(std::int64_t micros);

  Alarm& alarm() { return alarm_; }

 private:
  using Entry = RateLimiter::Entry;
  struct Use {
    LimitRule rule;
    std::shared_ptr<Entry> entry;
    std::uint64_t mark = 0;  // of the request under way
  };

  Opening opening(const Use& use, std::int64_t now) const;
  std::int64_t ahead(const Entry& entry, std::int64_t by, std::int64_t now) const;
  bool takes_place(const Entry& entry, std::int64_t by, std::int64_t now) const;
  std::optional<Wait> wait_for(const Use* closed, std::int64_t at, const Use* full, std::int64_t now);
  void withdraw();
  void leave();
  static void wake_first(const Entry& entry);

  RateLimiter& limiter_;
  std::vector<Use> uses_;  // the last is the pause of the scope
  Alarm alarm_;
  // Under the limiter's lock, since others look at them:
  std::uint64_t ticket_ = 0;     // place among those that wait; 0: waits for nothing
  std::int64_t due_ = 0;         // when it will ask again
  const Entry* full_ = nullptr;  // it waits for one to leave here
  bool under_way_ = false;
};

}  // namespace conn::runtime
