// Every page strategy of the library, wherever the vendor wants its parameters, with as many records as lie
// around the edges of a page.
#include <gtest/gtest.h>

#include <functional>

#include "tests/sync/paged.h"

namespace conn::testing {
namespace {

using vendor::Answer;
using vendor::FunctionVendor;
using vendor::json_answer;
using vendor::Request;

struct Strategy {
  const char* name;
  std::string request, pages;
  std::function<Answer(const Request&, std::size_t all)> answer;
  std::size_t known_ends;      ///< requests behind a full last page: 1 where only an empty one shows the end
  const char* stopped = "";    ///< why, of a list with records
  const char* none = stopped;  ///< why, of one without
  std::size_t proof = 0;       ///< requests behind a short last page
  const char* unseen = "";     ///< what a list of one page does not have
};

constexpr const char* kEmptyBehind = "`count < size`, and the page behind is empty";

std::vector<Strategy> strategies() {
  const std::string get = "get \"/things\"";
  std::vector<Strategy> all;
  // ---- page_number
  const auto by_query = [](const Request& r, std::size_t n) {
    return json_answer(
        200, page_at((number_or(query_of(r, "page"), 1) - 1) * asked_for(r), asked_for(r), n).body());
  };
  all.push_back({"page_number in the query", get, "page_number(size: 7)", by_query, 1, kEmptyBehind,
                 "`count == 0`", 1});
  all.push_back({"page_number in a header", get + " { header { \"X-Page\": page.number } }",
                 "page_number(param: null, size: 7)",
                 [](const Request& r, std::size_t n) {
                   return json_answer(200, numbered(number_or(std::string(r.header("X-Page")), 1), n).body());
                 },
                 1, kEmptyBehind, "`count == 0`", 1});
  all.push_back({"page_number from 0 deep in the body",
                 "post \"/things\" { json { paging: { page: page.number, limit: page.size } } }",
                 "page_number(param: null, first: 0, size: 7)",
                 [](const Request& r, std::size_t n) {
                   const std::size_t size = std::stoul(body_value(r, "limit"));
                   return json_answer(200, page_at(std::stoul(body_value(r, "page")) * size, size, n).body());
                 },
                 1, kEmptyBehind, "`count == 0`", 1});
  all.push_back({"page_number in the path", "get \"/things/page/{page.number}/of/{page.size}\"",
                 "page_number(param: null, size: 7)",
                 [](const Request& r, std::size_t n) {
                   return json_answer(200, numbered(std::stoul(r.path.substr(13)), n).body());
                 },
                 1, kEmptyBehind, "`count == 0`", 1});
  all.push_back({"page_number in the URL", "get url(\"https://things.test/v2/{page.number}\")",
                 "page_number(param: null, size: 7)",
                 [](const Request& r, std::size_t n) {
                   return json_answer(200, numbered(std::stoul(r.path.substr(4)), n).body());
                 },
                 1, kEmptyBehind, "`count == 0`", 1});
  all.push_back(
      {"page_number with a total of pages in the body", get, "page_number(size: 7, total_pages: body.pages)",
       [](const Request& r, std::size_t n) {
         return json_answer(
             200,
             numbered(number_or(query_of(r, "page"), 1), n).body(member("pages", (n + kSize - 1) / kSize)));
       },
       0, "`page.number - first >= total_pages`", "`count == 0`"});
  all.push_back({"page_number with a total of pages in a header", get,
                 "page_number(size: 7, first: 0, total_pages: int(header(\"X-Pages\")))",
                 [](const Request& r, std::size_t n) {
                   Answer answer =
                       json_answer(200, page_at(std::stoul(query_of(r, "page")) * kSize, kSize, n).body());
                   answer.headers.push_back({"X-Pages", std::to_string((n + kSize - 1) / kSize)});
                   return answer;
                 },
                 0, "`page.number - first >= total_pages`", "`count == 0`"});
  all.push_back(
      {"page_number with a total of records", get, "page_number(size: 100, total: body.meta.total)",
       [](const Request& r, std::size_t n) {  // and a vendor that caps the size
         return json_answer(
             200,
             numbered(number_or(query_of(r, "page"), 1), n).body("\"meta\":{" + member("total", n) + "}"));
       },
       0, "`page.seen >= total`", "`count == 0`"});
  // ---- offset
  const auto by_offset = [](const Request& r, std::size_t n) {
    return json_answer(200,
                       page_at(std::stoul(query_of(r, "skip")), std::stoul(query_of(r, "limit")), n).body());
  };
  all.push_back({"offset in the query", get, "offset(param: \"skip\", size: 7)", by_offset, 1, kEmptyBehind,
                 "`count == 0`", 1});
  all.push_back({"offset from 1 in a form",
                 "post \"/things\" { form { start: page.offset, count: page.size } }",
                 "offset(param: null, first: 1, size: 7)",
                 [](const Request& r, std::size_t n) {
                   const std::size_t start = std::stoul(r.body.substr(6));
                   return json_answer(200, page_at(start - 1, kSize, n).body());
                 },
                 1, kEmptyBehind, "`count == 0`", 1});
  all.push_back({"offset with a total in a header", get, "offset(size: 7, total: int(header(\"X-Total\")))",
                 [](const Request& r, std::size_t n) {
                   Answer answer =
                       json_answer(200, page_at(std::stoul(query_of(r, "offset")), kSize, n).body());
                   answer.headers.push_back({"X-Total", std::to_string(n)});
                   return answer;
                 },
                 0, "`page.offset - first >= total`", "`count == 0`"});
  // ---- cursor
  const auto token_body = [](const Page& page) {
    return json_answer(200, page.body("\"next\":" + token_or_null(page)));
  };
  all.push_back({"cursor from the body into the query", get + " { query { after: page.token } }",
                 "cursor(next: body.next)",
                 [=](const Request& r, std::size_t n) {
                   return token_body(page_at(place_of(query_of(r, "after")), kSize, n));
                 },
                 0, "`page.token is null`"});
  all.push_back({"cursor from a header into a header", get + " { header { \"X-After\": page.token } }",
                 "cursor(next: header(\"X-Next\"))",
                 [](const Request& r, std::size_t n) {
                   const Page page = page_at(place_of(std::string(r.header("X-After"))), kSize, n);
                   Answer answer = json_answer(200, page.body());
                   if (page.more()) answer.headers.push_back({"X-Next", token_of(page)});
                   return answer;
                 },
                 0, "`page.token is null`", "`page.token is null`", 0,
                 ", and no answer had `header(\"x-next\")`"});
  all.push_back({"cursor from the body deep into the body",
                 "post \"/things\" { json { paging: { after: page.token }, limit: 7 } }",
                 "cursor(next: body.next)",
                 [=](const Request& r, std::size_t n) {
                   return token_body(page_at(place_of(body_value(r, "after")), kSize, n));
                 },
                 0, "`page.token is null`"});
  all.push_back({"cursor out of a link, into the body", "post \"/things\" { json { after: page.token } }",
                 "cursor(next: header(\"Link\").links()[\"next\"].query(\"page[after]\"))",
                 [](const Request& r, std::size_t n) {
                   const Page page = page_at(place_of(body_value(r, "after")), kSize, n);
                   Answer answer = json_answer(200, page.body());
                   const std::string link = "</things?page%5Bafter%5D=t%2B%2F%3D" + std::to_string(page.end);
                   if (page.more()) answer.headers.push_back({"Link", link + "&limit=7>; rel=\"next\""});
                   return answer;
                 },
                 0, "`page.token is null`", "`page.token is null`", 0,
                 ", and no answer had `header(\"link\")`"});
  all.push_back({"cursor into the path", "get \"/things/{page.token ?? \"start\"}\"",
                 "cursor(next: body.next)",
                 [=](const Request& r, std::size_t n) {
                   const std::string last = r.path.substr(8);
                   const std::string digits = last.substr(last.find_last_not_of("0123456789") + 1);
                   const std::size_t at = last == "start" ? 0 : std::stoul(digits);
                   return token_body(page_at(at, kSize, n));
                 },
                 0, "`page.token is null`"});
  all.push_back({"cursor that is there on the last page too", get + " { query { after: page.token } }",
                 "cursor(next: body.next, more: body.has_more)",
                 [](const Request& r, std::size_t n) {
                   const Page page = page_at(place_of(query_of(r, "after")), kSize, n);
                   return json_answer(200, page.body("\"next\":\"" + token_of(page) + "\"," +
                                                     flag("has_more", page.more())));
                 },
                 0, "`more == false`"});
  all.push_back({"cursor that ends in an empty text", get + " { query { after: page.token } }",
                 "cursor(next: body.next)",
                 [](const Request& r, std::size_t n) {
                   const Page page = page_at(place_of(query_of(r, "after")), kSize, n);
                   return json_answer(200,
                                      page.body("\"next\":\"" + (page.more() ? token_of(page) : "") + "\""));
                 },
                 0, "`page.token == \"\"`"});
  // ---- links
  const auto link_page = [](const Request& r, std::size_t n) {
    return numbered(number_or(query_of(r, "page"), 1), n);
  };
  const auto link_to = [](const Request& r) {
    return "https://things.test/things?page=" + std::to_string(number_or(query_of(r, "page"), 1) + 1);
  };
  all.push_back({"a link in the body", get, "next_url(next: body.next)",
                 [=](const Request& r, std::size_t n) {
                   const Page page = link_page(r, n);
                   return json_answer(
                       200, page.body("\"next\":" + (page.more() ? "\"" + link_to(r) + "\"" : "null")));
                 },
                 0, "`page.at is null`"});
  all.push_back({"a Link header", get, "link_header(size: 7)",
                 [=](const Request& r, std::size_t n) {
                   const Page page = link_page(r, n);
                   Answer answer = json_answer(200, page.body());
                   if (page.more()) answer.headers.push_back({"Link", "<" + link_to(r) + ">; rel=\"next\""});
                   return answer;
                 },
                 0, "`page.at is null`", "`page.at is null`", 0, ", and no answer had `header(\"link\")`"});
  // ---- after_last
  all.push_back({"after_last, told about more", get,
                 "after_last(key: string(last.id), more: body.has_more, size: 7)",
                 [](const Request& r, std::size_t n) {
                   const Page page = behind(query_of(r, "starting_after"), n);
                   return json_answer(200, page.body(flag("has_more", page.more())));
                 },
                 0, "`more == false`"});
  all.push_back({"after_last, told nothing", get,
                 "after_last(key: string(last.id), size: 7, param: \"since_id\")",
                 [](const Request& r, std::size_t n) {
                   return json_answer(200, behind(query_of(r, "since_id"), n).body());
                 },
                 1, kEmptyBehind, "`count == 0`", 1});
  all.push_back({"after_last in the body", "post \"/things\" { json { where: { above: page.key } } }",
                 "after_last(param: null, key: string(last.id), size: 7)",
                 [](const Request& r, std::size_t n) {
                   return json_answer(200, behind(body_value(r, "above"), n).body());
                 },
                 1, kEmptyBehind, "`count == 0`", 1});
  return all;
}

void PrintTo(const Strategy& strategy, std::ostream* out) { *out << strategy.name; }

class Strategies : public ::testing::TestWithParam<Strategy> {};

TEST_P(Strategies, ReadEveryRecordOnceAndSayWhyTheyStop) {
  const Strategy& strategy = GetParam();
  const auto module = compile(connector_with(strategy.request, strategy.pages));
  for (const std::size_t count : {std::size_t{0}, std::size_t{1}, kSize - 1, kSize, kSize + 1, 10 * kSize}) {
    FunctionVendor vendor([&](const Request& request) { return strategy.answer(request, count); });
    Harness harness(module, vendor);
    const RunSummary summary = harness.run();
    ASSERT_TRUE(summary.ok()) << count << ": " << summary.streams.at(0).error->message;
    EXPECT_EQ(harness.memory.ids(), ids_up_to(count)) << count;
    const bool full = count % kSize == 0;
    const std::size_t pages = std::max<std::size_t>((count + kSize - 1) / kSize, 1),
                      more = count == 0 ? 0
                             : full     ? strategy.known_ends
                                        : strategy.proof;
    EXPECT_EQ(vendor.requests(), pages + more) << count;
    // An empty page behind a full one proves nothing about short ones.
    const bool empty_ends = count == 0 || (full && strategy.known_ends != 0);
    const char* why = empty_ends ? strategy.none : strategy.stopped;
    const char* unseen = count > 0 && count <= kSize ? strategy.unseen : "";
    EXPECT_EQ(summary.streams.at(0).stopped, std::string(why) + unseen) << count;
    EXPECT_EQ(summary.streams.at(0).notes, std::vector<std::string>()) << count;
  }
}

INSTANTIATE_TEST_SUITE_P(All, Strategies, ::testing::ValuesIn(strategies()), [](const auto& info) {
  std::string name = info.param.name;
  for (char& c : name) c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
});

TEST(ShortFirstPage, IsReportedWhereNothingElseShowsTheEnd) {
  const auto module = compile(connector_with("get \"/things\"", "page_number(size: 7)"));
  std::size_t count = 3;
  FunctionVendor vendor([&](const Request& request) {
    return json_answer(200, numbered(number_or(query_of(request, "page"), 1), count).body());
  });
  Harness harness(module, vendor);
  EXPECT_EQ(harness.run().streams.at(0).stopped, kEmptyBehind);
  EXPECT_EQ(harness.run().streams.at(0).stopped, kEmptyBehind)
      << "as large as any page that came: it may be cut there";
  EXPECT_EQ(vendor.requests(), 4U);
  count = 2;
  EXPECT_EQ(harness.run().streams.at(0).stopped,
            "`count < size` on the first page, and no other sign of an end");
  EXPECT_EQ(vendor.requests(), 5U);
}

TEST(ShortPage, OfAVendorThatSaysThereIsMoreDoesNotEndTheList) {
  const auto module = compile(
      connector_with("get \"/things\"", "after_last(key: string(last.id), more: body.more, size: 7)"));
  FunctionVendor vendor([](const Request& request) {
    const Page page = page_at(number_or(query_of(request, "starting_after"), 0), 2, 9);
    return json_answer(200, page.body(flag("more", page.more())));
  });
  Harness harness(module, vendor);
  const RunSummary summary = harness.run();
  EXPECT_TRUE(summary.ok());
  EXPECT_EQ(harness.memory.ids(), ids_up_to(9));
  EXPECT_EQ(vendor.requests(), 5U) << "no request proves what the vendor has said";
}

TEST(CappedSize, LosesNothingByOffset) {
  const auto module = compile(connector_with("get \"/things\"", "offset(size: 100)"));
  FunctionVendor vendor([](const Request& request) {
    return json_answer(200, page_at(std::stoul(query_of(request, "offset")), kSize, 5 * kSize + 1).body());
  });
  Harness harness(module, vendor);
  EXPECT_TRUE(harness.run().ok());
  EXPECT_EQ(harness.memory.ids(), ids_up_to(5 * kSize + 1));
}

TEST(Totals, ThatAreTooHighEndAtAnEmptyPage) {
  const auto module = compile(connector_with("get \"/things\"", "page_number(size: 7, total: body.total)"));
  FunctionVendor vendor([](const Request& request) {
    return json_answer(200, numbered(number_or(query_of(request, "page"), 1), 8).body(member("total", 1000)));
  });
  Harness harness(module, vendor);
  EXPECT_EQ(harness.run().streams.at(0).stopped, "`count == 0`");
  EXPECT_EQ(harness.memory.ids(), ids_up_to(8));
}

// ---- a search that shows its first 10,000 matches only
// ------------------------------------------------------------------------------------------------

constexpr const char* kSearch = R"conn(pages search(size: int = 200, cap: int = 10_000) {
    state after: int = 0, floor: int = 0
    next  after = if page.after + count >= cap then 0 else page.after + count,
          floor = if page.after + count >= cap then (last.id ?? 0) + 1 else page.floor
    stop  when count < size
  })conn";

TEST(Search, GoesOnBehindTheCapAndLosesNothing) {
  std::string text = connector_with(
      "post \"/things\" { json { limit: page.size, after: page.after, filters: [{ floor: page.floor }] } }",
      "search()");
  text.insert(text.find("  stream things"), kSearch + std::string("\n"));
  const auto module = compile(text);
  for (const std::size_t count : {0, 1, 199, 200, 201, 2000, 9999, 10'000, 10'001, 25'037}) {
    FunctionVendor vendor([&](const Request& request) {
      const std::size_t after = std::stoul(body_value(request, "after")),
                        limit = std::stoul(body_value(request, "limit")),
                        floor = std::stoul(body_value(request, "floor"));
      if (after + limit > 10'000) return json_answer(400, "{}");
      return json_answer(200, page_at((floor == 0 ? 0 : floor - 1) + after, limit, count).body());
    });
    Harness harness(module, vendor);
    const RunSummary summary = harness.run();
    ASSERT_TRUE(summary.ok()) << count;
    EXPECT_EQ(harness.memory.ids(), ids_up_to(count)) << count;
    EXPECT_FALSE(summary.streams.at(0).stopped.empty());
  }
}

}  // namespace
}  // namespace conn::testing
