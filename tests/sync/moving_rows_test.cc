// Lists whose records change while they are read: each change moves its record to the end of a list by time.
#include <gtest/gtest.h>

#include <set>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::json_answer;
using vendor::query_value;
using vendor::Request;

constexpr std::size_t kSize = 5;

/// `/things?since=…&page=…`, oldest change first, `kSize` a page. Before each answer `disturb` may change it.
class MovingVendor final : public vendor::Vendor {
 public:
  std::vector<Thing> things;
  std::function<void(MovingVendor&)> disturb = [](MovingVendor&) {};
  std::size_t cap = kSize;

  /// The oldest thing that nobody has touched yet changes now.
  void touch(std::int64_t at) {
    auto oldest = std::min_element(things.begin(), things.end(),
                                   [](const Thing& a, const Thing& b) { return a.at < b.at; });
    oldest->at = at;
    oldest->name = "changed";
  }

  [[nodiscard]] std::set<std::string> all() const {
    std::set<std::string> ids;
    for (const Thing& thing : things) ids.insert(std::to_string(thing.id));
    return ids;
  }

 protected:
  vendor::Answer answer(const Request& request) override {
    disturb(*this);
    std::stable_sort(things.begin(), things.end(),
                     [](const Thing& a, const Thing& b) { return a.at < b.at; });
    const std::optional<std::string> since = query_value(request.query, "since");
    const std::size_t page = std::stoul(query_value(request.query, "page").value_or("1"));
    std::vector<std::string> records;
    for (const Thing& thing : things) {
      if (!since || thing.at * 1'000'000 >= parse_iso(*since).value_or(0)) records.push_back(thing.json());
    }
    return json_answer(200, page_of(records, cap, page, ""));
  }
};

constexpr const char* kAfterTime = "pages after_time(time: last.at, size: 5)";

std::string connector_with(std::string_view since, std::string_view pages,
                           std::string_view clauses = "cursor .at order ascending") {
  std::string text = things_connector(clauses, "", pages);
  const std::string own = "since: since";
  return text.replace(text.find(own), own.size(), "since: " + std::string(since));
}

class MovingRows : public ::testing::Test {
 protected:
  RunSummary run(const std::string& connector) {
    Harness harness(compile(connector), vendor_);
    harness.state = state_.get();
    RunSummary summary = harness.run();
    requests_ = harness.transport.sent().size();
    for (const MemorySink::Line& line : harness.memory.lines) written_.push_back(line);
    return summary;
  }

  /// Every thing in its last form has been written.
  void expect_all() {
    std::map<std::string, std::string> last;
    for (const MemorySink::Line& line : written_) last[line.id] = line.json;
    for (const Thing& thing : vendor_.things) {
      const std::string& json = last[std::to_string(thing.id)];
      EXPECT_NE(json.find('"' + thing.name + '"'), std::string::npos) << thing.id << ": " << json;
    }
  }

  void fill(int count) {
    for (int i = 1; i <= count; ++i) vendor_.things.push_back({i, 100 + i});
  }

  MovingVendor vendor_;
  std::unique_ptr<StateStore> state_ = make_memory_state_store();
  std::vector<MemorySink::Line> written_;
  std::size_t requests_ = 0;
};

TEST_F(MovingRows, OfNumberedPagesAreSkippedForEver) {
  fill(20);
  std::int64_t now = 1000;
  vendor_.disturb = [&](MovingVendor& vendor) { vendor.touch(now++); };
  const std::string connector = connector_with("since", "pages page_number(size: 5)");
  EXPECT_TRUE(run(connector).ok());
  EXPECT_TRUE(run(connector).ok());
  std::set<std::string> ids;
  for (const MemorySink::Line& line : written_) ids.insert(line.id);
  EXPECT_LT(ids.size(), vendor_.things.size()) << "this is why C0317 warns";
}

TEST_F(MovingRows, AreAllReadAfterTheTime) {
  for (const int count : {1, 4, 5, 6, 20, 50}) {
    vendor_.things.clear();
    written_.clear();
    state_ = make_memory_state_store();
    fill(count);
    std::int64_t now = 1000;
    int changes = count;
    vendor_.disturb = [&](MovingVendor& vendor) {
      if (changes-- > 0) vendor.touch(now++);
    };
    const RunSummary summary = run(connector_with("page.at", kAfterTime));
    ASSERT_TRUE(summary.ok()) << count << ": " << summary.streams.at(0).error->message;
    expect_all();
    EXPECT_EQ(summary.streams.at(0).notes, std::vector<std::string>()) << count;
  }
}

TEST_F(MovingRows, AreReadOnceWhereNothingMoves) {
  for (const std::size_t count : {0UL, 1UL, kSize - 1, kSize, kSize + 1, 10 * kSize}) {
    vendor_.things.clear();
    written_.clear();
    state_ = make_memory_state_store();
    fill(static_cast<int>(count));
    const RunSummary summary = run(connector_with("page.at", kAfterTime));
    ASSERT_TRUE(summary.ok()) << count;
    EXPECT_EQ(written_.size(), count) << "what lies at the border of two pages is known by its id";
    EXPECT_FALSE(summary.streams.at(0).stopped.empty());
    run(connector_with("page.at", kAfterTime));
    EXPECT_EQ(written_.size(), count);
    EXPECT_LE(requests_, 2U) << "the newest one again, and once what lies behind it";
  }
}

TEST_F(MovingRows, OfOneTimeThatFillPagesArePagedWithin) {
  for (const int same : {4, 5, 6, 23, 50}) {
    vendor_.things.clear();
    written_.clear();
    state_ = make_memory_state_store();
    fill(7);
    for (int i = 0; i < same; ++i) vendor_.things.push_back({100 + i, 500});
    for (int i = 0; i < 7; ++i) vendor_.things.push_back({200 + i, 600 + i});
    ASSERT_TRUE(run(connector_with("page.at", kAfterTime)).ok()) << same;
    EXPECT_EQ(written_.size(), static_cast<std::size_t>(14 + same));
    expect_all();
  }
}

TEST_F(MovingRows, OfAVendorThatCapsThePageAreAllRead) {
  vendor_.cap = 3;
  fill(4);
  for (int i = 0; i < 11; ++i) vendor_.things.push_back({100 + i, 500});
  ASSERT_TRUE(run(connector_with("page.at", kAfterTime)).ok());
  expect_all();
}

TEST_F(MovingRows, GoOnWhereABrokenRunStood) {
  fill(20);
  int answers = 0;
  vendor_.disturb = [&](MovingVendor& vendor) {
    vendor.touch(1000 + answers);
    ++answers;
  };
  std::string connector = connector_with("page.at", kAfterTime);
  {
    Harness harness(compile(connector), vendor_);
    harness.state = state_.get();
    harness.limits.max_pages = 2;
    EXPECT_FALSE(harness.run().ok());
    for (const MemorySink::Line& line : harness.memory.lines) written_.push_back(line);
  }
  vendor_.disturb = [](MovingVendor&) {};
  const RunSummary summary = run(connector);
  EXPECT_TRUE(summary.ok());
  expect_all();
}

}  // namespace
}  // namespace conn::testing
