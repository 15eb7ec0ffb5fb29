#include "tests/vendor/simulated.h"

#include <gtest/gtest.h>

#include <string>

namespace conn::vendor {
namespace {

class Simulated : public ::testing::Test {
 protected:
  TransportOutcome send(const Cancellation& cancellation = {}) {
    return transport_.open()->send({"GET", "https://api.example.com/x?y=1", {}, ""}, cancellation);
  }
  void plan(std::function<void(Answer&)> change) {
    vendor_.disturb([change](const Request&, size_t, Answer& answer) { change(answer); });
  }
  TransportFailure failed() {
    TransportOutcome outcome = send();
    if (auto* failure = std::get_if<TransportFailure>(&outcome)) return *failure;
    ADD_FAILURE() << "an answer came";
    return {};
  }

  FunctionVendor vendor_{
      [](const Request& request) { return json_answer(200, "{\"path\":\"" + request.path + "\"}"); }};
  VirtualClock clock_;
  SimulatedTransport transport_{vendor_, clock_};
};

TEST_F(Simulated, CarriesRequestAndAnswer) {
  const TransportOutcome outcome = send();
  ASSERT_TRUE(std::holds_alternative<HttpResponse>(outcome));
  const auto& response = std::get<HttpResponse>(outcome);
  EXPECT_EQ(response.body, "{\"path\":\"/x\"}");
  EXPECT_EQ(response.wire_bytes, 13);
  EXPECT_EQ(response.headers.back().value, "Wed, 01 Jan 2025 00:00:00 GMT");
  EXPECT_EQ(vendor_.log(), std::vector<std::string>{"/x?y=1"});
}

TEST_F(Simulated, ACutShowsOnlyWhereTheLengthIsKnown) {
  plan([](Answer& answer) { answer.cut_at = 4; });
  EXPECT_EQ(failed().error.code, Code::kConnectionBroken);
  plan([](Answer& answer) { answer.cut_at = 4, answer.framing = Framing::kChunked; });
  EXPECT_EQ(failed().error.code, Code::kConnectionBroken);
  plan([](Answer& answer) { answer.cut_at = 4, answer.framing = Framing::kUntilClose; });
  EXPECT_EQ(std::get<HttpResponse>(send()).body, "{\"pa");
}

TEST_F(Simulated, WhatWasSentIsKnown) {
  plan([](Answer& answer) { answer.refused = true; });
  EXPECT_FALSE(failed().sent);
  plan([](Answer& answer) { answer.dropped = true; });
  EXPECT_TRUE(failed().sent);
}

TEST_F(Simulated, ADelayMovesTheClockAndNothingElse) {
  const std::int64_t start = clock_.now();
  plan([](Answer& answer) { answer.delay = 5'000'000; });
  EXPECT_TRUE(std::holds_alternative<HttpResponse>(send()));
  EXPECT_EQ(clock_.now() - start, 5'000'000);
  plan([](Answer& answer) { answer.delay = 3'600'000'000; });
  EXPECT_EQ(failed().error.code, Code::kTimedOut);
  EXPECT_EQ(clock_.now() - start, 305'000'000);
  EXPECT_TRUE(clock_.waits().empty());
}

TEST_F(Simulated, SleepsAreRememberedAndMayBeCancelled) {
  Cancellation cancellation;
  clock_.sleep(7, cancellation);
  clock_.on_sleep([&](std::int64_t) { cancellation.cancel(); });
  const std::int64_t before = clock_.now();
  clock_.sleep(9, cancellation);
  EXPECT_EQ(clock_.waits(), (std::vector<std::int64_t>{7, 9}));
  EXPECT_EQ(clock_.now(), before);
  const TransportOutcome outcome = send(cancellation);
  EXPECT_EQ(std::get<TransportFailure>(outcome).error.code, Code::kCancelled);
}

TEST_F(Simulated, AnswersCanBeGivenInASequence) {
  vendor_.disturb(answers_first({json_answer(503, "{}"), json_answer(429, "{}")}));
  EXPECT_EQ(std::get<HttpResponse>(send()).status, 503);
  EXPECT_EQ(std::get<HttpResponse>(send()).status, 429);
  EXPECT_EQ(std::get<HttpResponse>(send()).status, 200);
  EXPECT_EQ(vendor_.requests(), 3U);
}

TEST_F(Simulated, GzipIsCountedOnTheWireAndDeliveredDecoded) {
  plan([](Answer& answer) { answer.body.assign(10'000, ' '), answer.gzip = true; });
  const auto response = std::get<HttpResponse>(send());
  EXPECT_EQ(response.body.size(), 10'000U);
  EXPECT_LT(response.wire_bytes, 200);
}

TEST(VirtualClock, ItsChanceRepeatsWithItsSeed) {
  VirtualClock a(5), b(5), c(6);
  const std::uint64_t first = a.random();
  EXPECT_EQ(first, b.random());
  EXPECT_NE(first, a.random());
  EXPECT_NE(first, c.random());
}

}  // namespace
}  // namespace conn::vendor
