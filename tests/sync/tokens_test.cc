// Cursors that are the vendor's own tokens, and versions that tell which of two forms of a record is newer.
#include <gtest/gtest.h>

#include <conn/sqlite.h>

#include <map>

#include "runtime/stores/testing.h"
#include "tests/differential/random.h"
#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using runtime::testing::TemporaryFolder;

/// A vendor of changes: `/changes?cursor=…`, or `?start_time=…` where there is none. A page's `after_cursor`
/// stands for all that came up to its end.
class ChangeVendor final : public vendor::Vendor {
 public:
  struct Change {
    int id = 0, version = 0;
  };
  std::vector<Change> changes;
  std::size_t size = 2;
  bool expired = false;      ///< tokens are no longer known
  bool only_at_end = false;  ///< earlier pages have a token of their own, that only pages

 protected:
  vendor::Answer answer(const vendor::Request& request) override {
    const auto cursor = vendor::query_value(request.query, "cursor");
    if (cursor && expired) return vendor::json_answer(410, R"({"error":"cursor_expired"})");
    const std::size_t begin = cursor ? std::stoul(cursor->substr(3)) : 0;
    const std::size_t end = std::min(begin + size, changes.size());
    std::string body = "{\"items\":[";
    for (std::size_t i = begin; i < end; ++i) {
      body += i == begin ? "" : ",";
      body += "{\"id\":" + std::to_string(changes[i].id) +
              ",\"version\":" + std::to_string(changes[i].version) + "}";
    }
    const bool last = end == changes.size();
    const std::string token = "\"t\\u002b/" + std::to_string(end) + "\"";
    body += "],\"next\":" + token + ",\"after_cursor\":" + (last || !only_at_end ? token : "null");
    return vendor::json_answer(200, body + ",\"end_of_stream\":" + (last ? "true}" : "false}"));
  }
};

constexpr std::string_view kChanges = R"conn(
connector changes {
  version "1.0.0"
  base "https://changes.test"
  model vendor.Change { remote_id: string, version: int }
  shape Change { id: int, version: int }
  map Change -> vendor.Change { remote_id: string(.id), version: .version }
)conn";

std::string changes_connector(std::string_view clauses, std::string_view errors = "") {
  std::string text(kChanges);
  text += R"conn(  stream changes: vendor.Change {
    get "/changes" { query { start_time: since } }
    records body.items as [Change]
    pages {
      state at: string? = resume
      send  query { cursor: page.at }
      next  at = body.next
      stop  when body.end_of_stream == true
    }
)conn";
  return text + "    " + std::string(clauses) + "\n" + std::string(errors) + "\n  }\n}\n";
}

constexpr const char* kToken = "cursor token body.after_cursor";
constexpr const char* kAscendingToken = "cursor token body.after_cursor order ascending";

class VendorTokens : public ::testing::Test {
 protected:
  std::string run(const std::string& text) {
    Harness harness(compile(text), vendor_);
    harness.state = state_.get();
    harness.options.again = again_;
    last_ = harness.run().streams.at(0);
    requests_ = harness.transport.sent();
    return harness.memory.ids();
  }

  ChangeVendor vendor_;
  std::unique_ptr<StateStore> state_ = make_memory_state_store();
  StreamSummary last_;
  std::vector<HttpRequest> requests_;
  bool again_ = false;
};

TEST_F(VendorTokens, TheNextRunGoesOnFromTheToken) {
  const std::string text = changes_connector(std::string(kToken) + " from now - 1d");
  vendor_.changes = {{1, 1}, {2, 1}, {3, 1}};
  EXPECT_EQ(run(text), "1 2 3");
  EXPECT_EQ(requests_.at(0).url, "https://changes.test/changes?start_time=2024-12-31T00%3A00%3A00Z")
      << "before there is a token";
  EXPECT_EQ(run(text), "");
  EXPECT_EQ(requests_.at(0).url, "https://changes.test/changes?cursor=t%2B%2F3") << "and no `since` any more";
  EXPECT_EQ(requests_.size(), 1U);
  vendor_.changes.push_back({1, 2});
  EXPECT_EQ(run(text), "1");
  EXPECT_EQ(last_.since, "");
}

// The recipe for tokens that run out: one read sends the token, and the other is what it hands over to.
TEST_F(VendorTokens, OneOfTheReadsSendsTheToken) {
  const std::string text = std::string(kChanges) + R"conn(  stream changes: vendor.Change {
    records body.items as [Change]
    cursor  token body.after_cursor
    deletes none
    read some when resume is not null {
      get    "/changes"
      pages  { state at: string? = resume
        send query { cursor: page.at }
        next at = body.next
        stop when body.end_of_stream == true }
      errors { 410 => use all }
    }
    read all {
      get   "/changes"
      pages { state at: string? = null
        send query { cursor: page.at }
        next at = body.next
        stop when body.end_of_stream == true }
    }
  }
}
)conn";
  vendor_.changes = {{1, 1}, {2, 1}, {3, 1}};
  EXPECT_EQ(run(text), "1 2 3");
  EXPECT_EQ(last_.read, "all");
  vendor_.changes.push_back({1, 2});
  EXPECT_EQ(run(text), "1");
  EXPECT_EQ(last_.read, "some");
  EXPECT_EQ(requests_.at(0).url, "https://changes.test/changes?cursor=t%2B%2F3");
  vendor_.expired = true;
  vendor_.changes.push_back({4, 1});
  vendor_.size = 10;
  EXPECT_EQ(run(text), "1 2 3 1 4") << "what tokens covered is not remembered row by row";
  EXPECT_EQ(last_.read, "all");
  EXPECT_EQ(requests_.size(), 2U) << "the token that has run out, then the whole list";
}

// A token that an earlier text of the connector left says nothing to a cursor of another kind.
TEST_F(VendorTokens, ATokenIsOfNoUseToAnotherCursor) {
  vendor_.changes = {{1, 1}};
  EXPECT_EQ(run(changes_connector(kToken)), "1");
  std::string text = changes_connector("cursor start from now - 1d");
  text.replace(text.find("= resume"), 8, "= null");
  run(text);
  EXPECT_EQ(requests_.at(0).url, "https://changes.test/changes?start_time=2024-12-31T00%3A00%3A00Z");
}

TEST_F(VendorTokens, ARunThatBreaksOffKeepsTheTokenItBeganWith) {
  vendor_.changes = {{1, 1}, {2, 1}, {3, 1}, {4, 1}};
  const auto second_fails = [](const vendor::Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 1) answer.status = 401;
  };
  vendor_.disturb(second_fails);
  EXPECT_EQ(run(changes_connector(kToken)), "1 2");
  vendor_.disturb({});
  EXPECT_EQ(run(changes_connector(kToken)), "3 4") << "read again from the beginning; 1 and 2 are known";
  EXPECT_EQ(last_.unchanged, 2);
}

TEST_F(VendorTokens, WhereTheyAscendEveryPageIsACheckpoint) {
  vendor_.changes = {{1, 1}, {2, 1}, {3, 1}, {4, 1}};
  vendor_.disturb([](const vendor::Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 1) answer.status = 401;
  });
  EXPECT_EQ(run(changes_connector(kAscendingToken)), "1 2");
  vendor_.disturb({});
  EXPECT_EQ(run(changes_connector(kAscendingToken)), "3 4");
  EXPECT_EQ(requests_.at(0).url, "https://changes.test/changes?cursor=t%2B%2F2");
}

TEST_F(VendorTokens, TheLastTokenCountsWhereOnlyTheLastPageHasOne) {
  vendor_.only_at_end = true;
  vendor_.changes = {{1, 1}, {2, 1}, {3, 1}};
  EXPECT_EQ(run(changes_connector(kToken)), "1 2 3");
  vendor_.changes.push_back({4, 1});
  EXPECT_EQ(run(changes_connector(kToken)), "4");
}

TEST_F(VendorTokens, WhatBecomesOfATokenThatExpiredIsDeclared) {
  const std::string text =
      changes_connector(kToken, R"(    errors { 410 => fail rejected("the token has expired") })");
  vendor_.changes = {{1, 1}, {2, 1}, {3, 1}};
  EXPECT_EQ(run(text), "1 2 3");
  vendor_.expired = true;
  EXPECT_EQ(run(text), "");
  ASSERT_TRUE(last_.error);
  EXPECT_NE(last_.error->message.find("the token has expired"), std::string::npos) << last_.error->message;
  vendor_.expired = false;
  EXPECT_EQ(run(text), "") << "the token was kept";
  EXPECT_EQ(requests_.at(0).url, "https://changes.test/changes?cursor=t%2B%2F3");
  again_ = true;
  EXPECT_EQ(run(text), "1 2 3") << "reading again begins without it";
}

TEST_F(VendorTokens, NothingIsLostAndNothingIsDoubled) {
  for (const char* clauses : {kToken, kAscendingToken}) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      differential::Random random(seed);
      ChangeVendor vendor;
      vendor.only_at_end = clauses == kToken && random.percent(50);
      const auto module = compile(changes_connector(clauses));
      const auto state = make_memory_state_store();
      std::map<std::string, int> delivered;
      for (int round = 0; round < 12; ++round) {
        while (random.percent(80)) vendor.changes.push_back({static_cast<int>(vendor.changes.size()) + 1, 1});
        Harness harness(module, vendor);
        harness.state = state.get();
        if (round < 11 && random.percent(40)) harness.limits.max_pages = 2;
        harness.run();
        for (const MemorySink::Line& line : harness.memory.lines) ++delivered[line.id];
      }
      EXPECT_EQ(delivered.size(), vendor.changes.size()) << clauses << ", seed " << seed;
      for (const auto& [id, times] : delivered) EXPECT_EQ(times, 1) << id << " of seed " << seed;
    }
  }
}

constexpr const char* kVersions = "cursor token body.after_cursor\n    version .version";

TEST_F(VendorTokens, OfTwoVersionsInARunTheGreaterStays) {
  vendor_.changes = {{1, 2}, {2, 1}, {1, 1}, {2, 2}, {1, 2}};
  const std::string text = changes_connector(kVersions);
  EXPECT_EQ(run(text), "1 2 2") << "1 once, for its older form came late";
  EXPECT_EQ(last_.unchanged, 2);
  vendor_.changes.push_back({2, 1});
  vendor_.changes.push_back({1, 3});
  EXPECT_EQ(run(text), "1") << "the versions of the run before are remembered";
}

TEST_F(VendorTokens, OfTwoVersionsInADatabaseTheGreaterStays) {
  TemporaryFolder folder;
  const auto module = compile(changes_connector(kVersions));
  vendor_.changes = {{1, 5}, {2, 1}, {1, 4}, {2, 3}};
  for (const std::int64_t upserts : {3, 1}) {
    Result<std::unique_ptr<SqliteStore>> store = open_sqlite(folder.path("out.db"));
    ASSERT_TRUE(store.ok()) << store.error().message;
    Harness harness(module, vendor_);
    harness.sink = &(*store)->sink();
    harness.state = &(*store)->state();
    const RunSummary summary = harness.run();
    EXPECT_TRUE(summary.ok());
    EXPECT_EQ(summary.streams.at(0).upserts, upserts);
    vendor_.changes.push_back({1, 3});
    vendor_.changes.push_back({2, 4});
  }
}

}  // namespace
}  // namespace conn::testing
