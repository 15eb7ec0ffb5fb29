// A page that is cut at any byte, however the end of the body is known: none of its records is delivered, and
// the state is that of the page before.
#include <gtest/gtest.h>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::Answer;
using vendor::Framing;
using vendor::Request;

/// Remembers every state that is saved.
class NotingStore final : public StateStore {
 public:
  Result<std::optional<std::string>> load(const StateKey&, std::string_view) override {
    return saved.empty() ? std::optional<std::string>() : saved.back();
  }
  Status save(const StateKey&, std::string_view, std::string_view state) override {
    saved.emplace_back(state);
    return Ok{};
  }
  std::vector<std::string> saved;
};

class CutPage : public ::testing::TestWithParam<std::tuple<const char*, Framing>> {};

TEST_P(CutPage, DeliversNothingAtAnyByte) {
  const auto& [clauses, framing] = GetParam();
  const auto module = compile(things_connector(clauses));
  ThingVendor vendor;
  vendor.size = 2;
  vendor.things = {{1, 100}, {2, 200}};
  NotingStore first;
  {
    Harness harness(module, vendor);
    harness.state = &first;
    ASSERT_TRUE(harness.run().ok());
  }
  const std::string before = first.saved.back();
  vendor.things = {{2, 200}, {3, 300}, {4, 400}, {5, 500}};
  std::size_t whole = 0;
  for (std::size_t cut = 0; cut == 0 || cut < whole; ++cut) {
    vendor.disturb([&, framing = framing](const Request& request, std::size_t, Answer& answer) {
      if (vendor::query_value(request.query, "page").value_or("1") != "2") return;
      whole = answer.body.size();
      answer.framing = framing;
      answer.cut_at = cut;
    });
    NotingStore store;
    store.saved = {before};
    Harness harness(module, vendor);
    harness.state = &store;
    const RunSummary summary = harness.run();
    const StreamSummary& stream = summary.streams.at(0);
    ASSERT_TRUE(stream.error) << "cut at " << cut;
    const bool shows = framing != Framing::kUntilClose;
    EXPECT_EQ(stream.error->kind, shows ? ErrorKind::kNetwork : ErrorKind::kVendor) << "cut at " << cut;
    EXPECT_EQ(harness.memory.ids(), "3") << "cut at " << cut;
    ASSERT_EQ(store.saved.size(), 2U) << "only the first page was committed; cut at " << cut;
    EXPECT_EQ(stream.pages, 1);
    // Whole again, the rest arrives, once.
    if (cut % 16 != 0) continue;
    vendor.disturb({});
    EXPECT_TRUE(harness.run().ok());
    EXPECT_EQ(harness.memory.ids(), "3 4 5") << "cut at " << cut;
  }
  EXPECT_GT(whole, 100U);
  EXPECT_LE(whole, 2048U);
}

INSTANTIATE_TEST_SUITE_P(All, CutPage,
                         ::testing::Combine(::testing::Values("cursor .at", "cursor .at order ascending"),
                                            ::testing::Values(Framing::kContentLength, Framing::kChunked,
                                                              Framing::kUntilClose)));

}  // namespace
}  // namespace conn::testing
