#pragma once

#include <cstdint>

#include <conn/cancel.h>
#include <conn/export.h>

namespace conn {

/// Time and chance, as a run sees them. A host or a test may put its own here; `system_clock()` is the
/// default. Thread-safe.
class Clock {
 public:
  virtual ~Clock() = default;
  /// Microseconds since 1970, UTC.
  virtual std::int64_t now() = 0;
  /// Waits for `microseconds`, or less when cancelled.
  virtual void sleep(std::int64_t microseconds, const Cancellation& cancellation) = 0;
  /// 64 random bits, for the jitter of retries.
  virtual std::uint64_t random() = 0;
};

/// The machine's clock and a generator seeded by it. Lives as long as the process.
CONN_EXPORT Clock& system_clock();

}  // namespace conn
