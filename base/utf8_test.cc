#include "base/utf8.h"

#include <gtest/gtest.h>

namespace conn {
namespace {

TEST(Utf8OfBytes, WellFormedTextStaysAndOtherBytesAreReplaced) {
  EXPECT_EQ(well_formed_utf8(""), "");
  EXPECT_EQ(well_formed_utf8("caf\xC3\xA9 au lait"), "caf\xC3\xA9 au lait");
  EXPECT_EQ(well_formed_utf8("caf\xE9!"), "caf\xEF\xBF\xBD!");
  EXPECT_EQ(well_formed_utf8("\xC3"), "\xEF\xBF\xBD");
  EXPECT_EQ(well_formed_utf8("\xFF\xE2\x82\xAC\xFE"), "\xEF\xBF\xBD\xE2\x82\xAC\xEF\xBF\xBD");
}

TEST(Utf8OfBytes, Latin1IsReadByteByByte) {
  EXPECT_EQ(utf8_of_latin1("caf\xE9 \xA3\x80~"), "caf\xC3\xA9 \xC2\xA3\xC2\x80~");
}

TEST(Utf8OfBytes, TheFrontHasNoHalfCharacter) {
  EXPECT_EQ(utf8_front("abc", 3), "abc");
  EXPECT_EQ(utf8_front("abc", 2), "ab");
  EXPECT_EQ(utf8_front("a\xE2\x82\xAC", 3), "a");
  EXPECT_EQ(utf8_front("\xE2\x82\xAC", 0), "");
}

}  // namespace
}  // namespace conn
