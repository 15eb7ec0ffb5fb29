#include "runtime/limits/send_log.h"

#include <gtest/gtest.h>

#include <deque>
#include <map>
#include <random>
#include <string>

namespace conn::runtime {
namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kDay = 86'400 * kSecond;

struct Case {
  const char* name;
  std::int64_t count, window;
  std::int64_t windows;                      ///< how long it goes on
  std::int64_t least_latency, most_latency;  ///< of an answer
  std::int64_t most_gap = 0;                 ///< between requests, by chance
};

// What a sender that always sends as soon as it may is let through.
struct Sent {
  std::int64_t count = 0, most_in_a_window = 0;
  std::size_t most_groups = 0;
};

Sent run(const Case& one) {
  SendLog log(one.window);
  std::mt19937_64 dice(7);
  std::multimap<std::int64_t, std::uint64_t> answers;  // when, to which group
  std::deque<std::int64_t> window;
  Sent sent;
  std::int64_t now = 0;
  while (now < one.window * one.windows) {
    for (; !answers.empty() && answers.begin()->first <= now; answers.erase(answers.begin()))
      log.settle(answers.begin()->second, answers.begin()->first);
    const std::int64_t at = log.free_at(now, one.count, 0);
    if (at > now) {
      now = answers.empty() ? at : std::min(at, answers.begin()->first);
      continue;
    }
    const std::int64_t latency =
        one.least_latency + static_cast<std::int64_t>(dice() % static_cast<std::uint64_t>(
                                                                   one.most_latency - one.least_latency + 1));
    answers.emplace(now + latency, log.add(now));
    window.push_back(now);
    while (window.front() <= now - one.window) window.pop_front();
    ++sent.count;
    sent.most_in_a_window = std::max(sent.most_in_a_window, static_cast<std::int64_t>(window.size()));
    sent.most_groups = std::max(sent.most_groups, log.groups());
    if (one.most_gap > 0) now += static_cast<std::int64_t>(dice() % static_cast<std::uint64_t>(one.most_gap));
  }
  return sent;
}

TEST(SendLog, NeverAboveTheWindowAndNeverMuchBelow) {
  const Case cases[] = {
      {"answered at once", 50, 10 * kSecond, 200, 0, 0},
      {"answered soon", 50, 10 * kSecond, 200, 20'000, 200'000},
      {"answered late", 50, 10 * kSecond, 200, kSecond, 3 * kSecond},
      {"answered after windows", 5, kSecond, 500, 4 * kSecond, 9 * kSecond},
      {"one at a time", 1, kSecond, 500, 100, 50'000},
      {"the shortest window", 3, 1'000, 2'000, 0, 900},
      {"spread by chance", 100, 10 * kSecond, 200, 1'000, 90'000, 150'000},
      {"a thousand a day", 1'000, kDay, 100, 100'000, kSecond},
      {"a million a day", 1'000'000, kDay, 2, 100'000, kSecond},
      {"a million a day, spread", 200'000, kDay, 5, 100'000, kSecond, 700'000},
  };
  for (const Case& one : cases) {
    const Sent sent = run(one);
    EXPECT_LE(sent.most_in_a_window, one.count) << one.name;
    EXPECT_LE(sent.most_groups, 280U) << one.name;
    if (one.windows < 100) continue;  // too short to tell a rate by its last window
    EXPECT_GE(static_cast<double>(sent.count), 0.95 * static_cast<double>(one.count * one.windows))
        << one.name;
  }
}

TEST(SendLog, AnAnswerFreesAWindowLaterButNoLaterThanFourPercent) {
  SendLog log(10 * kSecond);
  const std::uint64_t first = log.add(0);
  EXPECT_EQ(log.free_at(0, 1, 0), 10 * kSecond + 400'000) << "without an answer";
  log.settle(first, 100'000);
  EXPECT_EQ(log.free_at(200'000, 1, 0), 10 * kSecond + 100'000);
  EXPECT_EQ(log.free_at(10 * kSecond + 100'000, 1, 0), 10 * kSecond + 100'000) << "free then";
  EXPECT_TRUE(log.empty(10 * kSecond + 100'000));
}

TEST(SendLog, ALateAnswerToWhatCountsNoMoreIsNothing) {
  SendLog log(kSecond);
  const std::uint64_t first = log.add(0);
  EXPECT_EQ(log.free_at(2 * kSecond, 1, 0), 2 * kSecond);
  log.settle(first, 3 * kSecond);
  EXPECT_TRUE(log.empty(3 * kSecond));
}

TEST(SendLog, OthersAheadAreLetGoFirst) {
  SendLog log(10 * kSecond);
  log.settle(log.add(0), 0);
  EXPECT_EQ(log.free_at(kSecond, 2, 0), kSecond);
  EXPECT_EQ(log.free_at(kSecond, 2, 1), 10 * kSecond);
  EXPECT_EQ(log.free_at(kSecond, 2, 3), 20 * kSecond) << "a round of two behind the first";
}

}  // namespace
}  // namespace conn::runtime
