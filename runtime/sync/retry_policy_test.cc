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

std::int64_t pause(const AskedPause& asked, int tries = 1, std::uint64_t chance = 0,
                   std::int64_t now = 1000 * kSecond) {
  FixedClock clock(chance);
  return pause_before_retry({}, asked, now, tries, clock);
}

TEST(RetryPolicy, TakesWhatTheVendorAsksFor) {
  EXPECT_EQ(pause({7 * kSecond, std::nullopt}), 7 * kSecond);
  EXPECT_EQ(pause({std::nullopt, 1030 * kSecond}), 30 * kSecond) << "counted from the vendor's own time";
  EXPECT_EQ(pause({7 * kSecond, 1030 * kSecond}), 30 * kSecond) << "the longer of two";
  EXPECT_EQ(pause({40 * kSecond, 1030 * kSecond}), 40 * kSecond);
}

TEST(RetryPolicy, BacksOffWhereTheVendorSaysNothingUsable) {
  for (const AskedPause& asked :
       {AskedPause{}, AskedPause{0, std::nullopt}, AskedPause{-5 * kSecond, std::nullopt},
        AskedPause{std::nullopt, 990 * kSecond}, AskedPause{INT64_MIN, INT64_MIN}}) {
    EXPECT_EQ(pause(asked), kSecond);
  }
}

TEST(RetryPolicy, TheCeilingDoublesUpToTheLongestBackOff) {
  const std::int64_t ceilings[] = {2, 4, 8, 16, 32, 60, 60};
  for (int tries = 1; tries <= 7; ++tries) {
    const std::int64_t ceiling = ceilings[tries - 1] * kSecond;
    EXPECT_EQ(pause({}, tries, static_cast<std::uint64_t>(ceiling - kSecond)), ceiling) << tries;
    EXPECT_EQ(pause({}, tries, static_cast<std::uint64_t>(ceiling - kSecond + 1)), kSecond) << tries;
  }
  EXPECT_LE(pause({}, 1'000'000, UINT64_MAX), 60 * kSecond);
}

TEST(RetryPolicy, HugeValuesDoNotOverflow) {
  EXPECT_EQ(pause({INT64_MAX, std::nullopt}), INT64_MAX);
  EXPECT_EQ(pause({std::nullopt, INT64_MAX}, 1, 0, -1000 * kSecond), INT64_MAX);
  EXPECT_EQ(saturating_add(INT64_MAX, 1), INT64_MAX);
  EXPECT_EQ(saturating_add(INT64_MIN, -1), INT64_MIN);
  EXPECT_EQ(saturating_subtract(INT64_MIN, 1), INT64_MIN);
  EXPECT_EQ(saturating_subtract(0, INT64_MIN), INT64_MAX);
}

}  // namespace
}  // namespace conn::runtime
