#include "runtime/sync/request_parts.h"

#include <gtest/gtest.h>

namespace conn::runtime {
namespace {

using bytecode::BodyForm;
using bytecode::Kind;
using bytecode::Value;

std::string header(const ReadyRequest& ready, std::string_view name) {
  for (const HttpHeader& header : ready.request.headers) {
    if (header.name == name) return header.value;
  }
  return "";
}

/// A request record with dictionaries made of pairs.
class RequestPartsTest : public ::testing::Test {
 protected:
  RequestPartsTest()
      : policy_(*OriginPolicy::make("https://api.example.com/v1", "", {"*.files.example.com"})) {}

  static Value dictionary(std::vector<Value>& pairs) {
    return Value::of_items(Kind::kDict, pairs.data(), static_cast<std::uint32_t>(pairs.size() / 2));
  }
  Result<RequestParts> read() {
    fields_ = {url_, path_, dictionary(query_), dictionary(headers_), body_};
    return read_request_parts(Value::of_items(Kind::kRecord, fields_.data(), 5), {method_, 0, form_}, policy_,
                              last_);
  }
  ReadyRequest make(const AuthParts& auth = {}) {
    Result<RequestParts> parts = read();
    EXPECT_TRUE(parts.ok()) << parts.error().message;
    SecretMask mask;
    mask.add("canary");
    return parts.ok() ? make_request(*parts, auth, mask) : ReadyRequest{};
  }

  OriginPolicy policy_;
  Url last_ = *parse_url("https://api.example.com/v1/things?page=1");
  Value url_, path_ = Value::of_text("/things"), body_;
  std::vector<Value> query_, headers_, fields_;
  bytecode::Method method_ = bytecode::Method::kGet;
  BodyForm form_ = BodyForm::kNone;
};

TEST_F(RequestPartsTest, PathAndQueryBehindTheBase) {
  query_ = {Value::of_text("a b"), Value::of_text("1&2"), Value::of_text("gone"),
            Value::null(),         Value::of_text("n"),   Value::integer(7)};
  const ReadyRequest ready = make();
  EXPECT_EQ(ready.request.method, "GET");
  EXPECT_EQ(ready.request.url, "https://api.example.com/v1/things?a%20b=1%262&n=7");
  EXPECT_EQ(header(ready, "Accept"), "application/json");
  path_ = Value::of_text("things");
  query_.clear();
  EXPECT_EQ(make().request.url, "https://api.example.com/v1/things");
}

TEST_F(RequestPartsTest, AFollowedUrlReplacesPathAndQuery) {
  query_ = {Value::of_text("size"), Value::integer(100)};
  url_ = Value::of_text("https://api.example.com/v1/things?page=2");
  EXPECT_EQ(make().request.url, "https://api.example.com/v1/things?page=2");
  url_ = Value::of_text("?page=3");
  EXPECT_EQ(make().request.url, "https://api.example.com/v1/things?page=3");
}

TEST_F(RequestPartsTest, AForeignUrlIsRefused) {
  url_ = Value::of_text("https://evil.example.org/v1/things");
  const Result<RequestParts> parts = read();
  ASSERT_FALSE(parts.ok());
  EXPECT_EQ(parts.error().code, Code::kOriginRefused);
  EXPECT_NE(parts.error().message.find("https://evil.example.org"), std::string::npos);
  EXPECT_NE(parts.error().message.find("https://api.example.com"), std::string::npos);
}

TEST_F(RequestPartsTest, CredentialsGoToTheOwnOriginOnly) {
  const AuthParts auth{{{"Authorization", "Bearer canary"}}, {{"api key", "canary"}}};
  const ReadyRequest own = make(auth);
  EXPECT_EQ(header(own, "Authorization"), "Bearer canary");
  EXPECT_EQ(own.request.url, "https://api.example.com/v1/things?api%20key=canary");
  EXPECT_EQ(own.shown_url, "https://api.example.com/v1/things?api%20key=[secret]");
  EXPECT_EQ(own.credentials.headers, std::vector<std::string>{"Authorization"});
  EXPECT_EQ(own.credentials.query, std::vector<std::string>{"api%20key"});
  url_ = Value::of_text("https://a.files.example.com/x");
  const ReadyRequest named = make(auth);
  EXPECT_EQ(header(named, "Authorization"), "");
  EXPECT_EQ(named.request.url, "https://a.files.example.com/x");
}

TEST_F(RequestPartsTest, AnEntryOfAFollowedUrlIsNotRepeated) {
  url_ = Value::of_text("https://api.example.com/v1/things?key=theirs&page=2");
  EXPECT_EQ(make({{}, {{"key", "mine"}}}).request.url, "https://api.example.com/v1/things?key=theirs&page=2");
}

TEST_F(RequestPartsTest, Bodies) {
  method_ = bytecode::Method::kPost;
  form_ = BodyForm::kJson;
  body_ = Value::of_text(R"({"a":1})", Kind::kObject);
  ReadyRequest ready = make();
  EXPECT_EQ(ready.request.method, "POST");
  EXPECT_EQ(ready.request.body, R"({"a":1})");
  EXPECT_EQ(header(ready, "Content-Type"), "application/json");
  const std::string text = R"({"a b":"x\u0026","none":null,"n":2,"t":true})";
  form_ = BodyForm::kForm;
  body_ = Value::of_text(text, Kind::kObject);
  ready = make();
  EXPECT_EQ(ready.request.body, "a+b=x%26&n=2&t=true");
  EXPECT_EQ(header(ready, "Content-Type"), "application/x-www-form-urlencoded");
  headers_ = {Value::of_text("content-type"), Value::of_text("application/x-own")};
  EXPECT_EQ(header(make(), "content-type"), "application/x-own");
}

TEST_F(RequestPartsTest, WhatIsNoRequestIsAnError) {
  EXPECT_EQ(read_request_parts(Value::null(), {}, policy_, last_).error().code, Code::kRequestFailed);
  form_ = BodyForm::kForm;
  body_ = Value::integer(1);
  EXPECT_EQ(read().error().code, Code::kRequestFailed);
}

}  // namespace
}  // namespace conn::runtime
