#include <conn/engine.h>

#include "runtime/limits/rate_limiter.h"

namespace conn {

Engine::Engine(const EngineOptions& options)
    : owned_(options.transport == nullptr ? make_curl_transport(options.curl) : nullptr),
      clock_(options.clock == nullptr ? &system_clock() : options.clock),
      transport_(options.transport == nullptr ? owned_.get() : options.transport),
      limits_(options.limits),
      limiter_(std::make_unique<runtime::RateLimiter>(*clock_, options.limits.min_backoff)) {}

Engine::~Engine() = default;

}  // namespace conn
