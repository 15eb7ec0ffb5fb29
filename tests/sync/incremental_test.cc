#include <gtest/gtest.h>

#include <conn/sqlite.h>

#include "runtime/stores/testing.h"
#include "tests/sync/things.h"

namespace conn::testing {
namespace {

constexpr const char* kAscending = "cursor .at order ascending";
constexpr const char* kDescending = "cursor .at order descending";

class Incremental : public ::testing::Test {
 protected:
  /// Runs, and gives the ids that were written by this run.
  std::string run(std::string_view clauses = "cursor .at", std::optional<std::int64_t> limit = std::nullopt) {
    Harness harness(compile(things_connector(clauses)), vendor_);
    harness.state = state_.get();
    harness.options.limit = limit;
    const RunSummary summary = harness.run();
    last_ = summary.streams.at(0);
    requests_ = harness.transport.sent();
    return harness.memory.ids();
  }

  ThingVendor vendor_;
  std::unique_ptr<StateStore> state_ = make_memory_state_store();
  StreamSummary last_;
  std::vector<HttpRequest> requests_;
};

TEST_F(Incremental, TheSecondRunWritesWhatChanged) {
  vendor_.things = {{1, 100}, {2, 300}, {3, 300}, {4, 200}, {5, 300}};
  EXPECT_EQ(run(), "1 2 3 4 5");
  EXPECT_EQ(last_.since, "1970-01-01T00:05:00Z");
  EXPECT_EQ(requests_.at(0).url, "https://things.test/things") << "without `since` its entry is left out";
  EXPECT_EQ(run(), "") << "repeats at the boundary are not written";
  EXPECT_EQ(last_.unchanged, 3);
  EXPECT_EQ(requests_.at(0).url, "https://things.test/things?since=1970-01-01T00%3A05%3A00Z");
  vendor_.things[1].name = "changed within the same second";
  vendor_.things[0].at = 400;
  vendor_.things.push_back({6, 300});
  EXPECT_EQ(run(), "1 2 6");
  EXPECT_EQ(last_.unchanged, 2);
}

TEST_F(Incremental, FromIsWhereTheFirstRunBegins) {
  vendor_.things = {{1, 100}, {2, 300}};
  Harness harness(
      compile(things_connector("cursor .at from config.start", "\n  config { start: timestamp }\n")),
      vendor_);
  harness.account.config["start"] = "1970-01-01T00:02:00Z";
  EXPECT_TRUE(harness.run().ok());
  EXPECT_EQ(harness.memory.ids(), "2");
}

// Records that carry no time: what changed since the run before began is what the next one asks for.
TEST_F(Incremental, TheStartOfARunIsACursorToo) {
  vendor_.things = {{1, 100}, {2, 4'000'000'000}};
  EXPECT_EQ(run("cursor start"), "1 2");
  EXPECT_EQ(last_.since, "2025-01-01T00:00:00Z") << "the vendor's `Date` at the first answer";
  vendor_.things.push_back({3, 1'735'689'600});
  vendor_.things.push_back({4, 1'735'689'599});
  EXPECT_EQ(run("cursor start"), "3") << "4 is older, and 2 is known";
  EXPECT_EQ(requests_.at(0).url, "https://things.test/things?since=2025-01-01T00%3A00%3A00Z");
}

TEST_F(Incremental, AStartThatNoAnswerTellsIsNotTakenFromOurClock) {
  vendor_.things = {{1, 100}};
  vendor_.disturb([](const vendor::Request&, std::size_t, vendor::Answer& answer) {
    answer.headers.push_back({"Date", "-"});
  });
  EXPECT_EQ(run("cursor start"), "1");
  EXPECT_EQ(last_.since, "");
  ASSERT_EQ(last_.notes.size(), 1U);
  EXPECT_NE(last_.notes[0].find("`Date`"), std::string::npos);
  EXPECT_EQ(run("cursor start"), "") << "read again, and known";
}

TEST_F(Incremental, AStartDoesNotMoveForARunThatBreaksOff) {
  vendor_.things = {{1, 100}, {2, 200}, {3, 300}};
  vendor_.disturb([](const vendor::Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 1) answer.status = 403;
  });
  EXPECT_EQ(run("cursor start"), "1 2");
  EXPECT_TRUE(last_.error);
  EXPECT_EQ(last_.since, "");
  vendor_.disturb({});
  EXPECT_EQ(run("cursor start"), "3");
  EXPECT_NE(last_.since, "");
}

TEST_F(Incremental, LateArrivalsWithinLookbackAreFound) {
  vendor_.things = {{1, 1000}};
  EXPECT_EQ(run("cursor .at lookback 5m"), "1");
  vendor_.things.push_back({2, 800});
  vendor_.things.push_back({3, 600});
  EXPECT_EQ(run("cursor .at lookback 5m"), "2") << "3 lies before the lookback";
}

TEST_F(Incremental, ARecordOfTheFutureDoesNotHideOthers) {
  vendor_.things = {{1, 4'000'000'000}, {2, 100}};
  EXPECT_EQ(run(), "1 2");
  vendor_.things.push_back({3, 1'735'689'600 + 60});  // after the first run, in the vendor's own time
  EXPECT_EQ(run(), "3");
}

TEST_F(Incremental, AChangeOnAPageThatWasReadIsFoundByTheNextRun) {
  constexpr std::int64_t kStart = 1'735'689'600;
  vendor_.size = 1;
  vendor_.things = {{1, 100}, {2, 200}, {3, 300}};
  // 1 changes when its page has been read, 3 later, before its page is.
  vendor_.disturb([&](const vendor::Request&, std::size_t number, vendor::Answer& answer) {
    answer.delay = 5'000'000;
    if (number != 0) return;
    vendor_.things[0] = {1, kStart + 1, "changed"};
    vendor_.things[2] = {3, kStart + 2, "changed"};
  });
  EXPECT_EQ(run(), "1 2 3");
  vendor_.disturb({});
  EXPECT_EQ(run(), "1");
}

// A vendor without such a filter sends what lies before `since` in every run.
TEST_F(Incremental, WhatIsFilteredHereIsRememberedInAnyOrder) {
  std::string text = things_connector("cursor .at\n    order ascending\n    filter client");
  const std::string asks = " { query { since: since } }";
  text.erase(text.find(asks), asks.size());
  vendor_.things = {{1, 100}, {2, 200}, {3, 300}, {4, 300}};
  for (const char* written : {"1 2 3 4", "", "", "2"}) {
    Harness harness(compile(text), vendor_);
    harness.state = state_.get();
    if (*written == '2') vendor_.things[1].name = "changed, and its time with it", vendor_.things[1].at = 300;
    EXPECT_FALSE(harness.run().streams.at(0).error);
    EXPECT_EQ(harness.memory.ids(), written);
  }
}

TEST_F(Incremental, DescendingStopsBehindSince) {
  vendor_.things = {{5, 500}, {4, 400}, {3, 300}, {2, 200}, {1, 100}};
  EXPECT_EQ(run(kDescending), "5 4 3 2 1");
  vendor_.things.insert(vendor_.things.begin(), {6, 600});
  // A vendor that does not filter.
  class Unfiltered final : public ThingVendor {
   protected:
    vendor::Answer answer(const vendor::Request& request) override {
      vendor::Request whole = request;
      whole.query = "page=" + vendor::query_value(request.query, "page").value_or("1");
      return ThingVendor::answer(whole);
    }
  } unfiltered;
  unfiltered.things = vendor_.things;
  Harness harness(compile(things_connector(kDescending)), unfiltered);
  harness.state = state_.get();
  const StreamSummary summary = harness.run().streams.at(0);
  EXPECT_EQ(harness.memory.ids(), "6");
  EXPECT_EQ(summary.stopped, "a page wholly older than `since`");
  EXPECT_EQ(unfiltered.requests(), 2U) << "6 5 | 4 3";
}

TEST_F(Incremental, AViolatedOrderIsSaidAndLosesNothing) {
  vendor_.things = {{1, 100}, {2, 300}, {3, 200}, {4, 250}, {5, 400}};
  EXPECT_EQ(run(kAscending), "1 2 3 4 5");
  ASSERT_EQ(last_.notes.size(), 1U);
  EXPECT_NE(last_.notes[0].find("`3`"), std::string::npos);
  EXPECT_EQ(last_.since, "1970-01-01T00:06:40Z");
}

TEST_F(Incremental, AViolatedOrderIsRememberedWhenTheRunBreaksOff) {
  vendor_.things = {{1, 100}, {2, 300}, {3, 200}, {4, 250}, {5, 150}, {6, 400}};
  vendor_.disturb([](const vendor::Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 2) answer.status = 401;
  });
  EXPECT_EQ(run(kAscending), "1 2 3 4");
  EXPECT_TRUE(last_.error);
  vendor_.disturb({});
  EXPECT_EQ(run(kAscending), "1 5 6") << "`since` had moved behind 5; 1 was forgotten before the order broke";
  EXPECT_EQ(last_.notes.size(), 1U) << "said by each run";
}

TEST_F(Incremental, ALimitNeverMovesSince) {
  vendor_.things = {{1, 100}, {2, 200}, {3, 300}};
  for (const char* order : {"cursor .at", kAscending}) {
    state_ = make_memory_state_store();
    EXPECT_EQ(run(order, 1), "1");
    EXPECT_EQ(last_.stopped, "the limit of 1 records");
    EXPECT_EQ(last_.since, "");
    EXPECT_EQ(run(order), "2 3") << "what was delivered is known";
    EXPECT_EQ(last_.unchanged, 1);
  }
}

TEST_F(Incremental, AStreamWithoutACursorWritesWhatChanged) {
  std::string text = things_connector("");
  const std::string query = " { query { since: since } }";
  text.erase(text.find(query), query.size());
  const auto module = compile(text);
  vendor_.things = {{1, 1}, {2, 2}, {3, 3}};
  for (const char* expected : {"1 2 3", "2"}) {
    Harness harness(module, vendor_);
    harness.state = state_.get();
    EXPECT_TRUE(harness.run().ok());
    EXPECT_EQ(harness.memory.ids(), expected);
    vendor_.things[1].name = "changed";
  }
}

TEST_F(Incremental, AnUndatedRecordIsDeliveredOnce) {
  const auto module = compile(things_connector());
  vendor::FunctionVendor vendor([](const vendor::Request&) {
    return vendor::json_answer(
        200, R"({"data":[{"id":1,"name":"n","at":null},)" + Thing{2, 100}.json() + R"(],"next":null})");
  });
  for (const char* expected : {"1 2", ""}) {
    Harness harness(module, vendor);
    harness.state = state_.get();
    EXPECT_TRUE(harness.run().ok());
    EXPECT_EQ(harness.memory.ids(), expected);
  }
}

TEST_F(Incremental, RowsAndStateLieInOneDatabase) {
  runtime::testing::TemporaryFolder folder;
  vendor_.things = {{1, 100}, {2, 300}, {3, 300}};
  for (const std::int64_t written : {3, 0}) {
    Result<std::unique_ptr<SqliteStore>> store = open_sqlite(folder.path("out.db"));
    ASSERT_TRUE(store.ok()) << store.error().message;
    Harness harness(compile(things_connector()), vendor_);
    harness.sink = &(*store)->sink();
    harness.state = &(*store)->state();
    const RunSummary summary = harness.run();
    EXPECT_TRUE(summary.ok());
    EXPECT_EQ(summary.streams.at(0).upserts, written);
  }
}

TEST_F(Incremental, ARunThatFailsAtOnceSaysWhereTheNextOneBegins) {
  vendor_.things = {{1, 100}};
  run();
  vendor_.disturb([](const vendor::Request&, std::size_t, vendor::Answer& answer) { answer.status = 401; });
  run();
  EXPECT_TRUE(last_.error);
  EXPECT_EQ(last_.since, "1970-01-01T00:01:40Z");
}

TEST_F(Incremental, ADamagedStateStopsTheStreamOnly) {
  vendor_.things = {{1, 100}};
  ASSERT_TRUE(state_->save({"things", "default", "1.0.0"}, "things", "{}").ok());
  Harness harness(compile(things_connector()), vendor_);
  harness.state = state_.get();
  const RunSummary summary = harness.run();
  ASSERT_TRUE(summary.streams.at(0).error);
  EXPECT_EQ(summary.streams.at(0).error->code, Code::kStateDamaged);
  EXPECT_EQ(vendor_.requests(), 0U);
}

}  // namespace
}  // namespace conn::testing
