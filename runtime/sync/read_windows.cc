#include "runtime/sync/read_windows.h"

#include <algorithm>

#include "base/civil.h"
#include "runtime/sync/retry_policy.h"

namespace conn::runtime {

// A day that is sent as an end is read as a whole, so it needs no rounding.
std::int64_t ReadWindows::rounded(std::int64_t moment) const {
  if (range_.grain >= kMicrosPerDay) return moment;
  return floor_div(moment, range_.grain) * range_.grain;
}

void ReadWindows::start(ReadBounds whole) {
  whole_ = whole;
  if (whole_.until) whole_.until = rounded(*whole_.until);
  number_ = 1;
  current_ = whole_;
  cut();
}

void ReadWindows::advance() {
  current_ = {current_.until, whole_.until};
  ++number_;
  cut();
}

void ReadWindows::cut() {
  if (range_.window == 0 || !current_.since || !current_.until) return;
  const std::int64_t end = rounded(saturating_add(*current_.since, range_.window));
  // A window shorter than the grain still goes forward.
  const std::int64_t next = std::max(end, saturating_add(rounded(*current_.since), range_.grain));
  current_.until = std::min(*current_.until, next);
}

}  // namespace conn::runtime
