#pragma once

#include <conn/clock.h>

#include <optional>
#include <string>

#include "base/hash.h"
#include "base/result.h"
#include "bytecode/module.h"
#include "runtime/http/origin_policy.h"
#include "runtime/sync/evaluator.h"
#include "runtime/sync/request_parts.h"
#include "runtime/sync/secret_mask.h"

namespace conn::runtime {

/// Makes the requests of one stream: the `request` function once a page, `auth` once an attempt.
class RequestMaker {
 public:
  /// Everything is the caller's and outlives this. `mask` learns what `auth` makes of the secrets.
  RequestMaker(const bytecode::Module& module, const bytecode::Stream& stream, const OriginPolicy& policy,
               Evaluator& evaluator, Clock& clock, SecretMask& mask)
      : module_(module),
        stream_(stream),
        policy_(policy),
        evaluator_(evaluator),
        clock_(clock),
        mask_(mask),
        last_url_(policy.root()) {}

  /// The request of the next page. Errors: kRequestFailed, kOriginRefused, kUrlRefused, kAnswerTooLarge.
  Status build(const InputSources& sources);

  /// Whether the last two requests that were built are the same.
  bool repeats_itself() const { return repeats_itself_; }

  /// What is sent now: fresh credentials at each attempt. The same errors.
  Result<ReadyRequest> attempt(InputSources sources);

  /// Where an answer came from: links in it count from there.
  void answered_by(const std::string& url);

 private:
  const bytecode::Module& module_;
  const bytecode::Stream& stream_;
  const OriginPolicy& policy_;
  Evaluator& evaluator_;
  Clock& clock_;
  SecretMask& mask_;
  Url last_url_;
  RequestParts parts_;
  std::optional<Hash128> identity_;  // of `parts_`
  bool repeats_itself_ = false;
};

}  // namespace conn::runtime
