#pragma once

#include <string>
#include <vector>

#include <conn/sync.h>

namespace conn::network {

/// A connector of one stream, `items`, that follows `Link` headers and sends the token `canary` to `base`.
std::string connector_text(const std::string& base, const std::string& more = "");

/// Counts rows and keeps their ids.
class CountingSink final : public Sink {
 public:
  Status begin(const SinkStream& stream) override;
  Result<WriteCounts> write(const SinkPage& page) override;
  Status commit() override;
  void roll_back() override { pending_.clear(); }

  std::vector<std::string> ids;  ///< of committed rows

 private:
  std::vector<std::string> pending_;
};

/// One sync of the connector in `text`, over libcurl.
struct HostileRun {
  explicit HostileRun(const std::string& text);

  bool allow_loopback = true;
  std::string base;  ///< as `--base`
  std::string token = "canary";
  std::int64_t min_backoff = 1'000;  ///< µs: retries over real sockets do not make a test wait

  /// Runs; fails the test where the connector is refused.
  Result<RunSummary> sync();

  CountingSink sink;

 private:
  std::string module_;
};

/// The code of the only stream's error; empty where it ended well.
std::string code_of(const Result<RunSummary>& summary);

/// Everything that a person or a program could read of it.
std::string everything(const Result<RunSummary>& summary);

}  // namespace conn::network
