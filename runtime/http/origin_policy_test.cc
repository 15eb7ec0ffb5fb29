#include "runtime/http/origin_policy.h"

#include <gtest/gtest.h>

#include <string>

namespace conn::runtime {
namespace {

std::string allowed(const OriginPolicy& policy, const std::string& url) {
  auto result = policy.allow(url);
  return result ? result->url.text() : "refused";
}

OriginPolicy policy_of(const char* base, const char* override_base = "",
                       std::vector<std::string> hosts = {}) {
  auto policy = OriginPolicy::make(base, override_base, std::move(hosts));
  EXPECT_TRUE(policy.ok()) << (policy.ok() ? "" : policy.error().message);
  return std::move(policy).value();
}

TEST(OriginPolicy, OnlyTheBasesOriginIsAllowed) {
  const auto policy = policy_of("https://api.example.com/v3");
  EXPECT_EQ(allowed(policy, "https://api.example.com/v3/x?c=1"), "https://api.example.com/v3/x?c=1");
  EXPECT_EQ(allowed(policy, "https://API.example.com:443/other"), "https://api.example.com/other");
  for (const char* url :
       {"http://api.example.com/v3/x", "https://api.example.com:8443/v3/x", "https://example.com/v3",
        "https://api.example.com.evil.example/v3", "https://evil.example/?https://api.example.com",
        "https://api.example.com@evil.example/", "https://api-example.com/", "https://api.example.com./v3"}) {
    EXPECT_EQ(allowed(policy, url), "refused") << url;
  }
}

TEST(OriginPolicy, AnOverrideTakesOverTheBasesOriginAndPath) {
  const auto policy = policy_of("https://api.example.com/v3/", "http://127.0.0.1:4010/mock/");
  EXPECT_EQ(policy.root().text(), "http://127.0.0.1:4010/mock");
  EXPECT_EQ(allowed(policy, "https://api.example.com/v3/x?c=1"), "http://127.0.0.1:4010/mock/x?c=1");
  EXPECT_EQ(allowed(policy, "https://api.example.com/v3"), "http://127.0.0.1:4010/mock");
  EXPECT_EQ(allowed(policy, "https://api.example.com/v3/v3/x"), "http://127.0.0.1:4010/mock/v3/x");
  EXPECT_EQ(allowed(policy, "https://api.example.com/v30/x"), "http://127.0.0.1:4010/v30/x");
  EXPECT_EQ(allowed(policy, "http://127.0.0.1:4010/mock/x"), "http://127.0.0.1:4010/mock/x");
  EXPECT_EQ(allowed(policy, "http://127.0.0.1:4011/mock/x"), "refused");
}

TEST(OriginPolicy, AnOverrideWithoutAPathDropsTheBasesPath) {
  const auto policy = policy_of("https://api.example.com/v3", "http://127.0.0.1:4010");
  EXPECT_EQ(allowed(policy, "https://api.example.com/v3/x"), "http://127.0.0.1:4010/x");
  EXPECT_EQ(allowed(policy, "https://api.example.com/v3"), "http://127.0.0.1:4010/");
  const auto rootless = policy_of("https://api.example.com", "http://127.0.0.1:4010/mock");
  EXPECT_EQ(allowed(rootless, "https://api.example.com/x"), "http://127.0.0.1:4010/mock/x");
  EXPECT_EQ(allowed(rootless, "https://api.example.com"), "http://127.0.0.1:4010/mock/");
}

TEST(OriginPolicy, ARefusalNamesEveryOrigin) {
  const auto policy = policy_of("https://api.example.com/v3", "http://127.0.0.1:4010");
  auto refused = policy.allow("https://evil.example/v3/x?secret=canary");
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, Code::kOriginRefused);
  for (const char* part :
       {"`https://evil.example`", "`https://api.example.com`", "`http://127.0.0.1:4010`"}) {
    EXPECT_NE(refused.error().message.find(part), std::string::npos) << refused.error().message;
  }
  EXPECT_EQ(refused.error().message.find("canary"), std::string::npos);
}

TEST(OriginPolicy, NamedHostsAreAllowedButNotOurOwnAndNotRelocated) {
  const auto policy = policy_of("https://api.example.com", "http://127.0.0.1:4010",
                                {"Auth.example.com", "*.files.example.com"});
  auto auth = policy.allow("https://auth.example.com/token");
  ASSERT_TRUE(auth.ok());
  EXPECT_FALSE(auth->own);
  EXPECT_EQ(auth->url.text(), "https://auth.example.com/token");
  EXPECT_TRUE(policy.allow("https://api.example.com/")->own);
  EXPECT_EQ(allowed(policy, "https://eu.files.example.com/1"), "https://eu.files.example.com/1");
  for (const char* url :
       {"https://files.example.com/", "https://a.b.files.example.com/", "http://auth.example.com/",
        "https://auth.example.com:8443/", "https://auth.example.com.evil.example/"}) {
    EXPECT_EQ(allowed(policy, url), "refused") << url;
  }
}

TEST(OriginPolicy, RefusesSettingsThatCannotBeMeant) {
  for (const char* base : {"", "api.example.com", "ftp://api.example.com", "https://u:p@api.example.com",
                           "https://a.example/?x=1"}) {
    auto policy = OriginPolicy::make(base, "", {});
    ASSERT_FALSE(policy.ok()) << base;
    EXPECT_EQ(policy.error().kind, ErrorKind::kConfig);
  }
  EXPECT_FALSE(OriginPolicy::make("https://a.example", "127.0.0.1:80", {}).ok());
  for (const char* host : {"", "*", "*.com", "*.*.com", "a*.example.com", "https://a.example",
                           "a.example:443", "example", "a..b"}) {
    EXPECT_FALSE(OriginPolicy::make("https://a.example", "", {host}).ok()) << host;
  }
}

TEST(OriginPolicy, AStarIsOneLabel) {
  EXPECT_TRUE(matches_host("*.my.example.com", "eu1.MY.example.com"));
  EXPECT_FALSE(matches_host("*.my.example.com", "my.example.com"));
  EXPECT_FALSE(matches_host("*.my.example.com", ".my.example.com"));
  EXPECT_FALSE(matches_host("*.example.com", "a.b.example.com"));
  EXPECT_FALSE(matches_host("a.example.com", "a.example.com.evil.example"));
}

}  // namespace
}  // namespace conn::runtime
