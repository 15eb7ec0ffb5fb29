#include <gtest/gtest.h>

#include <conn/sqlite.h>

#include <functional>
#include <new>
#include <stdexcept>
#include <utility>

#include "base/encoding.h"
#include "runtime/stores/testing.h"
#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::FunctionVendor;
using vendor::json_answer;
using vendor::Request;

constexpr const char* kSecond = R"conn(
  stream others: vendor.Thing {
    get "/others"
    records body.data as [Thing]
    id .id
    deletes none
  }
)conn";

TEST(Run, OneStreamsFailureDoesNotStopTheOthers) {
  ThingVendor vendor;
  vendor.things = {{1, 1}};
  Harness harness(compile(things_connector("cursor .at", kSecond)), vendor);
  const RunSummary summary = harness.run();
  ASSERT_EQ(summary.streams.size(), 2U);
  EXPECT_EQ(summary.streams[0].stream, "others");
  EXPECT_TRUE(summary.streams[0].error);
  EXPECT_FALSE(summary.streams[1].error);
  EXPECT_FALSE(summary.ok());
  EXPECT_EQ(harness.memory.ids(), "1");
}

// Throws behind half of the first page, and at no other time.
class ThrowingSink final : public Sink {
 public:
  ThrowingSink(Sink& inner, std::function<void()> thrower) : inner_(inner), throw_(std::move(thrower)) {}
  Status begin(const SinkStream& stream) override { return inner_.begin(stream); }
  Result<WriteCounts> write(const SinkPage& page) override {
    Result<WriteCounts> written = inner_.write(page);
    if (!std::exchange(thrown_, true)) throw_();
    return written;
  }
  Status commit() override { return inner_.commit(); }
  void roll_back() override { inner_.roll_back(); }

 private:
  Sink& inner_;
  std::function<void()> throw_;
  bool thrown_ = false;
};

TEST(Run, NoExceptionLeavesTheLibrary) {
  const std::pair<std::function<void()>, Code> cases[] = {
      {[] { throw std::bad_alloc(); }, Code::kOutOfMemory},
      {[] { throw std::runtime_error("the token is sandbox"); }, Code::kExceptionThrown},
      {[] { throw 7; }, Code::kExceptionThrown}};
  for (const auto& [thrower, code] : cases) {
    FunctionVendor vendor([](const Request& request) {
      return json_answer(200, page_of({Thing{request.path == "/others" ? 1 : 2, 1}.json()}, 10, 1, ""));
    });
    Harness harness(
        compile(things_connector(
            "cursor .at",
            std::string(kSecond) + "  config { token: secret }\n  auth bearer(token: config.token)\n")),
        vendor);
    ThrowingSink sink(harness.memory, thrower);
    harness.sink = &sink;
    const RunSummary summary = harness.run();
    ASSERT_EQ(summary.streams.size(), 2U);
    ASSERT_TRUE(summary.streams[0].error);
    EXPECT_EQ(summary.streams[0].error->code, code);
    EXPECT_EQ(summary.streams[0].error->message.find("sandbox"), std::string::npos);
    EXPECT_FALSE(summary.streams[1].error);
    EXPECT_EQ(harness.memory.ids(), "2") << "what was half written is rolled back";
  }
}

TEST(Run, HalfAPageIsNotCommittedByTheNextStream) {
  ThingVendor vendor;
  vendor.size = 3;
  vendor.things = {{1, 1}, {2, 2}, {3, 3}};
  runtime::testing::TemporaryFolder folder;
  Result<std::unique_ptr<SqliteStore>> store = open_sqlite(folder.path("out.db"));
  ASSERT_TRUE(store.ok());
  // Fails behind the second row of the first stream.
  class Failing final : public Sink {
   public:
    explicit Failing(Sink& inner) : inner_(inner) {}
    Status begin(const SinkStream& stream) override { return inner_.begin(stream); }
    Result<WriteCounts> write(const SinkPage& page) override {
      if (std::exchange(failed_, true)) return inner_.write(page);
      CONN_RETURN_IF_ERROR(inner_.write({page.rows.first(2), {}, page.synced_at}));
      return Error{Code::kDatabaseFailed, ErrorKind::kConfig, "made to fail", "", ""};
    }
    Status commit() override { return inner_.commit(); }
    void roll_back() override { inner_.roll_back(); }
    bool commits_with(const StateStore& store) const override { return inner_.commits_with(store); }

   private:
    Sink& inner_;
    bool failed_ = false;
  } sink((*store)->sink());
  std::string second = kSecond;
  second.replace(second.find("\"/others\""), 9, "\"/things\"");
  Harness harness(compile(things_connector("cursor .at", second)), vendor);
  harness.sink = &sink;
  harness.state = &(*store)->state();
  const RunSummary summary = harness.run();
  ASSERT_EQ(summary.streams.size(), 2U);
  EXPECT_TRUE(summary.streams[0].error);
  EXPECT_FALSE(summary.streams[1].error);
  EXPECT_EQ(summary.streams[1].upserts, 3);
  harness.options.streams = {"others"};
  EXPECT_EQ(harness.run().streams.at(0).upserts, 3) << "none of them is there yet";
}

TEST(Run, OnlyTheStreamsThatAreAskedForInFileOrder) {
  FunctionVendor vendor([](const Request&) { return json_answer(200, R"({"data":[],"next":null})"); });
  Harness harness(compile(things_connector("cursor .at", kSecond)), vendor);
  harness.options.streams = {"things", "others", "things"};
  const RunSummary both = harness.run();
  ASSERT_EQ(both.streams.size(), 2U);
  EXPECT_EQ(both.streams[0].stream, "others");
  harness.options.streams = {"things"};
  EXPECT_EQ(harness.run().streams.size(), 1U);
  harness.options.streams = {"thing"};
  const Error refused = harness.refused();
  EXPECT_EQ(refused.code, Code::kUnknownStream);
  EXPECT_NE(refused.help.find("`things`"), std::string::npos);
}

TEST(Run, RefusesImpossibleOptions) {
  ThingVendor vendor;
  Harness harness(compile(things_connector()), vendor);
  harness.options.limit = 0;
  EXPECT_EQ(harness.refused().code, Code::kOptionImpossible);
  harness.options.limit.reset();
  harness.options.max_wait = -1;
  EXPECT_EQ(harness.refused().code, Code::kOptionImpossible);
  harness.options.max_wait = 0;
  for (const char* base : {"http://things.test", "ftp://things.test", "nonsense", "http://127.0.0.1:80"}) {
    harness.options.base = base;
    EXPECT_EQ(harness.refused().code, Code::kBaseUnusable) << base;
  }
  harness.options.base.clear();
  for (const char* name : {"", "\xff", "a\xc3"}) {
    harness.account.name = name;
    EXPECT_EQ(harness.refused().code, Code::kOptionImpossible) << name;
  }
  EXPECT_EQ(vendor.requests(), 0U);
}

TEST(Run, AgainReadsFromTheBeginningAndForgetsWhatWasBad) {
  ThingVendor vendor;
  vendor.things = {{1, 1}, {2, 2}};
  runtime::testing::TemporaryFolder folder;
  Result<std::unique_ptr<SqliteStore>> store = open_sqlite(folder.path("out.db"));
  ASSERT_TRUE(store.ok());
  Harness harness(compile(things_connector()), vendor);
  harness.sink = &(*store)->sink();
  harness.state = &(*store)->state();
  EXPECT_EQ(harness.run().streams.at(0).upserts, 2);
  EXPECT_EQ(harness.run().streams.at(0).upserts, 0);
  vendor.things = {{1, 1}, {2, 2}, {3, 3}};
  harness.options.again = true;
  const StreamSummary again = harness.run().streams.at(0);
  EXPECT_EQ(again.upserts, 1);
  EXPECT_EQ(again.unchanged, 2) << "all were read";
  harness.options.limit = 1;
  EXPECT_EQ(harness.refused().code, Code::kOptionImpossible);
}

TEST(Run, ARequestThatCannotBeBuiltNamesItsLine) {
  ThingVendor vendor;
  std::string text = things_connector("", "\n  config { page: string }\n");
  const std::string query = "{ query { since: since } }";
  text.replace(text.find(query), query.size(), "{ query { page: \"{int(config.page)}\" } }");
  Harness harness(compile(text), vendor);
  harness.account.config["page"] = "first";
  const RunSummary summary = harness.run();
  ASSERT_TRUE(summary.streams.at(0).error);
  EXPECT_EQ(summary.streams[0].error->code, Code::kRequestFailed);
  EXPECT_EQ(summary.streams[0].error->kind, ErrorKind::kConfig);
  EXPECT_EQ(summary.streams[0].error->at.rfind("things.conn:", 0), 0U) << summary.streams[0].error->at;
}

TEST(Run, CancelledWhileItWaitsKeepsTheLastCommittedPage) {
  ThingVendor vendor;
  vendor.things = {{1, 1}, {2, 2}, {3, 3}};
  vendor.disturb([](const Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 1) answer = answer_with(429, {{"Retry-After", "30"}});
  });
  Cancellation cancellation;
  Harness harness(compile(things_connector()), vendor);
  harness.options.cancellation = &cancellation;
  harness.clock.on_sleep([&](std::int64_t) { cancellation.cancel(); });
  const RunSummary summary = harness.run();
  EXPECT_TRUE(summary.cancelled);
  ASSERT_TRUE(summary.streams.at(0).error);
  EXPECT_EQ(summary.streams[0].error->code, Code::kCancelled);
  EXPECT_EQ(harness.memory.ids(), "1 2");
  EXPECT_EQ(vendor.requests(), 2U);
}

/// Notes in which order a run calls its sink and its store.
class CallOrder final : public Sink, public StateStore {
 public:
  explicit CallOrder(bool together) : together_(together) {}
  Status begin(const SinkStream&) override { return note("begin"); }
  Result<WriteCounts> write(const SinkPage&) override {
    calls += "write ";
    return WriteCounts{};
  }
  Status commit() override { return note("commit"); }
  void roll_back() override { calls += "roll_back "; }
  bool commits_with(const StateStore&) const override { return together_; }
  Result<std::optional<std::string>> load(const StateKey&, std::string_view) override {
    calls += "load ";
    return std::optional<std::string>();
  }
  Status save(const StateKey&, std::string_view, std::string_view) override { return note("save"); }

  std::string calls;

 private:
  Status note(const char* call) {
    calls += std::string(call) + " ";
    return Ok{};
  }
  bool together_;
};

TEST(Run, StateIsNeverDurableBeforeItsRows) {
  for (const bool together : {false, true}) {
    ThingVendor vendor;
    vendor.things = {{1, 1}, {2, 2}, {3, 3}};
    CallOrder order(together);
    Harness harness(compile(things_connector()), vendor);
    harness.sink = &order;
    harness.state = &order;
    EXPECT_TRUE(harness.run().ok());
    EXPECT_EQ(order.calls, together ? "load begin write save commit write save commit "
                                    : "load begin write commit save write commit save ");
  }
}

TEST(Run, CountsWhatItDoes) {
  ThingVendor vendor;
  vendor.things = {{1, 1}, {2, 2}, {3, 3}};
  vendor.disturb([](const Request&, std::size_t number, vendor::Answer& answer) {
    if (number == 1) answer = answer_with(503, {{"Retry-After", "7"}});
  });
  Harness harness(compile(things_connector()), vendor);
  const StreamSummary summary = harness.run().streams.at(0);
  EXPECT_EQ(summary.records, 3);
  EXPECT_EQ(summary.upserts, 3);
  EXPECT_EQ(summary.pages, 2);
  EXPECT_EQ(summary.requests, 3);
  EXPECT_EQ(summary.retries, 1);
  EXPECT_EQ(summary.waits, 7'000'000);
  EXPECT_GT(summary.bytes, 100);
  ASSERT_EQ(harness.observer.requests.size(), 3U);
  EXPECT_EQ(harness.observer.requests[0], "GET https://things.test/things 1");
  EXPECT_EQ(harness.observer.requests[2].substr(harness.observer.requests[2].size() - 2), " 2");
  ASSERT_EQ(harness.observer.waits.size(), 1U);
  EXPECT_EQ(harness.observer.waits[0], "7000000 answered with 503");
}

// ---- secrets
// --------------------------------------------------------------------------------------------------------------------

constexpr const char* kToken = "canary-0f3c-token+/x";

TEST(Secrets, AreInNoOutputStateErrorOrEvent) {
  constexpr const char* kAuth =
      "\n  config { token: secret }\n  auth bearer(token: config.token)\n"
      "  errors { 400 => fail vendor(body.echo) }\n";
  const std::string forms[] = {kToken, base64_encode(kToken), hex_encode(kToken),
                               percent_encode(kToken, UrlPart::kQuery)};
  const std::string echo =
      "{\"echo\":\"" + forms[0] + " " + forms[1] + " " + forms[2] + " " + forms[3] + "\"}";
  int answers = 0;
  FunctionVendor vendor([&](const Request& request) {
    EXPECT_EQ(request.header("Authorization"), std::string("Bearer ") + kToken);
    if (++answers == 1) return json_answer(429, echo);
    if (answers == 2)
      return json_answer(
          200, R"({"data":[)" + Thing{1, 1}.json() + R"(],"next":"/things?echo=)" + forms[3] + "\"}");
    return json_answer(400, echo);
  });
  runtime::testing::TemporaryFolder folder;
  Harness harness(compile(things_connector("cursor .at", kAuth)), vendor);
  harness.credentials = FixedCredentials(FixedCredentials::Secrets{{"token", kToken}});
  Result<std::unique_ptr<Sink>> sink = open_ndjson_file(folder.path("out"));
  Result<std::unique_ptr<StateStore>> state = open_state_file(folder.path("state"));
  ASSERT_TRUE(sink.ok() && state.ok());
  harness.sink = sink->get();
  harness.state = state->get();
  const RunSummary summary = harness.run();
  ASSERT_TRUE(summary.streams.at(0).error);
  std::string seen = to_text(summary) + to_json(summary) + folder.read("out") + folder.read("state");
  for (const auto* list : {&harness.observer.requests, &harness.observer.waits, &harness.observer.bad}) {
    for (const std::string& line : *list) seen += line + "\n";
  }
  EXPECT_NE(seen.find("[secret]"), std::string::npos) << "the test shows nothing if nothing was masked";
  EXPECT_EQ(answers, 3);
  for (const std::string& form : forms) EXPECT_EQ(seen.find(form), std::string::npos) << form;
}

TEST(Secrets, StayBehindWhenARedirectLeavesTheOrigin) {
  constexpr const char* kAuth =
      "\n  config { token: secret }\n  auth bearer(token: config.token)\n  hosts [\"files.test\"]\n";
  FunctionVendor vendor([](const Request& request) {
    if (request.path != "/things") {
      EXPECT_EQ(request.header("Authorization"), "");
      return json_answer(200, R"({"data":[],"next":null})");
    }
    vendor::Answer answer = json_answer(302, "");
    answer.headers.push_back({"Location", "https://files.test/elsewhere"});
    return answer;
  });
  Harness harness(compile(things_connector("cursor .at", kAuth)), vendor);
  EXPECT_TRUE(harness.run().ok());
  EXPECT_EQ(vendor.requests(), 2U);
}

}  // namespace
}  // namespace conn::testing
