#include "runtime/limits/limit_rules.h"

#include <gtest/gtest.h>

#include <string>

namespace conn::runtime {
namespace {

using bytecode::LimitKind;
using bytecode::ResetForm;

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kNow = 1'735'689'600 * kSecond;  // 2025-01-01T00:00:00Z

LimitRule rule_of(ResetForm form, const std::string& format = "iso") {
  LimitRule rule;
  rule.kind = LimitKind::kRemaining;
  rule.remaining = "x-left";
  rule.reset = form == ResetForm::kNone ? "" : "x-reset";
  rule.reset_form = form;
  std::string reason;
  rule.reset_format = TimeFormat::compile(format, "", reason).value();
  return rule;
}

TEST(LimitReport, TheNumberThatIsLeft) {
  const std::pair<const char*, std::optional<std::int64_t>> cases[] = {
      {"7", 7},
      {"0", 0},
      {" 12 ", 12},
      {"-1", std::nullopt},
      {"", std::nullopt},
      {"many", std::nullopt},
      {"1.5", std::nullopt},
      {"3, 4", std::nullopt},
      {"99999999999999999999", std::nullopt}};
  for (const auto& [text, left] : cases) {
    const auto report = read_report(rule_of(ResetForm::kNone), {{"X-Left", text}}, kNow);
    EXPECT_EQ(report.has_value(), left.has_value()) << text;
    if (report && left) EXPECT_EQ(report->remaining, *left) << text;
  }
  EXPECT_FALSE(read_report(rule_of(ResetForm::kNone), {{"X-Other", "1"}}, kNow)) << "absent";
  const std::vector<HttpHeader> twice = {{"X-Left", "3"}, {"x-left", "4"}};
  EXPECT_FALSE(read_report(rule_of(ResetForm::kNone), twice, kNow)) << "repeated";
}

struct Reset {
  ResetForm form;
  const char* format;
  const char* text;
  std::optional<std::int64_t> in;  ///< µs
};

TEST(LimitReport, TheResetInEveryUnit) {
  const Reset cases[] = {
      {ResetForm::kSeconds, "iso", "30", 30 * kSecond},
      {ResetForm::kSeconds, "iso", "0.25", kSecond / 4},
      {ResetForm::kSeconds, "iso", "0", std::nullopt},
      {ResetForm::kSeconds, "iso", "-30", std::nullopt},
      {ResetForm::kSeconds, "iso", "soon", std::nullopt},
      {ResetForm::kSeconds, "iso", "", std::nullopt},
      {ResetForm::kSeconds, "iso", "1e300", std::nullopt},
      {ResetForm::kMilliseconds, "iso", "1500", 3 * kSecond / 2},
      {ResetForm::kMinutes, "iso", "2", 120 * kSecond},
      {ResetForm::kRetryAfter, "iso", "9", 9 * kSecond},
      {ResetForm::kRetryAfter, "iso", "Wed, 01 Jan 2025 00:00:40 GMT", 40 * kSecond},
      {ResetForm::kRetryAfter, "iso", "Tue, 31 Dec 2024 00:00:40 GMT", std::nullopt},
      {ResetForm::kMoment, "epoch_seconds", "1735689660", 60 * kSecond},
      {ResetForm::kMoment, "epoch_seconds", "1735689600", std::nullopt},
      {ResetForm::kMoment, "epoch_seconds", "1735689540", std::nullopt},
      {ResetForm::kMoment, "epoch_ms", "1735689660500", 60 * kSecond + kSecond / 2},
      {ResetForm::kMoment, "iso", "2025-01-01T00:01:00Z", 60 * kSecond},
      {ResetForm::kMoment, "iso", "tomorrow", std::nullopt},
      {ResetForm::kMoment, "http_date", "Wed, 01 Jan 2025 00:00:40 GMT", 40 * kSecond},
  };
  for (const Reset& one : cases) {
    const auto report =
        read_report(rule_of(one.form, one.format), {{"X-Left", "0"}, {"X-Reset", one.text}}, kNow);
    ASSERT_TRUE(report) << one.text;
    EXPECT_EQ(report->reset_in, one.in) << one.format << " " << one.text;
  }
  EXPECT_FALSE(read_report(rule_of(ResetForm::kSeconds), {{"X-Left", "0"}}, kNow)->reset_in) << "absent";
}

// A module with one stream; each limit is named by it.
bytecode::Module module_of(std::vector<bytecode::Limit> limits) {
  bytecode::Module module;
  module.strings = {"things", "orders", "x-left"};
  module.connector = 0;
  bytecode::Stream stream;
  stream.name = 1;
  for (std::uint32_t i = 0; i < limits.size(); ++i) stream.limits.push_back(i);
  module.streams = {stream};
  module.limits = std::move(limits);
  return module;
}

bytecode::Limit window(std::int64_t count, bool per_connector = false, bool of_stream = false) {
  bytecode::Limit limit;
  limit.count = count;
  limit.window = 10 * kSecond;
  limit.per_connector = per_connector;
  limit.of_stream = of_stream;
  return limit;
}

std::string key(const bytecode::Limit& limit, std::string_view account) {
  const bytecode::Module module = module_of({limit});
  return make_limit_rules(module, module.streams[0], {}, account).limits.at(0).key;
}

TEST(LimitRules, CountWhereTheyHold) {
  EXPECT_NE(key(window(50), "a"), key(window(50), "b")) << "each account alone";
  EXPECT_EQ(key(window(50, true), "a"), key(window(50, true), "b")) << "all accounts together";
  EXPECT_NE(key(window(50), "a"), key(window(50, false, true), "a")) << "the stream alone";
  EXPECT_EQ(key(window(50), "a"), key(window(60), "a")) << "another number is no other limit";
  EXPECT_NE(key(window(50), "1:b"), key(window(50, true), "b"));
}

TEST(LimitRules, SayWhatTheyAre) {
  bytecode::Limit at_once;
  at_once.kind = LimitKind::kAtOnce;
  at_once.count = 4;
  bytecode::Limit remaining;
  remaining.kind = LimitKind::kRemaining;
  remaining.remaining = 2;
  const bytecode::Module module = module_of({window(50, true), at_once, remaining});
  const LimitRules rules = make_limit_rules(module, module.streams[0], {}, "a");
  ASSERT_EQ(rules.limits.size(), 3U);
  EXPECT_EQ(rules.limits[0].text, "50 per 10s per connector");
  EXPECT_EQ(rules.limits[1].text, "4 at once");
  EXPECT_EQ(rules.limits[2].text, "remaining header(\"x-left\")");
}

TEST(LimitRules, ASettingGivesTheNumber) {
  bytecode::Limit limit = window(0);
  limit.count_config = 0;
  const bytecode::Module module = module_of({limit});
  const bytecode::Value given = bytecode::Value::integer(7), none = bytecode::Value::null();
  EXPECT_EQ(make_limit_rules(module, module.streams[0], {&given, 1}, "a").limits.at(0).count, 7);
  EXPECT_TRUE(make_limit_rules(module, module.streams[0], {&none, 1}, "a").limits.empty());
}

TEST(LimitRules, APauseIsForTheNarrowestScopeThatIsShared) {
  const auto pause = [](std::vector<bytecode::Limit> limits, std::string_view account) {
    const bytecode::Module module = module_of(std::move(limits));
    return make_limit_rules(module, module.streams[0], {}, account).pause_key;
  };
  EXPECT_EQ(pause({window(9), window(9, true)}, "a"), pause({window(9), window(9, false, true)}, "a"));
  EXPECT_NE(pause({window(9)}, "a"), pause({window(9)}, "b"));
  EXPECT_EQ(pause({window(9, true)}, "a"), pause({window(9, true)}, "b"));
  EXPECT_NE(pause({window(9, false, true)}, "a"), pause({window(9)}, "a"));
  EXPECT_EQ(pause({}, "a"), "");
}

}  // namespace
}  // namespace conn::runtime
