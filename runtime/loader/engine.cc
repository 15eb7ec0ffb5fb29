#include <conn/engine.h>

namespace conn {

Engine::Engine(const EngineOptions& options)
    : owned_(options.transport == nullptr ? make_curl_transport(options.curl) : nullptr),
      clock_(options.clock == nullptr ? &system_clock() : options.clock),
      transport_(options.transport == nullptr ? owned_.get() : options.transport),
      limits_(options.limits) {}

Engine::~Engine() = default;

}  // namespace conn
