#include "base/codes.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace conn {
namespace {

TEST(Codes, TextAndCodeAreTheSameThing) {
  EXPECT_EQ(to_string(Code::kUnexpectedToken), "C0012");
  EXPECT_EQ(find_code("C0012"), Code::kUnexpectedToken);
  EXPECT_EQ(find_code("C9999"), std::nullopt);
  EXPECT_EQ(find_code(""), std::nullopt);
}

TEST(Codes, RowsAreUniqueOrderedAndWellFormed) {
  std::set<std::string> seen;
  std::uint32_t last_number = 0;
  char last_letter = 0;
  for_each_code([&](Code code) {
    const std::string text(to_string(code));
    ASSERT_EQ(text.size(), 5U) << text;
    EXPECT_TRUE(seen.insert(text).second) << text << " stands twice";
    EXPECT_EQ(find_code(text), code) << text;
    EXPECT_FALSE(title(code).empty()) << text;
    const auto number = static_cast<std::uint32_t>(std::stoul(text.substr(1)));
    if (text[0] == last_letter) EXPECT_GT(number, last_number) << text << " is out of order";
    last_letter = text[0];
    last_number = number;
  });
  EXPECT_GT(seen.size(), 20U);
}

}  // namespace
}  // namespace conn
