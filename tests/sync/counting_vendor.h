#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include <conn/transport.h>

#include "tests/sync/shared_clock.h"

namespace conn::testing {

/// What a vendor sees of one scope: counts by itself, and knows nothing of the limiter.
class Counted {
 public:
  void arrive(std::int64_t now) {
    sent_.push_back(now);
    most_at_once_ = std::max(most_at_once_, ++under_way_);
  }
  void leave() { --under_way_; }

  [[nodiscard]] std::int64_t requests() const { return static_cast<std::int64_t>(sent_.size()); }
  [[nodiscard]] std::int64_t most_at_once() const { return most_at_once_; }
  /// From the first request to the last.
  [[nodiscard]] std::int64_t took() const { return sent_.empty() ? 0 : sent_.back() - sent_.front(); }
  /// In any window of that length, wherever it begins.
  [[nodiscard]] std::int64_t most_within(std::int64_t window) const {
    std::size_t begin = 0, most = 0;
    for (std::size_t end = 0; end < sent_.size(); ++end) {
      while (sent_[begin] <= sent_[end] - window) ++begin;
      most = std::max(most, end - begin + 1);
    }
    return static_cast<std::int64_t>(most);
  }

 private:
  std::vector<std::int64_t> sent_;
  std::int64_t under_way_ = 0, most_at_once_ = 0;
};

/// A vendor that answers every request after `latency`, one record a page for `pages` pages of each stream.
/// The account stands in a header. Where `budget` is given, it counts requests in fixed windows of a minute
/// by itself, tells what is left, and refuses what is too much.
class CountingVendor final : public Transport {
 public:
  CountingVendor(SharedClock& clock, std::int64_t latency, int pages)
      : clock_(clock), latency_(latency), pages_(pages) {}

  std::int64_t budget = 0;
  std::int64_t refused = 0;
  std::map<std::string, Counted> seen;  ///< by account, by `account/stream`; all under ""

  std::unique_ptr<Transport::Session> open() override { return std::make_unique<Session>(*this); }

 private:
  static constexpr std::int64_t kMinute = 60'000'000;

  class Session final : public Transport::Session {
   public:
    explicit Session(CountingVendor& vendor) : vendor_(vendor) {}
    TransportOutcome send(const HttpRequest& request, const Cancellation& cancellation) override {
      return vendor_.carry(request, cancellation);
    }

   private:
    CountingVendor& vendor_;
  };

  TransportOutcome carry(const HttpRequest& request, const Cancellation& cancellation) {
    const std::string account = header(request, "X-Account");
    const std::string path = request.url.substr(0, request.url.find('?'));
    const std::vector<std::string> scopes = {"", account, account + path.substr(path.rfind('/'))};
    HttpResponse response;
    {
      const std::lock_guard lock(mutex_);
      for (const std::string& scope : scopes) seen[scope].arrive(clock_.now());
      response = answer(request, account);
    }
    clock_.sleep(latency_, cancellation);
    const std::lock_guard lock(mutex_);
    for (const std::string& scope : scopes) seen[scope].leave();
    return response;
  }

  HttpResponse answer(const HttpRequest& request, const std::string& account) {
    HttpResponse response;
    const int page = std::stoi(request.url.substr(request.url.find("page=") + 5));
    response.status = 200;
    response.body = page > pages_ ? "[]" : "[{\"id\":" + std::to_string(page) + "}]";
    if (budget == 0) return response;
    const std::int64_t minute = clock_.now() / kMinute;
    std::int64_t& used = used_[account][minute];
    if (used >= budget) {
      ++refused;
      response.status = 429;
    } else {
      ++used;
    }
    response.headers = {{"X-Left", std::to_string(budget - used)},
                        {"X-Reset", std::to_string((minute + 1) * 60)}};
    return response;
  }

  static std::string header(const HttpRequest& request, std::string_view name) {
    for (const HttpHeader& each : request.headers) {
      if (each.name == name) return each.value;
    }
    return "";
  }

  SharedClock& clock_;
  const std::int64_t latency_;
  const int pages_;
  std::mutex mutex_;
  std::map<std::string, std::map<std::int64_t, std::int64_t>> used_;
};

}  // namespace conn::testing
