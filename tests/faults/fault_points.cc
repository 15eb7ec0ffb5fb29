#include "tests/faults/fault_points.h"

namespace conn::testing {
namespace {

class FaultySession final : public Transport::Session {
 public:
  FaultySession(std::unique_ptr<Session> inner, FaultPoints& points)
      : inner_(std::move(inner)), points_(points) {}

  TransportOutcome send(const HttpRequest& request, const Cancellation& cancellation) override {
    if (points_.reach()) return TransportFailure{struck(), false, false};
    TransportOutcome outcome = inner_->send(request, cancellation);
    if (points_.reach()) return TransportFailure{struck(), true, false};
    return outcome;
  }

 private:
  std::unique_ptr<Session> inner_;
  FaultPoints& points_;
};

}  // namespace

Error struck() { return {Code::kSinkFull, ErrorKind::kConfig, "struck by a test", "", ""}; }

std::unique_ptr<Transport::Session> FaultyTransport::open() {
  return std::make_unique<FaultySession>(inner_.open(), points_);
}

Status FaultySink::begin(const SinkStream& stream) {
  if (points_.reach()) return struck();
  CONN_RETURN_IF_ERROR(inner_.begin(stream));
  if (points_.reach()) return struck();
  return Ok{};
}

Result<WriteCounts> FaultySink::write(const SinkPage& page) {
  WriteCounts counts;
  for (const Row& row : page.rows) {
    if (points_.reach()) return struck();
    CONN_ASSIGN(const WriteCounts one, inner_.write({{&row, 1}, {}, page.synced_at}));
    counts.upserts += one.upserts;
    counts.unchanged += one.unchanged;
  }
  if (points_.reach()) return struck();
  CONN_RETURN_IF_ERROR(inner_.write({{}, page.bad, page.synced_at}));
  return counts;
}

Status FaultySink::commit() {
  if (points_.reach()) return struck();
  CONN_RETURN_IF_ERROR(inner_.commit());
  if (points_.reach()) return struck();
  return Ok{};
}

bool FaultySink::commits_with(const StateStore& store) const {
  const auto* faulty = dynamic_cast<const FaultyStateStore*>(&store);
  return inner_.commits_with(faulty == nullptr ? store : faulty->inner());
}

Status FaultyStateStore::save(const StateKey& key, std::string_view stream, std::string_view state) {
  if (points_.reach()) return struck();
  CONN_RETURN_IF_ERROR(inner_.save(key, stream, state));
  if (points_.reach()) return struck();
  return Ok{};
}

}  // namespace conn::testing
