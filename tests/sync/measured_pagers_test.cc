// Pagers of real vendors that lose records where registers are read or set in another order than the language
// says: `next` sees the old ones, all at once, then `stop` sees the new ones.
#include <gtest/gtest.h>

#include <functional>

#include "tests/sync/paged.h"

namespace conn::testing {
namespace {

using vendor::Answer;
using vendor::FunctionVendor;
using vendor::json_answer;

constexpr std::size_t kRows[] = {0, 1, 6, 7, 8, 70, 95, 210, 1500};

struct Measured {
  const char* name;
  std::string request, pages;
  /// A vendor of so many records; what it keeps lives as long as it.
  std::function<std::function<Answer(const Request&)>(std::size_t rows)> vendor;
};

Answer refused() { return json_answer(400, R"({"message":"no such page"})"); }

/// A session of the vendor's, which it gives with the first page and demands with all others.
Measured session() {
  return {"a session and a page", R"(get "/things" { query { session: page.session, page: page.number } })",
          R"({
      state session: string? = null, number: int = 0
      next  session = body.session, number = page.number + 1
      stop  when count < 7
    })",
          [](std::size_t rows) {
            return [rows](const Request& request) {
              const std::size_t page = std::stoul(query_of(request, "page"));
              if ((query_of(request, "session") == "s1") != (page > 0)) return refused();
              return json_answer(200, page_at(page * kSize, kSize, rows).body(R"("session":"s1")"));
            };
          }};
}

/// Rows of a grid: a range beyond it is refused.
Measured ranges() {
  return {"ranges of a grid", R"(get "/things/{page.row}:{page.row + 6}")",
          R"({
      state row: int = 1
      next  row = page.row + 7
      stop  when page.row > body.rows
    })",
          [](std::size_t rows) {
            return [rows](const Request& request) {
              const std::size_t row = std::stoul(request.path.substr(8));
              if (row > std::max<std::size_t>(rows, 1)) return refused();
              return json_answer(200, page_at(row - 1, kSize, rows).body(member("rows", rows)));
            };
          }};
}

/// The first 70 matches are all that a search shows; behind them it begins anew above the last id.
Measured capped_search() {
  return {"a search that shows the first 70",
          R"(post "/things" { json { after: page.after, floor: page.floor } })",
          R"({
      state after: int = 0, floor: int = 0
      next  after = if page.after + count >= 70 then 0 else page.after + count,
            floor = if page.after + count >= 70 then (last.id ?? 0) + 1 else page.floor
      stop  when count < 7
    })",
          [](std::size_t rows) {
            return [rows](const Request& request) {
              const std::size_t after = std::stoul(body_value(request, "after")),
                                floor = std::stoul(body_value(request, "floor"));
              if (after + kSize > 70) return refused();
              return json_answer(200, page_at((floor == 0 ? 0 : floor - 1) + after, kSize, rows).body());
            };
          }};
}

/// Ten pages are all that a list shows; behind them it is asked from the last time on.
Measured capped_pages() {
  return {"a list that shows ten pages", R"(get "/things" { query { since: page.from, page: page.number } })",
          R"({
      state number: int = 1, from: timestamp? = null
      next  number = if page.number == 10 then 1 else page.number + 1,
            from   = if page.number == 10 then last.at else page.from
      stop  when count < 7
    })",
          [](std::size_t rows) {
            return [rows](const Request& request) {
              const std::size_t page = std::stoul(query_of(request, "page"));
              if (page > 10) return refused();
              const std::string since = query_of(request, "since");
              std::vector<std::string> records;
              for (std::size_t i = 1; i <= rows; ++i) {
                const Thing thing{static_cast<int>(i), static_cast<std::int64_t>(i)};
                if (since.empty() || thing.at * 1'000'000 >= parse_iso(since).value_or(0))
                  records.push_back(thing.json());
              }
              return json_answer(200, page_of(records, kSize, page, ""));
            };
          }};
}

/// The answer says which page it is, and how many there are.
Measured own_number() {
  return {"the page as the answer numbers it", R"(get "/things" { query { page: page.number } })",
          R"({
      state number: int = 1
      next  number = page.number + 1
      stop  when int(body.page) >= int(body.pages)
    })",
          [](std::size_t rows) {
            return [rows](const Request& request) {
              const std::size_t page = std::stoul(query_of(request, "page")),
                                pages = std::max<std::size_t>((rows + kSize - 1) / kSize, 1);
              if (page > pages) return refused();
              return json_answer(200, page_at((page - 1) * kSize, kSize, rows)
                                          .body(member("page", page) + "," + member("pages", pages)));
            };
          }};
}

/// The vendor holds the place behind a token that stays the same.
Measured scroll() {
  return {"a scroll whose token stays", R"(get "/things" { query { scroll: page.token } })",
          R"({
      repeats
      state token: string? = null
      next  token = body.scroll
      stop  when count == 0
    })",
          [](std::size_t rows) {
            return [rows, at = std::size_t{0}](const Request& request) mutable {
              if (query_of(request, "scroll").empty() != (at == 0)) return refused();
              const Page page = page_at(at, kSize, rows);
              at += kSize;
              return json_answer(200, page.body(R"("scroll":"the same")"));
            };
          }};
}

/// A vendor that caps the size that is asked for, and pages by number.
Measured silent_cap() {
  return {"a size that is capped silently", R"(get "/things")", "page_number(size: 100)",
          [](std::size_t rows) {
            return [rows](const Request& request) {
              return json_answer(200, numbered(std::stoul(query_of(request, "page")), rows).body());
            };
          }};
}

class MeasuredPagers : public ::testing::TestWithParam<Measured> {};

TEST_P(MeasuredPagers, LoseNothing) {
  const Measured& measured = GetParam();
  const auto module = compile(connector_with(measured.request, measured.pages));
  for (const std::size_t rows : kRows) {
    FunctionVendor vendor(measured.vendor(rows));
    Harness harness(module, vendor);
    const RunSummary summary = harness.run();
    ASSERT_TRUE(summary.ok()) << rows << ": " << summary.streams.at(0).error->message;
    EXPECT_EQ(harness.memory.ids(), ids_up_to(rows)) << rows;
    EXPECT_FALSE(summary.streams.at(0).stopped.empty());
  }
}

INSTANTIATE_TEST_SUITE_P(All, MeasuredPagers,
                         ::testing::Values(session(), ranges(), capped_search(), capped_pages(), own_number(),
                                           scroll(), silent_cap()),
                         [](const auto& info) {
                           std::string name = info.param.name;
                           for (char& c : name)
                             c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
                           return name;
                         });

}  // namespace
}  // namespace conn::testing
