// Times as vendors write them: formats of fields, in zones that a setting names, read and sent.
#include <gtest/gtest.h>

#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using vendor::FunctionVendor;
using vendor::json_answer;

/// The connector of things whose times are of this type, with these settings.
std::string things_of(std::string_view type, std::string_view clauses = "cursor .at",
                      std::string_view config = "") {
  std::string text = things_connector(clauses, config);
  const std::string plain = "at: timestamp? }";
  const std::size_t at = text.find(plain);
  return text.replace(at, plain.size(), "at: " + std::string(type) + " }");
}

/// What the connector makes of one time, as JSON.
std::string read(const std::string& text, const std::string& time, const std::string& zone = "") {
  FunctionVendor vendor([&](const vendor::Request&) {
    return json_answer(200, R"({"data":[{"id":1,"name":"n","at":)" + time + R"(}],"next":null})");
  });
  Harness harness(compile(text), vendor);
  if (!zone.empty()) harness.account.config["zone"] = zone;
  harness.run();
  if (harness.memory.lines.empty()) return "nothing";
  const MemorySink::Line& line = harness.memory.lines[0];
  if (line.bad) return line.reason;
  const std::size_t at = line.json.find("\"at\":") + 5;
  return line.json.substr(at, line.json.rfind('}') - at);
}

constexpr const char* kZoned = R"(timestamp? as "YYYY-MM-DD hh:mm" in config.zone | epoch_ms)";
constexpr const char* kZone = "\n  config { zone: string }\n";

TEST(Formats, AZoneIsTakenFromASetting) {
  const std::string text = things_of(kZoned, "cursor .at", kZone);
  EXPECT_EQ(read(text, R"("2025-01-15 13:00")", "Europe/Vienna"), R"("2025-01-15T12:00:00Z")");
  EXPECT_EQ(read(text, R"("2025-07-15 13:00")", "Europe/Vienna"), R"("2025-07-15T11:00:00Z")") << "summer";
  EXPECT_EQ(read(text, R"("2025-01-15 13:00")", "America/New_York"), R"("2025-01-15T18:00:00Z")");
  EXPECT_EQ(read(text, R"("2025-01-15 13:00")", "UTC"), R"("2025-01-15T13:00:00Z")");
  EXPECT_EQ(read(text, "1736946000000", "Europe/Vienna"), R"("2025-01-15T13:00:00Z")") << "the next format";
}

TEST(Formats, ASettingThatIsNullIsUtc) {
  const std::string text = things_of(kZoned, "cursor .at", "\n  config { zone: string? }\n");
  EXPECT_EQ(read(text, R"("2025-01-15 13:00")"), R"("2025-01-15T13:00:00Z")");
  EXPECT_EQ(read(text, R"("2025-01-15 13:00")", "Asia/Tokyo"), R"("2025-01-15T04:00:00Z")");
}

TEST(Formats, AZoneThatIsNoneIsToldBeforeTheFirstRequest) {
  FunctionVendor vendor([](const vendor::Request&) { return json_answer(200, "{}"); });
  Harness harness(compile(things_of(kZoned, "cursor .at", kZone)), vendor);
  harness.account.config["zone"] = "Vienna";
  const Error error = harness.refused();
  EXPECT_EQ(error.code, Code::kZoneUnknown);
  EXPECT_EQ(error.kind, ErrorKind::kConfig);
  EXPECT_NE(error.message.find("`zone`"), std::string::npos);
  EXPECT_NE(error.message.find("`Vienna`"), std::string::npos);
  EXPECT_EQ(vendor.requests(), 0U);
}

TEST(Formats, SinceIsSentInTheZoneOfTheSetting) {
  FunctionVendor vendor([](const vendor::Request&) {
    return json_answer(200, R"({"data":[{"id":1,"name":"n","at":"2024-12-15 13:00"}],"next":null})");
  });
  const auto module = compile(things_of(kZoned, "cursor .at", kZone));
  const auto state = make_memory_state_store();
  for (int i = 0; i < 2; ++i) {
    Harness harness(module, vendor);
    harness.state = state.get();
    harness.account.config["zone"] = "Europe/Vienna";
    EXPECT_TRUE(harness.run().ok());
  }
  EXPECT_EQ(vendor.log().back(), "/things?since=2024-12-15%2013%3A00");
}

TEST(Formats, ATextMayStandForNothing) {
  const std::string text = things_of(R"(timestamp? as "YYYY-MM-DD" | null_if("0000-00-00") | null_if("-"))");
  EXPECT_EQ(read(text, R"("0000-00-00")"), "null");
  EXPECT_EQ(read(text, R"("-")"), "null");
  EXPECT_EQ(read(text, "null"), "null");
  EXPECT_EQ(read(text, R"("2025-01-15")"), R"("2025-01-15T00:00:00Z")");
  EXPECT_EQ(read(text, R"("--")"), "expected a time written as `YYYY-MM-DD`, found `--`");
  EXPECT_EQ(read(things_of(R"(timestamp? as null_if("never"))"), R"("never")"), "null");
  EXPECT_EQ(read(things_of(R"(timestamp? as null_if("never"))"), R"("2025-01-15T01:02:03Z")"),
            R"("2025-01-15T01:02:03Z")");
  EXPECT_EQ(read(things_of(R"(timestamp? as epoch_seconds | null_if("0"))"), "0"),
            R"("1970-01-01T00:00:00Z")")
      << "a number is no text";
}

/// The same moment as it is written and as it is sent back.
TEST(Formats, WhatIsReadIsSentBackAsItWas) {
  struct Case {
    const char *format, *written, *moment;
  };
  for (const Case& each :
       {Case{"iso", R"("2024-02-29T12:30:45Z")", "2024-02-29T12:30:45Z"},
        Case{"epoch_seconds", "1709209845", "2024-02-29T12:30:45Z"},
        Case{"epoch_seconds(6)", R"("1709209845.123456")", "2024-02-29T12:30:45.123456Z"},
        Case{"epoch_ms", "1709209845123", "2024-02-29T12:30:45.123Z"},
        Case{"dotnet", R"("/Date(1709209845123)/")", "2024-02-29T12:30:45.123Z"},
        Case{"ticks(10_000_000)", "638448066451230000", "2024-02-29T12:30:45.123Z"},
        Case{"ticks(1000)", "63844806645123", "2024-02-29T12:30:45.123Z"},
        Case{R"("%d.%m.%Y %H:%M:%S")", R"("29.02.2024 12:30:45")", "2024-02-29T12:30:45Z"}}) {
    FunctionVendor vendor([&](const vendor::Request&) {
      return json_answer(
          200, std::string(R"({"data":[{"id":1,"name":"n","at":)") + each.written + R"(}],"next":null})");
    });
    const auto module = compile(things_of("timestamp? as " + std::string(each.format), "cursor .at"));
    const auto state = make_memory_state_store();
    for (int i = 0; i < 2; ++i) {
      Harness harness(module, vendor);
      harness.state = state.get();
      const RunSummary summary = harness.run();
      EXPECT_EQ(summary.streams.at(0).since, each.moment) << each.format;
    }
    std::string sent = each.written;
    if (sent.front() == '"') sent = sent.substr(1, sent.size() - 2);
    EXPECT_EQ(vendor::query_value(vendor.log().back().substr(vendor.log().back().find('?') + 1), "since"),
              sent);
  }
}

}  // namespace
}  // namespace conn::testing
