#include "base/duration.h"

#include <gtest/gtest.h>

namespace conn {
namespace {

std::string printed(int64_t micros) {
  std::string out;
  append_duration(micros, out);
  return out;
}

TEST(Duration, ReadsEveryUnit) {
  EXPECT_EQ(parse_duration("250ms"), 250'000);
  EXPECT_EQ(parse_duration("5s"), 5'000'000);
  EXPECT_EQ(parse_duration("5m"), 300'000'000);
  EXPECT_EQ(parse_duration("2h"), 7'200'000'000);
  EXPECT_EQ(parse_duration("30d"), 2'592'000'000'000);
  EXPECT_EQ(parse_duration("1w"), 604'800'000'000);
  EXPECT_EQ(parse_duration("0s"), 0);
}

TEST(Duration, RefusesWhatIsNone) {
  for (const std::string_view text : {"", "5", "m", "5 m", "1mo", "1y", "-5m", "1.5h", "05m", "5M", "5us",
                                      "99999999999999999999s", "9223372036854775807w"}) {
    EXPECT_EQ(parse_duration(text), std::nullopt) << text;
  }
}

TEST(Duration, PrintsTheLargestExactUnit) {
  EXPECT_EQ(printed(90'000'000), "90s");
  EXPECT_EQ(printed(7'200'000'000), "2h");
  EXPECT_EQ(printed(604'800'000'000), "1w");
  EXPECT_EQ(printed(-300'000'000), "-5m");
  EXPECT_EQ(printed(0), "0s");
  EXPECT_EQ(printed(1'500), "1.5ms");
  EXPECT_EQ(printed(-500), "-0.5ms");
  EXPECT_EQ(printed(-1'500), "-1.5ms");
  EXPECT_EQ(printed(1), "0.001ms");
  EXPECT_EQ(printed(INT64_MIN), "-9223372036854775.808ms");
}

}  // namespace
}  // namespace conn
