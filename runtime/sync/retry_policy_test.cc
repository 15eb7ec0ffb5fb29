#include "runtime/sync/retry_policy.h"

#include <gtest/gtest.h>

namespace conn::runtime {
namespace {

constexpr std::int64_t kSecond = 1'000'000;

/// Gives the numbers it is told to.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(std::uint64_t number) : number_(number) {}
  std::int64_t now() override { return 0; }
  void sleep(std::int64_t, const Cancellation&) override {}
  std::uint64_t random() override { return number_; }

 private:
  std::uint64_t number_;
};

std::int64_t asked(std::optional<std::int64_t> after, std::optional<std::int64_t> at) {
  return asked_pause({after, at}, 1000 * kSecond);
}

std::int64_t pause(int tries, std::uint64_t chance) {
  FixedClock clock(chance);
  return back_off({}, tries, clock);
}

TEST(RetryPolicy, TakesWhatTheVendorAsksFor) {
  EXPECT_EQ(asked(7 * kSecond, std::nullopt), 7 * kSecond);
  EXPECT_EQ(asked(std::nullopt, 1030 * kSecond), 30 * kSecond) << "counted from the vendor's own time";
  EXPECT_EQ(asked(7 * kSecond, 1030 * kSecond), 30 * kSecond) << "the longer of two";
  EXPECT_EQ(asked(40 * kSecond, 1030 * kSecond), 40 * kSecond);
}

TEST(RetryPolicy, WhatIsNotToComeIsNotAskedFor) {
  EXPECT_EQ(asked(std::nullopt, std::nullopt), 0);
  EXPECT_EQ(asked(0, std::nullopt), 0);
  EXPECT_EQ(asked(-5 * kSecond, std::nullopt), 0);
  EXPECT_EQ(asked(std::nullopt, 990 * kSecond), 0);
  EXPECT_EQ(asked(INT64_MIN, INT64_MIN), 0);
}

TEST(RetryPolicy, TheCeilingDoublesUpToTheLongestBackOff) {
  const std::int64_t ceilings[] = {2, 4, 8, 16, 32, 60, 60};
  for (int tries = 1; tries <= 7; ++tries) {
    const std::int64_t ceiling = ceilings[tries - 1] * kSecond;
    EXPECT_EQ(pause(tries, static_cast<std::uint64_t>(ceiling - kSecond)), ceiling) << tries;
    EXPECT_EQ(pause(tries, static_cast<std::uint64_t>(ceiling - kSecond + 1)), kSecond) << tries;
  }
  EXPECT_LE(pause(1'000'000, UINT64_MAX), 60 * kSecond);
}

TEST(RetryPolicy, HugeValuesDoNotOverflow) {
  EXPECT_EQ(asked(INT64_MAX, std::nullopt), INT64_MAX);
  EXPECT_EQ(asked_pause({std::nullopt, INT64_MAX}, -1000 * kSecond), INT64_MAX);
  EXPECT_EQ(saturating_add(INT64_MAX, 1), INT64_MAX);
  EXPECT_EQ(saturating_add(INT64_MIN, -1), INT64_MIN);
  EXPECT_EQ(saturating_subtract(INT64_MIN, 1), INT64_MIN);
  EXPECT_EQ(saturating_subtract(0, INT64_MIN), INT64_MAX);
}

}  // namespace
}  // namespace conn::runtime
