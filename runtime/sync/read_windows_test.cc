#include "runtime/sync/read_windows.h"

#include <gtest/gtest.h>

#include <string>

namespace conn::runtime {
namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kDay = 86'400 * kSecond;

/// `0-10 10-20` for the windows of a read, in seconds.
std::string windows(const bytecode::CursorRange& range, ReadBounds whole) {
  ReadWindows windows(range);
  windows.start(whole);
  if (windows.empty()) return "none";
  std::string out;
  for (;;) {
    const auto text = [](std::optional<std::int64_t> moment) {
      return moment ? std::to_string(*moment / kSecond) : std::string("null");
    };
    out += text(windows.current().since) + "-" + text(windows.current().until);
    if (!windows.has_next() || out.size() > 100) return out;
    windows.advance();
    out += ' ';
  }
}

TEST(ReadWindows, NeighboursShareTheirBoundary) {
  bytecode::CursorRange range;
  range.window = 10 * kSecond;
  range.grain = kSecond;
  EXPECT_EQ(windows(range, {0, 25 * kSecond}), "0-10 10-20 20-25");
  EXPECT_EQ(windows(range, {0, 20 * kSecond}), "0-10 10-20");
  EXPECT_EQ(windows(range, {0, 3 * kSecond}), "0-3");
  EXPECT_EQ(windows(range, {7 * kSecond, 7 * kSecond}), "7-7") << "a moment is a window";
  EXPECT_EQ(windows(range, {8 * kSecond, 7 * kSecond}), "none");
}

TEST(ReadWindows, WhatIsNotBoundedIsOneWindow) {
  bytecode::CursorRange range;
  EXPECT_EQ(windows(range, {std::nullopt, std::nullopt}), "null-null");
  EXPECT_EQ(windows(range, {0, 25 * kSecond}), "0-25");
  range.window = 10 * kSecond;
  EXPECT_EQ(windows(range, {std::nullopt, 25 * kSecond}), "null-25");
  EXPECT_EQ(windows(range, {0, std::nullopt}), "0-null");
}

TEST(ReadWindows, EndsAreRoundedDownToWhatRequestsSay) {
  bytecode::CursorRange range;
  range.window = 10 * kSecond;
  range.grain = 4 * kSecond;
  EXPECT_EQ(windows(range, {kSecond, 27 * kSecond}), "1-8 8-16 16-24");
  range.grain = 60 * kSecond;
  EXPECT_EQ(windows(range, {kSecond, 190 * kSecond}), "1-60 60-120 120-180")
      << "shorter than the grain, and yet it goes forward";
}

TEST(ReadWindows, DaysAreNotRounded) {
  bytecode::CursorRange range;
  range.window = 2 * kDay;
  range.grain = kDay;
  EXPECT_EQ(windows(range, {kSecond, 3 * kDay + kSecond}), "1-172801 172801-259201");
}

TEST(ReadWindows, TheEndOfTimeIsReached) {
  bytecode::CursorRange range;
  range.window = bytecode::kMaxReadWindow;
  ReadWindows windows(range);
  windows.start({INT64_MAX - 5, INT64_MAX});
  EXPECT_FALSE(windows.has_next());
}

}  // namespace
}  // namespace conn::runtime
