#include <gtest/gtest.h>

#include <conn/summary.h>

namespace conn {
namespace {

RunSummary summary() {
  RunSummary run;
  run.connector = "things";
  run.version = "1.0.0";
  run.account = "default";
  run.started = 1'735'689'600'000'000;
  run.finished = 1'735'689'602'500'000;
  StreamSummary good;
  good.stream = "things";
  good.model = "vendor.Thing";
  good.records = 12'345;
  good.upserts = 12'000;
  good.unchanged = 300;
  good.bad = 45;
  good.pages = 3;
  good.requests = 4;
  good.retries = 1;
  good.waits = 1'500'000;
  good.limit_waits = 600'000;
  good.bytes = 2'500'000;
  good.stopped = "`page.at is null`";
  good.since = "2025-01-01T00:00:00Z";
  StreamSummary failed;
  failed.stream = "x";
  failed.notes = {"mind this"};
  failed.error = Error{Code::kUnauthorized, ErrorKind::kAuth, "refused", "check the secret", "things.conn:7"};
  run.streams = {good, failed};
  return run;
}

TEST(RunSummary, IsGoodOnlyIfEveryStreamIs) {
  RunSummary run = summary();
  EXPECT_FALSE(run.ok());
  run.streams.pop_back();
  EXPECT_TRUE(run.ok());
}

TEST(RunSummary, IsPartialWhereSomethingCameAndSomethingIsMissing) {
  RunSummary run = summary();
  EXPECT_TRUE(run.partial()) << "one stream failed, another did not";
  run.streams.erase(run.streams.begin());
  EXPECT_FALSE(run.partial()) << "all failed";
  run.streams[0].error.reset();
  EXPECT_FALSE(run.partial());
  run.streams[0].skipped = "";
  EXPECT_TRUE(run.partial()) << "skipped without a word";
  EXPECT_TRUE(run.ok());
}

TEST(RunSummary, TellsWhatWasSkipped) {
  RunSummary run = summary();
  run.streams.erase(run.streams.begin());
  run.streams[0].error.reset();
  run.streams[0].stopped = "skipped";
  run.streams[0].skipped = "not shared \x1B[2J";
  EXPECT_EQ(to_text(run),
            "things 1.0.0, account default: partial in 2.5 s\n"
            "  x  0 records: 0 written, 0 unchanged; 0 pages, 0 requests, 0 B; stopped: skipped\n"
            "    left unread: not shared ?[2J\n"
            "    note: mind this\n");
  const std::string json = to_json(run);
  EXPECT_NE(json.find(R"("ok":true,"partial":true,"cancelled":false)"), std::string::npos) << json;
  EXPECT_NE(json.find(R"("skipped":"not shared \u001b[2J")"), std::string::npos) << json;
}

TEST(RunSummary, AsText) {
  EXPECT_EQ(to_text(summary()),
            "things 1.0.0, account default: partial in 2.5 s\n"
            "  things  12,345 records: 12,000 written, 300 unchanged, 45 bad; 3 pages, 4 requests, 1 "
            "retry, waited 1.5 s (0.6 s for limits), 2.5 MB; "
            "stopped: `page.at is null`\n"
            "  x       0 records: 0 written, 0 unchanged; 0 pages, 0 requests, 0 B\n"
            "    note: mind this\n"
            "    failed: refused [R0010, auth]\n"
            "    at: things.conn:7\n"
            "    help: check the secret\n");
}

TEST(RunSummary, WhatAVendorSaysCannotMoveTheCursor) {
  RunSummary run = summary();
  run.streams[1].notes = {"skipped: \x1B[2J"};
  run.streams[1].error->message = "answered with 400: \x1B[31mbad\n  things  0 records";
  const std::string text = to_text(run);
  EXPECT_EQ(text.find('\x1B'), std::string::npos) << text;
  EXPECT_NE(text.find("answered with 400: ?[31mbad?  things  0 records [R0010"), std::string::npos) << text;
}

TEST(RunSummary, AsJson) {
  RunSummary run = summary();
  run.tzdata = "2024a";
  run.streams.erase(run.streams.begin());
  EXPECT_EQ(
      to_json(run),
      R"({"format":1,"connector":"things","version":"1.0.0","account":"default","ok":false,"partial":false,"cancelled":false,)"
      R"("started":"2025-01-01T00:00:00Z","finished":"2025-01-01T00:00:02.500Z","tzdata":"2024a","streams":[)"
      R"({"stream":"x","model":"","ok":false,"records":0,"upserts":0,"unchanged":0,"bad":0,"filtered":0,"untracked":0,)"
      R"("pages":0,"requests":0,"retries":0,"restarts":0,"waits_us":0,"limit_waits_us":0,"bytes":0,"wire_bytes":0,"stopped":null,"read":null,"since":null,)"
      R"("notes":["mind this"],"error":{"code":"R0010","kind":"auth","message":"refused","help":"check the secret",)"
      R"("at":"things.conn:7"},"skipped":null}]})");
}

}  // namespace
}  // namespace conn
