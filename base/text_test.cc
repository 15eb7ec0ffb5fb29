#include "base/text.h"

#include <gtest/gtest.h>

namespace conn {
namespace {

TEST(Utf8, AcceptsWellFormedText) {
  for (const std::string_view text :
       {"", "plain ascii of some length", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
        "\xEE\x80\x80", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "1234567\xC3\xA9"}) {
    EXPECT_TRUE(is_valid_utf8(text)) << text;
  }
}

TEST(Utf8, RefusesOverlongSurrogateTooLargeAndTruncated) {
  for (const std::string_view text :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "abc\xC3", "\xE2\x82", "\xE2\x82(", "\xF0\x9F\x98",
        "12345678\xC3\x28"}) {
    EXPECT_FALSE(is_valid_utf8(text)) << testing::PrintToString(text);
  }
}

TEST(Utf8, CountsAndAppendsEveryCodePoint) {
  std::string text;
  size_t count = 0;
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    append_utf8(c, text);
    ++count;
  }
  EXPECT_TRUE(is_valid_utf8(text));
  EXPECT_EQ(count_code_points(text), count);
}

TEST(Text, ChangesAsciiCaseOnly) {
  EXPECT_EQ(ascii_lower(std::string_view("MiXed \xC3\x89 @[`{ 09")), "mixed \xC3\x89 @[`{ 09");
  EXPECT_EQ(ascii_upper(std::string_view("MiXed \xC3\xA9 @[`{ 09")), "MIXED \xC3\xA9 @[`{ 09");
  EXPECT_TRUE(equals_ignore_case("Retry-After", "rETRY-aFTER"));
  EXPECT_FALSE(equals_ignore_case("Retry-After", "Retry-Afte"));
  EXPECT_FALSE(equals_ignore_case("@", "`"));
}

TEST(Text, TrimsBothEnds) {
  EXPECT_EQ(trim("  a b\r\n\t"), "a b");
  EXPECT_EQ(trim(" \n "), "");
  EXPECT_EQ(trim(""), "");
  EXPECT_EQ(trim("\xC2\xA0x"), "\xC2\xA0x");
}

TEST(EditDistance, CountsTheFourKindsOfEdits) {
  EXPECT_EQ(edit_distance("same", "same", 3), 0u);
  EXPECT_EQ(edit_distance("name", "names", 3), 1u);
  EXPECT_EQ(edit_distance("names", "name", 3), 1u);
  EXPECT_EQ(edit_distance("name", "nbme", 3), 1u);
  EXPECT_EQ(edit_distance("name", "nmae", 3), 1u);
  EXPECT_EQ(edit_distance("kitten", "sitting", 5), 3u);
  EXPECT_EQ(edit_distance("", "abc", 5), 3u);
}

TEST(EditDistance, StopsAtTheLimit) {
  EXPECT_EQ(edit_distance("kitten", "sitting", 3), 3u);
  EXPECT_EQ(edit_distance("kitten", "sitting", 2), 3u);
  EXPECT_EQ(edit_distance("kitten", "sitting", 0), 1u);
  EXPECT_EQ(edit_distance("a", std::string(1000, 'a'), 4), 5u);
  EXPECT_EQ(edit_distance("ab", "ba", 0), 1u);
}

TEST(Text, IdentifiersAreAsciiNames) {
  for (const std::string_view name : {"a", "_", "Z9", "snake_case", "camelCase2"})
    EXPECT_TRUE(is_identifier(name)) << name;
  for (const std::string_view text : {"", "9a", "a-b", "a b", "é", "a.b", "$id"})
    EXPECT_FALSE(is_identifier(text)) << text;
}

}  // namespace
}  // namespace conn
