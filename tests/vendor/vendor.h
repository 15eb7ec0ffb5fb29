#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "tests/vendor/message.h"
#include "tests/vendor/truth.h"

namespace conn::vendor {

/// How a vendor is set up.
struct SandboxSetup {
  std::uint64_t seed = 1;
  std::size_t records = 10'000;   ///< of the main kind; the others follow from it
  std::size_t pull_requests = 0;  ///< GitHub: further entries of the list of issues
  std::string token = "sandbox";  ///< the bearer token that is accepted; empty: any, or none
};

/// Changes what a vendor is about to do with request `number` (from 0).
using Disturbance = std::function<void(const Request& request, size_t number, Answer& answer)>;

/// A vendor to test against: plans an answer for each request. Deterministic; safe from several threads.
class Vendor {
 public:
  Vendor() = default;
  virtual ~Vendor() = default;
  Vendor(const Vendor&) = delete;
  Vendor& operator=(const Vendor&) = delete;

  /// The planned answer, disturbed where a test asked for it. A request that is `refused` counts, but the
  /// vendor does not see it.
  [[nodiscard]] Answer serve(const Request& request);

  /// Disturbs every request from now on; an empty function ends it.
  void disturb(Disturbance disturbance);

  [[nodiscard]] size_t requests() const;
  /// Path and query of every request so far.
  [[nodiscard]] std::vector<std::string> log() const;

  /// Changes `count` records (all where it is greater); returns how many it changed.
  virtual size_t change(size_t count) { return static_cast<void>(count), 0; }

  /// What a stream of the vendor's connector must deliver now, in no special order.
  [[nodiscard]] virtual std::vector<TruthRecord> truth(std::string_view stream) const {
    return static_cast<void>(stream), std::vector<TruthRecord>();
  }

 protected:
  /// Called with the lock held.
  [[nodiscard]] virtual Answer answer(const Request& request) = 0;
  [[nodiscard]] std::unique_lock<std::mutex> lock() const { return std::unique_lock(mutex_); }

 private:
  mutable std::mutex mutex_;
  Disturbance disturbance_;
  std::vector<std::string> log_;
};

/// A vendor that is one function.
class FunctionVendor final : public Vendor {
 public:
  explicit FunctionVendor(std::function<Answer(const Request&)> function) : function_(std::move(function)) {}

 protected:
  Answer answer(const Request& request) override { return function_(request); }

 private:
  std::function<Answer(const Request&)> function_;
};

/// Answers the first requests with these, one each, then lets the vendor go on.
[[nodiscard]] Disturbance answers_first(std::vector<Answer> answers);

}  // namespace conn::vendor
