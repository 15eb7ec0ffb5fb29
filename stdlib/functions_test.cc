#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "stdlib/embedded.h"
#include "stdlib/function.h"
#include "stdlib/pattern.h"
#include "stdlib/test_expression.h"

namespace conn::stdlib {
namespace {

TEST(Functions, AreSortedByNameWithoutDoubles) {
  std::vector<std::string_view> names;
  for (const Function* function : functions()) names.push_back(function->name);
  ASSERT_GT(names.size(), 40U);
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end(), std::less_equal<>()));
}

TEST(Functions, AreFoundByName) {
  for (const Function* function : functions()) EXPECT_EQ(find(function->name), function);
  EXPECT_EQ(find("string.lowers"), nullptr);
  EXPECT_EQ(find(""), nullptr);
}

TEST(Functions, AreDocumented) {
  for (const Function* function : functions()) {
    SCOPED_TRACE(function->name);
    EXPECT_TRUE(function->doc.ends_with('.'));
    EXPECT_GE(function->examples.size(), 2U);
    EXPECT_TRUE(function->name == function->form || function->name.find('.') != std::string_view::npos);
    ASSERT_FALSE(function->parameters.empty());
    if (function->style == Style::kMethod) EXPECT_TRUE(function->parameters[0].fallback.empty());
  }
}

TEST(Functions, ShowAFailureWhereTheyMayFailAndNoneWhereNot) {
  for (const Function* function : functions()) {
    SCOPED_TRACE(function->name);
    const bool shown =
        std::any_of(function->examples.begin(), function->examples.end(),
                    [](const Example& example) { return example.result.starts_with("fails: "); });
    const bool only_too_large = function->name == "string.replace" ||
                                function->name == "string.replace_pattern" || function->name == "json";
    EXPECT_EQ(shown, function->may_fail && !only_too_large);
  }
}

TEST(Functions, ReplaceRefusesToGrowWithoutBound) {
  const std::string text(100'000, 'a');
  const std::string expression = "\"" + text + "\".replace(\"a\", \"" + text + "\")";
  EXPECT_EQ(evaluate(expression, Forms::kPlain), "fails: the text would be longer than 64 MiB");
}

TEST(Functions, PatternsThatBacktrackWouldNeverEndWithEndHere) {
  const std::string text(50'000, 'a');
  EXPECT_EQ(evaluate("\"" + text + "\".matches(r\"^(a+)+$|(a*)*b\")", Forms::kPlain), "true");
  EXPECT_EQ(evaluate("\"" + text + "\".matches(r\"(a*)*b\")", Forms::kPlain), "false");
}

TEST(Functions, RefuseAPatternThatIsNone) {
  Arena arena;
  CallContext context{arena};
  const bytecode::Value arguments[] = {bytecode::Value::of_text("a"), bytecode::Value::of_text("(")};
  find("string.matches")->code(context, {arguments, 2});
  ASSERT_NE(context.failure, nullptr);
  EXPECT_STREQ(context.failure, "not a pattern");
}

TEST(Functions, KeepsNoMorePatternsThanAFew) {
  for (int i = 0; i < 200; ++i) {
    const std::string number = std::to_string(i);
    EXPECT_EQ(evaluate("\"x" + number + "\".capture(r\"x(" + number + ")\")", Forms::kPlain),
              "\"" + number + "\"");
  }
}

TEST(Functions, FailWhereThePageHasNoMemory) {
  Arena arena(1024, 512);
  CallContext context{arena};
  const std::string text(4096, 'A');
  const bytecode::Value argument = bytecode::Value::of_text(text);
  find("string.lower")->code(context, {&argument, 1});
  ASSERT_NE(context.failure, nullptr);
  EXPECT_STREQ(context.failure, "out of memory for this page");
}

TEST(Functions, NullOfAHeaderIsTaken) {
  Arena arena;
  CallContext context{arena};
  const bytecode::Value arguments[] = {bytecode::Value::null(), bytecode::Value::of_text(" ")};
  EXPECT_TRUE(find("string.after")->code(context, {arguments, 2}).is_null());
  EXPECT_TRUE(find("string.before")->code(context, {arguments, 2}).is_null());
  const bytecode::Value links = find("string.links")->code(context, {arguments, 1});
  EXPECT_EQ(links.kind, bytecode::Kind::kDict);
  EXPECT_EQ(links.n, 0U);
  EXPECT_EQ(context.failure, nullptr);
}

// The machine never makes such a text; a function that is given one still does not die of it.
TEST(Functions, PadWithWhatIsNoText) {
  for (const std::string_view filling : {"\x80", "\xBF\x80", "a\xFF"}) {
    Arena arena;
    CallContext context{arena};
    const bytecode::Value arguments[] = {bytecode::Value::of_text("ab"), bytecode::Value::integer(5),
                                         bytecode::Value::of_text(filling)};
    for (const char* name : {"string.pad_start", "string.pad_end"}) find(name)->code(context, {arguments, 3});
    EXPECT_EQ(context.failure, nullptr);
  }
}

TEST(Functions, PatternsThatCutCharactersAreNone) {
  for (const char* pattern : {R"(\C)", R"(a\C+)", R"(\\\C)", R"(\Qa\E\C)"})
    EXPECT_TRUE(judge_pattern(pattern)) << pattern;
  for (const char* pattern : {R"(\\C)", R"(C)", R"(\Q\C\E)", R"(\Q\C)"})
    EXPECT_FALSE(judge_pattern(pattern)) << pattern;
}

struct Case {
  const char* expression;
  const char* value;
};

TEST(Functions, HoldAtTheirEdges) {
  const Case cases[] = {
      {R"(int("-0042"))", "-42"},
      {R"(int(""))", "fails: not a number"},
      {R"(int("-"))", "fails: not a number"},
      {R"(int("+5"))", "fails: not a number"},
      {R"(int(" 5"))", "fails: not a number"},
      {R"(int("-9223372036854775808"))", "-9223372036854775808"},
      {R"(int("5.0"))", "5"},
      {R"(decimal("00.50"))", "0.50"},
      {R"(float("-0"))", "-0"},
      {R"(bool("TRUE"))", "true"},
      {R"(bool(2))", "fails: not true or false"},
      {R"(decimal("0.5").round())", "1"},
      {R"(decimal("-0.5").round())", "-1"},
      {R"(decimal("0.49999999999999999999999").round())", "0"},
      {R"(decimal("9223372036854775807.5").round())", "fails: the integer is outside 64 bits"},
      {R"(decimal("9223372036854775807.5").floor())", "9223372036854775807"},
      {R"(decimal("-9223372036854775808.5").ceil())", "-9223372036854775808"},
      {R"("abc".slice(-9223372036854775808))", "\"abc\""},
      {R"("abc".slice(1, -1))", "\"b\""},
      {R"("äöü".slice(1, 2))", "\"ö\""},
      {R"("aaaa".split("aa"))", R"(["","",""])"},
      {R"(decimal("-0.005").fixed(2))", "\"-0.01\""},
      {R"(decimal("999.995").fixed(2))", "\"1000.00\""},
      {R"(decimal("1.5e3").fixed(1))", "\"1500.0\""},
      {R"(decimal("125e-3").fixed(2))", "\"0.13\""},
      {R"(decimal("0.0004").fixed(0))", "\"0\""},
      {R"(7.fixed(-5))", "\"7\""},
      {R"(decimal("1e-2000").fixed(2))", "fails: the number has too many digits"},
      {R"([decimal("1e2"), decimal("-0.001")].sum())", "99.999"},
      {R"([decimal("0"), decimal("-0.0")].sum())", "0.0"},
      {R"([decimal("1e38")].sum())", "100000000000000000000000000000000000000"},
      {R"([decimal("1e39")].sum())", "fails: the number has too many digits"},
      {R"([9223372036854775807, -9223372036854775807].sum())", "0"},
      {R"("1'234.5".parse_number())", "1234.5"},
      {R"x("(12)".parse_number())x", "fails: not a number"},
      {R"("1 234,5".parse_number(","))", "1234.5"},
      {R"("--1".parse_number())", "fails: not a number"},
      {R"("12".parse_number(""))", "12"},
      {R"("1,234,567.89".parse_number())", "1234567.89"},
      {R"("12,34,567".parse_number())", "1234567"},
      {R"("1.234".parse_number(","))", "1234"},
      {R"("1’234’567.5".parse_number())", "1234567.5"},
      {"\"1\u202f234\u00a0567\".parse_number()", "fails: not a number"},
      {"\"1\u202f234\u202f567\".parse_number()", "1234567"},
      {R"("12.5".parse_number(","))", "fails: not a number"},
      {R"("1,2,3".parse_number())", "fails: not a number"},
      {R"("1,,234".parse_number())", "fails: not a number"},
      {R"(",123".parse_number())", "fails: not a number"},
      {R"("1,234,".parse_number())", "fails: not a number"},
      {R"("1234,567".parse_number())", "fails: not a number"},
      {R"("1,234 567".parse_number())", "fails: not a number"},
      {R"("1,234.567,8".parse_number())", "fails: not a number"},
      {R"("1.234,567".parse_number())", "fails: not a number"},
      {R"("- 5".parse_number())", "fails: not a number"},
      {R"("1e3".parse_number())", "1e3"},
      {R"([1, 2, 3].slice(-9223372036854775808, 9223372036854775807))", "[1,2,3]"},
      {R"([1, 2].take(9223372036854775807))", "[1,2]"},
      {R"(json(["a\"b"].zip(["x"])).find_all("a\"b"))", R"(["x"])"},
      {R"(json(["a"].zip([[["a"].zip([["b"]])]])).find_all("a"))", R"([[{"a":["b"]}],["b"]])"},
      {R"(timestamp("2026-10-25T00:30:00Z").start_of("hour", "Europe/Vienna"))", R"("2026-10-25T00:00:00Z")"},
      {R"(timestamp("2026-10-25T01:30:00Z").start_of("hour", "Europe/Vienna"))", R"("2026-10-25T01:00:00Z")"},
      {R"(timestamp("2026-03-29T12:00:00Z").start_of("day", "Europe/Vienna"))", R"("2026-03-28T23:00:00Z")"},
      {R"(timestamp("2026-11-24T20:10:00Z").start_of("minute", "Asia/Kolkata"))",
       R"("2026-11-24T20:10:00Z")"},
      {R"(timestamp("2026-11-24T20:10:00Z").start_of("hour", "Asia/Kolkata"))", R"("2026-11-24T19:30:00Z")"},
      {R"(timestamp("1969-12-31T23:59:59Z").start_of("year"))", R"("1969-01-01T00:00:00Z")"},
      // Clocks that change by half an hour, within the hour; at midnight; by a whole day.
      {R"(timestamp("2026-10-03T15:40:00Z").start_of("hour", "Australia/Lord_Howe"))",
       R"("2026-10-03T15:30:00Z")"},
      {R"(timestamp("2026-10-03T16:10:00Z").start_of("hour", "Australia/Lord_Howe"))",
       R"("2026-10-03T16:00:00Z")"},
      {R"(timestamp("2026-04-04T15:10:00Z").start_of("hour", "Australia/Lord_Howe"))",
       R"("2026-04-04T14:00:00Z")"},
      {R"(timestamp("2026-04-04T15:40:00Z").start_of("hour", "Australia/Lord_Howe"))",
       R"("2026-04-04T15:30:00Z")"},
      {R"(timestamp("2018-11-04T12:00:00Z").start_of("day", "America/Sao_Paulo"))",
       R"("2018-11-04T03:00:00Z")"},
      {R"(timestamp("2026-11-01T12:00:00Z").start_of("day", "America/Havana"))", R"("2026-11-01T04:00:00Z")"},
      {R"(timestamp("2011-12-31T05:00:00Z").start_of("day", "Pacific/Apia"))", R"("2011-12-30T10:00:00Z")"},
      // Over the change of clocks: python's zoneinfo says the same.
      {R"(timestamp("2026-10-25T01:30:00Z").add_days(0, "Europe/Vienna"))", R"("2026-10-25T01:30:00Z")"},
      {R"(timestamp("2026-10-25T01:30:00Z").add_months(0, "Europe/Vienna"))", R"("2026-10-25T01:30:00Z")"},
      {R"(timestamp("2026-10-25T01:30:00Z").add_days(1, "Europe/Vienna"))", R"("2026-10-26T01:30:00Z")"},
      {R"(timestamp("2026-10-24T00:30:00Z").add_days(1, "Europe/Vienna"))", R"("2026-10-25T00:30:00Z")"},
      {R"(timestamp("2026-03-28T01:30:00Z").add_days(1, "Europe/Vienna"))", R"("2026-03-29T01:00:00Z")"},
      {R"(timestamp("2026-02-28T01:30:00Z").add_months(1, "Europe/Vienna"))", R"("2026-03-28T01:30:00Z")"},
      {R"(timestamp("9999-12-31T23:59:59-01:00"))", "fails: not a time in this format"},
      {R"(timestamp("0000-01-01T00:00:00+01:00"))", "fails: not a time in this format"},
      {R"(timestamp("31.12.9999 23:00 -02:00", "DD.MM.YYYY HH:mm ZZ"))", "fails: not a time in this format"},
      {R"(timestamp("9999-12-31T23:00:00", "iso", "America/New_York"))", "fails: not a time in this format"},
      {R"(date("2026-02-29T10:00:00Z", "iso"))", "fails: not a date in this format"},
      {R"(date("2026-13-01"))", "fails: not a date in this format"},
      {R"(date("2026-00-10"))", "fails: not a date in this format"},
      {R"(date("2026-04-31", "YYYY-MM-DD"))", "fails: not a date in this format"},
      {R"(date("2024-02-29").add_months(48))", R"("2028-02-29")"},
      {R"(date("9999-12-31").add_days(1))", "fails: the result is beyond the times"},
      {R"(date("0000-01-01").add_months(-1))", "fails: the result is beyond the times"},
      {R"(date("2026-01-01").add_months(-9223372036854775808))", "fails: the result is beyond the times"},
      {R"(date("2026-01-01").add_days(9223372036854775807))", "fails: the result is beyond the times"},
      {R"((-1).fixed(0))", "\"-1\""},
      {R"("QQ==".base64_decode())", "\"A\""},
      {R"("QQ".base64_decode())", "\"A\""},
      {R"("QR==".base64_decode())", "fails: not base64"},
      {R"("C3A9".hex_decode())", "\"é\""},
      {R"("a+b".url_decode())", "\"a+b\""},
      {R"("".null_if(""))", "null"},
      {R"("a".pad_start(1048577))", "fails: the text would be longer than 1 MiB"},
      {R"("a".pad_end(9223372036854775807))", "fails: the text would be longer than 1 MiB"},
      {R"("a".pad_end(-9223372036854775808))", "\"a\""},
      {R"("a".pad_end(3, ""))", "\"a\""},
      {R"("".pad_end(5, "äb"))", "\"äbäbä\""},
      {R"("a".repeat(9223372036854775807))", "fails: the text would be longer than 1 MiB"},
      {R"("".repeat(9223372036854775807))", "\"\""},
      {R"("\n".lines())", R"([""])"},
      {R"("a".lines())", R"(["a"])"},
      {R"("aXbXc".capture_all(r"[a-z]"))", R"(["a","b","c"])"},
      {R"("".capture(r"^$"))", "\"\""},
      {R"("ab".captures(r"ab"))", "[]"},
      {R"("äöü".replace_pattern(r".", "x"))", "\"xxx\""},
      {R"("äöü".replace_pattern(r"", "-"))", "\"-ä-ö-ü-\""},
      {R"("aéb".replace_pattern(r"\B", "-"))", "\"aéb\""},
      {R"("éé".replace_pattern(r"\B", "-"))", "\"-é-é-\""},
      {R"(url("/issues?page=%80").query("page"))", "fails: the bytes are no UTF-8 text"},
      {R"("".replace_pattern(r"a", "-"))", "\"\""},
      {R"(url("javascript:x"))", "fails: not an http or https url"},
      {R"(url("https:example"))", "fails: not a url"},
      {R"(url("?page=a:b"))", R"("?page=a:b")"},
      {R"(url(""))", "fails: not a url"},
      {R"(date("2026-11-24", "nonsense!"))", "fails: not a format of times"},
      {R"(max(timestamp("2026-01-01T00:00:00Z"), timestamp("2026-01-01T01:00:00+02:00")))",
       R"("2026-01-01T00:00:00Z")"},
      {R"(min(9007199254740993, 9007199254740992))", "9007199254740992"},
      {R"([decimal("1.0"), decimal("1"), decimal("1.00")].distinct())", "[1.0]"},
      {R"([3, 1, 2, 1, 3].distinct())", "[3,1,2]"},
      {R"(string(milliseconds(1)))", R"("1ms")"},
  };
  for (const Case& each : cases) {
    EXPECT_EQ(evaluate(each.expression, Forms::kPlain), each.value) << each.expression;
    EXPECT_EQ(evaluate(each.expression, Forms::kAsSent), each.value) << each.expression << " (as sent)";
  }
}

TEST(Sources, AreTheFilesOfTheLibrary) {
  std::vector<std::string_view> names;
  for (const EmbeddedFile& file : sources()) {
    names.push_back(file.name);
    EXPECT_TRUE(file.text.ends_with('\n')) << file.name;
  }
  const std::vector<std::string_view> expected = {"stdlib/auth.conn",        "stdlib/errors.conn",
                                                  "stdlib/models/ats.conn",  "stdlib/models/crm.conn",
                                                  "stdlib/models/hris.conn", "stdlib/models/ticketing.conn",
                                                  "stdlib/pages.conn"};
  EXPECT_EQ(names, expected);
  EXPECT_NE(sources()[0].text.find("auth bearer(token: secret)"), std::string_view::npos);
}

}  // namespace
}  // namespace conn::stdlib
