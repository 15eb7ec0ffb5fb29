// States of streams that remember many rows: saved often enough, never too early, and not with every page.
#include <gtest/gtest.h>

#include <conn/sqlite.h>

#include <set>

#include "runtime/stores/testing.h"
#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::Request;

constexpr int kThings = 3000;

/// Counts what is saved.
class CountingStore final : public StateStore {
 public:
  Result<std::optional<std::string>> load(const StateKey& key, std::string_view stream) override {
    return inner_->load(key, stream);
  }
  Status save(const StateKey& key, std::string_view stream, std::string_view state) override {
    ++saves;
    bytes += static_cast<std::int64_t>(state.size());
    last = state;
    return inner_->save(key, stream, state);
  }

  int saves = 0;
  std::int64_t bytes = 0;
  std::string last;

 private:
  std::unique_ptr<StateStore> inner_ = make_memory_state_store();
};

/// A list of many things without an order, sixty pages of it.
class LargeState : public ::testing::Test {
 protected:
  LargeState() {
    vendor.size = 50;
    for (int i = 1; i <= kThings; ++i) vendor.things.push_back({i, 1});
    harness.emplace(compile(things_connector()), vendor);
    harness->state = &store;
  }
  StreamSummary run() { return harness->run().streams.at(0); }
  std::size_t different() {
    std::set<std::string> ids;
    for (const auto& line : harness->memory.lines) ids.insert(line.id);
    return ids.size();
  }

  ThingVendor vendor;
  CountingStore store;
  std::optional<Harness> harness;
};

TEST_F(LargeState, IsSavedAsOftenAsTheVendorHasSentSoMuch) {
  const StreamSummary summary = run();
  EXPECT_EQ(summary.upserts, kThings);
  EXPECT_EQ(summary.pages, 60);
  EXPECT_LT(store.saves, 45);
  EXPECT_LT(store.bytes, 2 * summary.bytes + 60 * (64 << 10));
  EXPECT_EQ(run().upserts, 0) << "the last state knows all";
}

TEST_F(LargeState, IsSavedWhereARunFails) {
  vendor.disturb([](const Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 50) answer = answer_with(400);
  });
  const StreamSummary failed = run();
  ASSERT_TRUE(failed.error);
  EXPECT_EQ(failed.upserts, 2500);
  EXPECT_EQ(run().upserts, 500) << "nothing is repeated";
  EXPECT_EQ(different(), std::size_t{kThings});
}

TEST_F(LargeState, NeverSpeaksOfRowsThatWereNotCommitted) {
  class Failing final : public Sink {
   public:
    explicit Failing(Sink& inner) : inner_(inner) {}
    Status begin(const SinkStream& stream) override { return inner_.begin(stream); }
    Result<WriteCounts> write(const SinkPage& page) override { return inner_.write(page); }
    Status commit() override {
      if (++commits_ != 50) return inner_.commit();
      return Error{Code::kDatabaseFailed, ErrorKind::kConfig, "made to fail", "", ""};
    }
    void roll_back() override { inner_.roll_back(); }

   private:
    Sink& inner_;
    int commits_ = 0;
  } failing(harness->memory);
  harness->sink = &failing;
  ASSERT_TRUE(run().error);
  EXPECT_FALSE(run().error);
  EXPECT_EQ(different(), std::size_t{kThings});
}

TEST_F(LargeState, IsSmallWhereTheSinkKnowsItsRows) {
  runtime::testing::TemporaryFolder folder;
  Result<std::unique_ptr<SqliteStore>> sqlite = open_sqlite(folder.path("out.db"));
  ASSERT_TRUE(sqlite.ok());
  harness->sink = &(*sqlite)->sink();
  EXPECT_EQ(run().upserts, kThings);
  EXPECT_EQ(store.saves, 60);
  EXPECT_LT(store.last.size(), 200U);
  const StreamSummary second = run();
  EXPECT_EQ(second.upserts, 0);
  EXPECT_EQ(second.unchanged, kThings);
  EXPECT_EQ(second.untracked, 0);
}

}  // namespace
}  // namespace conn::testing
