#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <conn/transport.h>

#include "base/result.h"
#include "bytecode/module.h"
#include "bytecode/value.h"
#include "runtime/http/origin_policy.h"
#include "runtime/http/redirects.h"
#include "runtime/sync/secret_mask.h"

namespace conn::runtime {

using TextPairs = std::vector<std::pair<std::string, std::string>>;

/// What a stream asks for, before credentials are added.
struct RequestParts {
  bytecode::Method method = bytecode::Method::kGet;
  Url url;          ///< judged by the origin policy, relocated
  bool own = true;  ///< credentials may go there
  TextPairs headers;
  std::string body;
};

/// What `auth` adds to one attempt.
struct AuthParts {
  TextPairs headers;
  TextPairs query;
};

/// A request that can be sent, and how it may be shown.
struct ReadyRequest {
  HttpRequest request;
  CredentialPlaces credentials;
  std::string shown_url;  ///< without secrets
};

/// Reads the record that a request's build function returns. A link counts from `last_url`, the URL that was
/// answered last. Errors: kOriginRefused, kUrlRefused, kRequestFailed.
Result<RequestParts> read_request_parts(const bytecode::Value& record, const bytecode::Request& request,
                                        const OriginPolicy& policy, const Url& last_url);

/// Reads the record that the auth function returns.
AuthParts read_auth_parts(const bytecode::Value& record);

/// Puts both together. Credentials are added only where the request goes to the connector's own origin.
ReadyRequest make_request(const RequestParts& parts, const AuthParts& auth, const SecretMask& mask);

}  // namespace conn::runtime
