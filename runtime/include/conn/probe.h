#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <conn/account.h>
#include <conn/engine.h>
#include <conn/exchange.h>
#include <conn/export.h>
#include <conn/module.h>
#include <conn/observer.h>
#include <conn/sync.h>

#include "base/result.h"

namespace conn {

/// What a probe tells of an account.
enum class ProbeOutcome : std::uint8_t {
  kOk,           ///< the vendor accepts it
  kRefused,      ///< the vendor refuses the credential: 401, or a rule `fail unauthorized`
  kForbidden,    ///< the credential is fine and may not ask this: 403, or a rule `fail forbidden`
  kLimited,      ///< the vendor asks for a longer pause than was allowed; says nothing of the credential
  kUnreachable,  ///< no whole answer came; says nothing of the credential
  kFailed,       ///< the vendor answered something else, or the request could not be made: see `error`
  kCancelled,
};

/// The word of the outcome, as it stands in JSON: `refused`.
CONN_EXPORT const char* to_string(ProbeOutcome outcome);

/// What testing an account showed.
struct ProbeReport : Exchange {
  std::string connector;
  ProbeOutcome outcome = ProbeOutcome::kFailed;
  std::optional<std::string> label;  ///< of kOk: what the connector calls the account by, such as its e-mail
  std::vector<std::string> notes;
  std::optional<Error> error;  ///< why it is not kOk
};

/// Sends the connector's `probe` with the account's settings and secrets, and tells whether the vendor
/// accepts them. Limits, retries and rules for errors hold as in `sync`; nothing is written anywhere, no
/// state is read. Of `options` only `max_wait`, `base`, `allow_loopback` and `cancellation` count. Safe to
/// call from many threads with different accounts.
///
/// Errors, before anything is sent: those of `sync`; kNoProbe where the connector has none (ask
/// `Module::has_probe`).
CONN_EXPORT Result<ProbeReport> probe(const Engine& engine, const Module& module, const Account& account,
                                      const SyncOptions& options, Observer& observer);

/// For people: request, answer, verdict.
CONN_EXPORT std::string to_text(const ProbeReport& report);

/// For machines: one JSON object, `"format": 1`, no newline.
CONN_EXPORT std::string to_json(const ProbeReport& report);

}  // namespace conn
