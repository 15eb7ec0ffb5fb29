#include "base/decimal.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace conn {
namespace {

IntFit fit(std::string_view text, int power = 0) {
  const auto number = DecimalView::parse(text);
  EXPECT_TRUE(number) << text;
  return number ? number->to_int64(power) : IntFit{};
}

void expect_exact(std::string_view text, int64_t value, int power = 0) {
  const IntFit result = fit(text, power);
  EXPECT_EQ(result.kind, IntFit::kExact) << text;
  EXPECT_EQ(result.value, value) << text;
}

TEST(Decimal, KnowsTheGrammarOfJson) {
  for (const std::string_view text : {"0", "-0", "1", "10", "0.5", "-0.0", "1e5", "1E+5", "1.25e-10", "0e0",
                                      "123456789012345678901234567890"}) {
    EXPECT_TRUE(is_json_number(text)) << text;
  }
  for (const std::string_view text :
       {"",      "-",  "+1", "01",  "-01",   ".5",  "1.",       "1.e5", "1e",  "1e+",
        "1e1.5", " 1", "1 ", "0x1", "1_000", "NaN", "Infinity", "1,5",  "--1", "1e5e5"}) {
    EXPECT_FALSE(is_json_number(text)) << text;
  }
}

TEST(Decimal, KnowsIntegersHoweverTheyAreWritten) {
  for (const std::string_view text :
       {"0", "-0", "0.0", "0e-5", "1.0", "1e3", "1.5e1", "100e-2", "-20", "123456789012345678901234567890"}) {
    EXPECT_TRUE(DecimalView::parse(text)->is_integer()) << text;
  }
  for (const std::string_view text : {"0.5", "10e-2", "1.05", "1.55e1", "-3.0001", "1e-400"}) {
    EXPECT_FALSE(DecimalView::parse(text)->is_integer()) << text;
  }
}

TEST(Decimal, BecomesAnInt64) {
  expect_exact("0", 0);
  expect_exact("-0.000", 0);
  expect_exact("9223372036854775807", INT64_MAX);
  expect_exact("-9223372036854775808", INT64_MIN);
  expect_exact("1.50e1", 15);
  expect_exact("0.0000015e7", 15);
  expect_exact("1200e-2", 12);
  expect_exact("1700000000.123456", 1'700'000'000'123'456, 6);
  expect_exact("0e999999999999999999999", 0);
}

TEST(Decimal, SaysWhatIsLost) {
  EXPECT_EQ(fit("1.5").kind, IntFit::kFraction);
  EXPECT_EQ(fit("1.5").value, 1);
  EXPECT_EQ(fit("-1.9").value, -1);
  EXPECT_EQ(fit("0.001", 2).kind, IntFit::kFraction);
  EXPECT_EQ(fit("0.001", 2).value, 0);
  EXPECT_EQ(fit("1e-99999999999999999999").value, 0);
  for (const std::string_view text : {"9223372036854775808", "-9223372036854775809", "1e19",
                                      "1e99999999999999999999", "99999999999999999999"}) {
    EXPECT_EQ(fit(text).kind, IntFit::kOverflow) << text;
  }
  EXPECT_EQ(fit("9223372036854775807.5").kind, IntFit::kFraction);
}

TEST(Decimal, ComparesExactly) {
  constexpr std::string_view kOrdered[] = {"-1e20",
                                           "-123.5",
                                           "-123.4999",
                                           "-1",
                                           "-0.1",
                                           "-1e-300",
                                           "0",
                                           "1e-300",
                                           "0.09",
                                           "0.1",
                                           "0.1000000000000000000001",
                                           "0.5",
                                           "1",
                                           "9.99",
                                           "10",
                                           "12345678901234567890",
                                           "12345678901234567891",
                                           "1e20"};
  for (size_t i = 0; i < std::size(kOrdered); ++i) {
    for (size_t j = 0; j < std::size(kOrdered); ++j) {
      EXPECT_EQ(compare_decimals(kOrdered[i], kOrdered[j]), i <=> j) << kOrdered[i] << " and " << kOrdered[j];
    }
  }
}

TEST(Decimal, ComparesValuesNotTexts) {
  constexpr std::pair<std::string_view, std::string_view> kEqual[] = {
      {"1", "1.000"},    {"-0", "0.0e7"},    {"1e2", "100"},
      {"0.001", "1e-3"}, {"12.5", "125e-1"}, {"100.010", "1.0001e2"}};
  for (const auto& [a, b] : kEqual)
    EXPECT_EQ(compare_decimals(a, b), std::strong_ordering::equal) << a << " and " << b;
  EXPECT_EQ(compare_decimals("1", "x"), std::nullopt);
}

TEST(Decimal, AgreesWithIntegersOnRandomTexts) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 20'000; ++i) {
    const auto a = static_cast<int64_t>(random()) >> (random() % 64);
    const auto b = static_cast<int64_t>(random()) >> (random() % 64);
    const std::string text_a = std::to_string(a);
    const std::string text_b = std::to_string(b);
    ASSERT_EQ(compare_decimals(text_a + ".0", text_b), a <=> b) << text_a << ' ' << text_b;
    ASSERT_EQ(fit(text_a + "e0").value, a);
    ASSERT_EQ(parse_plain_int64(text_a), a);
  }
}

TEST(PlainInt64, ReadsDigitsOnly) {
  EXPECT_EQ(parse_plain_int64("9223372036854775807"), INT64_MAX);
  EXPECT_EQ(parse_plain_int64("-9223372036854775808"), INT64_MIN);
  EXPECT_EQ(parse_plain_int64("-0"), 0);
  for (const std::string_view text :
       {"", "-", "01", "+1", "1.0", "1e3", "1 ", "9223372036854775808", "-9223372036854775809",
        "9999999999999999999", "10000000000000000000"}) {
    EXPECT_EQ(parse_plain_int64(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace conn
