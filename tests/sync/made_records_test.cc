// Records that are put together of the answer, and lists in requests, from the text of the connector to the
// sink.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::FunctionVendor;
using vendor::json_answer;
using vendor::Request;

/// A connector whose one stream reads `/things` into notes.
std::string notes_connector(std::string_view clauses, std::string_view request = R"(get "/things")") {
  return fmt::format(R"conn(
connector notes {{
  title "Notes"
  base "https://things.test"
  config {{ names: string = "a'b" }}
  headers {{ names: config.names }}
  model vendor.Note {{ remote_id: string, text: string?, kind: string? }}
  shape Note {{ id: int, text: string?, kind: string? }}
  shape Event {{ at: timestamp, kind: string, data: {{ object: Note }} }}
  map Note -> vendor.Note {{ remote_id: string(.id), text: .text, kind: .kind }}
  map kinded: Note(kind: string) -> vendor.Note {{ remote_id: string(.id), text: .text, kind: kind }}
  stream notes: vendor.Note {{
    {}
    {}
    deletes none
  }}
}}
)conn",
                     request, clauses);
}

class MadeRecords : public ::testing::Test {
 protected:
  StreamSummary run(std::string_view clauses, const std::string& body) {
    FunctionVendor vendor([&](const Request&) { return json_answer(200, body); });
    Harness harness(compile(notes_connector(clauses)), vendor);
    const RunSummary summary = harness.run();
    records_.clear();
    for (const MemorySink::Line& line : harness.memory.lines)
      records_ += (line.bad ? line.reason : line.json) + "\n";
    return summary.streams.at(0);
  }

  std::string records_;
};

TEST_F(MadeRecords, NestedListsBecomeRecords) {
  const StreamSummary summary = run(
      R"(records for t in body.events, e in t.children where e.kind == "Comment" => { id: t.id, ..e } as Note)",
      R"({"events":[
        {"id":1,"children":[{"id":11,"kind":"Comment","text":"a \"b\" \u00e9"},{"id":12,"kind":"Other"}]},
        {"id":2,"children":[]},
        {"id":3,"children":[{"kind":"Comment","text":null}]}]})");
  EXPECT_FALSE(summary.error) << summary.error->message;
  EXPECT_EQ(summary.records, 2);
  EXPECT_EQ(records_,
            "{\"remote_id\":\"11\",\"text\":\"a \\\"b\\\" \\u00e9\",\"kind\":\"Comment\"}\n"
            "{\"remote_id\":\"3\",\"text\":null,\"kind\":\"Comment\"}\n");
}

TEST_F(MadeRecords, ListsAndDictionariesAreJoined) {
  run(R"(records (for (k, row) in body.rows => { id: int(k), ..row }) ++ (for x in body.more => { kind: "more", ..x }) as [Note])",
      R"({"rows":{"7":{"text":"x"},"8":{}},"more":[{"id":9}]})");
  EXPECT_EQ(records_,
            "{\"remote_id\":\"7\",\"text\":\"x\",\"kind\":null}\n{\"remote_id\":\"8\",\"text\":null,\"kind\":"
            "null}\n"
            "{\"remote_id\":\"9\",\"text\":null,\"kind\":\"more\"}\n");
}

TEST_F(MadeRecords, NamesReachTheOtherClauses) {
  const StreamSummary summary = run(R"(records for e in body.data as [Event] => e.data.object
    where  e.kind != "dropped"
    cursor e.at
    filter client
    via    kinded(kind: e.kind))",
                                    R"({"data":[
        {"at":"2024-01-02T00:00:00Z","kind":"made","data":{"object":{"id":1}}},
        {"at":"2024-01-03T00:00:00Z","kind":"dropped","data":{"object":{"id":2}}}]})");
  EXPECT_FALSE(summary.error) << summary.error->message;
  EXPECT_EQ(records_, "{\"remote_id\":\"1\",\"text\":null,\"kind\":\"made\"}\n");
  EXPECT_EQ(summary.filtered, 1);
  EXPECT_EQ(summary.since.substr(0, 10), "2024-01-02");
}

/// Each of 2,000 rows would repeat a list of all of them.
TEST_F(MadeRecords, CarryWhatIsReadOfANameAlone) {
  std::string children;
  for (int i = 0; i < 2'000; ++i)
    children += fmt::format(R"({}{{"id":{},"text":"{}"}})", i == 0 ? "" : ",", i + 1, std::string(500, 'x'));
  const StreamSummary summary = run(R"(records for e in body.data, c in e.children => c as Note
    via    kinded(kind: e.kind as string))",
                                    R"({"data":[{"kind":"k","children":[)" + children + "]}]}");
  EXPECT_FALSE(summary.error) << summary.error->message;
  EXPECT_EQ(summary.records, 2'000);
  EXPECT_NE(records_.find(R"("kind":"k"})"), std::string::npos);
}

TEST_F(MadeRecords, WhatIsMissingFailsThePageOnly) {
  const StreamSummary summary = run("records for x in body.data => x as Note", R"({"other":[]})");
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kAnswerShape);
  EXPECT_NE(summary.error->message.find("cannot be put together"), std::string::npos)
      << summary.error->message;
  const StreamSummary named =
      run("records for x in body.data => x as Note\n    errors { 200 if body.empty == true => empty }",
          R"({"empty":true})");
  EXPECT_FALSE(named.error);
}

TEST_F(MadeRecords, ABadRowIsARecordOfItsOwn) {
  const StreamSummary summary = run("records for x in body.data => { kind: \"k\", ..x } as Note",
                                    R"({"data":[{"id":1},{"id":"no"},{"id":3},{"id":4},{"id":5},{"id":6}]})");
  EXPECT_EQ(summary.bad, 1);
  EXPECT_NE(records_.find("\"remote_id\":\"3\""), std::string::npos) << records_;
}

/// Pages end by the rows of the answer, whatever becomes of them.
TEST_F(MadeRecords, CountIsOfTheAnswersRows) {
  std::size_t asked = 0;
  FunctionVendor vendor([&](const Request&) {
    ++asked;
    return json_answer(
        200, asked <= 2 ? R"({"data":[{"id":1,"kind":"x"},{"id":2,"kind":"x"}]})" : R"({"data":[]})");
  });
  Harness harness(compile(notes_connector(R"(records for x in body.data where x.kind == "y" => x as Note
    pages {
      state at: int = 0
      send  query { at: page.at }
      next  at = page.at + count
      stop  when count == 0
    })")),
                  vendor);
  const RunSummary summary = harness.run();
  EXPECT_FALSE(summary.streams.at(0).error);
  EXPECT_EQ(asked, 3U);
  EXPECT_EQ(harness.observer.requests.back(), "GET https://things.test/things?at=4 1");
}

TEST(ListsInRequests, AreSentAsTheVendorWantsThem) {
  std::vector<std::string> queries, bodies;
  FunctionVendor vendor([&](const Request& request) {
    queries.push_back(request.query);
    bodies.push_back(request.body);
    return json_answer(200, "[]");
  });
  const auto send = [&](std::string_view request) {
    Harness harness(compile(notes_connector("records body as [Note]", request)), vendor);
    EXPECT_FALSE(harness.run().streams.at(0).error);
  };
  send(
      R"(get "/things" { query { "a[]": repeat([1, 2]), b: comma(["x", "y"]), c: json_text(["q"]), d: "e", f: repeat(["x"].filter(v => v == "no")) } })");
  EXPECT_EQ(queries.back(), "a%5B%5D=1&a%5B%5D=2&b=x%2Cy&c=%5B%22q%22%5D&d=e");
  send(R"(post "/things" { form { a: repeat(["x y", "z"]), b: config.names } })");
  EXPECT_EQ(bodies.back(), "a=x+y&a=z&b=a%27b");
  send(
      R"(post "/things" { json { q: soql"N = {config.names} AND M IN {[1, 2]}", j: jql"s = {"a\"b"}", g: graphql"{ a(n: $(config.names)) }" } })");
  EXPECT_EQ(bodies.back(),
            R"x({"q":"N = 'a\\'b' AND M IN (1, 2)","j":"s = \"a\\\"b\"","g":"{ a(n: \"a'b\") }"})x");
}

}  // namespace
}  // namespace conn::testing
