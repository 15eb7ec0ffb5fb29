#include "compiler/source/source.h"

#include <gtest/gtest.h>

namespace conn::compiler {
namespace {

TEST(SourceFile, LinesAndColumnsCountFromOneInCodePoints) {
  const SourceFile source("a.conn", "ab\nä€😀x\n");
  EXPECT_EQ(source.line_count(), 3U);
  EXPECT_EQ(source.position(0).line, 1U);
  EXPECT_EQ(source.position(1).column, 2U);
  const std::uint32_t x = 3 + 2 + 3 + 4;
  EXPECT_EQ(source.text({x, x + 1}), "x");
  EXPECT_EQ(source.position(x).line, 2U);
  EXPECT_EQ(source.position(x).column, 4U);
  EXPECT_EQ(source.byte_column(x), 10U);
}

TEST(SourceFile, AnOffsetInsideACharacterIsThatCharacter) {
  const SourceFile source("a.conn", "a€b");
  EXPECT_EQ(source.position(1).column, 2U);
  EXPECT_EQ(source.position(2).column, 2U);
  EXPECT_EQ(source.position(3).column, 2U);
  EXPECT_EQ(source.position(4).column, 3U);
}

TEST(SourceFile, EveryLineEndCounts) {
  const SourceFile source("a.conn", "a\r\nb\rc\nd");
  EXPECT_EQ(source.line_count(), 4U);
  EXPECT_EQ(source.text(source.line_span(1)), "a");
  EXPECT_EQ(source.text(source.line_span(2)), "b");
  EXPECT_EQ(source.text(source.line_span(3)), "c");
  EXPECT_EQ(source.text(source.line_span(4)), "d");
}

TEST(SourceFile, PlacesBehindTheEndAreTheEnd) {
  const SourceFile source("a.conn", "ab");
  EXPECT_EQ(source.position(99).column, 3U);
  EXPECT_EQ(source.byte_column(99), 3U);
  EXPECT_EQ(source.text({1, 99}), "b");
  EXPECT_EQ(source.text({50, 99}), "");
}

TEST(SourceFile, FindsTheFirstByteThatIsNoText) {
  EXPECT_EQ(SourceFile("a", "grüße").first_bad_byte(), 7U);
  EXPECT_EQ(SourceFile("a", "ab\xFFz").first_bad_byte(), 2U);
  EXPECT_EQ(SourceFile("a", "a\xC0\x80").first_bad_byte(), 1U) << "overlong";
  EXPECT_EQ(SourceFile("a", "a\xED\xA0\x80").first_bad_byte(), 1U) << "surrogate";
  EXPECT_EQ(SourceFile("a", "a\xF4\x90\x80\x80").first_bad_byte(), 1U) << "above U+10FFFF";
  EXPECT_EQ(SourceFile("a", "a\xE2\x82").first_bad_byte(), 1U) << "cut";
}

TEST(SourceSet, NumbersItsFiles) {
  SourceSet set;
  const SourceFile& first = set.add("b", "");
  const SourceFile& second = set.add("a", "");
  EXPECT_EQ(first.order(), 0U);
  EXPECT_EQ(second.order(), 1U);
  EXPECT_EQ(&set[0], &first);
}

}  // namespace
}  // namespace conn::compiler
