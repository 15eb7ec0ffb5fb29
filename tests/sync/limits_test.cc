// Each form of limit against a vendor that counts by itself: never above, never slower than 0.95 of what is
// allowed, with streams, accounts and threads of one engine that overlap.
#include <gtest/gtest.h>

#include <cmath>
#include <thread>

#include "tests/sync/counting_vendor.h"
#include "tests/sync/things.h"

namespace conn::testing {
namespace {

constexpr std::int64_t kSecond = 1'000'000;

std::string connector(const std::string& limits, const std::string& of_orders = "") {
  return R"conn(
connector things {
  title "Things"
  base "https://things.test"
  config { rate: int = 3 }
  headers { "X-Account": account.id }
  pages page_number(size: 1)
  model vendor.Thing { remote_id: string }
  shape Thing { id: int }
  map Thing -> vendor.Thing { remote_id: string(.id) }
)conn" + (limits.empty() ? "" : "  limits { " + limits + " }\n") +
         R"conn(
  stream orders: vendor.Thing {
    get "/orders"
    records body as [Thing]
    deletes none
)conn" + of_orders +
         R"conn(
  }
  stream users: vendor.Thing {
    get "/users"
    records body as [Thing]
    deletes none
  }
}
)conn";
}

/// What the vendor allows in one scope: `count` in any window, or at once where there is no window.
struct Allowed {
  const char* scope;  ///< of `CountingVendor::seen`
  std::int64_t count;
  std::int64_t window = 0;  ///< µs
  bool tight = true;        ///< this is what holds the runs up: they must use it
};

struct Case {
  const char* name;
  const char* limits;
  const char* of_orders;
  int accounts, runs;  ///< each run in a thread of its own; even ones read `orders`, odd ones `users`
  int pages;
  std::int64_t latency;
  std::vector<Allowed> allowed;
};

/// All runs of a case at once, in one engine.
class Runs {
 public:
  Runs(const Case& one, std::int64_t budget = 0)
      : one_(one),
        clock_(static_cast<std::size_t>(one.accounts * one.runs)),
        vendor(clock_, one.latency, one.pages),
        module_(compile(connector(one.limits, one.of_orders))) {
    vendor.budget = budget;
    EngineOptions options;
    options.clock = &clock_;
    options.transport = &vendor;
    const Engine engine(options);
    std::vector<std::thread> threads;
    for (int account = 0; account < one.accounts; ++account) {
      for (int run = 0; run < one.runs; ++run)
        threads.emplace_back([&, account, run] { read(engine, account, run); });
    }
    for (std::thread& thread : threads) thread.join();
  }

 private:
  void read(const Engine& engine, int number, int run) {
    Account account;
    account.name = std::string(1, static_cast<char>('a' + number));
    SyncOptions options;
    options.streams = {run % 2 == 0 ? "orders" : "users"};
    MemorySink sink;
    NotingObserver observer;
    const auto state = make_memory_state_store();
    const auto summary = sync(engine, *module_, account, options, sink, *state, observer);
    clock_.leave();
    ASSERT_TRUE(summary.ok()) << summary.error().message;
    EXPECT_TRUE(summary->ok()) << one_.name << to_text(*summary);
    EXPECT_EQ(summary->streams.at(0).pages, one_.pages + 1) << one_.name;
  }

  const Case& one_;
  SharedClock clock_;

 public:
  CountingVendor vendor;

 private:
  std::shared_ptr<const Module> module_;
};

/// The shortest time from the first to the last of so many requests.
double shortest(const Allowed& allowed, std::int64_t requests, std::int64_t latency) {
  const double rounds = std::floor(static_cast<double>(requests - 1) / static_cast<double>(allowed.count));
  return rounds * static_cast<double>(allowed.window == 0 ? latency : allowed.window);
}

const std::vector<Case>& cases() {
  constexpr std::int64_t kFast = 50'000, kSlow = 3 * kSecond;
  static const std::vector<Case> kCases = {
      {"a window", "10 per 10s", "", 1, 1, 300, kFast, {{"a", 10, 10 * kSecond}}},
      {"a window, two streams", "10 per 10s", "", 1, 2, 150, kFast, {{"a", 10, 10 * kSecond}}},
      {"a window, slow answers", "10 per 10s", "", 1, 8, 60, kSlow, {{"a", 10, 10 * kSecond}}},
      {"a window, each account its own",
       "5 per 1s",
       "",
       3,
       2,
       100,
       kFast,
       {{"a", 5, kSecond}, {"b", 5, kSecond}, {"c", 5, kSecond}}},
      {"a window of all accounts", "6 per 2s per connector", "", 3, 2, 100, kFast, {{"", 6, 2 * kSecond}}},
      {"a count that is a setting", "config.rate per 1s", "", 1, 2, 120, kFast, {{"a", 3, kSecond}}},
      {"several windows",
       "5 per 1s, 60 per 1m",
       "",
       1,
       2,
       600,
       kFast,
       {{"a", 60, 60 * kSecond}, {"a", 5, kSecond, false}}},
      {"an account's and the connector's",
       "4 per 1s, 6 per 1s per connector",
       "",
       2,
       2,
       150,
       kFast,
       {{"", 6, kSecond}, {"a", 4, kSecond, false}, {"b", 4, kSecond, false}}},
      {"a stream's beside the connector's",
       "10 per 1s",
       "    limits { 2 per 1s }\n",
       1,
       2,
       100,
       kFast,
       {{"a/orders", 2, kSecond}, {"a", 10, kSecond, false}}},
      {"a stream's alone",
       "1 per 1s",
       "    limits only { 5 per 1s }\n",
       1,
       2,
       150,
       kFast,
       {{"a/orders", 5, kSecond, false}, {"a/users", 1, kSecond}}},
      {"one at once", "1 at once", "", 1, 4, 30, kSecond, {{"a", 1}}},
      {"some at once", "3 at once", "", 1, 6, 40, kSecond, {{"a", 3}}},
      {"some at once, each account its own", "2 at once", "", 2, 4, 30, kSecond, {{"a", 2}, {"b", 2}}},
      {"some at once of all accounts", "4 at once per connector", "", 4, 2, 30, kSecond, {{"", 4}}},
      {"at once in a window",
       "4 at once, 10 per 10s",
       "",
       1,
       6,
       50,
       kSecond,
       {{"a", 10, 10 * kSecond}, {"a", 4, 0, false}}},
  };
  return kCases;
}

TEST(RateLimits, NeverAboveAndNeverMuchBelow) {
  for (const Case& one : cases()) {
    Runs runs(one);
    for (const Allowed& allowed : one.allowed) {
      const Counted& seen = runs.vendor.seen[allowed.scope];
      const std::int64_t most = allowed.window == 0 ? seen.most_at_once() : seen.most_within(allowed.window);
      EXPECT_LE(most, allowed.count) << one.name << ", scope `" << allowed.scope << "`";
      if (!allowed.tight) continue;
      EXPECT_EQ(most, allowed.count) << one.name << ": nothing is left unused";
      EXPECT_GE(shortest(allowed, seen.requests(), one.latency), 0.95 * static_cast<double>(seen.took()))
          << one.name << ", scope `" << allowed.scope << "`";
    }
  }
}

TEST(RateLimits, WhatTheVendorSaysIsLeftIsUsedAndNoMore) {
  constexpr std::int64_t kBudget = 40, kMinute = 60 * kSecond;
  const Case cases[] = {{"one stream",
                         "remaining header(\"X-Left\") reset header(\"X-Reset\") as epoch_seconds",
                         "",
                         1,
                         1,
                         1'000,
                         50'000,
                         {}},
                        {"four threads",
                         "remaining header(\"X-Left\") reset header(\"X-Reset\") as epoch_seconds",
                         "",
                         1,
                         4,
                         250,
                         50'000,
                         {}},
                        {"accounts",
                         "remaining header(\"X-Left\") reset header(\"X-Reset\") as epoch_seconds",
                         "",
                         2,
                         2,
                         500,
                         50'000,
                         {}}};
  for (Case one : cases) {
    std::string limits = one.limits;
    limits.replace(limits.find(" reset"), 1, "\n");
    one.limits = limits.c_str();
    Runs runs(one, kBudget);
    EXPECT_EQ(runs.vendor.refused, 0) << one.name;
    const Counted& seen = runs.vendor.seen["a"];
    const double shortest = std::floor(static_cast<double>(seen.requests() - 1) / kBudget) * kMinute;
    EXPECT_GE(shortest, 0.95 * static_cast<double>(seen.took())) << one.name;
  }
}

/// One run on the clock of `Harness`.
class Limited : public ::testing::Test {
 protected:
  RunSummary run(std::string_view members,
                 const std::function<void(std::size_t, vendor::Answer&)>& disturb = {}) {
    vendor.things.clear();
    for (int i = 1; i <= 6; ++i) vendor.things.push_back({i, i});
    vendor.size = 1;
    vendor.disturb([&, disturb](const vendor::Request&, std::size_t number, vendor::Answer& answer) {
      if (disturb) disturb(number, answer);
    });
    harness = std::make_unique<Harness>(compile(things_connector("cursor .at", members)), vendor);
    if (max_wait) harness->options.max_wait = *max_wait;
    return harness->run();
  }

  std::optional<std::int64_t> max_wait;
  ThingVendor vendor;
  std::unique_ptr<Harness> harness;
};

TEST_F(Limited, TheSummaryAndTheObserverSayHowLong) {
  const RunSummary summary = run("\n  limits { 2 per 10s }\n");
  EXPECT_TRUE(summary.ok()) << to_text(summary);
  EXPECT_EQ(harness->memory.ids(), "1 2 3 4 5 6");
  EXPECT_EQ(summary.streams.at(0).limit_waits, 20 * kSecond);
  EXPECT_EQ(summary.streams[0].waits, 20 * kSecond);
  const std::vector<std::string> waits(2, "10000000 limit: 2 per 10s");
  EXPECT_EQ(harness->observer.waits, waits);
}

TEST_F(Limited, AWaitThatIsTooLongEndsWithItsTime) {
  max_wait = 9 * kSecond;
  const RunSummary summary = run("\n  limits { 2 per 10s }\n");
  ASSERT_TRUE(summary.streams.at(0).error);
  const Error& error = *summary.streams[0].error;
  EXPECT_EQ(error.code, Code::kRateLimited);
  EXPECT_EQ(error.kind, ErrorKind::kRateLimit);
  EXPECT_NE(error.message.find("until 2025-01-01T00:00:10Z for its limit, 2 per 10s"), std::string::npos)
      << error.message;
  EXPECT_EQ(harness->memory.ids(), "1 2") << "what was committed stands";
}

TEST_F(Limited, AResetThatIsYearsAwayEndsTheRunToo) {
  const RunSummary summary = run(
      "\n  limits {\n    remaining header(\"X-Left\")\n    reset header(\"X-Reset\") as epoch_seconds\n  }\n",
      [](std::size_t, vendor::Answer& answer) {
        answer.headers.push_back({"X-Left", "0"});
        answer.headers.push_back({"X-Reset", "9999999999"});
      });
  ASSERT_TRUE(summary.streams.at(0).error);
  EXPECT_EQ(summary.streams[0].error->code, Code::kRateLimited);
  EXPECT_TRUE(harness->clock.waits().empty());
}

TEST_F(Limited, HeadersThatSayNothingHoldNobodyUp) {
  for (const char* left : {"", "-1", "none", "1.5"}) {
    const RunSummary summary =
        run("\n  limits { remaining header(\"X-Left\") }\n", [&](std::size_t, vendor::Answer& answer) {
          answer.headers.push_back({"X-Left", left});
        });
    EXPECT_TRUE(summary.ok()) << left;
    EXPECT_TRUE(harness->clock.waits().empty()) << left;
  }
}

TEST_F(Limited, WithoutAResetItGoesOnASecondApart) {
  const RunSummary summary =
      run("\n  limits { remaining header(\"X-Left\") }\n", [](std::size_t number, vendor::Answer& answer) {
        answer.headers.push_back({"X-Left", number < 2 ? "100" : "0"});
      });
  EXPECT_TRUE(summary.ok()) << to_text(summary);
  EXPECT_EQ(harness->memory.ids(), "1 2 3 4 5 6");
  EXPECT_EQ(harness->clock.waits(), std::vector<std::int64_t>(3, kSecond));
}

TEST_F(Limited, RedirectsAndRetriesAreRequestsToo) {
  const RunSummary summary =
      run("\n  limits { 1 per 10s }\n", [](std::size_t number, vendor::Answer& answer) {
        if (number == 0) answer = answer_with(302, {{"Location", "https://things.test/things?page=1"}});
        if (number == 1) answer = answer_with(500);
      });
  EXPECT_TRUE(summary.ok()) << to_text(summary);
  EXPECT_EQ(summary.streams.at(0).requests, 8);
  std::int64_t waited = 0;
  for (const std::int64_t wait : harness->clock.waits()) waited += wait;
  EXPECT_EQ(waited, 70 * kSecond) << "the pause before the retry lies inside of its window";
}

TEST_F(Limited, ARunThatWaitsForItsLimitCanBeCancelled) {
  Cancellation cancellation;
  vendor.things = {{1, 1}, {2, 2}};
  vendor.size = 1;
  Harness own(compile(things_connector("cursor .at", "\n  limits { 1 per 1m }\n")), vendor);
  own.options.cancellation = &cancellation;
  own.clock.on_sleep([&](std::int64_t) { cancellation.cancel(); });
  const RunSummary summary = own.run();
  ASSERT_TRUE(summary.streams.at(0).error);
  EXPECT_EQ(summary.streams[0].error->code, Code::kCancelled);
  EXPECT_EQ(vendor.requests(), 1U);
}

TEST_F(Limited, ASettingThatIsNoCountIsRefused) {
  vendor.things = {{1, 1}};
  Harness own(
      compile(things_connector("cursor .at", "\n  config { rate: int }\n  limits { config.rate per 1m }\n")),
      vendor);
  own.account.config["rate"] = "0";
  EXPECT_EQ(own.refused().code, Code::kConfigType);
  own.account.config["rate"] = "9";
  EXPECT_TRUE(own.run().ok());
}

/// Two runs of one engine, of which the first is told to wait.
std::vector<std::int64_t> waits_after_429(const std::string& limits, const std::string& second_account) {
  ThingVendor vendor;
  vendor.things = {{1, 1}};
  vendor.disturb([](const vendor::Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 0) answer = answer_with(429, {{"Retry-After", "600"}});
  });
  vendor::VirtualClock clock;
  vendor::SimulatedTransport transport(vendor, clock);
  EngineOptions options;
  options.clock = &clock;
  options.transport = &transport;
  const Engine engine(options);
  const auto module = compile(things_connector("cursor .at", limits));
  const auto run = [&](const std::string& name, std::int64_t max_wait) {
    Account account;
    account.name = name;
    SyncOptions how;
    how.max_wait = max_wait;
    MemorySink sink;
    NotingObserver observer;
    const auto state = make_memory_state_store();
    return sync(engine, *module, account, how, sink, *state, observer).value().ok();
  };
  EXPECT_FALSE(run("a", 300 * kSecond)) << "600 s are too long for it";
  EXPECT_TRUE(run(second_account, 900 * kSecond));
  return clock.waits();
}

TEST(RateLimits, APauseThatOneIsAskedForIsForAllInTheScope) {
  const std::vector<std::int64_t> nobody, whole = {600 * kSecond};
  EXPECT_EQ(waits_after_429("\n  limits { 9 per 1s }\n", "a"), whole) << "another run of the account";
  EXPECT_EQ(waits_after_429("\n  limits { 9 per 1s }\n", "b"), nobody) << "another account";
  EXPECT_EQ(waits_after_429("\n  limits { 9 per 1s per connector }\n", "b"), whole) << "all are one scope";
  EXPECT_EQ(waits_after_429("", "a"), nobody) << "no limit, no scope";
}

}  // namespace
}  // namespace conn::testing
