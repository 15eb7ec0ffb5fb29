#include "compiler/diagnostics/diagnostics.h"

#include <gtest/gtest.h>

namespace conn::compiler {
namespace {

Diagnostic at(const SourceFile& source, std::uint32_t begin, std::uint32_t end,
              Code code = Code::kUnexpectedToken) {
  return make_error(code, source, {begin, end}, "message");
}

TEST(Diagnostics, SortsByFileThenPlaceThenCode) {
  SourceSet set;
  const SourceFile& a = set.add("a", "0123456789");
  const SourceFile& b = set.add("b", "0123456789");
  Diagnostics sink;
  sink.report(at(b, 0, 1));
  sink.report(at(a, 5, 6, Code::kUnknownMember));
  sink.report(at(a, 5, 6, Code::kUnexpectedToken));
  sink.report(at(a, 1, 9));
  const auto sorted = sink.sorted();
  ASSERT_EQ(sorted.size(), 4U);
  EXPECT_EQ(sorted[0].span.begin, 1U);
  EXPECT_EQ(sorted[1].code, Code::kUnexpectedToken);
  EXPECT_EQ(sorted[2].code, Code::kUnknownMember);
  EXPECT_EQ(sorted[3].source, &b);
}

TEST(Diagnostics, SwallowsWhatFollowsFromABrokenPlace) {
  const SourceFile source("a", "0123456789");
  Diagnostics sink;
  EXPECT_TRUE(sink.report(at(source, 2, 6)));
  sink.poison(source, {2, 6});
  EXPECT_FALSE(sink.report(at(source, 3, 4, Code::kUnknownMember)));
  EXPECT_TRUE(sink.report(at(source, 5, 7))) << "it reaches out of the poisoned span";
  EXPECT_EQ(sink.error_count(), 2U);
}

TEST(Diagnostics, ReportsTheSameFindingOnce) {
  SourceSet set;
  const SourceFile& a = set.add("a", "0123");
  const SourceFile& b = set.add("b", "0123");
  Diagnostics sink;
  EXPECT_TRUE(sink.report(at(a, 1, 2)));
  EXPECT_FALSE(sink.report(at(a, 1, 2)));
  EXPECT_TRUE(sink.report(at(a, 1, 2, Code::kUnknownMember)));
  EXPECT_TRUE(sink.report(at(b, 1, 2)));
}

TEST(Diagnostics, KeepsAtMostSoManyErrorsOfAFileAndSaysSo) {
  SourceSet set;
  const SourceFile& a = set.add("a", std::string(50, 'x'));
  const SourceFile& b = set.add("b", "x");
  Diagnostics sink(3);
  for (std::uint32_t i = 0; i < 10; ++i) sink.report(at(a, i, i + 1));
  EXPECT_TRUE(sink.is_full(a));
  EXPECT_FALSE(sink.is_full(b));
  EXPECT_TRUE(sink.report(at(b, 0, 1)));
  const auto sorted = sink.sorted();
  ASSERT_EQ(sorted.size(), 5U);
  EXPECT_EQ(sorted[2].code, Code::kUnexpectedToken);
  EXPECT_EQ(sorted[3].code, Code::kTooManyErrors);
  EXPECT_EQ(sorted[3].message, "too many errors: only the first 3 are shown");
}

TEST(Diagnostics, ABugIsAlwaysKept) {
  const SourceFile source("a", "0123");
  Diagnostics sink(1);
  sink.poison(source, {0, 4});
  Diagnostic bug = at(source, 0, 1, Code::kParserFailed);
  bug.severity = Severity::bug;
  EXPECT_TRUE(sink.report(bug));
  EXPECT_TRUE(sink.has_errors());
}

TEST(Diagnostics, WarningsAreNoErrors) {
  const SourceFile source("a", "0123");
  Diagnostics sink;
  sink.report(make_warning(Code::kUnknownMember, source, {0, 1}, "w"));
  EXPECT_FALSE(sink.has_errors());
  EXPECT_EQ(sink.sorted().size(), 1U);
}

}  // namespace
}  // namespace conn::compiler
