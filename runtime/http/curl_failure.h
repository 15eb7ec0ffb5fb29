#pragma once

#include <curl/curl.h>

#include <conn/transport.h>

#include "runtime/http/transfer.h"
#include "runtime/http/url.h"

namespace conn::runtime {

/// What a transfer that brought no whole answer came to. The message names the origin, never path, query or
/// headers.
[[nodiscard]] TransportFailure failure_of(CURLcode code, const Transfer& transfer, const Url& url,
                                          const TransportLimits& limits);

/// A request that was refused before anything was sent.
[[nodiscard]] TransportFailure refusal(Error error);

/// The transfer was given up because the run was cancelled.
[[nodiscard]] TransportFailure cancelled_failure(const Transfer& transfer, const Url& url);

}  // namespace conn::runtime
