#include <gtest/gtest.h>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::Answer;
using vendor::FunctionVendor;
using vendor::json_answer;
using vendor::Request;

constexpr const char* kNumbered = R"conn(pages {
      state number: int = 1
      send  query { page: page.number }
      next  number = page.number + 1
      stop  when count < 2
    })conn";

constexpr const char* kToken = R"conn(pages {
      state token: string? = null
      send  query { token: page.token }
      next  token = body.next
      stop  when page.token is null
    })conn";

std::string no_since(const char* pages, std::string_view clauses = "") {
  std::string text = things_connector(clauses, "", pages);
  const std::string query = " { query { since: since } }";
  text.erase(text.find(query), query.size());
  return text;
}

const StreamSummary& only(const RunSummary& summary) {
  EXPECT_EQ(summary.streams.size(), 1U);
  return summary.streams.at(0);
}

/// A vendor that gives the tokens of a list, one page with one record each.
Answer token_answer(const std::vector<std::string>& tokens, std::size_t number) {
  const std::string& token = tokens[std::min(number, tokens.size() - 1)];
  return json_answer(
      200, R"({"data":[)" + Thing{static_cast<int>(number), 1}.json() + R"(],"next":)" + token + "}");
}

class Tokens : public ::testing::Test {
 protected:
  RunSummary run(const std::vector<std::string>& tokens, const char* pages = kToken) {
    std::size_t number = 0;
    FunctionVendor vendor([&](const Request&) { return token_answer(tokens, number++); });
    Harness harness(compile(no_since(pages)), vendor);
    const RunSummary summary = harness.run();
    requests_ = vendor.requests();
    ids_ = harness.memory.ids();
    return summary;
  }

  std::size_t requests_ = 0;
  std::string ids_;
};

TEST_F(Tokens, EndWhereTheConditionHolds) {
  const RunSummary summary = run({R"("a")", R"("b")", "null"});
  EXPECT_TRUE(summary.ok());
  EXPECT_EQ(only(summary).stopped, "`page.token is null`");
  EXPECT_EQ(requests_, 3U);
  EXPECT_EQ(ids_, "0 1 2");
}

struct Cycle {
  const char* name;
  std::vector<std::string> tokens;
  std::size_t requests;
};

TEST_F(Tokens, CyclesEndInATypedError) {
  const Cycle cycles[] = {{"A,A", {R"("a")", R"("a")", R"("a")"}, 2},
                          {"A,B,A,B", {R"("a")", R"("b")", R"("a")", R"("b")", R"("a")"}, 3},
                          {"empty", {R"("")", R"("")", R"("")"}, 2}};
  for (const Cycle& cycle : cycles) {
    const RunSummary summary = run(cycle.tokens);
    ASSERT_TRUE(only(summary).error) << cycle.name;
    EXPECT_EQ(only(summary).error->code, Code::kPagingCycle) << cycle.name;
    EXPECT_EQ(only(summary).error->kind, ErrorKind::kVendor);
    EXPECT_EQ(requests_, cycle.requests) << cycle.name;
    EXPECT_EQ(only(summary).since, "") << "state stays";
  }
}

TEST_F(Tokens, EndlessFreshTokensEndAtTheLimitOfPages) {
  std::size_t number = 0;
  FunctionVendor vendor(
      [&](const Request&) { return token_answer({"\"" + std::to_string(number++) + "\""}, 0); });
  Harness harness(compile(no_since(kToken)), vendor);
  harness.limits.max_pages = 7;
  const RunSummary summary = harness.run();
  ASSERT_TRUE(only(summary).error);
  EXPECT_EQ(only(summary).error->code, Code::kTooManyPages);
  EXPECT_EQ(vendor.requests(), 7U);
}

TEST_F(Tokens, ATokenOfAnotherTypeFailsThePage) {
  const RunSummary summary = run({"7"});
  ASSERT_TRUE(only(summary).error);
  EXPECT_EQ(only(summary).error->code, Code::kPagerFailed);
  EXPECT_EQ(only(summary).error->kind, ErrorKind::kVendor);
  EXPECT_EQ(only(summary).error->at.rfind("things.conn:", 0), 0U);
  EXPECT_EQ(ids_, "") << "nothing of a failed page is delivered";
}

TEST(OnePage, SaysSo) {
  FunctionVendor vendor([](const Request&) {
    return json_answer(200, page_of({Thing{1, 1}.json()}, 10, 1, ""));
  });
  Harness harness(compile(no_since("pages none")), vendor);
  EXPECT_EQ(only(harness.run()).stopped, "one page");
  EXPECT_EQ(vendor.requests(), 1U);
}

// ---- short pages
// ----------------------------------------------------------------------------------------------------------------

class ShortPages : public ::testing::Test {
 protected:
  ShortPages() : module_(compile(no_since(kNumbered))) {}

  /// Pages of these sizes, then empty ones. What was asked for is in `requests_`.
  StreamSummary run(const std::vector<int>& sizes) {
    FunctionVendor vendor([&](const Request& request) {
      const std::size_t page = std::stoul(vendor::query_value(request.query, "page").value_or("1"));
      std::string data;
      for (int i = 0; page <= sizes.size() && i < sizes[page - 1]; ++i) {
        data += (i == 0 ? "" : ",") + Thing{static_cast<int>(page) * 10 + i, 1}.json();
      }
      if (refuse_from_ != 0 && page >= refuse_from_) return json_answer(404, "{}");
      return json_answer(200, "{\"data\":[" + data + "]}");
    });
    Harness harness(module_, vendor);
    harness.state = state_.get();
    const RunSummary summary = harness.run();
    requests_ = vendor.requests();
    return only(summary);
  }

  std::shared_ptr<const Module> module_;
  std::unique_ptr<StateStore> state_ = make_memory_state_store();
  std::size_t requests_ = 0, refuse_from_ = 0;
};

TEST_F(ShortPages, AreProvedOnceForAStreamAndVersion) {
  StreamSummary summary = run({2, 2, 1});
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(requests_, 4U) << "one request behind the short page";
  EXPECT_EQ(summary.stopped, "`count < 2`, and the page behind is empty");
  summary = run({2, 2, 1});
  EXPECT_EQ(requests_, 3U) << "known from now on";
  EXPECT_EQ(summary.stopped, "`count < 2`");
}

TEST_F(ShortPages, OfAVendorThatCapsTheSizeDoNotEndTheStream) {
  StreamSummary summary = run({1, 1, 1, 1});
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(summary.records, 4);
  EXPECT_EQ(summary.stopped, "an empty page");
  ASSERT_EQ(summary.notes.size(), 1U);
  summary = run({1, 1, 1});
  EXPECT_EQ(summary.records, 3);
  EXPECT_EQ(requests_, 4U);
}

TEST_F(ShortPages, WhoseProofIsRefusedAreReported) {
  refuse_from_ = 3;
  const StreamSummary summary = run({2, 1});
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(summary.stopped, "`count < 2`");
  ASSERT_EQ(summary.notes.size(), 1U);
  EXPECT_NE(summary.notes[0].find("404"), std::string::npos);
  EXPECT_EQ(summary.records, 3);
}

TEST_F(ShortPages, AnEmptyFirstPageEndsAtOnce) {
  EXPECT_EQ(run({}).stopped, "an empty page");
  EXPECT_EQ(requests_, 1U);
}

// ---- links
// ----------------------------------------------------------------------------------------------------------------------

TEST(Links, LeadOnlyToTheConnectorsOrigins) {
  FunctionVendor vendor([](const Request&) {
    return json_answer(
        200, R"({"data":[)" + Thing{1, 1}.json() + R"(],"next":"https://elsewhere.test/things?page=2"})");
  });
  Harness harness(compile(things_connector()), vendor);
  const RunSummary summary = harness.run();
  ASSERT_TRUE(only(summary).error);
  EXPECT_EQ(only(summary).error->code, Code::kOriginRefused);
  EXPECT_NE(only(summary).error->message.find("https://elsewhere.test"), std::string::npos);
  EXPECT_NE(only(summary).error->message.find("https://things.test"), std::string::npos);
  EXPECT_EQ(harness.memory.ids(), "1") << "the page itself is good";
  EXPECT_EQ(vendor.requests(), 1U);
}

TEST(Links, ThatCannotBeReadAreNotTheLastPages) {
  FunctionVendor vendor([](const Request&) {
    Answer answer = json_answer(200, "{\"data\":[" + Thing{1, 1}.json() + "]}");
    answer.headers.push_back({"Link", "https://things.test/things?page=2; rel=\"next\""});
    return answer;
  });
  Harness harness(compile(things_connector("cursor .at", "", "pages link_header()")), vendor);
  const RunSummary summary = harness.run();
  ASSERT_TRUE(only(summary).error);
  EXPECT_EQ(only(summary).error->code, Code::kPagerFailed);
  EXPECT_EQ(only(summary).since, "");
  EXPECT_EQ(harness.memory.ids(), "");
}

TEST(Links, AreRelocatedWithTheBase) {
  ThingVendor vendor;
  vendor.things = {{1, 1}, {2, 2}, {3, 3}};
  Harness harness(compile(things_connector()), vendor);
  harness.options.base = "http://127.0.0.1:8080";
  harness.options.allow_loopback = true;
  EXPECT_TRUE(harness.run().ok());
  EXPECT_EQ(harness.memory.ids(), "1 2 3");
  for (const HttpRequest& request : harness.transport.sent())
    EXPECT_EQ(request.url.rfind("http://127.0.0.1:8080/", 0), 0U) << request.url;
}

TEST(Links, RedirectsAreFollowedAndForeignOnesAreNot) {
  FunctionVendor vendor([](const Request& request) {
    Answer answer =
        json_answer(request.path == "/moved" ? 200 : 302, page_of({Thing{1, 1}.json()}, 10, 1, ""));
    if (request.path == "/things") answer.headers.push_back({"Location", "/moved"});
    return answer;
  });
  Harness harness(compile(things_connector()), vendor);
  EXPECT_TRUE(harness.run().ok());
  EXPECT_EQ(harness.memory.ids(), "1");
  vendor.disturb([](const Request&, std::size_t, Answer& answer) {
    answer.headers = {{"Location", "https://elsewhere.test/x"}}, answer.status = 302;
  });
  const RunSummary summary = harness.run();
  ASSERT_TRUE(only(summary).error);
  EXPECT_EQ(only(summary).error->code, Code::kOriginRefused);
}

TEST(Links, RedirectsInACircleEnd) {
  FunctionVendor vendor([](const Request&) { return answer_with(302, {{"Location", "/things"}}); });
  Harness harness(compile(things_connector()), vendor);
  for (const int most : {5, 2}) {
    harness.limits.max_redirects = most;
    const std::size_t before = vendor.requests();
    const RunSummary summary = harness.run();
    ASSERT_TRUE(only(summary).error);
    EXPECT_EQ(only(summary).error->code, Code::kTooManyRedirects);
    EXPECT_EQ(vendor.requests() - before, static_cast<std::size_t>(most) + 1);
  }
}

}  // namespace
}  // namespace conn::testing
