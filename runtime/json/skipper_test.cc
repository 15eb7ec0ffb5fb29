#include "runtime/json/skipper.h"

#include <gtest/gtest.h>
#include <simdjson.h>

#include <filesystem>
#include <string>

#include "runtime/json/testing.h"

namespace conn::runtime::json {
namespace {

using testing::read_documents;
using testing::validate_text;

TEST(Skipper, RefusesEveryBrokenDocument) {
  const auto documents = read_documents("refused.txt");
  ASSERT_GE(documents.size(), 80U);
  for (const auto& [name, text] : documents) EXPECT_FALSE(validate_text(text).ok()) << name << ": " << text;
}

TEST(Skipper, AcceptsEverySoundDocument) {
  const auto documents = read_documents("accepted.txt");
  ASSERT_GE(documents.size(), 40U);
  for (const auto& [name, text] : documents) {
    const FaultAt fault = validate_text(text);
    EXPECT_TRUE(fault.ok()) << name << ": " << to_string(fault.fault) << " at " << fault.offset;
  }
}

TEST(Skipper, SaysWhatIsWrongAndWhere) {
  const auto expect = [](const char* text, Fault fault, std::size_t offset) {
    const FaultAt found = validate_text(text);
    EXPECT_EQ(found.fault, fault) << text << ": " << to_string(found.fault);
    EXPECT_EQ(found.offset, offset) << text;
  };
  expect("", Fault::kEmpty, 0);
  expect(" \n", Fault::kEmpty, 0);
  expect("[\"\xFF\"]", Fault::kNotUtf8, 0);
  expect("[\"\n\"]", Fault::kControlCharacter, 0);
  expect("[\"a", Fault::kUnclosedString, 0);
  expect("[\"\\q\"]", Fault::kBadEscape, 2);
  expect("[01]", Fault::kBadNumber, 1);
  expect("[nul]", Fault::kBadValue, 1);
  expect("[1,]", Fault::kBadValue, 3);
  expect("{1:2}", Fault::kBadKey, 1);
  expect("{\"a\" 2}", Fault::kNoColon, 5);
  expect("[1 2]", Fault::kNoComma, 3);
  expect("[1}", Fault::kNoComma, 2);
  expect("{} 1", Fault::kTrailing, 3);
}

TEST(Skipper, AllowsADepthOf1024AndNoMore) {
  const auto nested = [](std::size_t depth, const char* open, const char* close) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += open;
    text += "0";
    for (std::size_t i = 0; i < depth; ++i) text += close;
    return validate_text(text).fault;
  };
  EXPECT_EQ(nested(kMaxDepth, "[", "]"), Fault::kNone);
  EXPECT_EQ(nested(kMaxDepth + 1, "[", "]"), Fault::kTooDeep);
  EXPECT_EQ(nested(kMaxDepth, "{\"a\":", "}"), Fault::kNone);
  EXPECT_EQ(nested(kMaxDepth + 1, "{\"a\":", "}"), Fault::kTooDeep);
  EXPECT_EQ(nested(100000, "[", ""), Fault::kTooDeep);
}

TEST(Skipper, NumbersOfEveryLengthAgreeWithTheGrammar) {
  const auto is_valid = [](const std::string& text) { return validate_text("[" + text + "]").ok(); };
  for (std::size_t digits = 1; digits < 40; ++digits) {
    const std::string number(digits, '7');
    EXPECT_TRUE(is_valid(number));
    EXPECT_TRUE(is_valid("-" + number));
    EXPECT_FALSE(is_valid("0" + number));
    EXPECT_FALSE(is_valid(number + "."));
    EXPECT_FALSE(is_valid(number + "x"));
    for (std::size_t dot = 1; dot < digits; ++dot) {
      std::string decimal = number;
      decimal[dot] = '.';
      EXPECT_EQ(is_valid(decimal), dot + 1 < digits) << decimal;
      if (dot + 2 < digits) EXPECT_FALSE(is_valid(decimal + ".1"));
      decimal[0] = '0';
      EXPECT_EQ(is_valid(decimal), dot == 1 && digits > 2) << decimal;
    }
  }
}

// Files of the JSON test suite, alone and inside a field that nobody reads.
TEST(Skipper, AgreesWithTheJsonTestSuite) {
  const char* folder = std::getenv("CONN_VECTORS");
  if (folder == nullptr) GTEST_SKIP() << "CONN_VECTORS is not set: no JSON test suite";
  int files = 0;
  for (const auto& file : std::filesystem::directory_iterator(std::string(folder) + "/json/test_parsing")) {
    const std::string name = file.path().filename();
    if (name[0] == 'i') continue;
    std::ifstream in(file.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    EXPECT_EQ(validate_text(text).ok(), name[0] == 'y') << name;
    EXPECT_EQ(validate_text(R"({"data":[{"id":1,"junk":)" + text + "}]}").ok(), name[0] == 'y')
        << name << " inside";
    ++files;
  }
  EXPECT_EQ(files, 283);
}

// Numbers beyond a double's range are valid JSON, which we accept and simdjson's DOM does not.
TEST(Skipper, AgreesWithTheDomOnMutatedPages) {
  const std::string page =
      R"({"object":"list","data":[{"id":1000000,"name":{"first":"\u660e","middle":"X.","preferred":null},"ok":true,)"
      R"("emails":[{"type":"home","address":"m\"x@mail.example","n":-0.5e3}],"lines":["585 Stra\u00dfe",false,[]],)"
      R"("big":12345678901234567890},{"id":2, "name" : null , "emails":[]}],"meta":{"page":[1,-2.5,true,[],{}]}})";
  simdjson::dom::parser parser;
  testing::Random random(12345);
  int accepted = 0;
  for (int round = 0; round < 60000; ++round) {
    const std::string text = testing::mutate(page, random);
    const auto code = parser.parse(text).error();
    const bool ours = validate_text(text).ok();
    accepted += ours;
    if (code == simdjson::NUMBER_ERROR && ours) continue;
    ASSERT_EQ(ours, code == simdjson::SUCCESS) << simdjson::error_message(code) << ": " << text;
  }
  EXPECT_GT(accepted, 5000);
}

}  // namespace
}  // namespace conn::runtime::json
