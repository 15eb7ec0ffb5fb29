// The schemes of stdlib/auth.conn: what the vendor gets, and that nobody else does.
#include <gtest/gtest.h>

#include "base/encoding.h"
#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::FunctionVendor;
using vendor::json_answer;
using vendor::Request;

/// What one run sends first, and all that it says.
struct Seen {
  Request request;
  std::string said;
};

/// One run of a connector with these members, whose vendor refuses and repeats the request.
Seen run_with(const std::string& members, FixedCredentials::Secrets secrets) {
  Seen seen;
  FunctionVendor vendor([&](const Request& request) {
    seen.request = request;
    std::string echo = request.query;
    for (const HttpHeader& header : request.headers) echo += " " + header.name + ": " + header.value;
    return json_answer(400, "{\"echo\":\"" + echo + "\"}");
  });
  Harness harness(
      compile(things_connector("cursor .at", members + "\n  errors { 400 => fail vendor(body.echo) }\n")),
      vendor);
  harness.credentials = FixedCredentials(std::move(secrets));
  const RunSummary summary = harness.run();
  EXPECT_TRUE(summary.streams.at(0).error);
  seen.said = to_text(summary) + to_json(summary);
  for (const std::string& line : harness.observer.requests) seen.said += line + "\n";
  const Result<std::optional<std::string>> state =
      harness.state->load({"things", "default", "1.0.0"}, "things");
  EXPECT_TRUE(state.ok());
  if (state.ok()) seen.said += state->value_or("");
  return seen;
}

void expect_hidden(const Seen& seen, const std::string& secret) {
  EXPECT_NE(seen.said.find("[secret]"), std::string::npos) << "the test shows nothing if nothing was masked";
  EXPECT_EQ(seen.said.find(secret), std::string::npos) << seen.said;
}

TEST(Auth, SendsAKeyInAHeader) {
  const Seen seen =
      run_with("\n  config { key: secret }\n  auth api_key(key: config.key)\n", {{"key", "k-4711"}});
  EXPECT_EQ(seen.request.header("X-Api-Key"), "k-4711");
  EXPECT_EQ(seen.request.query, "");
  expect_hidden(seen, "k-4711");
}

TEST(Auth, SendsAKeyInANamedHeaderBehindAPrefix) {
  const Seen seen = run_with(
      "\n  config { key: secret }\n  auth api_key(key: config.key, name: \"Authorization\", prefix: \"Token "
      "token=\")\n",
      {{"key", "k-4711"}});
  EXPECT_EQ(seen.request.header("Authorization"), "Token token=k-4711");
  EXPECT_EQ(seen.request.header("X-Api-Key"), "");
  expect_hidden(seen, "k-4711");
}

TEST(Auth, SendsTwoHeadersAtOnce) {
  const Seen seen = run_with(
      "\n  config { app: secret, user: secret }\n  auth api_key_pair(first: config.app, first_name: "
      "\"X-App\", second: "
      "config.user, second_name: \"X-User\")\n",
      {{"app", "app-4711"}, {"user", "user-4712"}});
  EXPECT_EQ(seen.request.header("X-App"), "app-4711");
  EXPECT_EQ(seen.request.header("X-User"), "user-4712");
  expect_hidden(seen, "app-4711");
  expect_hidden(seen, "user-4712");
}

TEST(Auth, SendsAKeyInTheQueryWhereSaidAloud) {
  const Seen seen =
      run_with("\n  config { key: secret }\n  auth api_key_in_query(key: config.key, name: \"api key\")\n",
               {{"key", "k/4711+x"}});
  EXPECT_EQ(vendor::query_value(seen.request.query, "api key"), "k/4711+x");
  expect_hidden(seen, "k/4711+x");
  expect_hidden(seen, "k%2F4711%2Bx");
}

TEST(Auth, SendsUserAndPassword) {
  const std::string members =
      "\n  config { user: secret?, password: secret? }\n"
      "  auth basic(user: config.user ?? \"\", password: config.password ?? \"\")\n";
  const struct {
    const char *user, *password, *sent;
  } rows[] = {
      {"Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="},  // RFC 7617, 2
      {"test", "123\xC2\xA3", "Basic dGVzdDoxMjPCow=="},                 // RFC 7617, 2.1
      {"sk_live_4711", "", "Basic c2tfbGl2ZV80NzExOg=="},
      {"", "open:sesame", "Basic Om9wZW46c2VzYW1l"},
  };
  for (const auto& row : rows) {
    FixedCredentials::Secrets secrets;
    if (*row.user != 0) secrets.emplace("user", row.user);
    if (*row.password != 0) secrets.emplace("password", row.password);
    const Seen seen = run_with(members, std::move(secrets));
    EXPECT_EQ(seen.request.header("Authorization"), row.sent);
    expect_hidden(seen, std::string(row.sent).substr(6));
  }
}

TEST(Auth, SendsAUserWithoutAPassword) {
  const Seen seen =
      run_with("\n  config { key: secret }\n  auth basic(user: config.key)\n", {{"key", "sk_live_4711"}});
  EXPECT_EQ(seen.request.header("Authorization"), "Basic " + base64_encode("sk_live_4711:"));
  expect_hidden(seen, base64_encode("sk_live_4711:"));
}

}  // namespace
}  // namespace conn::testing
