#include "runtime/sync/stream_state.h"

#include <gtest/gtest.h>

namespace conn::runtime {
namespace {

StreamState read(std::string_view text) {
  Result<StreamState> state = read_stream_state(text, "things");
  EXPECT_TRUE(state.ok()) << text;
  return state.ok() ? std::move(state).value() : StreamState{};
}

std::string text_of(const StreamState& state) {
  return write_stream_state(state, {state.seen.begin(), state.seen.end()});
}

TEST(StreamState, WritesTheStoredForm) {
  StreamState state;
  state.since = 1'700'000'000'123'456;
  state.seen = {{"1", 1'700'000'000'000'000, {0xAB, 0xCD}, false}, {"\"2\"", std::nullopt, {1, 2}, true}};
  state.run = OpenRun{1'700'000'001'000'000, false};
  state.short_pages = ShortPages{"1.0.0", true, 100};
  EXPECT_EQ(
      text_of(state),
      R"({"since":"2023-11-14T22:13:20.123456Z",)"
      R"("seen":[["1","2023-11-14T22:13:20Z","00000000000000ab00000000000000cd"]],)"
      R"("run":{"page":null,"highest":"2023-11-14T22:13:21Z","unsorted":false,"seen":[["\"2\"",null,"00000000000000010000000000000002"]]},)"
      R"("short_pages":{"version":"1.0.0","end":true,"widest":100}})");
}

TEST(StreamState, ReadsWhatItWrites) {
  StreamState state;
  state.since = -1;
  state.seen = {{"a\nb", 7, {~0ULL, 1}, false}, {"c", std::nullopt, {3, 4}, true}};
  state.run = OpenRun{std::nullopt, true};
  state.short_pages = ShortPages{"", false, 7};
  const StreamState back = read(text_of(state));
  EXPECT_EQ(back.since, state.since);
  EXPECT_EQ(back.seen, state.seen);
  EXPECT_EQ(back.run, state.run);
  EXPECT_EQ(back.short_pages, state.short_pages);
}

TEST(StreamState, TokensAndVersionsStandOnlyWhereTheyAre) {
  StreamState state;
  state.seen = {{"a", 7, {1, 2}, false, -3}, {"b", 7, {1, 2}, false}};
  state.resume = "t\"+/=";
  const std::string text = text_of(state);
  EXPECT_NE(text.find(R"(002",-3],["b",)"), std::string::npos) << text;
  EXPECT_NE(text.find(R"(,"resume":"t\"+/="})"), std::string::npos) << text;
  const StreamState back = read(text);
  EXPECT_EQ(back.seen, state.seen);
  EXPECT_EQ(back.resume, state.resume);
  EXPECT_EQ(text_of({}).find("resume"), std::string::npos);
}

// A vendor may date a record anywhere; what is remembered of it must be readable.
TEST(StreamState, ATimeWithoutAFourDigitYearIsKeptAsTheNearestThatHasOne) {
  StreamState state;
  state.seen = {{"late", INT64_MAX, {1, 1}, false}, {"early", INT64_MIN, {1, 1}, false}};
  const StreamState back = read(text_of(state));
  ASSERT_EQ(back.seen.size(), 2U);
  EXPECT_EQ(back.seen[0].cursor, 253'402'300'799'999'999);
  EXPECT_EQ(back.seen[1].cursor, -62'167'219'200'000'000);
}

TEST(StreamState, AStateWithoutARunHasNone) {
  const StreamState back = read(text_of({}));
  EXPECT_FALSE(back.since);
  EXPECT_FALSE(back.run);
  EXPECT_FALSE(back.short_pages);
  EXPECT_TRUE(back.seen.empty());
}

class DamagedState : public testing::TestWithParam<const char*> {};

TEST_P(DamagedState, IsRefused) {
  const Result<StreamState> state = read_stream_state(GetParam(), "things");
  ASSERT_FALSE(state.ok());
  EXPECT_EQ(state.error().code, Code::kStateDamaged);
  EXPECT_EQ(state.error().kind, ErrorKind::kConfig);
  EXPECT_NE(state.error().message.find("`things`"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    All, DamagedState,
    testing::Values(
        "", "[]", "{", "{}", R"({"since":7,"seen":[],"run":null,"short_pages":null})",
        R"({"since":"yesterday","seen":[],"run":null,"short_pages":null})",
        R"({"since":null,"seen":{},"run":null,"short_pages":null})",
        R"({"since":null,"seen":[["a",null]],"run":null,"short_pages":null})",
        R"({"since":null,"seen":[["a",null,"00"]],"run":null,"short_pages":null})",
        R"({"since":null,"seen":[["a",null,"0000000000000000000000000000000g"]],"run":null,"short_pages":null})",
        R"({"since":null,"seen":[],"run":{"highest":null},"short_pages":null})",
        R"({"since":null,"seen":[["a",null,"00000000000000000000000000000000","1"]],"run":null,"short_pages":null})",
        R"({"since":null,"seen":[],"run":null,"short_pages":null,"resume":7})",
        R"({"since":null,"seen":[],"run":null,"short_pages":{"version":1,"end":true}})"));

}  // namespace
}  // namespace conn::runtime
