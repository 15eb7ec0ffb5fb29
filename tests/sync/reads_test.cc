// Several ways to fill one stream: which one is taken, what the state says between them, and changing over.
#include <gtest/gtest.h>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::Answer;
using vendor::Request;

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kStart = 1'735'689'600;  // where the virtual clock begins

constexpr const char* kConnector = R"conn(
connector things {
  title "Things"
  version "1.0.0"
  base "https://things.test"
  model vendor.Thing {
    remote_id: string
    name:      string
  }
  shape Thing { id: int, name: string }
  shape Event { at: timestamp, thing: Thing }
  map Thing -> vendor.Thing {
    remote_id: string(.id)
    name:      .name
  }
  stream things: vendor.Thing {
    read changes when since > now - 29d {
      cursor  e.at
      get "/events" { query { since: since } }
      records for e in body.data as [Event] => e.thing
      errors { 410 => use all then fail, 409 => use all }
    }
    read all {
      cursor start
      get "/things" { query { all: "yes" } }
      records body.data as [Thing]
      errors { 410 => use changes }
    }
    pages   next_url(next: body.next)
    id      .id
    deletes none
  }
}
)conn";

/// Lists all things, two a page, and the events behind `since`.
class FeedVendor : public vendor::Vendor {
 public:
  struct Event {
    std::int64_t at;
    Thing thing;
  };
  std::map<int, Thing> things;
  std::vector<Event> events;

  void put(const Thing& thing, std::int64_t at) {
    things[thing.id] = thing;
    events.push_back({at, thing});
  }

 protected:
  Answer answer(const Request& request) override {
    const bool feed = request.path == "/events";
    const std::optional<std::string> since = vendor::query_value(request.query, "since");
    const std::size_t page = std::stoul(vendor::query_value(request.query, "page").value_or("1"));
    std::vector<std::string> records;
    for (const Event& event : events) {
      if (!feed || (since && event.at * 1'000'000 < parse_iso(*since).value_or(0))) continue;
      std::string at;
      append_iso(event.at * 1'000'000, at);
      records.push_back("{\"at\":\"" + at + "\",\"thing\":" + event.thing.json() + "}");
    }
    for (const auto& [id, thing] : things) {
      if (!feed) records.push_back(thing.json());
    }
    return vendor::json_answer(200, page_of(records, 2, page, "https://things.test" + request.path));
  }
};

class Reads : public ::testing::Test {
 protected:
  Reads() {
    for (int id = 1; id <= 3; ++id) vendor_.put({id, 0, "n"}, kStart - 100);
  }

  /// A run so many days behind the first one.
  std::string run(std::int64_t day = 0) {
    Harness harness(compile(kConnector), vendor_);
    harness.clock.advance(day * kDay * 1'000'000);
    harness.state = state_.get();
    const RunSummary summary = harness.run();
    last_ = summary.streams.at(0);
    asked_.clear();
    for (const HttpRequest& request : harness.transport.sent()) asked_.push_back(request.url.substr(19));
    return harness.memory.ids();
  }
  std::string state() { return state_->load({"things", "default", "1.0.0"}, "things").value().value_or(""); }

  FeedVendor vendor_;
  std::unique_ptr<StateStore> state_ = make_memory_state_store();
  StreamSummary last_;
  std::vector<std::string> asked_;
};

TEST_F(Reads, TheFirstRunReadsAllAndTheNextOnesTheChanges) {
  EXPECT_EQ(run(), "1 2 3");
  EXPECT_EQ(last_.read, "all");
  EXPECT_EQ(last_.since, "2025-01-01T00:00:00Z") << "the start of the run";
  EXPECT_NE(state().find("\"read\":\"all\""), std::string::npos) << state();
  vendor_.put({2, 0, "changed"}, kStart + 50);
  vendor_.put({4, 0, "new"}, kStart + kDay);
  EXPECT_EQ(run(2), "2 4");
  EXPECT_EQ(last_.read, "changes");
  EXPECT_EQ(asked_, std::vector<std::string>{"/events?since=2025-01-01T00%3A00%3A00Z"});
  EXPECT_EQ(last_.since, "2025-01-02T00:00:00Z") << "the newest event";
  EXPECT_NE(state().find("\"read\":\"changes\""), std::string::npos) << state();
  EXPECT_EQ(run(3), "") << "the event at the boundary is known";
}

TEST_F(Reads, AnOldStateReadsAllAgain) {
  run();
  vendor_.put({2, 0, "changed"}, kStart + 50);
  EXPECT_EQ(run(40), "2") << "what did not change is known";
  EXPECT_EQ(last_.read, "all");
  EXPECT_EQ(last_.since, "2025-02-10T00:00:00Z");
}

TEST_F(Reads, UseChangesOver) {
  run();
  vendor_.put({2, 0, "changed"}, kStart + 50);
  vendor_.disturb([](const Request& request, std::size_t, Answer& answer) {
    if (request.path == "/events") answer = answer_with(410);
  });
  EXPECT_EQ(run(1), "2");
  EXPECT_FALSE(last_.error);
  EXPECT_EQ(last_.read, "all");
  EXPECT_EQ(last_.requests, 3) << "the events' and both pages of all";
  ASSERT_EQ(last_.notes.size(), 1U);
  EXPECT_NE(last_.notes[0].find("changed over to `all`"), std::string::npos) << last_.notes[0];
  EXPECT_EQ(last_.since, "2025-01-02T00:00:00Z");
}

TEST_F(Reads, UseInTheMiddleKeepsWhatWasCommitted) {
  run();
  for (int id = 5; id <= 8; ++id) vendor_.put({id, 0, "new"}, kStart + id);
  vendor_.disturb([](const Request& request, std::size_t, Answer& answer) {
    if (request.path == "/events" && vendor::query_value(request.query, "page")) answer = answer_with(409);
  });
  EXPECT_EQ(run(1), "5 6 7 8");
  EXPECT_FALSE(last_.error);
  EXPECT_EQ(last_.pages, 5) << "one of the events, four of all";
  EXPECT_EQ(last_.unchanged, 5);
}

TEST_F(Reads, NeitherSendsTheOtherBackForEver) {
  run();
  vendor_.disturb([](const Request&, std::size_t, Answer& answer) { answer = answer_with(410); });
  EXPECT_EQ(run(1), "");
  ASSERT_TRUE(last_.error);
  EXPECT_EQ(last_.error->code, Code::kAttemptsSpent);
  EXPECT_NE(last_.error->message.find("was taken in this run already"), std::string::npos)
      << last_.error->message;
  EXPECT_EQ(last_.since, "2025-01-01T00:00:00Z");
  EXPECT_EQ(asked_.size(), 2U);
}

// `since` would hide what the other way has not read.
TEST_F(Reads, HowFarOneCameInARunThatBrokeOffDoesNotCountForTheOther) {
  run();
  for (int id = 5; id <= 8; ++id) vendor_.put({id, 0, "new"}, kStart + id);
  vendor_.disturb([](const Request& request, std::size_t, Answer& answer) {
    if (vendor::query_value(request.query, "page")) answer = answer_with(403);
  });
  EXPECT_EQ(run(1), "5 6");
  EXPECT_TRUE(last_.error);
  EXPECT_EQ(last_.since, "2025-01-01T00:00:00Z");
  EXPECT_EQ(run(40), "") << "all, of which the first page is known";
  EXPECT_TRUE(last_.error);
  EXPECT_EQ(last_.since, "2025-01-01T00:00:00Z") << "neither read to its end";
  vendor_.disturb({});
  EXPECT_EQ(run(41), "7 8");
  EXPECT_EQ(last_.since, "2025-02-11T00:00:00Z");
}

TEST_F(Reads, APreviewShowsTheOneThatWouldBeTaken) {
  Harness harness(compile(kConnector), vendor_);
  harness.options.streams = {"things"};
  const Preview preview = harness.preview();
  EXPECT_FALSE(preview.error);
  EXPECT_EQ(preview.mapped.size(), 2U);
  EXPECT_EQ(harness.transport.sent().at(0).url, "https://things.test/things?all=yes");
}

}  // namespace
}  // namespace conn::testing
