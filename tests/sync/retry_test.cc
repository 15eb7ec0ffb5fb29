#include <gtest/gtest.h>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::Answer;
using vendor::json_answer;
using vendor::Request;

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kNow = 1'735'689'600;  // seconds; where the virtual clock starts

/// What a run that meets one failing answer must do.
struct Expected {
  enum class What { kWait, kBackOff, kError } what = What::kWait;
  std::int64_t micros = 0;  ///< of kWait
};
constexpr Expected kBackOff{Expected::What::kBackOff, 0};
constexpr Expected kError{Expected::What::kError, 0};
constexpr Expected wait(std::int64_t seconds) { return {Expected::What::kWait, seconds * kSecond}; }

struct Form {
  const char* name;
  std::vector<HttpHeader> headers;
  Expected expected;
};

std::string rules(const std::string& format) {
  return "\n  errors {\n"
         "    403, 429, 503 if header(\"Retry-After\") is not null => retry after header(\"Retry-After\") as "
         "retry_after\n"
         "    403, 429, 503 if header(\"X-Reset\") is not null => retry at header(\"X-Reset\") as " +
         format +
         "\n"
         "    403, 429, 503 => retry\n  }\n";
}

std::vector<Form> retry_after_forms() {
  const auto one = [](const char* value) { return std::vector<HttpHeader>{{"Retry-After", value}}; };
  return {{"seconds", one("7"), wait(7)},
          {"IMF date", one("Wed, 01 Jan 2025 00:00:30 GMT"), wait(30)},
          {"RFC 850 date", one("Wednesday, 01-Jan-25 00:00:30 GMT"), wait(30)},
          {"asctime date", one("Wed Jan  1 00:00:30 2025"), wait(30)},
          {"past", one("Tue, 31 Dec 2024 23:59:00 GMT"), kBackOff},
          {"zero", one("0"), kBackOff},
          {"huge", one("9999999999"), kError},
          {"beyond any number", one("99999999999999999999999"), kBackOff},
          {"far date", one("Fri, 31 Dec 9999 23:59:59 GMT"), kError},
          {"negative", one("-5"), kBackOff},
          {"garbage", one("soon"), kBackOff},
          {"empty", one(""), kBackOff},
          {"absent", {}, kBackOff},
          {"twice", {{"Retry-After", "7"}, {"retry-after", "40"}}, wait(40)},
          {"twice, longest first", {{"Retry-After", "40"}, {"Retry-After", "7"}}, wait(40)},
          {"twice, one a date",
           {{"Retry-After", "7"}, {"Retry-After", "Wed, 01 Jan 2025 00:00:50 GMT"}},
           wait(50)},
          {"twice, one garbage", {{"Retry-After", "soon"}, {"Retry-After", "9"}}, wait(9)}};
}

std::vector<Form> reset_forms(std::int64_t unit) {
  const auto text = [&](std::int64_t seconds) { return std::to_string(seconds * unit); };
  const auto one = [](const std::string& value) { return std::vector<HttpHeader>{{"X-Reset", value}}; };
  return {{"to come", one(text(kNow + 30)), wait(30)},
          {"past", one(text(kNow - 30)), kBackOff},
          {"now", one(text(kNow)), kBackOff},
          {"huge", one(text(kNow + 400'000'000)), kError},
          {"beyond any number", one("99999999999999999999999999"), kBackOff},
          {"negative", one("-" + text(30)), kBackOff},
          {"garbage", one("tomorrow"), kBackOff},
          {"twice", {{"X-Reset", text(kNow + 20)}, {"X-Reset", text(kNow + 45)}}, wait(45)}};
}

class RetryGrid : public ::testing::TestWithParam<int> {
 protected:
  void expect(const std::shared_ptr<const Module>& module, const Form& form, const std::string& what) {
    ThingVendor vendor;
    vendor.things = {{1, 1}};
    vendor.disturb([&](const Request&, std::size_t number, Answer& answer) {
      if (number == 0) answer = answer_with(GetParam(), form.headers);
    });
    Harness harness(module, vendor);
    const RunSummary summary = harness.run();
    const std::vector<std::int64_t> waits = harness.clock.waits();
    if (form.expected.what == Expected::What::kError) {
      ASSERT_TRUE(summary.streams.at(0).error) << what;
      EXPECT_EQ(summary.streams[0].error->code, Code::kRateLimited) << what;
      EXPECT_EQ(summary.streams[0].error->kind, ErrorKind::kRateLimit) << what;
      EXPECT_NE(summary.streams[0].error->message.find("until "), std::string::npos)
          << summary.streams[0].error->message;
      EXPECT_NE(summary.streams[0].error->help.find("Z, or"), std::string::npos);
      EXPECT_EQ(summary.streams[0].error->help.find('.'), std::string::npos)
          << "whole seconds: " << summary.streams[0].error->help;
      EXPECT_TRUE(waits.empty()) << what;
      return;
    }
    EXPECT_TRUE(summary.ok()) << what << to_text(summary);
    EXPECT_EQ(harness.memory.ids(), "1") << what;
    ASSERT_EQ(waits.size(), 1U) << what;
    if (form.expected.what == Expected::What::kWait) {
      EXPECT_EQ(waits[0], form.expected.micros) << what;
    } else {
      EXPECT_GE(waits[0], kSecond) << what;
      EXPECT_LE(waits[0], 2 * kSecond) << what;
    }
  }
};

TEST_P(RetryGrid, WaitsAsTheVendorAsksOrBacksOff) {
  const std::pair<const char*, std::int64_t> units[] = {{"epoch_seconds", 1}, {"epoch_ms", 1000}};
  std::size_t points = 0;
  for (const auto& [format, unit] : units) {
    const auto module = compile(things_connector("cursor .at", rules(format)));
    std::vector<Form> forms = retry_after_forms();
    for (Form& form : reset_forms(unit)) forms.push_back(std::move(form));
    for (const Form& form : forms) {
      expect(module, form, std::string(format) + ": " + form.name);
      ++points;
    }
  }
  EXPECT_EQ(points, 50U);
}

INSTANTIATE_TEST_SUITE_P(Statuses, RetryGrid, ::testing::Values(403, 429, 503));

class Retry : public ::testing::Test {
 protected:
  StreamSummary run(const std::function<void(std::size_t, Answer&)>& disturb, std::string_view members = "",
                    std::string text = "") {
    if (text.empty()) text = things_connector("cursor .at", members);
    ThingVendor vendor;
    vendor.things = {{1, 1}};
    vendor.disturb([&](const Request&, std::size_t number, Answer& answer) { disturb(number, answer); });
    Harness harness(compile(text), vendor);
    harness.options.max_wait = max_wait_;
    harness.limits = limits_;
    const RunSummary summary = harness.run();
    waits_ = harness.clock.waits();
    requests_ = vendor.requests();
    ids_ = harness.memory.ids();
    return summary.streams.at(0);
  }

  std::int64_t max_wait_ = 300 * kSecond;
  Limits limits_;
  std::vector<std::int64_t> waits_;
  std::size_t requests_ = 0;
  std::string ids_;
};

TEST_F(Retry, EndsAfterFiveAttemptsWithGrowingPauses) {
  const StreamSummary summary = run([](std::size_t, Answer& answer) { answer = answer_with(500); });
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kAttemptsSpent);
  EXPECT_EQ(summary.error->kind, ErrorKind::kVendor);
  EXPECT_EQ(requests_, 5U);
  ASSERT_EQ(waits_.size(), 4U);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_GE(waits_[i], kSecond);
    EXPECT_LE(waits_[i], kSecond << (i + 1));
  }
  EXPECT_EQ(summary.retries, 4);
}

TEST_F(Retry, AttemptsAndBackOffAreOptions) {
  limits_.max_attempts = 3;
  limits_.min_backoff = 10 * kSecond;
  limits_.max_backoff = 10 * kSecond;
  EXPECT_TRUE(run([](std::size_t, Answer& answer) { answer = answer_with(500); }).error);
  EXPECT_EQ(requests_, 3U);
  EXPECT_EQ(waits_, (std::vector<std::int64_t>{10 * kSecond, 10 * kSecond}));
}

TEST_F(Retry, ARateLimitThatStaysIsOne) {
  const StreamSummary summary = run([](std::size_t, Answer& answer) { answer = answer_with(429); });
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kRateLimited);
  EXPECT_EQ(summary.error->kind, ErrorKind::kRateLimit);
}

TEST_F(Retry, ARuleSaysHowOften) {
  const StreamSummary summary = run([](std::size_t, Answer& answer) { answer = answer_with(500); },
                                    "\n  errors { 500 => retry after 90s up to 2 }\n");
  EXPECT_TRUE(summary.error);
  EXPECT_EQ(requests_, 3U);
  EXPECT_EQ(waits_, (std::vector<std::int64_t>{90 * kSecond, 90 * kSecond}));
}

TEST_F(Retry, TheLongestWaitIsAnOption) {
  const auto ask = [](std::size_t number, Answer& answer) {
    if (number == 0) answer = answer_with(429, {{"Retry-After", "301"}});
  };
  StreamSummary summary = run(ask);
  ASSERT_TRUE(summary.error);
  EXPECT_NE(summary.error->message.find("2025-01-01T00:05:01Z"), std::string::npos) << summary.error->message;
  max_wait_ = 301 * kSecond;
  summary = run(ask);
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(waits_, std::vector<std::int64_t>{301 * kSecond});
}

TEST_F(Retry, ADateIsCountedFromTheVendorsOwnClock) {
  run([](std::size_t number, Answer& answer) {
    if (number == 0) {
      answer = answer_with(
          429, {{"Retry-After", "Wed, 01 Jan 2025 01:00:30 GMT"}, {"Date", "Wed, 01 Jan 2025 01:00:00 GMT"}});
    }
  });
  EXPECT_EQ(waits_, std::vector<std::int64_t>{30 * kSecond}) << "the vendor's clock is an hour ahead";
}

TEST_F(Retry, AGetIsRepeatedAfterAnyFailureOfTheNetwork) {
  const StreamSummary summary = run([](std::size_t number, Answer& answer) {
    answer.dropped = number == 0;
    answer.refused = number == 1;
    if (number == 2) answer.cut_at = 10;
  });
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(requests_, 4U);
  EXPECT_EQ(ids_, "1");
}

std::string posting_connector() {
  std::string text = things_connector();
  const std::string get = "get \"/things\" { query { since: since } }";
  text.replace(text.find(get), get.size(), "post \"/things\" { json { since: since } }");
  return text;
}

// What a stream sends is a read.
TEST_F(Retry, APostAsAGet) {
  const std::string text = posting_connector();
  EXPECT_FALSE(run([](std::size_t number, Answer& answer) { answer.refused = number == 0; }, "", text).error);
  EXPECT_EQ(requests_, 2U);
  EXPECT_FALSE(run([](std::size_t number, Answer& answer) { answer.dropped = number == 0; }, "", text).error);
  EXPECT_EQ(requests_, 2U);
  for (const int status : {429, 500, 502, 503, 504}) {
    const StreamSummary summary = run(
        [&](std::size_t number, Answer& answer) {
          if (number == 0) answer = answer_with(status);
        },
        "", text);
    EXPECT_FALSE(summary.error) << status;
    EXPECT_EQ(requests_, 2U) << status;
  }
}

TEST_F(Retry, ABackOffIsNoWaitThatTheVendorAsksFor) {
  max_wait_ = 0;
  EXPECT_FALSE(run([](std::size_t number, Answer& answer) {
                 if (number == 0) answer = answer_with(500);
               }).error);
  EXPECT_EQ(requests_, 2U);
}

TEST_F(Retry, ANetworkThatStaysAwayIsAnErrorWithItsCause) {
  const StreamSummary summary = run([](std::size_t, Answer& answer) { answer.refused = true; });
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->kind, ErrorKind::kNetwork);
  EXPECT_EQ(summary.error->code, Code::kConnectFailed);
  EXPECT_NE(summary.error->message.find("(try 5 of 5)"), std::string::npos) << summary.error->message;
}

}  // namespace
}  // namespace conn::testing
