#include "tests/vendor/simulated.h"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace conn::vendor {
namespace {

TransportFailure failure(Code code, bool sent, bool retryable, const char* message) {
  return {Error{code, ErrorKind::kNetwork, message, "this is a simulated vendor", ""}, sent, retryable};
}

/// `https://api.example.com/v3/x?y=1` in parts.
Request vendor_request(const HttpRequest& request) {
  Request out{request.method, "/", "", request.headers, request.body};
  const size_t host = std::min(request.url.find("://"), request.url.size() - 3) + 3;
  const size_t path = std::min(request.url.find('/', host), request.url.size());
  const size_t query = std::min(request.url.find('?', path), request.url.size());
  if (path < query) out.path = request.url.substr(path, query - path);
  if (query < request.url.size()) out.query = request.url.substr(query + 1);
  return out;
}

std::string http_date(std::int64_t micros) {
  const date::sys_time<std::chrono::microseconds> time{std::chrono::microseconds(micros)};
  return date::format("%a, %d %b %Y %T GMT", date::floor<std::chrono::seconds>(time));
}

bool has_header(const std::vector<HttpHeader>& headers, std::string_view name) {
  return std::any_of(headers.begin(), headers.end(),
                     [&](const HttpHeader& each) { return each.name == name; });
}

/// The whole answer, or what is left of it where the connection's end is the body's end; a failure where the
/// cut shows.
TransportOutcome delivered(Answer answer, std::int64_t now) {
  const size_t wire = answer.gzip ? gzip(answer.body).size() : answer.body.size();
  if (answer.cut_at && *answer.cut_at < wire) {
    if (answer.framing != Framing::kUntilClose || answer.gzip) {
      return failure(Code::kConnectionBroken, true, true, "the connection ended before the answer was whole");
    }
    answer.body.resize(*answer.cut_at);
  }
  if (!has_header(answer.headers, "Date")) answer.headers.push_back({"Date", http_date(now)});
  return HttpResponse{answer.status, std::move(answer.headers), std::move(answer.body),
                      static_cast<std::int64_t>(wire)};
}

}  // namespace

std::int64_t VirtualClock::now() {
  const std::lock_guard lock(mutex_);
  return now_;
}

void VirtualClock::sleep(std::int64_t microseconds, const Cancellation& cancellation) {
  std::function<void(std::int64_t)> hook;
  {
    const std::lock_guard lock(mutex_);
    waits_.push_back(microseconds);
    hook = hook_;
  }
  if (hook) hook(microseconds);
  if (!cancellation.cancelled()) advance(microseconds);
}

std::uint64_t VirtualClock::random() {
  const std::lock_guard lock(mutex_);
  return dice_.next();
}

void VirtualClock::advance(std::int64_t microseconds) {
  const std::lock_guard lock(mutex_);
  now_ += std::max<std::int64_t>(0, microseconds);
}

std::vector<std::int64_t> VirtualClock::waits() const {
  const std::lock_guard lock(mutex_);
  return waits_;
}

void VirtualClock::on_sleep(std::function<void(std::int64_t)> hook) {
  const std::lock_guard lock(mutex_);
  hook_ = std::move(hook);
}

class SimulatedTransport::SimulatedSession final : public Transport::Session {
 public:
  explicit SimulatedSession(SimulatedTransport& transport) : transport_(transport) {}
  TransportOutcome send(const HttpRequest& request, const Cancellation& cancellation) override {
    return transport_.carry(request, cancellation);
  }

 private:
  SimulatedTransport& transport_;
};

std::unique_ptr<Transport::Session> SimulatedTransport::open() {
  return std::make_unique<SimulatedSession>(*this);
}

std::vector<HttpRequest> SimulatedTransport::sent() const {
  const std::lock_guard lock(mutex_);
  return sent_;
}

TransportOutcome SimulatedTransport::carry(const HttpRequest& request, const Cancellation& cancellation) {
  if (cancellation.cancelled()) return failure(Code::kCancelled, false, false, "the request was cancelled");
  {
    const std::lock_guard lock(mutex_);
    sent_.push_back(request);
  }
  Answer answer = vendor_.serve(vendor_request(request));
  if (answer.refused)
    return failure(Code::kConnectFailed, false, true, "no connection: nothing listens there");
  if (answer.delay > limits_.total_timeout) {
    clock_.advance(limits_.total_timeout);
    return failure(Code::kTimedOut, true, true, "the vendor took too long to answer");
  }
  clock_.advance(answer.delay);
  if (answer.dropped)
    return failure(Code::kConnectionBroken, true, true, "the connection ended before the answer was whole");
  if (static_cast<std::int64_t>(answer.body.size()) > limits_.max_body) {
    return failure(Code::kAnswerOverLimit, true, false, "the answer is larger than the limit");
  }
  return delivered(std::move(answer), clock_.now());
}

}  // namespace conn::vendor
