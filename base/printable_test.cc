#include "base/printable.h"

#include <gtest/gtest.h>

namespace conn {
namespace {

TEST(Printable, ReplacesControlCharactersOnly) {
  EXPECT_EQ(printable("plain, \xC3\xA9 and \xE2\x80\xA6"), "plain, \xC3\xA9 and \xE2\x80\xA6");
  EXPECT_EQ(printable("a\nb\r\x1B[2J\x7F"), "a?b??[2J?");
  EXPECT_EQ(printable(std::string_view("\0", 1)), "?");
  EXPECT_EQ(printable("\xC2\x9B"
                      "2J\xC2\xA0"),
            "?2J\xC2\xA0")
      << "the one that is a sequence's start in one character";
  EXPECT_EQ(printable("\xC2"), "\xC2");
}

}  // namespace
}  // namespace conn
