#include "runtime/http/redirects.h"

#include <gtest/gtest.h>

#include "runtime/http/headers.h"

namespace conn::runtime {
namespace {

OriginPolicy policy() {
  return std::move(OriginPolicy::make("https://api.example.com/v3", "", {"files.example.com"})).value();
}

HttpRequest get(const char* method = "GET") {
  return {method,
          "https://api.example.com/v3/items?api_key=canary",
          {{"Accept", "application/json"},
           {"Authorization", "Bearer canary"},
           {"X-Api-Key", "canary"},
           {"Cookie", "canary"}},
          ""};
}

const CredentialPlaces kPlaces{{"x-api-key"}, {"api_key"}};

HttpResponse to(int status, const char* location) { return {status, {{"location", location}}, "", 0}; }

TEST(Redirects, AnythingElseIsNotOne) {
  for (int status : {200, 204, 300, 304, 305, 404, 500}) {
    auto next = follow_redirect(get(), to(status, "/x"), policy(), kPlaces, 0);
    ASSERT_TRUE(next.ok()) << status;
    EXPECT_FALSE(next->has_value()) << status;
  }
  auto without_location = follow_redirect(get(), {302, {}, "", 0}, policy(), kPlaces, 0);
  ASSERT_TRUE(without_location.ok());
  EXPECT_FALSE(without_location->has_value());
}

TEST(Redirects, OnTheSameOriginEverythingGoesAlong) {
  for (int status : {301, 302, 303, 307, 308}) {
    for (const char* location :
         {"/v4/items?page=2", "//api.example.com/v4/items?page=2", "../v4/items?page=2"}) {
      auto next = follow_redirect(get(), to(status, location), policy(), kPlaces, 4);
      ASSERT_TRUE(next.ok() && next->has_value()) << status << " " << location;
      EXPECT_EQ((*next)->url, "https://api.example.com/v4/items?page=2");
      EXPECT_EQ((*next)->method, "GET");
      EXPECT_EQ((*next)->headers.size(), 4U);
    }
  }
}

TEST(Redirects, ToAnotherOriginNoCredentialGoesAlong) {
  auto next =
      follow_redirect(get(), to(302, "https://files.example.com/1?api_key=canary&sig=ok&API_KEY=canary"),
                      policy(), kPlaces, 0);
  ASSERT_TRUE(next.ok() && next->has_value());
  EXPECT_EQ((*next)->url, "https://files.example.com/1?sig=ok");
  ASSERT_EQ((*next)->headers.size(), 1U);
  EXPECT_EQ((*next)->headers[0].name, "Accept");
}

TEST(Redirects, ADowngradeAnotherPortOrAForeignHostIsRefused) {
  for (const char* location :
       {"http://api.example.com/v3", "https://api.example.com:8443/", "https://evil.example/",
        "//evil.example/", "https://api.example.com@evil.example/", "http://169.254.169.254/"}) {
    EXPECT_FALSE(follow_redirect(get(), to(302, location), policy(), kPlaces, 0).ok()) << location;
  }
}

TEST(Redirects, AFifthHopIsTheLast) {
  EXPECT_TRUE(follow_redirect(get(), to(302, "/x"), policy(), kPlaces, kMostRedirects - 1).ok());
  auto next = follow_redirect(get(), to(302, "/x"), policy(), kPlaces, kMostRedirects);
  ASSERT_FALSE(next.ok());
  EXPECT_EQ(next.error().code, Code::kTooManyRedirects);
}

TEST(Redirects, AWriteIsNotSentTwice) {
  HttpRequest post = get("POST");
  post.headers.push_back({"Content-Type", "application/json"});
  post.body = "{}";
  for (int status : {301, 302, 307, 308}) {
    auto next = follow_redirect(post, to(status, "/x"), policy(), kPlaces, 0);
    ASSERT_FALSE(next.ok()) << status;
    EXPECT_EQ(next.error().code, Code::kRedirectRefused);
  }
  auto see_other = follow_redirect(post, to(303, "/x"), policy(), kPlaces, 0);
  ASSERT_TRUE(see_other.ok() && see_other->has_value());
  EXPECT_EQ((*see_other)->method, "GET");
  EXPECT_EQ((*see_other)->body, "");
  EXPECT_FALSE(find_header((*see_other)->headers, "content-type"));
  EXPECT_EQ((*follow_redirect(get("HEAD"), to(303, "/x"), policy(), kPlaces, 0))->method, "HEAD");
}

}  // namespace
}  // namespace conn::runtime
