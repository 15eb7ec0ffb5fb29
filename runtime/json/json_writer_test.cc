#include "runtime/json/json_writer.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/time.h"
#include "runtime/json/testing.h"
#include "runtime/vm/testing.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::TypeId;
using bytecode::TypeKind;
using bytecode::Value;
using testing::ModuleBuilder;

// Text with the padding that values promise.
std::string padded(const std::string& text) { return text + std::string(64, '\0'); }

TEST(JsonWriter, WritesEveryKind) {
  ModuleBuilder builder;
  const TypeId any = builder.type(TypeKind::kJson, true);
  const auto write = [&](const Value& value) {
    std::string out;
    append_json(builder.module, any, value, out);
    return out;
  };
  EXPECT_EQ(write(Value::null()), "null");
  EXPECT_EQ(write(Value::boolean(true)), "true");
  EXPECT_EQ(write(Value::boolean(false)), "false");
  EXPECT_EQ(write(Value::integer(INT64_MIN)), "-9223372036854775808");
  EXPECT_EQ(write(Value::number(0.1)), "0.1");
  const std::string token = padded(R"("a\"b")"), plain = padded("a\"b\n\x01\xC3\xA9"),
                    number = padded("1.50"), bytes = padded("\xFF\x01");
  EXPECT_EQ(write(Value::of_text({token.data() + 1, 4}, Kind::kToken)), R"("a\"b")");
  EXPECT_EQ(write(Value::of_text({plain.data(), 7})), "\"a\\\"b\\n\\u0001\xC3\xA9\"");
  EXPECT_EQ(write(Value::of_text({})), R"("")");
  EXPECT_EQ(write(Value::of_text({number.data(), 4}, Kind::kNumber)), "1.50");
  EXPECT_EQ(write(Value::of_text({bytes.data(), 2}, Kind::kBytes)), R"("/wE=")");
  EXPECT_EQ(write(Value::integer(1'500'000, Kind::kTimestamp)), R"("1970-01-01T00:00:01.500Z")");
  EXPECT_EQ(write(Value::integer(-1, Kind::kDate)), R"("1969-12-31")");
  EXPECT_EQ(write(Value::integer(300'000'000, Kind::kDuration)), R"("5m")");
}

TEST(JsonWriter, WritesNestedValuesInTheOrderOfTheirTypes) {
  ModuleBuilder builder;
  const TypeId text = builder.type(TypeKind::kString), number = builder.type(TypeKind::kInt);
  const TypeId inner = builder.record_type("", {{"x", number}});
  const TypeId list = builder.type(TypeKind::kList, false, inner),
               dict = builder.type(TypeKind::kDict, false, number);
  const TypeId empty = builder.record_type("", {});
  const TypeId outer =
      builder.record_type("Outer", {{"a\"b", text}, {"list", list}, {"dict", dict}, {"none", empty}});
  const std::string words = padded("one");
  Value one = Value::integer(1), two = Value::integer(2);
  std::vector<Value> elements = {Value::of_items(Kind::kRecord, &one, 1),
                                 Value::of_items(Kind::kRecord, &two, 1)};
  std::vector<Value> entries = {Value::of_text({words.data(), 3}), two};
  std::vector<Value> fields = {
      Value::of_text({words.data(), 3}), Value::of_items(Kind::kList, elements.data(), 2),
      Value::of_items(Kind::kDict, entries.data(), 1), Value::of_items(Kind::kRecord, nullptr, 0)};
  std::string out;
  append_json(builder.module, outer, Value::of_items(Kind::kRecord, fields.data(), 4), out);
  EXPECT_EQ(out, R"({"a\"b":"one","list":[{"x":1},{"x":2}],"dict":{"one":2},"none":{}})");
}

TEST(JsonWriter, GrowsForPiecesOfEverySizeAndKeepsToItsLimit) {
  ModuleBuilder builder;
  const TypeId text = builder.type(TypeKind::kString);
  const TypeId list = builder.type(TypeKind::kList, false, text);
  const JsonLayouts layouts(builder.module);
  for (std::size_t size : {0, 1, 30, 31, 32, 33, 62, 63, 64, 65, 1000, 100000}) {
    const std::string token = padded('"' + std::string(size, 'x') + '"');
    const Value value = Value::of_text({token.data() + 1, size}, Kind::kToken);
    std::vector<Value> many(100, value);
    JsonWriter writer(layouts);
    ASSERT_TRUE(writer.write(Value::of_items(Kind::kList, many.data(), 100), list));
    std::string expected = "[";
    for (int i = 0; i < 100; ++i) expected += (i == 0 ? "\"" : ",\"") + std::string(size, 'x') + '"';
    EXPECT_EQ(writer.text(), expected + "]");
    JsonWriter limited(layouts, 4096);
    const bool written = limited.write(Value::of_items(Kind::kList, many.data(), 100), list);
    if (expected.size() + 500 < 4096) EXPECT_TRUE(written) << size;
    if (expected.size() > 4096) EXPECT_FALSE(written) << size;
    EXPECT_LE(limited.text().size(), 4096U);
  }
}

TEST(JsonWriter, TimestampsAreWhatTheBaseWrites) {
  ModuleBuilder builder;
  const TypeId time = builder.type(TypeKind::kTimestamp);
  const JsonLayouts layouts(builder.module);
  json::testing::Random random(4);
  JsonWriter writer(layouts);
  std::vector<std::int64_t> moments = {
      0,         -1,       86'399'000'000, 951'782'400'000'000, 253402300799'000'000, 253402300800'000'000,
      INT64_MIN, INT64_MAX};
  for (int i = 0; i < 50000; ++i)
    moments.push_back((std::int64_t{random.below(260'000'000)} * 1000 + random.below(1000)) * 1'000'000);
  for (const std::int64_t moment : moments) {
    std::string expected;
    append_iso(moment, expected);
    writer.clear();
    ASSERT_TRUE(writer.write(Value::integer(moment, Kind::kTimestamp), time));
    ASSERT_EQ(writer.text(), '"' + expected + '"');
  }
}

}  // namespace
}  // namespace conn::runtime
