#include "stdlib/values.h"

#include <gtest/gtest.h>

namespace conn::stdlib {
namespace {

struct ValuesTest : testing::Test {
  Arena arena;
  CallContext context{arena};

  bool less(const Value& a, const Value& b) { return compare(context, a, b) < 0; }
};

Value token(std::string_view text) { return Value::of_text(text, Kind::kToken); }
Value number(std::string_view text) { return Value::of_text(text, Kind::kNumber); }

TEST_F(ValuesTest, PlainDecodesOnlyWhatHasEscapes) {
  const std::string_view raw = "Zoe";
  EXPECT_EQ(plain(context, token(raw)).data(), raw.data());
  EXPECT_EQ(plain(context, token(R"(Zo\u00eb \"x\"\n)")), "Zoë \"x\"\n");
  EXPECT_EQ(plain(context, Value::of_text(R"(a\nb)")), R"(a\nb)");
  EXPECT_NE(plain(context, Value::null()).data(), nullptr);
}

TEST_F(ValuesTest, DigitsAreKept) {
  EXPECT_EQ(digits(context, number("1.50e2")), "1.50e2");
  EXPECT_EQ(digits(context, Value::integer(-7)), "-7");
  EXPECT_EQ(digits(context, Value::number(0.1)), "0.1");
}

TEST_F(ValuesTest, ComparesAcrossForms) {
  EXPECT_EQ(compare(context, Value::integer(1), number("1.0")), std::strong_ordering::equal);
  EXPECT_EQ(compare(context, token(R"(\u0041da)"), Value::of_text("Ada")), std::strong_ordering::equal);
  EXPECT_TRUE(less(number("9007199254740992"), number("9007199254740993")));
  EXPECT_TRUE(less(Value::of_text("a"), token("b")));
  EXPECT_TRUE(less(Value::boolean(false), Value::boolean(true)));
  EXPECT_TRUE(less(Value::integer(1, Kind::kDate), Value::integer(2, Kind::kDate)));
}

TEST_F(ValuesTest, IntegersAreReadInEveryForm) {
  EXPECT_EQ(integer(number("1e3")), 1000);
  EXPECT_EQ(integer(number("9223372036854775808")), std::nullopt);
  EXPECT_EQ(integer(Value::of_text("1")), std::nullopt);
}

TEST_F(ValuesTest, DurationsAreExact) {
  EXPECT_EQ(duration_of(context, number("0.0000019"), 6, 1).i, 1);
  EXPECT_EQ(duration_of(context, Value::integer(90), 6, 60).i, 5'400'000'000);
  EXPECT_EQ(context.failure, nullptr);
  EXPECT_TRUE(duration_of(context, Value::of_text("5"), 6, 1).is_null());
  EXPECT_STREQ(context.failure, "not a number");
}

}  // namespace
}  // namespace conn::stdlib
