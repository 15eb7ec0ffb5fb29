// What rules say beside a retry: begin again, ask for smaller pages, leave unread; and chains of them.
#include <gtest/gtest.h>

#include <set>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::Answer;
using vendor::Request;

/// The list of things in pages behind a key, `?starting_after=3&limit=40`.
class KeyVendor : public vendor::Vendor {
 public:
  explicit KeyVendor(int count) : count_(count) {}

  std::vector<std::string> limits;  ///< of each request

 protected:
  Answer answer(const Request& request) override {
    const int after = std::stoi(vendor::query_value(request.query, "starting_after").value_or("-1"));
    limits.push_back(vendor::query_value(request.query, "limit").value_or("none"));
    std::string records;
    for (int id = after + 1; id < std::min(count_, after + 1 + std::stoi(limits.back())); ++id)
      records += (records.empty() ? "" : ",") + Thing{id, 100 + id}.json();
    return vendor::json_answer(200, "{\"data\":[" + records + "]}");
  }

 private:
  int count_;
};

class Verdicts : public ::testing::Test {
 protected:
  StreamSummary run(vendor::Vendor& vendor, std::string_view rules, std::string_view clauses = "cursor .at",
                    std::string_view pages = "pages next_url(next: body.next)") {
    const std::string members = "\n  errors { " + std::string(rules) + " }\n";
    Harness harness(compile(things_connector(clauses, members, pages)), vendor);
    harness.state = state_.get();
    harness.options.limit = limit_;
    const RunSummary summary = harness.run();
    ids_ = harness.memory.ids();
    requests_ = harness.transport.sent().size();
    partial_ = summary.partial();
    return summary.streams.at(0);
  }

  /// Answers the requests of these numbers, from 0, with a status.
  static void refuse(vendor::Vendor& vendor, std::set<std::size_t> numbers, int status) {
    vendor.disturb(
        [numbers = std::move(numbers), status](const Request&, std::size_t number, Answer& answer) {
          if (numbers.contains(number)) answer = answer_with(status);
        });
  }
  static void refuse_large(vendor::Vendor& vendor, int most) {
    vendor.disturb([most](const Request& request, std::size_t, Answer& answer) {
      if (std::stoi(vendor::query_value(request.query, "limit").value_or("0")) > most)
        answer = answer_with(504);
    });
  }

  std::unique_ptr<StateStore> state_ = make_memory_state_store();
  std::optional<std::int64_t> limit_;
  std::string ids_;
  std::size_t requests_ = 0;
  bool partial_ = false;
};

constexpr const char* kByKey = "pages after_last(key: string(last.id), size: 40)";

std::string numbers(int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += (out.empty() ? "" : " ") + std::to_string(i);
  return out;
}

// ---- restart

TEST_F(Verdicts, RestartReadsFromTheBeginningAndDoublesNothing) {
  ThingVendor vendor;
  vendor.things = {{1, 100}, {2, 300}, {3, 200}, {4, 400}, {5, 250}};
  refuse(vendor, {2}, 400);
  const StreamSummary summary = run(vendor, "400 => restart up to 2 then fail");
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(ids_, "1 2 3 4 5");
  EXPECT_EQ(summary.restarts, 1);
  EXPECT_EQ(summary.unchanged, 4) << "both pages before came again";
  EXPECT_EQ(requests_, 6U);
  EXPECT_EQ(summary.since, "1970-01-01T00:06:40Z");
  EXPECT_FALSE(partial_);
}

TEST_F(Verdicts, RestartGoesOnFromWhatTheStateSays) {
  ThingVendor vendor;
  vendor.things = {{1, 100}, {2, 200}, {3, 300}, {4, 400}, {5, 500}};
  refuse(vendor, {1}, 400);
  const StreamSummary summary = run(vendor, "400 => restart", "cursor .at order ascending");
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(ids_, "1 2 3 4 5");
  EXPECT_EQ(summary.unchanged, 1) << "the record at `since`, which the first page moved";
  EXPECT_TRUE(summary.notes.empty()) << "an older record behind a restart does not break the order";
}

TEST_F(Verdicts, RestartThatNeverHelpsEnds) {
  ThingVendor vendor;
  vendor.things = {{1, 100}, {2, 200}, {3, 300}};
  vendor.disturb([](const Request& request, std::size_t, Answer& answer) {
    if (vendor::query_value(request.query, "page")) answer = answer_with(400);
  });
  StreamSummary summary = run(vendor, "400 => restart");
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kAttemptsSpent);
  EXPECT_NE(summary.error->message.find("its rule has been followed 3 times"), std::string::npos)
      << summary.error->message;
  EXPECT_EQ(summary.restarts, 3);
  EXPECT_EQ(summary.since, "");
  EXPECT_EQ(ids_, "1 2") << "what was committed stands";
  summary = run(vendor, "400 => restart up to 1 then fail rejected(\"stale\")");
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kVendorRefused);
  EXPECT_NE(summary.error->message.find("stale"), std::string::npos);
  EXPECT_EQ(summary.restarts, 1);
  vendor.disturb({});
  EXPECT_FALSE(run(vendor, "400 => restart").error);
  EXPECT_EQ(ids_, "3");
}

TEST_F(Verdicts, RestartDoesNotSpendTheLimitTwice) {
  ThingVendor vendor;
  vendor.things = {{1, 100}, {2, 200}, {3, 300}, {4, 400}, {5, 500}};
  limit_ = 4;
  refuse(vendor, {1}, 400);
  EXPECT_FALSE(run(vendor, "400 => restart").error);
  EXPECT_EQ(ids_, "1 2 3 4");
}

TEST_F(Verdicts, RestartWaitsAsLongAsTheVendorAsks) {
  ThingVendor vendor;
  vendor.things = {{1, 100}};
  refuse(vendor, {0}, 503);
  const StreamSummary summary = run(vendor, "503 => restart after 90s");
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(summary.waits, 90'000'000);
}

// ---- shrink

TEST_F(Verdicts, ShrinkAsksForSmallerPagesFromThereOn) {
  KeyVendor vendor(100);
  refuse_large(vendor, 10);
  const StreamSummary summary = run(vendor, "504 => shrink to 10 then fail", "cursor .at", kByKey);
  EXPECT_FALSE(summary.error) << summary.error->message;
  EXPECT_EQ(ids_, numbers(100));
  ASSERT_GE(vendor.limits.size(), 11U);
  EXPECT_EQ(vendor.limits[0], "40");
  for (std::size_t i = 1; i < vendor.limits.size(); ++i) EXPECT_EQ(vendor.limits[i], "10");
  ASSERT_EQ(summary.notes.size(), 1U);
  EXPECT_NE(summary.notes[0].find("pages of 10 records"), std::string::npos) << summary.notes[0];
}

TEST_F(Verdicts, ShrinkKeepsThePlace) {
  KeyVendor vendor(100);
  vendor.disturb([](const Request& request, std::size_t, Answer& answer) {
    const bool second = vendor::query_value(request.query, "starting_after") == "39";
    if (second && vendor::query_value(request.query, "limit") == "40") answer = answer_with(504);
  });
  EXPECT_FALSE(run(vendor, "504 => shrink to 30", "cursor .at", kByKey).error);
  EXPECT_EQ(ids_, numbers(100));
  EXPECT_EQ(vendor.limits, (std::vector<std::string>{"40", "40", "30", "30", "30"}));
}

TEST_F(Verdicts, ShrinkGoesStepByStepAndEnds) {
  KeyVendor vendor(100);
  refuse_large(vendor, 5);
  const StreamSummary summary = run(
      vendor, "504 => shrink to 20 then shrink to 10 then fail vendor(\"too large\")", "cursor .at", kByKey);
  ASSERT_TRUE(summary.error);
  EXPECT_NE(summary.error->message.find("too large"), std::string::npos);
  EXPECT_EQ(vendor.limits, (std::vector<std::string>{"40", "20", "10"}));
  EXPECT_EQ(ids_, "");
}

TEST_F(Verdicts, ShrinkThatCannotIsAnError) {
  KeyVendor vendor(100);
  refuse_large(vendor, 5);
  const StreamSummary summary = run(vendor, "504 => shrink to 40", "cursor .at", kByKey);
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kAttemptsSpent);
  EXPECT_NE(summary.error->message.find("cannot make pages of 40 records smaller"), std::string::npos)
      << summary.error->message;
}

TEST_F(Verdicts, ShrinkAsksAgainAsOftenAsItSays) {
  KeyVendor vendor(10);
  refuse(vendor, {0, 1, 2}, 504);
  EXPECT_FALSE(run(vendor, "504 => shrink to 10 up to 3", "cursor .at", kByKey).error);
  EXPECT_EQ(vendor.limits[0], "40");
  EXPECT_EQ(vendor.limits[3], "10");
  EXPECT_EQ(ids_, numbers(10));
}

TEST_F(Verdicts, ASmallerPageStaysSmallBehindARestart) {
  KeyVendor vendor(30);
  vendor.disturb([](const Request& request, std::size_t number, Answer& answer) {
    if (vendor::query_value(request.query, "limit") == "40") answer = answer_with(504);
    if (number == 2) answer = answer_with(400);
  });
  EXPECT_FALSE(run(vendor, "504 => shrink to 10, 400 => restart", "cursor .at", kByKey).error);
  EXPECT_EQ(ids_, numbers(30));
  EXPECT_EQ(std::count(vendor.limits.begin(), vendor.limits.end(), "40"), 1);
}

// ---- chains and counts

TEST_F(Verdicts, ARetryThatIsUsedUpHandsOver) {
  ThingVendor vendor;
  vendor.things = {{1, 100}, {2, 200}, {3, 300}};
  refuse(vendor, {1, 2, 3, 4, 5}, 202);
  const StreamSummary summary = run(vendor, "202 => retry after 90s up to 2 then skip(\"still computed\")");
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(summary.skipped, "still computed");
  EXPECT_EQ(summary.waits, 180'000'000);
  EXPECT_EQ(requests_, 4U);
  EXPECT_EQ(ids_, "1 2") << "what was committed before stands";
  EXPECT_EQ(summary.since, "") << "the state does not move";
  EXPECT_TRUE(partial_);
  vendor.disturb({});
  EXPECT_FALSE(run(vendor, "202 => fail").error);
  EXPECT_EQ(ids_, "3");
}

TEST_F(Verdicts, AnswersAreEmptyAsOftenAsTheRuleSays) {
  ThingVendor vendor;
  vendor.things = {{1, 100}};
  refuse(vendor, {0, 1}, 404);
  EXPECT_FALSE(run(vendor, "404 => empty up to 1 then fail not_found(\"gone\")").error);
  EXPECT_EQ(run(vendor, "404 => empty up to 0").error.value_or(Error{}).code, Code::kAttemptsSpent);
}

TEST_F(Verdicts, EachRetryOfAChainHasItsOwnCount) {
  ThingVendor vendor;
  refuse(vendor, {0, 1, 2, 3, 4, 5, 6}, 503);
  const StreamSummary summary =
      run(vendor, "503 => retry after 100ms up to 2 then retry after 200ms up to 2 then skip(\"gone\")");
  EXPECT_EQ(summary.skipped, "gone");
  EXPECT_EQ(requests_, 5U) << "the first, two and two";
}

TEST_F(Verdicts, APauseThatIsTooLongEndsTheRunAlsoInAChain) {
  ThingVendor vendor;
  refuse(vendor, {0}, 429);
  const StreamSummary summary = run(vendor, "429 => retry after 2h then skip");
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kRateLimited);
  EXPECT_FALSE(summary.skipped);
}

}  // namespace
}  // namespace conn::testing
