#include "base/json_text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <limits>

#include "base/text.h"

namespace conn {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  append_json_escaped(text, out);
  return out;
}

std::string unescaped(std::string_view raw) {
  std::string out;
  unescape_json(raw, out);
  return out;
}

std::string printed(double value) {
  std::string out;
  append_json_double(value, out);
  return out;
}

TEST(JsonText, EscapesWhatJsonDemandsAndNothingElse) {
  EXPECT_EQ(escaped("plain"), "plain");
  EXPECT_EQ(escaped("a\"b\\c/d"), "a\\\"b\\\\c/d");
  EXPECT_EQ(escaped("\b\f\n\r\t"), "\\b\\f\\n\\r\\t");
  EXPECT_EQ(escaped(std::string_view("\x00\x1f\x7f", 3)), "\\u0000\\u001f\x7f");
  EXPECT_EQ(escaped("\xC3\xA9\xF0\x9F\x98\x80"), "\xC3\xA9\xF0\x9F\x98\x80");
  std::string quoted;
  append_json_string("x\"", quoted);
  EXPECT_EQ(quoted, "\"x\\\"\"");
}

TEST(JsonText, EscapesEveryByteAtEveryPosition) {
  for (int byte = 0; byte < 256; ++byte) {
    for (size_t position = 0; position < 20; ++position) {
      std::string text(20, '\xC3');
      text[position] = static_cast<char>(byte);
      const bool must = byte < 0x20 || byte == '"' || byte == '\\';
      const std::string out = escaped(text);
      ASSERT_EQ(out.size() > text.size(), must) << byte << " at " << position;
      ASSERT_EQ(unescaped(out), text) << byte << " at " << position;
    }
  }
}

TEST(JsonText, UnescapesEveryForm) {
  EXPECT_EQ(unescaped("\\\"\\\\\\/\\b\\f\\n\\r\\t"), "\"\\/\b\f\n\r\t");
  EXPECT_EQ(unescaped("a\\u0041\\u00e9\\u20AC\\uD83D\\uDE00z"), "aA\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z");
  EXPECT_EQ(unescaped("\\u0000"), std::string(1, '\0'));
  EXPECT_EQ(unescaped(""), "");
}

TEST(JsonText, HalfASurrogatePairIsReplaced) {
  const std::string replacement = "\xEF\xBF\xBD";
  EXPECT_EQ(unescaped("\\uD83D"), replacement);
  EXPECT_EQ(unescaped("\\uDE00x"), replacement + "x");
  EXPECT_EQ(unescaped("\\uD83D\\n"), replacement + "\n");
  EXPECT_EQ(unescaped("\\uD83D\\uD83D\\uDE00"), replacement + "\xF0\x9F\x98\x80");
  EXPECT_EQ(unescaped("\\uD83D\\u0041"), replacement + "A");
}

TEST(JsonText, UnescapesInPlace) {
  std::string text = "abc\\u00e9\\n\\uD83D\\uDE00 and a longer rest";
  text.resize(unescape_json(text, text.data()));
  EXPECT_EQ(text, "abc\xC3\xA9\n\xF0\x9F\x98\x80 and a longer rest");
}

TEST(JsonText, EveryCodePointSurvives) {
  for (char32_t c = 0; c <= 0xFFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    char digits[8];
    std::snprintf(digits, sizeof digits, "\\u%04x", static_cast<unsigned>(c));
    std::string expected;
    append_utf8(c, expected);
    ASSERT_EQ(unescaped(digits), expected) << static_cast<uint32_t>(c);
  }
}

TEST(JsonText, FindsEscapes) {
  EXPECT_FALSE(has_json_escapes(""));
  EXPECT_FALSE(has_json_escapes("plain"));
  EXPECT_TRUE(has_json_escapes("a\\n"));
}

TEST(JsonText, PrintsNumbers) {
  std::string out;
  append_json_int(INT64_MIN, out);
  append_json_int(0, out);
  EXPECT_EQ(out, "-92233720368547758080");
  EXPECT_EQ(printed(0.1), "0.1");
  EXPECT_EQ(printed(1e300), "1e+300");
  EXPECT_EQ(printed(-2.5), "-2.5");
  EXPECT_EQ(printed(std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(printed(std::numeric_limits<double>::quiet_NaN()), "null");
  for (const double value : {0.1 + 0.2, 1.0 / 3, 5e-324, 1.7976931348623157e308})
    EXPECT_EQ(std::strtod(printed(value).c_str(), nullptr), value);
}

}  // namespace
}  // namespace conn
