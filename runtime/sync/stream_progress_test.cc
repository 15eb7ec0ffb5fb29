#include "runtime/sync/stream_progress.h"

#include <gtest/gtest.h>

#include <deque>

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Order;
using bytecode::Value;

constexpr std::int64_t kNow = 1'000'000;

class StreamProgressTest : public ::testing::Test {
 protected:
  StreamProgressTest() {
    stream_.has_cursor = true;
    stream_.uses_since = true;
  }
  StreamProgress& start(StreamState state = {}, std::optional<std::int64_t> limit = std::nullopt,
                        std::int64_t max_seen = 100) {
    progress_.emplace(stream_, std::move(state), max_seen, limit);
    progress_->note_vendor_time(kNow, kNow);
    progress_->begin_window({progress_->stored_since(), std::nullopt});
    return *progress_;
  }
  /// The ids that are written of a page of (id, cursor, hash).
  std::string take(const std::vector<std::tuple<std::string, std::int64_t, std::uint64_t>>& page) {
    std::vector<Row> rows;
    for (const auto& [id, cursor, hash] : page) {
      Row row;
      row.id = ids_.emplace_back(id);
      row.hash = {0, hash};
      if (cursor != 0) row.cursor = Value::integer(cursor, Kind::kTimestamp);
      rows.push_back(row);
    }
    std::string written;
    for (const Row& row : progress_->take_page(rows, summary_)) written += row.id;
    return written;
  }
  StreamState saved() {
    Result<StreamState> state = read_stream_state(progress_->state_text(std::nullopt), "things");
    EXPECT_TRUE(state.ok());
    return std::move(state).value();
  }

  bytecode::Stream stream_;
  std::optional<StreamProgress> progress_;
  StreamSummary summary_;
  std::deque<std::string> ids_;
};

TEST_F(StreamProgressTest, UnsortedMovesSinceAtTheEndOnly) {
  start();
  EXPECT_EQ(take({{"a", 30, 1}, {"b", 10, 1}}), "ab");
  EXPECT_EQ(saved().since, std::nullopt);
  ASSERT_TRUE(saved().run);
  EXPECT_EQ(saved().run->highest, 30);
  progress_->finish(summary_);
  EXPECT_EQ(saved().since, 30);
  EXPECT_FALSE(saved().run);
}

TEST_F(StreamProgressTest, RepeatsAtTheBoundaryAreNotWritten) {
  start();
  take({{"a", 10, 1}, {"b", 30, 1}, {"c", 30, 1}});
  progress_->finish(summary_);
  start(saved());
  EXPECT_EQ(progress_->stored_since(), 30);
  EXPECT_EQ(take({{"b", 30, 1}, {"c", 30, 2}, {"d", 30, 1}, {"e", 40, 1}}), "cde")
      << "an update with an equal cursor is written";
  EXPECT_EQ(summary_.unchanged, 1);
}

TEST_F(StreamProgressTest, LookbackAppliesToStoredStateOnly) {
  stream_.lookback = 15;
  start();
  EXPECT_EQ(progress_->stored_since(), std::nullopt);
  take({{"old", 5, 1}, {"a", 20, 1}, {"b", 30, 1}});
  progress_->finish(summary_);
  start(saved());
  EXPECT_EQ(progress_->stored_since(), 15);
  EXPECT_EQ(take({{"a", 20, 1}, {"late", 16, 1}, {"b", 30, 1}}), "late");
}

TEST_F(StreamProgressTest, SinceNeverMovesBackNorBeyondTheVendorsTime) {
  StreamState state;
  state.since = 50;
  start(state);
  take({{"a", 20, 1}});
  progress_->finish(summary_);
  EXPECT_EQ(saved().since, 50);
  start(saved());
  take({{"poisoned", kNow * 100, 1}, {"b", 60, 1}});
  progress_->finish(summary_);
  EXPECT_EQ(saved().since, kNow);
}

TEST_F(StreamProgressTest, UnsortedNeverMovesBeyondWhereTheRunBegan) {
  start();
  take({{"a", 10, 1}});
  progress_->note_vendor_time(kNow + 40, kNow + 50);
  take({{"b", kNow + 30, 1}});
  progress_->finish(summary_);
  EXPECT_EQ(saved().since, kNow) << "`a` may have changed behind that";
}

TEST_F(StreamProgressTest, AViolationTakesBackWhatLiesBehindTheBeginning) {
  stream_.order = Order::kAscending;
  start();
  progress_->note_vendor_time(kNow + 40, kNow + 50);
  take({{"a", 10, 1}, {"b", kNow + 30, 1}});
  EXPECT_EQ(saved().since, kNow + 30);
  take({{"late", 20, 1}});
  progress_->finish(summary_);
  EXPECT_EQ(saved().since, kNow);
}

TEST_F(StreamProgressTest, AscendingMovesPageByPage) {
  stream_.order = Order::kAscending;
  start();
  take({{"a", 10, 1}, {"b", 20, 1}});
  EXPECT_EQ(saved().since, 20);
  take({{"c", 20, 1}, {"d", 30, 1}});
  EXPECT_EQ(saved().since, 30);
  EXPECT_TRUE(summary_.notes.empty());
}

TEST_F(StreamProgressTest, AViolationTakesSinceBackUntilTheEnd) {
  stream_.order = Order::kAscending;
  StreamState state;
  state.since = 5;
  start(state);
  take({{"a", 10, 1}, {"b", 20, 1}});
  EXPECT_EQ(saved().since, 20);
  EXPECT_EQ(take({{"late", 7, 1}, {"c", 30, 1}}), "latec");
  EXPECT_EQ(saved().since, 5) << "rows before 20 may still come";
  ASSERT_EQ(summary_.notes.size(), 1U);
  take({{"d", 3, 1}});
  EXPECT_EQ(summary_.notes.size(), 1U) << "said once";
  progress_->finish(summary_);
  EXPECT_EQ(saved().since, 30);
}

TEST_F(StreamProgressTest, DescendingStopsBehindSince) {
  stream_.order = Order::kDescending;
  StreamState state;
  state.since = 50;
  start(state);
  EXPECT_EQ(take({{"a", 70, 1}, {"b", 50, 1}, {"old", 40, 1}}), "ab");
  EXPECT_FALSE(progress_->wholly_older());
  EXPECT_EQ(saved().since, 50) << "the checkpoint is the end";
  EXPECT_EQ(take({{"older", 30, 1}}), "");
  EXPECT_TRUE(progress_->wholly_older());
  EXPECT_EQ(summary_.filtered, 2);
  take({});
  EXPECT_FALSE(progress_->wholly_older()) << "an empty page says nothing";
}

TEST_F(StreamProgressTest, ALimitNeverMovesSince) {
  stream_.order = Order::kAscending;
  start({}, 3);
  EXPECT_EQ(take({{"a", 10, 1}, {"b", 20, 1}}), "ab");
  EXPECT_FALSE(progress_->limit_reached());
  EXPECT_EQ(take({{"c", 30, 1}, {"d", 40, 1}}), "c");
  EXPECT_TRUE(progress_->limit_reached());
  EXPECT_EQ(saved().since, std::nullopt);
}

TEST_F(StreamProgressTest, WhatBecameNoRowCountsAgainstTheLimit) {
  start({}, 3);
  EXPECT_EQ(take({{"a", 10, 1}}), "a");
  progress_->spend(1);
  EXPECT_FALSE(progress_->limit_reached());
  progress_->spend(5);
  EXPECT_TRUE(progress_->limit_reached());
}

TEST_F(StreamProgressTest, ARunThatIsTakenUpKnowsWhatItDelivered) {
  start();
  take({{"a", 10, 1}, {"b", 20, 1}});
  const StreamState interrupted = saved();
  start(interrupted);
  EXPECT_EQ(take({{"a", 10, 1}, {"b", 20, 2}, {"c", 5, 1}}), "bc");
}

TEST_F(StreamProgressTest, WithoutACursorTheWholeStreamIsRemembered) {
  stream_.has_cursor = false;
  stream_.uses_since = false;
  start();
  EXPECT_EQ(take({{"a", 0, 1}, {"b", 0, 1}}), "ab");
  progress_->finish(summary_);
  EXPECT_EQ(saved().since, std::nullopt);
  start(saved());
  EXPECT_EQ(take({{"a", 0, 1}, {"c", 0, 1}}), "c");
  progress_->finish(summary_);
  EXPECT_EQ(saved().seen.size(), 2U) << "`b` is gone at the vendor";
}

TEST_F(StreamProgressTest, BeyondTheLimitOfMemoryRowsAreDeliveredAndCounted) {
  stream_.has_cursor = false;
  start({}, std::nullopt, 2);
  EXPECT_EQ(take({{"a", 0, 1}, {"b", 0, 1}, {"c", 0, 1}}), "abc");
  EXPECT_EQ(summary_.untracked, 1);
  EXPECT_EQ(take({{"c", 0, 1}, {"a", 0, 1}}), "c");
}

TEST_F(StreamProgressTest, MakesRoomByForgettingWhatLiesBehind) {
  start({}, std::nullopt, 2);
  EXPECT_EQ(take({{"a", 10, 1}, {"b", 90, 1}}), "ab");
  EXPECT_EQ(take({{"c", 95, 1}}), "c");
  EXPECT_EQ(summary_.untracked, 0);
}

}  // namespace
}  // namespace conn::runtime
