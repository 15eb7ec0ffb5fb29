#include <gtest/gtest.h>

#include <functional>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::Answer;
using vendor::FunctionVendor;
using vendor::json_answer;
using vendor::Request;

Answer text_answer(int status, const std::string& body, const std::string& type) {
  return answer_with(status, {{"Content-Type", type}}, body);
}

class Answers : public ::testing::Test {
 protected:
  StreamSummary run(Answer answer, std::string_view members = "") {
    FunctionVendor vendor([&](const Request&) { return answer; });
    Harness harness(compile(things_connector("cursor .at", members)), vendor);
    const RunSummary summary = harness.run();
    ids_ = harness.memory.ids();
    bad_ = harness.observer.bad;
    requests_ = vendor.requests();
    return summary.streams.at(0);
  }
  Error error(Answer answer, std::string_view members = "") {
    const StreamSummary summary = run(std::move(answer), members);
    EXPECT_TRUE(summary.error);
    EXPECT_EQ(ids_, "");
    EXPECT_EQ(summary.since, "");
    return summary.error.value_or(Error{});
  }

  std::string ids_;
  std::vector<std::string> bad_;
  std::size_t requests_ = 0;
};

// RFC 9110: what is no ASCII in a header was ISO 8859-1 once. A header that counted as absent would end
// paging.
TEST(Headers, OfOldBytesAreRead) {
  FunctionVendor vendor([](const Request& request) {
    const bool first = vendor::query_value(request.query, "page") == std::nullopt;
    Answer answer = json_answer(200, "{\"data\":[" + Thing{first ? 1 : 2, 1}.json() + "]}");
    if (first)
      answer.headers.push_back(
          {"Link", "<https://things.test/things?page=2>; rel=\"next\"; title=\"caf\xE9\""});
    return answer;
  });
  Harness harness(compile(things_connector("cursor .at", "", "pages link_header()")), vendor);
  EXPECT_TRUE(harness.run().ok());
  EXPECT_EQ(harness.memory.ids(), "1 2");
}

TEST(BadRecords, HideSecretsThatTheVendorSendsBack) {
  constexpr const char* kToken = "tok-0123456789-0123456789-0123456789-0123456789-0123456789";
  FunctionVendor vendor([&](const Request&) {
    return json_answer(200, std::string("{\"data\":[{\"id\":1,\"name\":\"n\",\"at\":\"tok-a\"},") +
                                "{\"id\":2,\"name\":\"n\",\"at\":\"" + kToken + "\"}],\"next\":null}");
  });
  Harness harness(compile(things_connector(
                      "cursor .at", "  config { token: secret }\n  auth bearer(token: config.token)\n")),
                  vendor);
  harness.credentials = FixedCredentials{{{"token", kToken}}};
  const RunSummary summary = harness.run();
  ASSERT_EQ(harness.observer.bad.size(), 2U);
  EXPECT_NE(harness.observer.bad[0].find("`tok-a`"), std::string::npos) << harness.observer.bad[0];
  EXPECT_NE(harness.observer.bad[1].find("[secret]"), std::string::npos) << harness.observer.bad[1];
  ASSERT_EQ(harness.memory.lines.size(), 2U);
  for (const auto& line : harness.memory.lines)
    EXPECT_EQ(line.reason.find("tok-0123"), std::string::npos) << line.reason;
  EXPECT_EQ(to_json(summary).find("tok-0123"), std::string::npos);
}

TEST_F(Answers, ThatAreNoJsonSayWhatTheyAre) {
  const std::pair<Answer, const char*> cases[] = {
      {text_answer(200, "<!doctype html><p>log in</p>", "text/html; charset=utf-8"), "it is a page of HTML"},
      {text_answer(200, "  <html></html>", ""), "it is a page of HTML"},
      {text_answer(200, "<?xml version=\"1.0\"?><a/>", "application/xml"), "it is XML"},
      {text_answer(200, "a,b\n1,2", "text/csv"), "its type is `text/csv`"},
      {text_answer(200, "", "application/json"), "empty"},
      {json_answer(200, R"({"data":[{"id":1})"), "not valid JSON"}};
  for (const auto& [answer, said] : cases) {
    const Error failed = error(answer);
    EXPECT_EQ(failed.code, Code::kAnswerNotJson) << said;
    EXPECT_EQ(failed.kind, ErrorKind::kVendor);
    EXPECT_NE(failed.message.find(said), std::string::npos) << failed.message;
    EXPECT_NE(failed.message.find("GET https://things.test/things was answered with 200"), std::string::npos)
        << failed.message;
  }
}

TEST_F(Answers, WithoutTheListOfRecordsFail) {
  for (const char* body : {"{}", R"({"data":{}})", R"({"data":null})", R"({"ok":false,"error":"x"})", "[]",
                           "null", "7", R"({"data":"x"})"}) {
    const Error failed = error(json_answer(200, body));
    EXPECT_EQ(failed.code, Code::kAnswerShape) << body;
    EXPECT_EQ(failed.kind, ErrorKind::kVendor);
    EXPECT_NE(failed.message.find("data"), std::string::npos) << failed.message;
    EXPECT_FALSE(failed.help.empty());
  }
}

TEST_F(Answers, WhoseStatusIsNoSuccessAreErrors) {
  const std::tuple<int, Code, ErrorKind> cases[] = {
      {401, Code::kUnauthorized, ErrorKind::kAuth},    {403, Code::kForbidden, ErrorKind::kPermission},
      {404, Code::kVendorRefused, ErrorKind::kVendor}, {418, Code::kVendorRefused, ErrorKind::kVendor},
      {202, Code::kVendorRefused, ErrorKind::kVendor}, {301, Code::kVendorRefused, ErrorKind::kVendor}};
  for (const auto& [status, code, kind] : cases) {
    const Error failed = error(json_answer(status, "{}"));
    EXPECT_EQ(failed.code, code) << status;
    EXPECT_EQ(failed.kind, kind) << status;
    EXPECT_NE(failed.message.find(std::to_string(status)), std::string::npos) << failed.message;
    EXPECT_EQ(requests_, 1U) << status;
  }
}

TEST_F(Answers, WithoutContentAreEmptyPages) {
  for (const int status : {204, 304}) {
    const StreamSummary summary = run(answer_with(status, {}, ""));
    EXPECT_FALSE(summary.error) << status;
    EXPECT_EQ(summary.records, 0);
    EXPECT_EQ(summary.pages, 1);
  }
}

TEST_F(Answers, AreJudgedByTheConnectorsRules) {
  constexpr const char* kRules = R"conn(
  errors {
    200 if body.ok == false => fail unauthorized(body.error)
    400 if body.code == "gone" => empty
    409 => skip("busy")
    500 => ok
  }
)conn";
  const Error failed = error(json_answer(200, R"({"ok":false,"error":"token revoked"})"), kRules);
  EXPECT_EQ(failed.code, Code::kUnauthorized);
  EXPECT_NE(failed.message.find("token revoked"), std::string::npos);
  EXPECT_FALSE(run(json_answer(400, R"({"code":"gone"})"), kRules).error);
  EXPECT_EQ(error(json_answer(400, R"({"code":"other"})"), kRules).code, Code::kVendorRefused);
  EXPECT_EQ(error(text_answer(400, "<html>", "text/html"), kRules).code, Code::kVendorRefused)
      << "a guard on what is no JSON is false";
  EXPECT_FALSE(run(json_answer(500, R"({"data":[],"next":null})"), kRules).error);
  const StreamSummary skipped = run(json_answer(409, "{}"), kRules);
  EXPECT_FALSE(skipped.error);
  EXPECT_EQ(skipped.stopped, "skipped");
  EXPECT_EQ(skipped.skipped, "busy");
}

TEST_F(Answers, RulesThatFailAreErrorsOfTheirOwn) {
  const Error failed =
      error(answer_with(422, {{"X-Left", "many"}}),
            "\n  errors { 422 if int(header(\"X-Left\") ?? \"0\") == 0 => fail vendor(\"none left\") }\n");
  EXPECT_EQ(failed.code, Code::kRulesFailed);
  EXPECT_EQ(failed.kind, ErrorKind::kVendor);
  EXPECT_EQ(failed.at.rfind("things.conn:", 0), 0U) << failed.at;
}

// ---- bad records
// ----------------------------------------------------------------------------------------------------------------

std::string records(int good, int bad) {
  std::string out = "{\"data\":[";
  for (int i = 0; i < good + bad; ++i) {
    if (i != 0) out += ',';
    out += i < good ? Thing{i, 1}.json() : "{\"id\":" + std::to_string(i) + ",\"name\":7,\"at\":null}";
  }
  return out + "],\"next\":null}";
}

TEST_F(Answers, BadRecordsGoToQuarantineAndTheRestIsDelivered) {
  const StreamSummary summary = run(json_answer(200, records(19, 1)));
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(summary.records, 20);
  EXPECT_EQ(summary.upserts, 19);
  EXPECT_EQ(summary.bad, 1);
  EXPECT_NE(summary.since, "");
  ASSERT_EQ(bad_.size(), 1U);
  EXPECT_NE(bad_[0].find("things.conn:"), std::string::npos) << bad_[0];
}

TEST_F(Answers, MoreThanFivePercentBadFailTheStreamAtItsEnd) {
  const StreamSummary summary = run(json_answer(200, records(18, 1)));
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kTooManyBadRecords);
  EXPECT_EQ(summary.error->kind, ErrorKind::kMapping);
  EXPECT_EQ(summary.since, "") << "`since` has not moved";
  EXPECT_EQ(summary.upserts, 18) << "good records stand";
}

TEST_F(Answers, MoreThanTwentyBadFailThePageBeforeItIsCommitted) {
  const Error failed = error(json_answer(200, records(100, 21)));
  EXPECT_EQ(failed.code, Code::kTooManyBadRecords);
  EXPECT_NE(failed.message.find("21 of 121 records are bad; the first one: "), std::string::npos)
      << failed.message;
  EXPECT_NE(failed.help.find("not to quarantine either"), std::string::npos)
      << "what no quarantine holds, the message tells";
  EXPECT_TRUE(bad_.empty());
  EXPECT_FALSE(run(json_answer(200, records(399, 21))).error) << "21 of 420 are 5 %";
}

TEST_F(Answers, ARepeatedKeyThatIsReadMakesTheRecordBad) {
  std::string body = records(19, 0);
  body.insert(body.find(']'), R"(,{"id":90,"name":"a","name":"b","at":null})");
  const StreamSummary summary = run(json_answer(200, body));
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(summary.bad, 1);
}

TEST_F(Answers, APageBeyondTheBudgetIsAnError) {
  FunctionVendor vendor([&](const Request&) { return json_answer(200, records(1000, 0)); });
  Harness harness(compile(things_connector()), vendor);
  harness.limits.fuel = 1000;
  EXPECT_EQ(harness.run().streams.at(0).error.value_or(Error{}).code, Code::kAnswerTooLarge);
  EXPECT_EQ(harness.memory.ids(), "");
}

}  // namespace
}  // namespace conn::testing
