#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"
#include "bytecode/module.h"
#include "bytecode/value.h"
#include "runtime/sync/retry_policy.h"

namespace conn::runtime {

/// What a connector's `errors` say of an answer.
struct Verdict {
  bytecode::Verb verb = bytecode::Verb::kNone;
  std::string kind;     ///< of a failure: `unauthorized`, `vendor`, …; may be empty
  std::string message;  ///< may be empty
  AskedPause pause;
  std::optional<std::int64_t> up_to;  ///< how often it is followed
  std::optional<std::int64_t> to;     ///< the page's size of `shrink`, the read of `use`
  std::int64_t number = 0;            ///< tells the verdicts of a stream apart
  bool more = false;                  ///< another one stands behind it, for when it is used up
};

/// Reads the record that an errors function returns.
Verdict read_verdict(const bytecode::Value& record);

/// The error that a failing answer ends in. `what` is what was asked for, `GET https://…`, without secrets;
/// `message` the connector's.
Error failed_answer(const std::string& kind, const std::string& message, int status, const std::string& what);

}  // namespace conn::runtime
