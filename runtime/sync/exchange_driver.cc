#include "runtime/sync/exchange_driver.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "runtime/sync/stream_driver.h"

namespace conn::runtime {
namespace {

const Cancellation& never() {
  static const Cancellation cancellation;
  return cancellation;
}

// `Bearer [secret]`: the scheme is no secret, and tells a wrong one from a right one.
// The scheme in front is no secret.
std::string masked_credential(std::string_view value) {
  for (const std::string_view scheme : {"Bearer ", "Basic ", "Token "}) {
    if (equals_ignore_case(value.substr(0, scheme.size()), scheme))
      return std::string(value.substr(0, scheme.size())) + "[secret]";
  }
  return "[secret]";
}

bool names(const std::vector<std::string>& list, std::string_view name) {
  return std::any_of(list.begin(), list.end(),
                     [&](const std::string& each) { return equals_ignore_case(each, name); });
}

HttpRequest masked(const ReadyRequest& ready, const SecretMask& mask) {
  HttpRequest out = ready.request;
  out.url = ready.shown_url;
  out.body = mask.apply(std::move(out.body));
  for (HttpHeader& header : out.headers) {
    const bool credential =
        equals_ignore_case(header.name, "Authorization") || names(ready.credentials.headers, header.name);
    header.value = credential ? masked_credential(header.value) : mask.apply(std::move(header.value));
  }
  return out;
}

}  // namespace

ExchangeDriver::ExchangeDriver(Transport::Session& session, Clock& clock, Observer& observer,
                               const Cancellation* cancellation, const SecretMask& mask, Exchange& out)
    : session_(session),
      clock_(clock),
      observer_(observer),
      cancellation_(cancellation == nullptr ? never() : *cancellation),
      mask_(mask),
      out_(out) {}

const PageCommit* ExchangeDriver::drive(StreamRun& run) {
  for (;;) {
    if (cancellation_.cancelled()) run.cancel();
    const Action action = run.next();
    switch (action.kind) {
      case Action::Kind::kSend: send(run, action); break;
      case Action::Kind::kWait: wait_out(action, run, clock_, observer_, cancellation_); break;
      case Action::Kind::kCommit: return action.commit;
      case Action::Kind::kDone: return nullptr;
    }
  }
}

void ExchangeDriver::send(StreamRun& run, const Action& action) {
  const ReadyRequest& ready = *action.request;
  const std::string& name = run.summary().stream;
  observer_.on_request(name, ready.request.method, ready.shown_url, action.attempt);
  out_.request = masked(ready, mask_);
  out_.answer.reset();
  TransportOutcome outcome = session_.send(ready.request, cancellation_);
  if (cancellation_.cancelled()) return;
  if (const auto* response = std::get_if<HttpResponse>(&outcome)) {
    out_.answer = *response;
    out_.bytes = static_cast<std::int64_t>(response->body.size());
    observer_.on_answer(name, response->status, out_.bytes);
  }
  run.on_answer(std::move(outcome));
}

void ExchangeDriver::finish(const StreamRun& run) {
  out_.requests = run.summary().requests;
  if (!out_.answer) return;
  for (HttpHeader& header : out_.answer->headers) header.value = mask_.apply(std::move(header.value));
  out_.answer->body = mask_.apply(std::move(out_.answer->body));
}

}  // namespace conn::runtime
