#include "runtime/sync/seen_rows.h"

#include <gtest/gtest.h>

namespace conn::runtime {
namespace {

using Verdict = SeenRows::Verdict;

constexpr RecordHash kFirst{1, 1}, kSecond{2, 2};

TEST(SeenRows, TellsRepeatsFromChanges) {
  SeenRows rows(10);
  EXPECT_EQ(rows.see("a", 5, kFirst), Verdict::kFresh);
  EXPECT_EQ(rows.see("a", 5, kFirst), Verdict::kRepeat);
  EXPECT_EQ(rows.see("a", 5, kSecond), Verdict::kFresh) << "an update with an equal cursor is no repeat";
  EXPECT_EQ(rows.see("a", 5, kFirst), Verdict::kFresh) << "a record that changes back is delivered again";
}

TEST(SeenRows, TheGreaterVersionIsKept) {
  SeenRows rows(10);
  EXPECT_EQ(rows.see("a", 5, kFirst, 2), Verdict::kFresh);
  EXPECT_EQ(rows.see("a", 4, kSecond, 1), Verdict::kRepeat) << "an older form that comes late";
  EXPECT_EQ(rows.see("a", 6, kFirst, 4), Verdict::kRepeat) << "the same record, but newer";
  EXPECT_EQ(rows.see("a", 5, kSecond, 3), Verdict::kRepeat) << "between the two";
  EXPECT_EQ(rows.see("a", 7, kSecond, 4), Verdict::kFresh) << "versions are equal, so the later one counts";
  EXPECT_EQ(rows.see("a", 7, kFirst), Verdict::kFresh) << "without a version nothing is known";
}

TEST(SeenRows, HoldsNoMoreThanItsLimit) {
  SeenRows rows(2);
  EXPECT_EQ(rows.see("a", 1, kFirst), Verdict::kFresh);
  EXPECT_EQ(rows.see("b", 2, kFirst), Verdict::kFresh);
  EXPECT_EQ(rows.see("c", 3, kFirst), Verdict::kUntracked);
  EXPECT_EQ(rows.see("c", 3, kFirst), Verdict::kUntracked) << "what cannot be remembered is delivered again";
  EXPECT_EQ(rows.see("b", 2, kFirst), Verdict::kRepeat);
  EXPECT_EQ(rows.size(), 2U);
}

TEST(SeenRows, LoadsNoMoreThanItsLimit) {
  SeenRows rows(1);
  rows.load({{"a", 1, kFirst, false}, {"b", 2, kFirst, false}});
  EXPECT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows.see("a", 1, kFirst), Verdict::kRepeat);
}

TEST(SeenRows, ForgetsWhatLiesBehind) {
  SeenRows rows(10);
  rows.load(
      {{"old", 1, kFirst, false}, {"edge", 5, kFirst, false}, {"undated", std::nullopt, kFirst, false}});
  rows.forget_before(5);
  EXPECT_EQ(rows.see("old", 1, kFirst), Verdict::kFresh);
  EXPECT_EQ(rows.see("edge", 5, kFirst), Verdict::kRepeat);
  EXPECT_EQ(rows.see("undated", std::nullopt, kFirst), Verdict::kRepeat);
}

TEST(SeenRows, ForgetsWhatThisRunDidNotMeet) {
  SeenRows rows(10);
  rows.load({{"gone", 1, kFirst, false}, {"there", 1, kFirst, false}});
  rows.see("there", 1, kFirst);
  rows.forget_older_runs();
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows.all()[0].id, "there");
}

TEST(SeenRows, KeepsTheOrderOfTheFirstMeeting) {
  SeenRows rows(10);
  for (const char* id : {"b", "c", "gone", "a", "c"})
    rows.see(id, id == std::string_view("gone") ? 1 : 9, kFirst);
  rows.forget_before(5);
  std::string order;
  for (const SeenRow& row : rows.all()) order += row.id;
  EXPECT_EQ(order, "bca");
  EXPECT_EQ(rows.see("c", 9, kFirst), Verdict::kRepeat) << "what is left is still found";
  EXPECT_EQ(rows.see("gone", 1, kFirst), Verdict::kFresh);
}

}  // namespace
}  // namespace conn::runtime
