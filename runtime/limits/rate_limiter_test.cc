// Turns of several streams at the same gates, in every order that matters; one thread, a clock that is set.
#include "runtime/limits/rate_limiter.h"

#include <gtest/gtest.h>

#include <atomic>
#include <list>
#include <string>
#include <thread>

#include "runtime/limits/turn.h"

namespace conn::runtime {
namespace {

using bytecode::LimitKind;

constexpr std::int64_t kSecond = 1'000'000;

class SetClock final : public Clock {
 public:
  std::int64_t now() override { return time; }
  void sleep(std::int64_t, const Cancellation&) override {}
  std::uint64_t random() override { return 0; }
  std::int64_t time = 1'000 * kSecond;
};

LimitRule window(std::int64_t count, std::int64_t seconds, const std::string& key = "w") {
  LimitRule rule;
  rule.key = key;
  rule.text = key;
  rule.count = count;
  rule.window = seconds * kSecond;
  return rule;
}

LimitRule at_once(std::int64_t count, const std::string& key = "s") {
  LimitRule rule = window(count, 0, key);
  rule.kind = LimitKind::kAtOnce;
  return rule;
}

LimitRule remaining(const std::string& key = "r") {
  LimitRule rule = window(0, 0, key);
  rule.kind = LimitKind::kRemaining;
  rule.remaining = "x-left";
  rule.reset = "x-reset";
  rule.reset_form = bytecode::ResetForm::kSeconds;
  return rule;
}

class Limiter : public ::testing::Test {
 protected:
  Turn& turn(std::vector<LimitRule> rules, const std::string& pause = "p") {
    return turns_.emplace_back(limiter, LimitRules{std::move(rules), pause});
  }
  /// `go`, `wait for alarm: LIMIT`, `wait MICROSECONDS: LIMIT`.
  static std::string ask(Turn& turn) {
    const auto wait = turn.ask();
    if (!wait) return "go";
    return "wait " + (wait->for_alarm ? "for alarm" : std::to_string(wait->pause)) + ": " + wait->limit;
  }
  void answer(Turn& turn, const std::vector<HttpHeader>& headers = {}) { turn.answered(headers, clock.time); }

  SetClock clock;
  RateLimiter limiter{clock, kSecond};

 private:
  std::list<Turn> turns_;
};

TEST_F(Limiter, WithoutLimitsEverybodyGoes) {
  Turn& free = turn({});
  free.pause(kSecond);
  EXPECT_EQ(ask(free), "go");
}

TEST_F(Limiter, StreamsShareAWindow) {
  Turn &a = turn({window(2, 10)}), &b = turn({window(2, 10)});
  EXPECT_EQ(ask(a), "go");
  EXPECT_EQ(ask(b), "go");
  answer(a);
  answer(b);
  EXPECT_EQ(ask(a), "wait 10000000: w");
  clock.time += 10 * kSecond;
  EXPECT_EQ(ask(a), "go");
}

TEST_F(Limiter, WhatALaterRunFindsIsWhatAnEarlierOneLeft) {
  {
    Turn gone(limiter, {{window(1, 10)}, "p"});
    EXPECT_EQ(ask(gone), "go");
  }
  EXPECT_EQ(ask(turn({window(1, 10)})), "wait 10000000: w");
}

TEST_F(Limiter, OfSeveralLimitsTheLatestIsNamed) {
  Turn& a = turn({window(2, 1, "short"), window(2, 60, "long")});
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(ask(a), "go");
    answer(a);
  }
  EXPECT_EQ(ask(a), "wait 60000000: long");
}

TEST_F(Limiter, ASlotIsFreeOnceItIsAnswered) {
  Turn &a = turn({at_once(1)}), &b = turn({at_once(1)});
  EXPECT_EQ(ask(a), "go");
  EXPECT_EQ(ask(b), "wait for alarm: s");
  EXPECT_FALSE(b.alarm().rung());
  answer(a);
  EXPECT_TRUE(b.alarm().rung());
  EXPECT_EQ(ask(b), "go");
}

TEST_F(Limiter, ASlotIsFreeWhateverBecomesOfItsRequest) {
  Turn& waits = turn({at_once(1)});
  {
    Turn gone(limiter, {{at_once(1)}, "p"});
    EXPECT_EQ(ask(gone), "go");
    EXPECT_EQ(ask(waits), "wait for alarm: s");
  }  // destroyed under way
  EXPECT_TRUE(waits.alarm().rung());
  EXPECT_EQ(ask(waits), "go");
  Turn& next = turn({at_once(1)});
  EXPECT_EQ(ask(next), "wait for alarm: s");
  waits.abandon();  // failed, or cancelled
  EXPECT_TRUE(next.alarm().rung());
  EXPECT_EQ(ask(next), "go");
}

TEST_F(Limiter, WhoAskedFirstGoesFirst) {
  Turn &a = turn({at_once(1)}), &b = turn({at_once(1)}), &c = turn({at_once(1)});
  EXPECT_EQ(ask(a), "go");
  EXPECT_EQ(ask(b), "wait for alarm: s");
  EXPECT_EQ(ask(c), "wait for alarm: s");
  answer(a);
  EXPECT_EQ(ask(a), "wait for alarm: s") << "the slot is for who waits";
  EXPECT_FALSE(c.alarm().rung());
  EXPECT_EQ(ask(b), "go");
  b.abandon();
  EXPECT_TRUE(c.alarm().rung());
  EXPECT_EQ(ask(c), "go");
}

TEST_F(Limiter, OneThatGivesUpWakesTheNext) {
  Turn &a = turn({at_once(1)}), &c = turn({at_once(1)});
  EXPECT_EQ(ask(a), "go");
  {
    Turn b(limiter, {{at_once(1)}, "p"});
    EXPECT_EQ(ask(b), "wait for alarm: s");
    EXPECT_EQ(ask(c), "wait for alarm: s");
    answer(a);
    EXPECT_TRUE(b.alarm().rung());
    EXPECT_FALSE(c.alarm().rung());
  }
  EXPECT_TRUE(c.alarm().rung());
  EXPECT_EQ(ask(c), "go");
}

TEST_F(Limiter, EachIsToldItsOwnTime) {
  Turn &a = turn({window(1, 10)}), &b = turn({window(1, 10)}), &c = turn({window(1, 10)});
  EXPECT_EQ(ask(a), "go");
  answer(a);
  EXPECT_EQ(ask(a), "wait 10000000: w");
  EXPECT_EQ(ask(b), "wait 20000000: w");
  EXPECT_EQ(ask(c), "wait 30000000: w");
  clock.time += 10 * kSecond;
  EXPECT_EQ(ask(c), "wait 20000000: w") << "asking early gains nothing";
  EXPECT_EQ(ask(a), "go");
}

TEST_F(Limiter, WhoDoesNotComeBackLosesItsPlace) {
  Turn &a = turn({window(1, 10)}), &b = turn({window(1, 10)});
  EXPECT_EQ(ask(a), "go");
  answer(a);
  EXPECT_EQ(ask(a), "wait 10000000: w");
  clock.time += 10 * kSecond;
  EXPECT_NE(ask(b), "go");
  clock.time += kSecond + 1;
  EXPECT_EQ(ask(b), "go");
}

TEST_F(Limiter, OneThatCannotGoYetKeepsNobodyBack) {
  Turn &slow = turn({window(1, 60, "own"), window(2, 10)}), &quick = turn({window(2, 10)});
  EXPECT_EQ(ask(slow), "go");
  answer(slow);
  EXPECT_EQ(ask(slow), "wait 60000000: own");
  EXPECT_EQ(ask(quick), "go");
  answer(quick);
  Turn &blocked = turn({at_once(1), window(2, 10)}), &holds = turn({at_once(1)});
  EXPECT_EQ(ask(holds), "go");
  clock.time += 10 * kSecond;
  EXPECT_EQ(ask(blocked), "wait for alarm: s");
  EXPECT_EQ(ask(quick), "go") << "what waits for a slot takes no place in the window";
}

TEST_F(Limiter, APauseIsForTheWholeScope) {
  Turn &a = turn({window(9, 10)}), &b = turn({window(9, 10)}), &other = turn({window(9, 10, "x")}, "other");
  EXPECT_EQ(ask(a), "go");
  answer(a);
  a.pause(30 * kSecond);
  EXPECT_EQ(ask(b), "wait 30000000: a pause that the vendor asked for");
  EXPECT_EQ(ask(other), "go");
  clock.time += 30 * kSecond;
  EXPECT_EQ(ask(b), "go");
}

TEST_F(Limiter, WhatTheVendorSaysIsLeftHoldsForAll) {
  Turn &a = turn({remaining()}), &b = turn({remaining()});
  EXPECT_EQ(ask(a), "go");
  answer(a, {{"X-Left", "1"}, {"X-Reset", "60"}});
  EXPECT_EQ(ask(a), "go");
  EXPECT_EQ(ask(b), "wait for alarm: r") << "the one under way takes it, or tells more";
  answer(a, {{"X-Left", "0"}, {"X-Reset", "60"}});
  EXPECT_TRUE(b.alarm().rung());
  EXPECT_EQ(ask(b), "wait 60000000: r");
}

TEST_F(Limiter, AClockThatIsSetBackHoldsNobodyUp) {
  Turn& a = turn({window(1, 10)});
  EXPECT_EQ(ask(a), "go");
  answer(a);
  clock.time -= 3'600 * kSecond;
  EXPECT_EQ(ask(a), "wait 10000000: w");
  clock.time += 10 * kSecond;
  EXPECT_EQ(ask(a), "go");
}

TEST_F(Limiter, GatesOfAccountsThatAreGoneAreDropped) {
  for (int i = 0; i < 5'000; ++i) {
    const Turn gone(limiter, {{at_once(1, "s" + std::to_string(i))}, "p" + std::to_string(i)});
  }
  Turn held(limiter, {{at_once(1, "s4999")}, "p"});
  EXPECT_EQ(ask(held), "go");
  EXPECT_LE(limiter.gates(), 1'100U);
}

TEST_F(Limiter, ThreadsNeverShareASlot) {
  std::atomic<int> inside{0}, most{0}, passed{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      Turn turn(limiter, {{at_once(3)}, "p"});
      for (int requests = 0; requests < 200;) {
        if (turn.ask()) {
          turn.alarm().wait(10 * kSecond);
          continue;
        }
        const int now = ++inside;
        for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
        }
        --inside;
        ++requests;
        ++passed;
        turn.answered({}, 0);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(passed, 1'600);
  EXPECT_LE(most, 3);
}

}  // namespace
}  // namespace conn::runtime
