#include "runtime/sync/secret_mask.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "base/json_text.h"
#include "base/text.h"
#include "runtime/sync/masked_json.h"

namespace conn::runtime {
namespace {

constexpr std::string_view kSecret = "ca/na ry\"+~\xC3\xA9-secret";

SecretMask mask() {
  SecretMask mask;
  mask.add(kSecret);
  return mask;
}

TEST(SecretMask, FindsEveryForm) {
  std::string escaped;
  append_json_escaped(kSecret, escaped);
  const std::string forms[] = {std::string(kSecret),
                               escaped,
                               percent_encode(kSecret, UrlPart::kQuery),
                               percent_encode(kSecret, UrlPart::kForm),
                               hex_encode(kSecret),
                               ascii_upper(hex_encode(kSecret))};
  for (const std::string& form : forms)
    EXPECT_EQ(mask().apply("<" + form + ">" + form), "<[secret]>[secret]") << form;
}

TEST(SecretMask, FindsTheFrontOfOneThatIsCut) {
  SecretMask mask;
  mask.add("0123456789abcdef");
  EXPECT_EQ(mask.apply("found `0123456789…`, and 01234567… too"), "found `[secret]…`, and [secret]… too");
  EXPECT_EQ(mask.apply("found `0123456…`"), "found `0123456…`") << "too short to tell anything";
  EXPECT_EQ(mask.apply("0123456789 stands alone"), "0123456789 stands alone");
}

TEST(SecretMask, LeavesJsonValid) {
  SecretMask mask;
  mask.add("12345678");
  mask.add("nabcdef");
  const auto masked = [&](std::string_view json) { return mask_json(mask, json); };
  EXPECT_EQ(masked(R"({"a": 1})"), R"({"a": 1})");
  EXPECT_EQ(masked(R"({"a": 12345678, "b":[-12345678.5]})"), R"({"a": "[secret]", "b":["-[secret].5"]})");
  EXPECT_EQ(masked(R"({"12345678":"x12345678\"y"})"), R"({"[secret]":"x[secret]\"y"})");
  EXPECT_EQ(masked(R"(["\nabcdef","nabcdef"])"), R"(["\nabcdef","[secret]"])") << "no escape is cut";
  EXPECT_EQ(masked("12345678"), R"("[secret]")");
}

TEST(SecretMask, FindsMixedSpellings) {
  SecretMask mask;
  mask.add("a/b\\\\c\" d");
  const std::string forms[] = {"a/b%5C%5cc%22+d", "a\\/b\\\\\\\\c\\\" d",
                               "a\\\\\\/b\\\\\\\\\\\\\\\\c\\\\\\\"%20d", "a\\u002fb\\\\c\\u0022 d",
                               "%61%2F%62\\\\%63%22%20%64"};
  for (const std::string& form : forms) EXPECT_EQ(mask.apply("<" + form + ">"), "<[secret]>") << form;
  EXPECT_EQ(mask.apply("a/b\\\\c\" e"), "a/b\\\\c\" e");
  EXPECT_EQ(mask.apply("a/b\\\\c\""), "a/b\\\\c\"") << "ends too early";
}

TEST(SecretMask, FindsLettersInUnicodeEscapes) {
  SecretMask mask;
  mask.add("geheim\xC3\xBC-\xF0\x9F\xA6\x8A");
  EXPECT_EQ(mask.apply(R"(<geheim\u00fc-\ud83e\udd8a>)"), "<[secret]>");
  EXPECT_EQ(mask.apply(R"(<geheim\\u00FC-\\ud83E\\uDD8A>)"), "<[secret]>");
  EXPECT_EQ(mask.apply(R"(<geheim\u00fc-\ud83e>)"), R"(<geheim\u00fc-\ud83e>)") << "ends too early";
}

TEST(SecretMask, FindsSecretsOfSeveralLines) {
  const std::string line = "MIIEvQIBADANBgkqhkiG9w0BAQEF";
  SecretMask mask;
  mask.add("-----BEGIN KEY-----\r\n" + line + "\n\tab==\n");
  EXPECT_EQ(mask.apply("<-----BEGIN KEY-----\\r\\n" + line + "\\n\\tab==\\n>"), "<[secret]>");
  EXPECT_EQ(mask.apply("<-----BEGIN KEY-----\\\\r\\\\n" + line + "\\\\n\\\\tab==\\\\n>"), "<[secret]>");
  EXPECT_EQ(mask.apply("near " + line + "!"), "near [secret]!") << "one line alone";
}

TEST(SecretMask, FindsBase64AtEveryAlignment) {
  for (const std::string prefix : {"", "u", "us", "user", "user:"}) {
    for (const Base64 alphabet : {Base64::kStandard, Base64::kUrl}) {
      const std::string text = base64_encode(prefix + std::string(kSecret) + ":tail", alphabet);
      const std::string shown = mask().apply(text);
      EXPECT_NE(shown.find("[secret]"), std::string::npos) << prefix;
      EXPECT_LT(shown.size(), 24U + prefix.size() * 2) << shown;
    }
  }
}

TEST(SecretMask, LeavesOtherTextAlone) {
  SecretMask short_one;
  short_one.add("abc");
  EXPECT_EQ(short_one.apply("abcabc"), "abcabc") << "too short to be looked for";
  EXPECT_EQ(mask().apply("nothing to see"), "nothing to see");
  EXPECT_EQ(SecretMask().apply("x"), "x");
}

TEST(SecretMask, OfASecretInsideAnotherNothingIsLeftStanding) {
  SecretMask mask;
  mask.add("tenant-1");
  mask.add("tenant-1-s3cr3t");
  EXPECT_EQ(mask.apply("<tenant-1-s3cr3t> <tenant-1>"), "<[secret]> <[secret]>");
}

TEST(SecretMask, KnowsWhatTheLastAttemptSentAndNoMore) {
  SecretMask mask;
  mask.add("s3cr3t");
  mask.set_sent({"signature-1"});
  EXPECT_EQ(mask.apply("s3cr3t signature-1"), "[secret] [secret]");
  mask.set_sent({"signature-2"});
  EXPECT_EQ(mask.apply("s3cr3t signature-1 signature-2"), "[secret] signature-1 [secret]")
      << "an attempt leaves nothing behind, so that the mask does not grow";
}

}  // namespace
}  // namespace conn::runtime
