#pragma once

#include <conn/sink.h>
#include <conn/state_store.h>
#include <conn/transport.h>

#include <functional>
#include <memory>
#include <optional>

namespace conn::testing {

/// Counts the calls that a run makes to its host, before and after each, and strikes at one of them.
class FaultPoints {
 public:
  /// `strike` is called when point number `at` (from 1) is reached; it may end the process, or return to make
  /// the call fail.
  FaultPoints(int at, std::function<void()> strike) : at_(at), strike_(std::move(strike)) {}

  /// True: the call fails.
  bool reach() {
    if (++reached_ != at_) return false;
    strike_();
    return true;
  }
  int reached() const { return reached_; }

 private:
  int at_;
  int reached_ = 0;
  std::function<void()> strike_;
};

/// The error of a call that was struck.
Error struck();

/// A transport, a sink and a state store that pass on to others, with a fault point before and after each
/// call. The rows of a page are passed on one by one, with points between them.
class FaultyTransport final : public Transport {
 public:
  FaultyTransport(Transport& inner, FaultPoints& points) : inner_(inner), points_(points) {}
  std::unique_ptr<Session> open() override;

 private:
  Transport& inner_;
  FaultPoints& points_;
};

class FaultySink final : public Sink {
 public:
  FaultySink(Sink& inner, FaultPoints& points) : inner_(inner), points_(points) {}
  Status begin(const SinkStream& stream) override;
  Result<WriteCounts> write(const SinkPage& page) override;
  Status commit() override;
  void roll_back() override { inner_.roll_back(); }
  bool commits_with(const StateStore& store) const override;

 private:
  Sink& inner_;
  FaultPoints& points_;
};

class FaultyStateStore final : public StateStore {
 public:
  FaultyStateStore(StateStore& inner, FaultPoints& points) : inner_(inner), points_(points) {}
  Result<std::optional<std::string>> load(const StateKey& key, std::string_view stream) override {
    return inner_.load(key, stream);
  }
  Status save(const StateKey& key, std::string_view stream, std::string_view state) override;
  const StateStore& inner() const { return inner_; }

 private:
  StateStore& inner_;
  FaultPoints& points_;
};

}  // namespace conn::testing
