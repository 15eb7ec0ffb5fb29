#pragma once

#include <memory>

#include <conn/clock.h>
#include <conn/export.h>
#include <conn/limits.h>
#include <conn/transport.h>

namespace conn {

namespace runtime {
class RateLimiter;
}

struct EngineOptions {
  Clock* clock = nullptr;          ///< not owned; null: the machine's
  Transport* transport = nullptr;  ///< not owned; null: libcurl with `curl`
  CurlOptions curl;
  Limits limits;
};

/// What a host makes once and runs everything with: the limits that connectors declare hold for all runs of
/// one engine together. Thread-safe; outlives every run.
class CONN_EXPORT Engine {
 public:
  explicit Engine(const EngineOptions& options = {});
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  Clock& clock() const { return *clock_; }
  Transport& transport() const { return *transport_; }
  const Limits& limits() const { return limits_; }
  /// What runs ask before they send; of no use to a host.
  runtime::RateLimiter& limiter() const { return *limiter_; }

 private:
  std::unique_ptr<Transport> owned_;
  Clock* clock_;
  Transport* transport_;
  Limits limits_;
  std::unique_ptr<runtime::RateLimiter> limiter_;
};

}  // namespace conn
