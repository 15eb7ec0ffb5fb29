#pragma once

#include <exception>
#include <new>
#include <string_view>

#include "base/result.h"

namespace conn {

/// kOutOfMemory, kind config.
[[nodiscard]] Error out_of_memory();
/// kExceptionThrown, kind internal; `what` is the exception's own text, or empty.
[[nodiscard]] Error exception_thrown(std::string_view what);

/// What `body`, which gives a `Result`, gives; an error in place of an exception. Stands at the library's
/// edge, which none crosses, whether the library threw it or something of the host that the library called.
template <class Body>
[[nodiscard]] auto guarded(Body body) -> decltype(body()) {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return out_of_memory();
  } catch (const std::exception& thrown) {
    return exception_thrown(thrown.what());
  } catch (...) {
    return exception_thrown("");
  }
}

}  // namespace conn
