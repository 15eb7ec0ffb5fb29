// How a list ends: what the vendor says about it against what comes, however the connector spells it.
#include <gtest/gtest.h>

#include <functional>

#include "tests/sync/paged.h"

namespace conn::testing {
namespace {

using vendor::Answer;
using vendor::FunctionVendor;
using vendor::json_answer;

using Vendor = std::function<Answer(const Request&)>;

constexpr const char* kGet = R"(get "/things")";
constexpr const char* kGetAfter = R"(get "/things" { query { after: page.token } })";

class PagingEnds : public ::testing::Test {
 protected:
  /// One run; with `keep_` on what earlier ones have left.
  StreamSummary run(const std::string& pages, const Vendor& answer, const std::string& request = kGet) {
    FunctionVendor vendor(answer);
    Harness harness(compile(connector_with(request, pages)), vendor);
    if (keep_) harness.state = state_.get();
    const RunSummary summary = harness.run();
    ids_ = harness.memory.ids();
    requests_ = vendor.requests();
    return summary.streams.at(0);
  }

  bool keep_ = false;
  std::unique_ptr<StateStore> state_ = make_memory_state_store();
  std::string ids_;
  std::size_t requests_ = 0;
};

std::size_t page_of_query(const Request& request) { return number_or(query_of(request, "page"), 1); }

// ---- totals
// -----------------------------------------------------------------------------------------------------------------------

class VendorTotals : public PagingEnds {
 protected:
  /// `count` records; each page says what `total` gives for its number.
  StreamSummary run_with(std::size_t count, const std::function<std::size_t(std::size_t)>& total,
                         const std::string& pages = "page_number(size: 7, total: body.total)") {
    return run(pages, [&](const Request& request) {
      const std::size_t page = page_of_query(request);
      return json_answer(200, numbered(page, count).body(member("total", total(page))));
    });
  }
};

TEST_F(VendorTotals, ThatSayNothingIsThereAreNotBelieved) {
  const StreamSummary summary = run_with(20, [](std::size_t) { return 0; });
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(ids_, ids_up_to(20));
  EXPECT_EQ(summary.stopped, "`page.seen >= total`, and the page behind is empty");
  EXPECT_EQ(summary.notes,
            (std::vector<std::string>{"`page.seen >= total` did not hold, as records came behind it: only an "
                                      "empty page ends this stream",
                                      "the vendor's total is 0, and 20 came"}));
}

TEST_F(VendorTotals, ThatShrinkAreNotBelieved) {
  const StreamSummary summary = run_with(21, [](std::size_t page) { return 21 - 7 * (page - 1); });
  EXPECT_EQ(ids_, ids_up_to(21));
  EXPECT_EQ(summary.stopped, "`page.seen >= total`, and the page behind is empty");
  EXPECT_EQ(summary.notes.size(), 1U);
}

TEST_F(VendorTotals, ThatShrinkToWhatCameAreProven) {
  // A record is deleted while the list is read.
  const StreamSummary summary = run_with(13, [](std::size_t page) { return page == 1 ? 14 : 13; });
  EXPECT_EQ(ids_, ids_up_to(13));
  EXPECT_EQ(requests_, 3U);
  EXPECT_EQ(summary.stopped, "`page.seen >= total`, and the page behind is empty");
  EXPECT_EQ(summary.notes,
            std::vector<std::string>{"the vendor's total is 14, and 13 came: this read may be short"});
}

TEST_F(VendorTotals, ThatAreMoreThanWhatCameAreReported) {
  const StreamSummary summary = run_with(8, [](std::size_t) { return 1000; });
  EXPECT_EQ(summary.stopped, "`count == 0`");
  EXPECT_EQ(summary.notes,
            std::vector<std::string>{"the vendor's total is 1000, and 8 came: this read may be short"});
}

TEST_F(VendorTotals, ThatHoldCostNoFurtherRequest) {
  const StreamSummary summary = run_with(14, [](std::size_t) { return 14; });
  EXPECT_EQ(requests_, 2U);
  EXPECT_EQ(summary.notes, std::vector<std::string>());
}

TEST_F(VendorTotals, AtWhichTheVendorStopsCountingAreNotTheEnd) {
  const std::string pages = "page_number(size: 500, total: body.total)";
  const auto read = [&](std::size_t count) {
    return run(pages, [count](const Request& request) {
      return json_answer(200, page_at((page_of_query(request) - 1) * 500, 500, count)
                                  .body(member("total", std::min<std::size_t>(count, 1000))));
    });
  };
  StreamSummary summary = read(1200);
  EXPECT_EQ(ids_, ids_up_to(1200));
  EXPECT_EQ(summary.notes.size(), 2U);
  summary = read(1000);
  EXPECT_EQ(summary.stopped, "`page.seen >= total`, and the page behind is empty");
  EXPECT_EQ(summary.notes, std::vector<std::string>());
}

TEST_F(VendorTotals, OfPagesAreJudgedInPages) {
  const std::string pages = "page_number(size: 7, total_pages: body.total)";
  StreamSummary summary = run_with(
      20, [](std::size_t) { return 1; }, pages);
  EXPECT_EQ(ids_, "1 2 3 4 5 6 7") << "one page is what the vendor says, and one page came";
  EXPECT_EQ(summary.notes, std::vector<std::string>());
  summary = run_with(
      20, [](std::size_t page) { return page == 1 ? 3 : 2; }, pages);
  EXPECT_EQ(ids_.find("20"), ids_.size() - 2) << ids_;
  summary = run_with(
      9, [](std::size_t) { return 3; }, pages);
  EXPECT_EQ(summary.notes,
            std::vector<std::string>{
                "the vendor's number of pages is 3, and 2 had records: this read may be short"});
}

TEST_F(VendorTotals, OfHandWrittenPagersAreJudgedToo) {
  const std::string pages = R"({
      state number: int = 1
      send  query { page: page.number }
      next  number = page.number + 1
      stop  when (int(body.total) ?? 0) < page.number or count == 0
    })";
  const StreamSummary summary = run_with(
      20, [](std::size_t) { return 0; }, pages);
  EXPECT_EQ(ids_, ids_up_to(20));
  EXPECT_EQ(summary.notes.size(), 2U);
}

// ---- more
// -------------------------------------------------------------------------------------------------------------------------

TEST_F(PagingEnds, MoreWithoutAWayOnIsAnError) {
  const Vendor vendor = [](const Request&) {
    return json_answer(200, page_at(0, 7, 20).body("\"next\":null," + flag("more", true)));
  };
  for (const char* stop : {"body.more == false", "body.more != true", "not (body.more ?? true)"}) {
    const std::string pages = R"({
      state token: string? = null
      next  token = body.next
      stop  when page.token is null or )" +
                              std::string(stop) + "\n    }";
    const StreamSummary summary = run(pages, vendor, kGetAfter);
    ASSERT_TRUE(summary.error) << stop;
    EXPECT_EQ(summary.error->code, Code::kNoWayOn) << stop;
    EXPECT_EQ(summary.error->kind, ErrorKind::kVendor);
    EXPECT_NE(summary.error->message.find("`page.token is null`"), std::string::npos);
  }
  const StreamSummary summary = run("cursor(next: body.next, more: body.more)", vendor, kGetAfter);
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kNoWayOn);
  EXPECT_EQ(ids_, ids_up_to(7)) << "the page itself is good";
}

TEST_F(PagingEnds, MoreMayBeSaidTheOtherWayRound) {
  const std::string pages = R"({
      state token: string? = null
      next  token = body.next
      stop  when page.token is null or body.last == true
    })";
  const auto vendor = [](bool last) {
    return [last](const Request&) { return json_answer(200, page_at(0, 7, 20).body(flag("last", last))); };
  };
  const StreamSummary summary = run(pages, vendor(false), kGetAfter);
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kNoWayOn);
  EXPECT_FALSE(run(pages, vendor(true), kGetAfter).error);
}

TEST_F(PagingEnds, AnEmptyPageOfAVendorThatSaysThereIsMoreIsAnError) {
  const StreamSummary summary =
      run("after_last(key: string(last.id), more: body.more, size: 7)", [](const Request& request) {
        const Page page = behind(query_of(request, "starting_after"), 7);
        return json_answer(200, page.body(flag("more", true)));
      });
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kNoWayOn);
}

TEST_F(PagingEnds, ShortPagesDoNotEndAListThatHasMore) {
  const std::string pages = R"({
      state key: string? = null
      send  query { after: page.key }
      next  key = string(last.id)
      stop  when body.more == false or count < 7
    })";
  const StreamSummary summary = run(pages, [](const Request& request) {
    const Page page = page_at(number_or(query_of(request, "after"), 0), 3, 10);
    return json_answer(200, page.body(flag("more", page.more())));
  });
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(ids_, ids_up_to(10));
  EXPECT_EQ(summary.stopped, "`body.more == false`");
}

TEST_F(PagingEnds, ALinkToTheSamePageIsAnError) {
  const StreamSummary summary = run("next_url(next: body.next)", [](const Request&) {
    return json_answer(200, page_at(0, 7, 20).body(R"("next":"https://things.test/things")"));
  });
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kPagingCycle);
  EXPECT_EQ(requests_, 1U) << "nothing is asked for twice";
  EXPECT_EQ(ids_, ids_up_to(7));
}

// ---- short pages
// ------------------------------------------------------------------------------------------------------------------

/// `?page=…` of a vendor that gives at most `cap` a page.
Vendor capped(std::size_t count, std::size_t cap) {
  return [=](const Request& request) {
    return json_answer(200, page_at((page_of_query(request) - 1) * cap, cap, count).body());
  };
}

struct Spelling {
  const char* name;
  const char* stop;
};

class Spellings : public PagingEnds, public ::testing::WithParamInterface<Spelling> {};

TEST_P(Spellings, OfAShortPageAreProven) {
  const std::string pages = R"({
      state number: int = 1
      send  query { page: page.number }
      next  number = page.number + 1
      stop  when )" + std::string(GetParam().stop) +
                            "\n    }";
  StreamSummary summary = run(pages, capped(12, 3));
  EXPECT_EQ(ids_, ids_up_to(12)) << "the vendor caps the size";
  ASSERT_EQ(summary.notes.size(), 1U);
  summary = run(pages, capped(12, 7));
  EXPECT_EQ(ids_, ids_up_to(12));
  EXPECT_EQ(requests_, 3U);
  EXPECT_NE(summary.stopped.find(", and the page behind is empty"), std::string::npos) << summary.stopped;
}

INSTANTIATE_TEST_SUITE_P(All, Spellings,
                         ::testing::Values(Spelling{"less", "count < 7"}, Spelling{"greater", "7 > count"},
                                           Spelling{"not_equal", "count != 7"},
                                           Spelling{"not_at_least", "not (count >= 7)"},
                                           Spelling{"not_at_most", "not (7 <= count)"},
                                           Spelling{"at_most_less_one", "count <= 7 - 1"},
                                           Spelling{"missing_some", "7 - count > 0"},
                                           Spelling{"not_equal_not", "not (count == 7)"},
                                           Spelling{"in_pages", "count / 7 < 1"},
                                           Spelling{"conditional", "if count == 7 then false else true"},
                                           Spelling{"with_more", "count < 7 and body.data is not null"}),
                         [](const auto& info) { return std::string(info.param.name); });

TEST_F(PagingEnds, AShortPageThatARegisterTellsIsReported) {
  const std::string pages = R"({
      state number: int? = 1
      send  query { page: page.number }
      next  number = if count < 7 then null else (page.number ?? 0) + 1
      stop  when page.number is null
    })";
  EXPECT_EQ(run(pages, capped(3, 7)).stopped,
            "`page.number is null` on the first page, and no other sign of an end");
  EXPECT_EQ(run(pages, capped(12, 7)).stopped, "`page.number is null`");
}

TEST_F(PagingEnds, AListThatHasGrownToTheVendorsCapIsReadOn) {
  keep_ = true;
  const std::string pages = "page_number(size: 200)";
  EXPECT_FALSE(run(pages, capped(37, 100)).error);
  EXPECT_EQ(requests_, 2U);
  EXPECT_FALSE(run(pages, capped(100, 100)).error);
  EXPECT_EQ(requests_, 2U) << "larger than what was proven: proven again";
  const StreamSummary summary = run(pages, capped(150, 100));
  EXPECT_EQ(requests_, 3U);
  EXPECT_EQ(summary.records, 150);
  EXPECT_EQ(summary.notes.size(), 1U);
}

TEST_F(PagingEnds, APageSmallerThanAnotherIsBelievedOnceShortPagesAreProven) {
  keep_ = true;
  const std::string pages = "page_number(size: 200)";
  EXPECT_FALSE(run(pages, capped(37, 100)).error);
  const StreamSummary summary = run(pages, capped(36, 100));
  EXPECT_EQ(requests_, 1U);
  EXPECT_EQ(summary.stopped, "`count < size` on the first page, and no other sign of an end");
}

// ---- fields that never come
// ----------------------------------------------------------------------------------------------

TEST_F(PagingEnds, AFieldThatNoAnswerHadIsNamed) {
  const Vendor vendor = [](const Request& request) {
    const Page page = page_at(place_of(query_of(request, "after")), kSize, 20);
    return json_answer(200, page.body("\"paging\":{\"next\":" + token_or_null(page) + "}"));
  };
  StreamSummary summary = run("cursor(next: body.paging.nxt)", vendor, kGetAfter);
  EXPECT_EQ(summary.stopped, "`page.token is null`, and no answer had `body.paging.nxt`");
  summary = run("cursor(next: header(\"X-Next\"))", vendor, kGetAfter);
  EXPECT_EQ(summary.stopped, "`page.token is null`, and no answer had `header(\"x-next\")`");
  summary = run("cursor(next: body.paging.next)", vendor, kGetAfter);
  EXPECT_EQ(summary.stopped, "`page.token is null`");
}

TEST_F(PagingEnds, AFieldThatIsThereAndNullHasCome) {
  const StreamSummary summary = run(
      "cursor(next: body.next)",
      [](const Request&) { return json_answer(200, page_at(0, 7, 3).body("\"next\":null")); }, kGetAfter);
  EXPECT_EQ(summary.stopped, "`page.token is null`");
}

TEST_F(PagingEnds, ATotalThatNoAnswerHadIsNamed) {
  keep_ = true;
  const std::string pages = "page_number(size: 7, total: body.totl)";
  EXPECT_EQ(run(pages, capped(20, 7)).stopped, "`count < size`, and the page behind is empty");
  EXPECT_EQ(ids_, ids_up_to(20)) << "without a total, short pages end it";
  EXPECT_EQ(run(pages, capped(20, 7)).stopped, "`count < size`, and no answer had `body.totl`");
}

}  // namespace
}  // namespace conn::testing
