#include "runtime/http/headers.h"

#include <gtest/gtest.h>

#include <string>

namespace conn::runtime {
namespace {

TEST(Headers, FindsEveryValueWhateverTheCase) {
  const std::vector<HttpHeader> headers = {
      {"Link", "<a>; rel=\"next\""}, {"X-A", "1"}, {"LINK", "<b>; rel=\"last\""}, {"Empty", ""}};
  EXPECT_EQ(find_header(headers, "link"), "<a>; rel=\"next\", <b>; rel=\"last\"");
  EXPECT_EQ(find_header(headers, "x-a"), "1");
  EXPECT_EQ(find_header(headers, "empty"), "");
  EXPECT_EQ(find_header(headers, "x-b"), std::nullopt);
}

/// The bytes that may stand in a name and in a value, as RFC 9110 lists them.
bool may_stand_in_name(int byte) {
  const std::string allowed = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return allowed.find(static_cast<char>(byte)) != std::string::npos;
}
bool may_stand_in_value(int byte) { return byte == '\t' || (byte >= ' ' && byte < 0x7f); }

TEST(Headers, EveryByteIsJudgedInNameAndValue) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text = "a" + std::string(1, static_cast<char>(byte)) + "b";
    EXPECT_EQ(check_headers({{text, "v"}}).ok(), may_stand_in_name(byte)) << byte;
    EXPECT_EQ(check_headers({{"x", text}}).ok(), may_stand_in_value(byte)) << byte;
  }
  EXPECT_FALSE(check_headers({{"", "v"}}).ok());
}

TEST(Headers, ARefusalNeverShowsTheValue) {
  auto status = check_headers({{"Authorization", "Bearer canary\n"}});
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, Code::kHeaderRefused);
  EXPECT_NE(status.error().message.find("Authorization"), std::string::npos);
  EXPECT_EQ((status.error().message + status.error().help).find("canary"), std::string::npos);
}

TEST(Headers, FramingBelongsToTheTransport) {
  for (const char* name :
       {"Host", "Content-Length", "transfer-encoding", "Connection", "Accept-Encoding", "Expect", "TE"}) {
    EXPECT_FALSE(check_headers({{name, "1"}}).ok()) << name;
  }
  EXPECT_TRUE(
      check_headers({{"Content-Type", "application/json"}, {"Accept", "*/*"}, {"Cookie", "a=b"}}).ok());
}

}  // namespace
}  // namespace conn::runtime
