// Reads that are bounded by `until` and cut into windows: what is asked for, and that nothing is lost or
// doubled, whatever the vendor thinks of its bounds.
#include <gtest/gtest.h>

#include <map>

#include "base/time.h"
#include "tests/differential/random.h"
#include "tests/sync/bounded_vendor.h"

namespace conn::testing {
namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kDay = 86'400 * kSecond;
constexpr std::int64_t kStart = 1'735'689'600 * kSecond;  // 2025-01-01

std::string iso(std::int64_t at) {
  std::string out;
  append_iso(at, out);
  return out;
}

class Windows : public ::testing::Test {
 protected:
  /// One run `after` so long; gives the ids that it wrote.
  std::string run(const std::string& text, std::int64_t after = 0) {
    vendor_.asked.clear();
    passed_ += after;
    Harness harness(compile(text), vendor_);
    harness.clock.advance(passed_);
    harness.state = state_.get();
    harness.options.limit = limit_;
    harness.limits.max_pages = max_pages_;
    last_ = harness.run().streams.at(0);
    return harness.memory.ids();
  }

  BoundedVendor vendor_;
  std::unique_ptr<StateStore> state_ = make_memory_state_store();
  StreamSummary last_;
  std::int64_t passed_ = 0;
  std::int64_t max_pages_ = 1000;
  std::optional<std::int64_t> limit_;
};

TEST_F(Windows, UntilIsSentAndWhatLiesBehindComesLater) {
  const std::string text = events_connector("cursor .at until now - 2m");
  vendor_.events = {{1, kStart - 300 * kSecond}, {2, kStart - 60 * kSecond}};
  EXPECT_EQ(run(text), "1");
  EXPECT_EQ(vendor_.asked, std::vector<std::string>{"..2024-12-31T23:58:00Z"});
  EXPECT_EQ(last_.since, "2024-12-31T23:55:00Z");
  EXPECT_EQ(run(text, 300 * kSecond), "2");
  EXPECT_EQ(vendor_.asked, std::vector<std::string>{"2024-12-31T23:55:00Z..2025-01-01T00:03:00Z"});
}

TEST_F(Windows, TheReadIsCutAndNeighboursShareTheirBoundary) {
  const std::string text = events_connector("cursor .at from now - 25d until now - 1h window 10d");
  vendor_.events = {
      {1, kStart - 25 * kDay}, {2, kStart - 15 * kDay}, {3, kStart - 15 * kDay}, {4, kStart - 5 * kDay}};
  EXPECT_EQ(run(text), "1 2 3 4") << "2 and 3 lie on a boundary and are written once";
  EXPECT_EQ(vendor_.asked, (std::vector<std::string>{"2024-12-07T00:00:00Z..2024-12-17T00:00:00Z",
                                                     "2024-12-17T00:00:00Z..2024-12-27T00:00:00Z",
                                                     "2024-12-27T00:00:00Z..2024-12-31T23:00:00Z"}));
  EXPECT_EQ(last_.unchanged, 3);
  EXPECT_EQ(last_.since, "2024-12-31T23:00:00Z");
  EXPECT_EQ(last_.stopped, "`page.at is null`, in the last of 3 windows");
  EXPECT_EQ(run(text), "");
  EXPECT_EQ(vendor_.asked, std::vector<std::string>{"2024-12-31T23:00:00Z..2024-12-31T23:00:00Z"});
}

TEST_F(Windows, EmptyWindowsAdvance) {
  const std::string text = events_connector("cursor .at from now - 100d window 30d");
  EXPECT_EQ(run(text), "");
  EXPECT_EQ(vendor_.asked.size(), 4U);
  EXPECT_EQ(last_.since, iso(kStart)) << "without `until` it is the run's start";
}

TEST_F(Windows, AFinishedWindowIsACheckpoint) {
  const std::string text = events_connector("cursor .at from now - 40d window 10d");
  for (int i = 0; i < 8; ++i) vendor_.events.push_back({i, kStart - 40 * kDay + i * 5 * kDay});
  vendor_.disturb([](const vendor::Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 4) answer.status = 401;
  });
  EXPECT_EQ(run(text), "0 1 2 3 4");
  EXPECT_TRUE(last_.error);
  EXPECT_EQ(last_.since, iso(kStart - 20 * kDay));
  vendor_.disturb({});
  EXPECT_EQ(run(text), "5 6 7");
  EXPECT_EQ(vendor_.asked.at(0), iso(kStart - 20 * kDay) + ".." + iso(kStart - 10 * kDay));
  EXPECT_FALSE(last_.error);
}

TEST_F(Windows, LookbackIsTakenOffTheStoredTimeOnly) {
  const std::string text = events_connector("cursor .at from now - 20d lookback 1d window 10d");
  run(text);
  EXPECT_EQ(vendor_.asked.at(0).substr(0, 20), iso(kStart - 20 * kDay));
  EXPECT_EQ(vendor_.asked.at(1).substr(0, 20), iso(kStart - 10 * kDay)) << "windows do not overlap";
  vendor_.events = {{1, kStart - kDay / 2}};
  EXPECT_EQ(run(text), "1") << "it came late";
  EXPECT_EQ(vendor_.asked.at(0).substr(0, 20), iso(kStart - kDay));
  EXPECT_EQ(run(text), "") << "and is remembered";
}

TEST_F(Windows, TheClockOfTheVendorBoundsTheCheckpoint) {
  const std::string text = events_connector("cursor .at from now - 2d window 1d");
  vendor_.disturb([](const vendor::Request&, std::size_t, vendor::Answer& answer) {
    answer.headers.push_back({"Date", "Tue, 31 Dec 2024 23:50:00 GMT"});
  });
  run(text);
  EXPECT_EQ(last_.since, "2024-12-31T23:50:00Z");
}

TEST_F(Windows, NothingIsAskedWhereSinceLiesBehindUntil) {
  const std::string text = events_connector("cursor .at until now - 1d");
  vendor_.events = {{1, kStart - 2 * kDay}, {2, kStart}};
  const std::string all = events_connector("cursor .at", "iso", "since: since");
  EXPECT_EQ(run(all), "1 2");
  EXPECT_EQ(run(text), "");
  EXPECT_TRUE(vendor_.asked.empty());
  EXPECT_FALSE(last_.error);
  EXPECT_EQ(last_.since, iso(kStart)) << "it never moves back";
}

TEST_F(Windows, TooManyWindowsEndTheRunAndTheNextGoesOn) {
  const std::string text = events_connector("cursor .at from now - 10d window 1d");
  max_pages_ = 6;
  run(text);
  ASSERT_TRUE(last_.error);
  EXPECT_EQ(last_.error->code, Code::kTooManyPages);
  EXPECT_EQ(last_.since, iso(kStart - 4 * kDay));
  run(text);
  EXPECT_FALSE(last_.error);
  EXPECT_EQ(last_.since, iso(kStart));
}

TEST_F(Windows, ALimitNeverMovesSince) {
  const std::string text = events_connector("cursor .at from now - 20d window 10d");
  vendor_.events = {{1, kStart - 15 * kDay}, {2, kStart - 5 * kDay}, {3, kStart - kDay}};
  limit_ = 2;
  EXPECT_EQ(run(text), "1 2");
  EXPECT_EQ(last_.since, "");
  limit_.reset();
  EXPECT_EQ(run(text), "3");
}

TEST_F(Windows, AViolatedOrderGoesBackToTheWindowsBeginning) {
  const std::string text = events_connector("cursor .at from now - 20d window 10d order ascending");
  vendor_.events = {{1, kStart - 18 * kDay}, {2, kStart - 12 * kDay}, {3, kStart - 3 * kDay},
                    {4, kStart - 2 * kDay},  {5, kStart - 4 * kDay},  {6, kStart - kDay}};
  vendor_.disturb([](const vendor::Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 3) answer.status = 401;
  });
  EXPECT_EQ(run(text), "1 2 3 4 5 6");
  EXPECT_EQ(last_.notes.size(), 1U);
  EXPECT_EQ(last_.since, iso(kStart));
}

TEST_F(Windows, RowsWithoutATimeHaveTheirWindow) {
  const std::string text = events_connector("cursor window from now - 20d until now window 10d");
  vendor_.undated = true;
  vendor_.events = {{1, kStart - 15 * kDay}, {2, kStart - 10 * kDay}, {3, kStart - 5 * kDay}};
  const std::string undated = [&] {
    std::string out = text;
    const std::string field = ", at: timestamp as iso";
    return out.erase(out.find(field), field.size());
  }();
  EXPECT_EQ(run(undated), "1 2 3");
  EXPECT_EQ(last_.unchanged, 1) << "2 lies in both windows";
  EXPECT_EQ(last_.since, iso(kStart));
  vendor_.events.push_back({4, kStart});
  EXPECT_EQ(run(undated, kDay), "4");
  EXPECT_EQ(vendor_.asked, std::vector<std::string>{iso(kStart) + ".." + iso(kStart + kDay)});
}

/// How a vendor writes times and what it thinks of its bounds, and what the connector says of it.
struct Case {
  const char* name;
  const char* format;
  const char* clauses;
  bool leaves_out_since, leaves_out_until;
};

class Exact : public ::testing::TestWithParam<Case> {};

/// Events come in bursts at equal moments, also at the end of what was read; each is delivered exactly once.
TEST_P(Exact, NothingIsLostAndNothingIsDoubled) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    differential::Random random(seed);
    BoundedVendor vendor(GetParam().format);
    vendor.leaves_out_since = GetParam().leaves_out_since;
    vendor.leaves_out_until = GetParam().leaves_out_until;
    vendor.size = 3;
    const auto module = compile(events_connector(GetParam().clauses, GetParam().format));
    const std::unique_ptr<StateStore> state = make_memory_state_store();
    std::map<std::string, int> delivered;
    std::int64_t now = 0, last = -30 * kDay;
    int id = 0;
    for (int round = 0; round < 12; ++round) {
      // What happened before this run, in order.
      while (random.percent(85)) {
        if (random.percent(60)) last += static_cast<std::int64_t>(random.below(3 * 86'400)) * kSecond / 7;
        if (last > now) last = now;
        vendor.events.push_back({++id, kStart + last});
      }
      Harness harness(module, vendor);
      harness.clock.advance(now);
      harness.state = state.get();
      if (random.percent(30)) harness.limits.max_pages = 3;
      harness.run();
      for (const MemorySink::Line& line : harness.memory.lines) ++delivered[line.id];
      last = std::max(last, now);  // what happens next may share the moment of this run
      now += static_cast<std::int64_t>(random.below(4 * 86'400)) * kSecond;
    }
    Harness harness(module, vendor);
    harness.clock.advance(now + 3 * kDay);
    harness.state = state.get();
    ASSERT_TRUE(harness.run().ok());
    for (const MemorySink::Line& line : harness.memory.lines) ++delivered[line.id];
    for (const Event& event : vendor.events) {
      EXPECT_EQ(delivered[std::to_string(event.id)], 1)
          << "event " << event.id << " of " << iso(event.at) << ", seed " << seed;
    }
    EXPECT_EQ(delivered.size(), vendor.events.size());
    if (HasFailure()) return;
  }
}

constexpr const char* kWindowed = "cursor .at from now - 365d window 5d";
constexpr const char* kAscending = "cursor .at from now - 365d until now window 5d order ascending";
constexpr const char* kExclusive = "cursor .at from now - 365d until now window 5d exclusive";
constexpr const char* kPlain = "cursor .at until now order ascending";
constexpr const char* kPlainExclusive = "cursor .at until now exclusive";

INSTANTIATE_TEST_SUITE_P(
    All, Exact,
    ::testing::Values(Case{"Iso", "iso", kWindowed, false, false},
                      Case{"IsoUntilLeftOut", "iso", kWindowed, false, true},
                      Case{"IsoAscending", "iso", kAscending, false, false},
                      Case{"IsoExclusive", "iso", kExclusive, true, false},
                      Case{"IsoBothLeftOut", "iso", kExclusive, true, true},
                      Case{"IsoPlain", "iso", kPlain, false, false},
                      Case{"IsoPlainExclusive", "iso", kPlainExclusive, true, false},
                      Case{"Milliseconds", "epoch_ms", kWindowed, false, false},
                      Case{"MillisecondsExclusive", "epoch_ms", kExclusive, true, true},
                      Case{"SecondsExclusive", "epoch_seconds", kExclusive, true, true},
                      Case{"SecondsPlainExclusive", "epoch_seconds", kPlainExclusive, true, false},
                      Case{"Minutes", "YYYY-MM-DD hh:mm", kWindowed, false, false},
                      Case{"MinutesExclusive", "YYYY-MM-DD hh:mm", kExclusive, true, true},
                      Case{"Days", "date", "cursor .at from now - 365d window 5d lookback 1d", false, false}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace conn::testing
