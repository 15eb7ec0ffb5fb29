#include "runtime/limits/remaining_gate.h"

#include <gtest/gtest.h>

namespace conn::runtime {
namespace {

constexpr std::int64_t kSecond = 1'000'000;

class Remaining : public ::testing::Test {
 protected:
  std::int64_t opens(std::int64_t now, std::int64_t ahead = 0) {
    const Opening opening = gate.opens(now, 0, ahead);
    return opening.when_one_leaves ? kUnknown : opening.at;
  }
  void answer(std::uint64_t mark, LimitReport report, std::int64_t now) {
    gate.leave(mark, now);
    gate.take(mark, report, now);
  }
  static constexpr std::int64_t kUnknown = -1;
  RemainingGate gate{kSecond};
};

TEST_F(Remaining, OpensUntilTheVendorTells) {
  for (std::int64_t i = 0; i < 100; ++i) gate.enter(0);
  EXPECT_EQ(opens(0), 0);
}

TEST_F(Remaining, NothingLeftWaitsForTheReset) {
  answer(gate.enter(0), {0, 30 * kSecond}, 0);
  EXPECT_EQ(opens(kSecond), 30 * kSecond);
  EXPECT_EQ(opens(30 * kSecond), 30 * kSecond) << "whole again";
}

TEST_F(Remaining, ThoseUnderWayAreTakenOffWhatIsLeft) {
  const std::uint64_t first = gate.enter(0), second = gate.enter(0);
  answer(first, {2, 30 * kSecond}, 0);
  EXPECT_EQ(opens(0), 0) << "one is under way, one is free";
  EXPECT_EQ(opens(0, 1), kUnknown) << "unless another goes first";
  const std::uint64_t third = gate.enter(0);
  EXPECT_EQ(opens(0), kUnknown) << "the answers will tell";
  answer(second, {1, 30 * kSecond}, 0);
  EXPECT_EQ(opens(0), kUnknown);
  answer(third, {0, 30 * kSecond}, 0);
  EXPECT_EQ(opens(0), 30 * kSecond);
}

TEST_F(Remaining, OfAnswersOutOfOrderTheLeastCounts) {
  const std::uint64_t first = gate.enter(0), second = gate.enter(0);
  answer(second, {0, 30 * kSecond}, 0);
  answer(first, {1, 30 * kSecond}, 0);
  EXPECT_EQ(opens(0), 30 * kSecond);
}

TEST_F(Remaining, ALaterRequestKnowsBetter) {
  answer(gate.enter(0), {1, 30 * kSecond}, 0);
  answer(gate.enter(0), {40, 60 * kSecond}, 0);
  EXPECT_EQ(opens(0, 39), 0);
  EXPECT_EQ(opens(0, 40), 60 * kSecond);
}

TEST_F(Remaining, WithoutAResetItGoesSlowlyBelowATenthAndNeverStops) {
  answer(gate.enter(0), {99, std::nullopt}, 0);
  answer(gate.enter(0), {10, std::nullopt}, 0);
  EXPECT_EQ(opens(0), 0) << "a tenth is left";
  answer(gate.enter(5), {9, std::nullopt}, 5);
  EXPECT_EQ(opens(5), 5 + kSecond);
  EXPECT_EQ(opens(5, 2), 5 + 3 * kSecond) << "one behind the other";
  answer(gate.enter(5 + kSecond), {0, std::nullopt}, 5 + kSecond);
  EXPECT_EQ(opens(5 + kSecond), 5 + 2 * kSecond) << "slowly, but on";
  answer(gate.enter(5 + 2 * kSecond), {100, std::nullopt}, 5 + 2 * kSecond);
  EXPECT_EQ(opens(5 + 2 * kSecond), 5 + 2 * kSecond);
}

TEST_F(Remaining, BehindTheResetAsMuchIsLeftAsThereEverWas) {
  answer(gate.enter(0), {4, 30 * kSecond}, 0);  // it was 5 before
  answer(gate.enter(0), {0, 30 * kSecond}, 0);
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(opens(31 * kSecond), 31 * kSecond) << i;
    gate.enter(31 * kSecond);
  }
}

TEST_F(Remaining, AnAnswerFromBeforeTheResetSaysNothing) {
  const std::uint64_t late = gate.enter(0);
  answer(gate.enter(0), {9, 30 * kSecond}, 0);
  EXPECT_EQ(opens(30 * kSecond), 30 * kSecond);
  answer(late, {0, std::nullopt}, 30 * kSecond);
  EXPECT_EQ(opens(30 * kSecond), 30 * kSecond);
}

TEST_F(Remaining, IsForgottenOnceNothingIsKnown) {
  const std::uint64_t mark = gate.enter(0);
  EXPECT_FALSE(gate.is_idle(0));
  answer(mark, {3, 600 * kSecond}, 0);
  EXPECT_FALSE(gate.is_idle(599 * kSecond));
  EXPECT_TRUE(gate.is_idle(600 * kSecond));
}

}  // namespace
}  // namespace conn::runtime
