#include "compiler/semantics/origins.h"

#include <gtest/gtest.h>

namespace conn::compiler {
namespace {

TEST(Origins, AreSchemeHostAndPort) {
  EXPECT_EQ(origin_of("https://API.example.com/v1?x=1"), "https://api.example.com");
  EXPECT_EQ(origin_of("https://api.example.com:443/v1"), "https://api.example.com");
  EXPECT_EQ(origin_of("https://api.example.com:8443"), "https://api.example.com:8443");
  EXPECT_EQ(origin_of("http://localhost:8080/x"), "http://localhost:8080");
  EXPECT_EQ(origin_of("http://[::1]:8080/x"), "http://[::1]:8080");
}

TEST(Origins, OfAnythingElseThereIsNone) {
  for (const char* text :
       {"", "/path", "ftp://x.com", "http://example.com", "https://", "https://user@x.com", "https://.com",
        "https://x..com", "https://x.com:port", "https://x.com:123456", "https:/x.com"}) {
    EXPECT_EQ(origin_of(text), "") << text;
  }
}

TEST(Origins, AStarIsOneLabel) {
  EXPECT_TRUE(origin_matches("https://*.example.com", "https://eu.example.com"));
  EXPECT_FALSE(origin_matches("https://*.example.com", "https://a.b.example.com"));
  EXPECT_FALSE(origin_matches("https://*.example.com", "https://example.com"));
  EXPECT_FALSE(origin_matches("https://api.example.com", "https://api.example.com.evil.org"));
  EXPECT_FALSE(origin_matches("https://api.example.com", "http://api.example.com"));
}

TEST(Origins, HostsAreHostsAlone) {
  EXPECT_EQ(origin_of_host("*.example.com"), "https://*.example.com");
  EXPECT_EQ(origin_of_host("https://x.com:8443"), "https://x.com:8443");
  EXPECT_EQ(origin_of_host("x.com/path"), "");
}

}  // namespace
}  // namespace conn::compiler
