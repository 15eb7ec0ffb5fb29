#include "runtime/sync/values.h"

#include <gtest/gtest.h>

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

std::string identity(const Value& value) {
  std::string out;
  append_identity(value, out);
  return out;
}

TEST(Values, PlainTextResolvesEscapes) {
  EXPECT_EQ(plain_text(Value::of_text(R"(a\u00e9\n)", Kind::kToken)), "a\xC3\xA9\n");
  EXPECT_EQ(plain_text(Value::of_text(R"(a\n)")), R"(a\n)");
  EXPECT_EQ(plain_text(Value::of_text("1.50", Kind::kNumber)), "1.50");
  EXPECT_EQ(plain_text(Value::integer(-3)), "-3");
  EXPECT_EQ(plain_text(Value::number(0.5)), "0.5");
  EXPECT_EQ(plain_text(Value::boolean(true)), "true");
  EXPECT_EQ(plain_text(Value::null()), "");
}

TEST(Values, CopiesOwnTheirMemory) {
  std::string quoted = "\"token\"", plain = "text";
  Value items[] = {Value::of_text({quoted.data() + 1, 5}, Kind::kToken), Value::of_text(plain),
                   Value::integer(7)};
  Value list[] = {Value::of_items(Kind::kRecord, items, 3)};
  Arena arena;
  const std::optional<Value> copy = copy_value(Value::of_items(Kind::kList, list, 1), arena);
  ASSERT_TRUE(copy);
  quoted.assign(7, 'x');
  plain.assign(4, 'x');
  items[2] = Value::null();
  const Value record = copy->items[0];
  EXPECT_EQ(record.items[0].text(), "token");
  EXPECT_EQ(record.items[0].p[-1], '"');
  EXPECT_EQ(record.items[0].p[5], '"');
  EXPECT_EQ(record.items[1].text(), "text");
  EXPECT_EQ(record.items[2].i, 7);
}

TEST(Values, NoCopyBeyondTheBudget) {
  Arena arena(1 << 10, 1 << 10);
  const std::string large(1 << 12, 'x');
  EXPECT_FALSE(copy_value(Value::of_text(large), arena));
}

TEST(Values, IdentityIsThatOfTheValueAndNotOfItsForm) {
  EXPECT_EQ(identity(Value::of_text(R"(a\u0062)", Kind::kToken)), identity(Value::of_text("ab")));
  EXPECT_EQ(identity(Value::of_text("12", Kind::kNumber)), identity(Value::integer(12)));
  EXPECT_NE(identity(Value::of_text("12")), identity(Value::integer(12)));
  EXPECT_NE(identity(Value::null()), identity(Value::of_text("")));
}

TEST(Values, IdentityKeepsPartsApart) {
  Value one[] = {Value::of_text("ab"), Value::of_text("c")};
  Value other[] = {Value::of_text("a"), Value::of_text("bc")};
  EXPECT_NE(identity(Value::of_items(Kind::kList, one, 2)), identity(Value::of_items(Kind::kList, other, 2)));
}

}  // namespace
}  // namespace conn::runtime
