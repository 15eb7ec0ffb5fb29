#include "base/encoding.h"

#include <gtest/gtest.h>

namespace conn {
namespace {

std::string all_bytes() {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes.push_back(static_cast<char>(i));
  return bytes;
}

TEST(Percent, EncodesWhatThePartDoesNotAllow) {
  EXPECT_EQ(percent_encode("a b/c~*-._", UrlPart::kPathSegment), "a%20b%2Fc~%2A-._");
  EXPECT_EQ(percent_encode("a+b&c=d", UrlPart::kQuery), "a%2Bb%26c%3Dd");
  EXPECT_EQ(percent_encode("a b~*", UrlPart::kForm), "a+b%7E*");
  EXPECT_EQ(percent_encode("\xC3\xA9", UrlPart::kQuery), "%C3%A9");
}

TEST(Percent, EveryByteSurvivesInEveryPart) {
  for (const UrlPart part : {UrlPart::kPathSegment, UrlPart::kQuery, UrlPart::kForm}) {
    EXPECT_EQ(percent_decode(percent_encode(all_bytes(), part), part), all_bytes());
  }
}

TEST(Percent, DecodesStrictly) {
  EXPECT_EQ(percent_decode("a+b%2f", UrlPart::kQuery), "a+b/");
  EXPECT_EQ(percent_decode("a+b", UrlPart::kForm), "a b");
  for (const std::string_view text : {"%", "%2", "a%2", "%2G", "%G2", "% 2"}) {
    EXPECT_EQ(percent_decode(text, UrlPart::kQuery), std::nullopt) << text;
  }
}

TEST(Percent, KnowsDotSegments) {
  for (const std::string_view text : {".", "..", "%2e", "%2E.", ".%2e", "%2e%2E"})
    EXPECT_TRUE(is_dot_segment(text)) << text;
  for (const std::string_view text : {"", "...", "a.", ".a", "%2f", "%2e%2e%2e"})
    EXPECT_FALSE(is_dot_segment(text)) << text;
}

TEST(Base64, MatchesRfc4648) {
  constexpr std::pair<std::string_view, std::string_view> kVectors[] = {{"", ""},
                                                                        {"f", "Zg=="},
                                                                        {"fo", "Zm8="},
                                                                        {"foo", "Zm9v"},
                                                                        {"foob", "Zm9vYg=="},
                                                                        {"fooba", "Zm9vYmE="},
                                                                        {"foobar", "Zm9vYmFy"}};
  for (const auto& [bytes, text] : kVectors) {
    EXPECT_EQ(base64_encode(bytes), text);
    EXPECT_EQ(base64_decode(text), bytes);
    EXPECT_EQ(base64_decode(text.substr(0, text.find('='))), bytes);
  }
}

TEST(Base64, HasAnUrlAlphabetWithoutPadding) {
  EXPECT_EQ(base64_encode("\xFB\xFF\xFE?", Base64::kStandard), "+//+Pw==");
  EXPECT_EQ(base64_encode("\xFB\xFF\xFE?", Base64::kUrl), "-__-Pw");
  EXPECT_EQ(base64_decode("-__-Pw", Base64::kUrl), "\xFB\xFF\xFE?");
  EXPECT_EQ(base64_decode("-__-Pw"), std::nullopt);
  EXPECT_EQ(base64_decode("+//+Pw==", Base64::kUrl), std::nullopt);
}

TEST(Base64, EveryLengthSurvives) {
  const std::string bytes = all_bytes();
  for (size_t size = 0; size <= bytes.size(); ++size) {
    const std::string part = bytes.substr(bytes.size() - size);
    EXPECT_EQ(base64_decode(base64_encode(part)), part);
    EXPECT_EQ(base64_decode(base64_encode(part, Base64::kUrl), Base64::kUrl), part);
  }
}

TEST(Base64, RefusesWhatIsNotCanonical) {
  for (const std::string_view text :
       {"Z", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm9v=", "=", "Zm 9", "Zm9v\n", "Z=m9", "Zm9vY"}) {
    EXPECT_EQ(base64_decode(text), std::nullopt) << text;
  }
}

TEST(Hex, SurvivesAndRefuses) {
  EXPECT_EQ(hex_encode(std::string_view("\x00\x7F\xFF", 3)), "007fff");
  EXPECT_EQ(hex_decode(hex_encode(all_bytes())), all_bytes());
  EXPECT_EQ(hex_decode("aBCd"), "\xAB\xCD");
  for (const std::string_view text : {"a", "0g", "g0", " 0", "0x"})
    EXPECT_EQ(hex_decode(text), std::nullopt) << text;
}

}  // namespace
}  // namespace conn
