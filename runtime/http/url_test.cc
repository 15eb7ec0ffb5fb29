#include "runtime/http/url.h"

#include <gtest/gtest.h>

#include <string>

namespace conn::runtime {
namespace {

std::string parsed(std::string_view text) {
  auto url = parse_url(text);
  return url ? url->text() : "refused: " + url.error().message;
}

TEST(Url, NormalisesWhatItAccepts) {
  EXPECT_EQ(parsed("HTTPS://API.Example.COM:443/a/../b/./c?x=1#frag"), "https://api.example.com/b/c?x=1");
  EXPECT_EQ(parsed("https://api.example.com"), "https://api.example.com/");
  EXPECT_EQ(parsed("https://api.example.com:8443/a"), "https://api.example.com:8443/a");
  EXPECT_EQ(parsed("http://api.example.com:80/"), "http://api.example.com/");
  EXPECT_EQ(parsed("https://api.example.com/stra\xC3\x9F"
                   "e?q=\xC3\xBC"),
            "https://api.example.com/stra%c3%9fe?q=%c3%bc");
  EXPECT_EQ(parsed("https://[2001:DB8::1]/x"), "https://[2001:db8::1]/x");
}

TEST(Url, NumericSpellingsBecomeTheAddressTheyMean) {
  for (const char* spelling : {"2130706433", "0x7f.1", "0177.0.0.1", "127.1", "127.0.0.1"}) {
    EXPECT_EQ(parsed(std::string("http://") + spelling + "/"), "http://127.0.0.1/") << spelling;
  }
}

TEST(Url, RefusesWhatHidesItsTarget) {
  const std::string nul("https://a.example/\0b", 20);
  for (const std::string& text : {std::string("https://user@a.example/"),
                                  std::string("https://u:p@a.example/"),
                                  std::string("https://a.example\\@b.example/"),
                                  std::string("ftp://a.example/"),
                                  std::string("file:///etc/passwd"),
                                  std::string("gopher://a.example/"),
                                  std::string("https:///x"),
                                  std::string("//a.example/"),
                                  std::string("/path"),
                                  std::string("a.example"),
                                  std::string(""),
                                  std::string("https://a.example:0/"),
                                  std::string("https://a.example:99999/"),
                                  std::string("https://b\xC3\xBC"
                                              "cher.example/"),
                                  std::string("https://\xE2\x91\xA0.example/"),
                                  std::string("https://b%C3%BCcher.example/"),
                                  std::string("https://a b.example/"),
                                  std::string("https://a.example/a\r\nHost: b"),
                                  std::string("https://[fe80::1%25eth0]/"),
                                  nul,
                                  "https://a.example/" + std::string(70000, 'a')}) {
    auto url = parse_url(text);
    ASSERT_FALSE(url.ok()) << text.substr(0, 80) << " → " << url->text();
    EXPECT_EQ(url.error().code, Code::kUrlRefused);
    EXPECT_EQ(url.error().message.find('\n'), std::string::npos);
  }
}

TEST(Url, AMessageKeepsPasswordsAndQueriesToItself) {
  auto url = parse_url("https://ada:canary@a.example/x?key=canary");
  ASSERT_FALSE(url.ok());
  EXPECT_EQ(url.error().message.find("canary"), std::string::npos) << url.error().message;
}

TEST(Url, ResolvesReferencesAsRfc3986Says) {
  const auto base = parse_url("http://a/b/c/d;p?q");
  ASSERT_TRUE(base.ok());
  // Section 5.4, without the rows that keep a fragment or another scheme.
  const std::pair<const char*, const char*> rows[] = {
      {"g", "http://a/b/c/g"},
      {"./g", "http://a/b/c/g"},
      {"g/", "http://a/b/c/g/"},
      {"/g", "http://a/g"},
      {"//g", "http://g/"},
      {"?y", "http://a/b/c/d;p?y"},
      {"g?y", "http://a/b/c/g?y"},
      {"#s", "http://a/b/c/d;p?q"},
      {"g#s", "http://a/b/c/g"},
      {";x", "http://a/b/c/;x"},
      {"g;x", "http://a/b/c/g;x"},
      {"g;x?y#s", "http://a/b/c/g;x?y"},
      {"", "http://a/b/c/d;p?q"},
      {".", "http://a/b/c/"},
      {"./", "http://a/b/c/"},
      {"..", "http://a/b/"},
      {"../", "http://a/b/"},
      {"../g", "http://a/b/g"},
      {"../..", "http://a/"},
      {"../../", "http://a/"},
      {"../../g", "http://a/g"},
      {"../../../g", "http://a/g"},
      {"/./g", "http://a/g"},
      {"/../g", "http://a/g"},
      {"g.", "http://a/b/c/g."},
      {"..g", "http://a/b/c/..g"},
      {"./../g", "http://a/b/g"},
      {"g/./h", "http://a/b/c/g/h"},
      {"g/../h", "http://a/b/c/h"},
      {"g?y/./x", "http://a/b/c/g?y/./x"},
      {"g?y/../x", "http://a/b/c/g?y/../x"},
      {"https://h/x", "https://h/x"},
  };
  for (const auto& [reference, expected] : rows) {
    auto url = resolve_url(*base, reference);
    ASSERT_TRUE(url.ok()) << reference << ": " << url.error().message;
    EXPECT_EQ(url->text(), expected) << reference;
  }
}

TEST(Url, AReferenceIsHeldToTheSameRules) {
  const auto base = parse_url("https://a.example/x");
  ASSERT_TRUE(base.ok());
  EXPECT_FALSE(resolve_url(*base, "//user@b.example/").ok());
  EXPECT_FALSE(resolve_url(*base, "ftp://a.example/").ok());
  EXPECT_FALSE(resolve_url(*base, "/a\r\nb").ok());
}

TEST(Url, OriginsAreSchemeHostAndPort) {
  const auto a = parse_url("https://a.example/x"), b = parse_url("https://A.example:443/y");
  EXPECT_TRUE(a->same_origin(*b));
  for (const char* other : {"http://a.example/", "https://a.example:444/", "https://a.example.evil.example/",
                            "https://a.example./"}) {
    EXPECT_FALSE(a->same_origin(*parse_url(other))) << other;
  }
}

}  // namespace
}  // namespace conn::runtime
