// `probe`: what a vendor's answer says of a credential.
#include <gtest/gtest.h>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::FunctionVendor;
using vendor::json_answer;
using vendor::Request;

constexpr std::string_view kBearer = "\n  config { token: secret }\n  auth bearer(token: config.token)\n";

std::string connector(const std::string& members) {
  return things_connector("cursor .at", std::string(kBearer) + members);
}

const std::string kMe = "  probe get \"/me\" => body.email\n";

/// What a probe tells where the vendor answers so.
ProbeReport asked(const std::string& members, const vendor::Answer& answer) {
  FunctionVendor vendor([&](const Request&) { return answer; });
  Harness harness(compile(connector(members)), vendor);
  Result<ProbeReport> report = harness.probe();
  EXPECT_TRUE(report.ok()) << report.error().message;
  return report.ok() ? std::move(report).value() : ProbeReport{};
}

TEST(Probe, TellsWhoseAccountItIs) {
  const ProbeReport report = asked(kMe, json_answer(200, R"({"email": "ada@acme.example"})"));
  EXPECT_EQ(report.outcome, ProbeOutcome::kOk);
  EXPECT_EQ(report.label, "ada@acme.example");
  EXPECT_FALSE(report.error);
  EXPECT_EQ(report.requests, 1);
  EXPECT_EQ(report.request.url, "https://things.test/me");
}

TEST(Probe, NeedsNoLabel) {
  const ProbeReport report = asked(kMe, json_answer(200, R"({"email": null})"));
  EXPECT_EQ(report.outcome, ProbeOutcome::kOk);
  EXPECT_FALSE(report.label);
  const ProbeReport without = asked("  probe get \"/me\"\n", json_answer(200, "[]"));
  EXPECT_EQ(without.outcome, ProbeOutcome::kOk);
  EXPECT_FALSE(without.label);
}

TEST(Probe, IsGoodWithoutABody) {
  EXPECT_EQ(asked(kMe, answer_with(204, {}, "")).outcome, ProbeOutcome::kOk);
}

TEST(Probe, NamesARefusedCredential) {
  const ProbeReport report = asked(kMe, json_answer(401, R"({"error": "no such token: sandbox"})"));
  EXPECT_EQ(report.outcome, ProbeOutcome::kRefused);
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->kind, ErrorKind::kAuth);
  EXPECT_FALSE(report.label);
  const std::string said = to_text(report) + to_json(report);
  EXPECT_NE(said.find("[secret]"), std::string::npos);
  EXPECT_EQ(said.find("sandbox"), std::string::npos) << said;
}

TEST(Probe, NamesAMissingPermission) {
  EXPECT_EQ(asked(kMe, json_answer(403, "{}")).outcome, ProbeOutcome::kForbidden);
}

TEST(Probe, ObeysTheRulesOfTheConnector) {
  const std::string rules = kMe + "  errors { 200 if body.ok == false => fail unauthorized(body.error) }\n";
  EXPECT_EQ(asked(rules, json_answer(200, R"({"ok": false, "error": "invalid_auth"})")).outcome,
            ProbeOutcome::kRefused);
  EXPECT_EQ(asked(rules, json_answer(200, R"({"ok": true, "email": "a@b.example"})")).outcome,
            ProbeOutcome::kOk);
}

TEST(Probe, IsNotGoodWhereALoginPageAnswers) {
  const ProbeReport report =
      asked(kMe, answer_with(200, {{"Content-Type", "text/html"}}, "<!DOCTYPE html><title>Log in</title>"));
  EXPECT_EQ(report.outcome, ProbeOutcome::kFailed);
}

TEST(Probe, IsNotGoodWhereTheAnswerIsSkipped) {
  const ProbeReport report = asked(kMe + "  errors { 404 => skip(\"not there\") }\n", json_answer(404, "{}"));
  EXPECT_EQ(report.outcome, ProbeOutcome::kFailed);
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->code, Code::kProbeSkipped);
}

TEST(Probe, TriesAgainAndSaysWhenItMayNotWaitSoLong) {
  int tries = 0;
  FunctionVendor vendor([&](const Request&) {
    return ++tries < 3 ? json_answer(503, "{}") : json_answer(200, R"({"email": "a@b.example"})");
  });
  Harness harness(compile(connector(kMe)), vendor);
  const Result<ProbeReport> report = harness.probe();
  ASSERT_TRUE(report.ok());
  EXPECT_EQ(report->outcome, ProbeOutcome::kOk);
  EXPECT_EQ(report->requests, 3);
  EXPECT_EQ(asked(kMe, answer_with(429, {{"Retry-After", "3600"}})).outcome, ProbeOutcome::kLimited);
}

TEST(Probe, ReadsNoStateAndKnowsNoStreams) {
  FunctionVendor vendor([&](const Request&) { return json_answer(200, "{}"); });
  Harness harness(compile(connector("  probe get \"/me\" { query { at: now as epoch_seconds } }\n")), vendor);
  harness.options.streams = {"no_such_stream"};
  const Result<ProbeReport> report = harness.probe();
  ASSERT_TRUE(report.ok()) << report.error().message;
  EXPECT_EQ(report->outcome, ProbeOutcome::kOk);
  EXPECT_TRUE(harness.memory.lines.empty());
}

TEST(Probe, IsAskedForInVain) {
  FunctionVendor vendor([&](const Request&) { return json_answer(200, "{}"); });
  Harness harness(compile(connector("")), vendor);
  const Result<ProbeReport> report = harness.probe();
  ASSERT_FALSE(report.ok());
  EXPECT_EQ(report.error().code, Code::kNoProbe);
}

TEST(Probe, FailsBeforeItAsksWhereASecretIsMissing) {
  FunctionVendor vendor([&](const Request&) { return json_answer(200, "{}"); });
  Harness harness(compile(connector(kMe)), vendor);
  harness.credentials = FixedCredentials({});
  const Result<ProbeReport> report = harness.probe();
  ASSERT_FALSE(report.ok());
  EXPECT_EQ(report.error().kind, ErrorKind::kConfig);
}

}  // namespace
}  // namespace conn::testing
