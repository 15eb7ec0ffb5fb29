#include "base/time_format.h"

#include <gtest/gtest.h>

#include "base/time.h"

namespace conn {
namespace {

TimeFormat compiled(std::string_view spec, std::string_view zone = "") {
  std::string reason;
  auto format = TimeFormat::compile(spec, zone, reason);
  EXPECT_TRUE(format) << spec << ": " << reason;
  return format.value_or(TimeFormat());
}

std::string refused(std::string_view spec, std::string_view zone = "") {
  std::string reason;
  EXPECT_FALSE(TimeFormat::compile(spec, zone, reason)) << spec;
  return reason;
}

std::string printed(const TimeFormat& format, std::string_view iso) {
  std::string out;
  format.print(*parse_iso(iso), out);
  return out;
}

struct Example {
  std::string_view spec;
  std::string_view text;
  std::string_view iso;
};

// Each text is what the format prints for the instant, and reads back as it.
class TimeFormatExample : public testing::TestWithParam<Example> {};

TEST_P(TimeFormatExample, ReadsAndPrints) {
  const auto& [spec, text, iso] = GetParam();
  const TimeFormat format = compiled(spec);
  EXPECT_EQ(format.parse(text), parse_iso(iso)) << spec << " of " << text;
  EXPECT_EQ(printed(format, iso), text) << spec;
  EXPECT_EQ(format.parse(std::string(text) + "0x"), std::nullopt) << spec;
  EXPECT_EQ(format.parse(""), std::nullopt) << spec;
}

INSTANTIATE_TEST_SUITE_P(
    All, TimeFormatExample,
    testing::Values(
        Example{"iso", "2024-07-04T05:06:07.089Z", "2024-07-04T05:06:07.089Z"},
        Example{"date", "2024-07-04", "2024-07-04T00:00:00Z"},
        Example{"epoch_seconds", "1720069567", "2024-07-04T05:06:07Z"},
        Example{"epoch_seconds(6)", "1720069567.089000", "2024-07-04T05:06:07.089Z"},
        Example{"epoch_ms", "1720069567089", "2024-07-04T05:06:07.089Z"},
        Example{"epoch_us", "1720069567089001", "2024-07-04T05:06:07.089001Z"},
        Example{"http_date", "Thu, 04 Jul 2024 05:06:07 GMT", "2024-07-04T05:06:07Z"},
        Example{"dotnet", "/Date(1720069567089)/", "2024-07-04T05:06:07.089Z"},
        Example{"dotnet", "/Date(-1000)/", "1969-12-31T23:59:59Z"},
        Example{"ticks(10000000)", "638556663670890010", "2024-07-04T05:06:07.089001Z"},
        Example{"ticks(10000000)", "0", "0001-01-01T00:00:00Z"},
        Example{"ticks(1000)", "63855666367089", "2024-07-04T05:06:07.089Z"},
        Example{"ticks(1000000)", "63855666367089001", "2024-07-04T05:06:07.089001Z"},
        Example{"ticks(1000000000)", "63855666367089001000", "2024-07-04T05:06:07.089001Z"},
        Example{"ticks(1)", "63855666367", "2024-07-04T05:06:07Z"},
        Example{"MM/DD/YYYY", "07/04/2024", "2024-07-04T00:00:00Z"},
        Example{"M/D/YY h:mm A", "7/4/24 5:06 AM", "2024-07-04T05:06:00Z"},
        Example{"M/D/YY h:mm a", "7/4/24 12:06 pm", "2024-07-04T12:06:00Z"},
        Example{"YYYY-MM-DD hh:mm:ss", "2024-07-04 17:06:07", "2024-07-04T17:06:07Z"},
        Example{"yyyy-MM-dd'at'HH:mm", "2024-07-04at17:06", "2024-07-04T17:06:00Z"},
        Example{"YYYYMMDDThhmmssSSSZ", "20240704T170607089Z", "2024-07-04T17:06:07.089Z"},
        Example{"YYYY-MM-DDThh:mm:ss.SSSSSSSSSZZ", "2024-07-04T17:06:07.089001000+0000",
                "2024-07-04T17:06:07.089001Z"},
        Example{"dddd, D MMMM YYYY", "Thursday, 4 July 2024", "2024-07-04T00:00:00Z"},
        Example{"ddd DD-MMM-YYYY", "Thu 04-Jul-2024", "2024-07-04T00:00:00Z"},
        Example{"YYYY-MM", "2024-07", "2024-07-01T00:00:00Z"},
        Example{"%Y-%m-%d", "2024-07-04", "2024-07-04T00:00:00Z"},
        Example{"%FT%T.%fZ", "2024-07-04T05:06:07.089000Z", "2024-07-04T05:06:07.089Z"},
        Example{"%-d %B %Y %I:%M %p", "4 July 2024 05:06 PM", "2024-07-04T17:06:00Z"},
        Example{"%a %b %d %H:%M:%S %Z %Y", "Thu Jul 04 05:06:07 UTC 2024", "2024-07-04T05:06:07Z"},
        Example{"%Y-%j", "2024-366", "2024-12-31T00:00:00Z"},
        Example{"%D %R %%", "07/04/24 05:06 %", "2024-07-04T05:06:00Z"},
        Example{"%s", "1720069567", "2024-07-04T05:06:07Z"},
        Example{"%Y-%m-%d %H:%M:%S.%L %z", "2024-07-04 05:06:07.089 +0000", "2024-07-04T05:06:07.089Z"}));

TEST(TimeFormat, ReadsWhatItWouldNotPrint) {
  EXPECT_EQ(compiled("%m/%d/%Y").parse("7/4/2024"), parse_iso("2024-07-04T00:00:00Z"));
  EXPECT_EQ(compiled("%Y-%m-%dT%H:%M:%S%z").parse("2024-07-04T05:06:07+02:00"),
            parse_iso("2024-07-04T03:06:07Z"));
  EXPECT_EQ(compiled("YYYY-MM-DD hh:mm:ss Z").parse("2024-07-04 05:06:07 -0330"),
            parse_iso("2024-07-04T08:36:07Z"));
  EXPECT_EQ(compiled("%F %T.%f").parse("2024-07-04 05:06:07.123456789"),
            parse_iso("2024-07-04T05:06:07.123456Z"));
  EXPECT_EQ(compiled("D MMM YYYY").parse("4 JULY 2024"), parse_iso("2024-07-04T00:00:00Z"));
  EXPECT_EQ(compiled("dotnet").parse("/Date(1720069567089+0200)/"), parse_iso("2024-07-04T05:06:07.089Z"));
}

TEST(TimeFormat, RefusesMomentsThatDoNotExist) {
  EXPECT_EQ(compiled("MM/DD/YYYY").parse("02/30/2024"), std::nullopt);
  EXPECT_EQ(compiled("MM/DD/YYYY").parse("13/01/2024"), std::nullopt);
  EXPECT_EQ(compiled("MM/DD/YYYY").parse("1/01/2024"), std::nullopt);
  EXPECT_EQ(compiled("%Y-%j").parse("2023-366"), std::nullopt);
  EXPECT_EQ(compiled("%F %I %p").parse("2024-07-04 13 PM"), std::nullopt);
  EXPECT_EQ(compiled("%F %T").parse("2024-07-04 24:00:00"), std::nullopt);
  EXPECT_EQ(compiled("%F %T%z").parse("2024-07-04 05:06:07+24:00"), std::nullopt);
  EXPECT_EQ(compiled("%F %T%z").parse("2024-07-04 05:06:07+02:"), std::nullopt);
  EXPECT_EQ(compiled("dotnet").parse("/Date(17+02)/"), std::nullopt);
  EXPECT_EQ(compiled("ticks(10000000)").parse("-1"), std::nullopt);
  EXPECT_EQ(compiled("ticks(10000000)").parse("1.5"), std::nullopt);
  EXPECT_EQ(compiled("ticks(10000000)").parse("3155378976000000000"), std::nullopt) << "the year 10000";
  EXPECT_EQ(compiled("ticks(1)").parse("999999999999999999999999999999"), std::nullopt);
  EXPECT_EQ(compiled("%s").parse("-"), std::nullopt);
}

TEST(TimeFormat, ReadsAndPrintsWallClocksOfAZone) {
  const TimeFormat vienna = compiled("YYYY-MM-DD hh:mm:ss", "Europe/Vienna");
  EXPECT_EQ(vienna.parse("2024-07-04 05:06:07"), parse_iso("2024-07-04T03:06:07Z"));
  EXPECT_EQ(printed(vienna, "2024-07-04T03:06:07Z"), "2024-07-04 05:06:07");
  EXPECT_EQ(compiled("date", "Asia/Tokyo").parse("2024-07-04"), parse_iso("2024-07-03T15:00:00Z"));
  EXPECT_EQ(printed(compiled("date", "Asia/Tokyo"), "2024-07-03T15:00:00Z"), "2024-07-04");
  EXPECT_EQ(compiled("iso", "Europe/Vienna").parse("2024-07-04T05:06:07"), parse_iso("2024-07-04T03:06:07Z"));
  EXPECT_EQ(compiled("iso", "Europe/Vienna").parse("2024-07-04T05:06:07Z"),
            parse_iso("2024-07-04T05:06:07Z"));
  EXPECT_EQ(printed(compiled("%F %H:%M %z", "America/New_York"), "2024-07-04T05:06:00Z"),
            "2024-07-04 01:06 -0400");
  EXPECT_EQ(printed(compiled("%F %H:%M %Z", "America/New_York"), "2024-07-04T05:06:00Z"),
            "2024-07-04 05:06 UTC");
  EXPECT_EQ(compiled("iso").parse("2024-07-04T05:06:07"), std::nullopt);
}

TEST(TimeFormat, KnowsItsResolution) {
  EXPECT_EQ(TimeFormat().resolution(), 1);
  EXPECT_EQ(compiled("date").resolution(), kMicrosPerDay);
  EXPECT_EQ(compiled("epoch_seconds").resolution(), kMicrosPerSecond);
  EXPECT_EQ(compiled("epoch_seconds(6)").resolution(), 1);
  EXPECT_EQ(compiled("epoch_ms").resolution(), 1'000);
  EXPECT_EQ(compiled("ticks(1000)").resolution(), 1'000);
  EXPECT_EQ(compiled("ticks(10000000)").resolution(), 1);
  EXPECT_EQ(compiled("http_date").resolution(), kMicrosPerSecond);
  EXPECT_EQ(compiled("YYYY-MM-DD hh:mm").resolution(), kMicrosPerMinute);
  EXPECT_EQ(compiled("%F").resolution(), kMicrosPerDay);
  EXPECT_EQ(compiled("%F %T.%L").resolution(), 1'000);
}

TEST(TimeFormat, SaysWhyAPatternIsRefused) {
  EXPECT_EQ(refused("QQ/YYYY"), "`Q` is no part of a time pattern; text of its own stands in `'`");
  EXPECT_EQ(refused("%Y-%q"), "`%q` is no part of a time pattern");
  EXPECT_EQ(refused("%Y-%"), "the time pattern ends inside a `%`");
  EXPECT_EQ(refused("YYYY'x"), "a `'` in the time pattern has no second one");
  EXPECT_EQ(refused("YYYY-MM-DD HH:MM"),
            "the time pattern says the same part twice; minutes are `mm`, months `MM`");
  EXPECT_EQ(refused("MM/DD"), "the time pattern has no year");
  EXPECT_EQ(refused(""), "the time pattern has no year");
  EXPECT_EQ(refused("YYYY DD"), "the time pattern has a day but no month");
  EXPECT_EQ(refused("%Y-%m %j"), "the time pattern has both a month and a day of the year");
  EXPECT_EQ(refused("YYYY-MM hh"), "the time pattern has a time but no day");
  EXPECT_EQ(refused("YYYY-MM-DD mm"), "the time pattern has minutes but no hour");
  EXPECT_EQ(refused("YYYY-MM-DD hh:ss"), "the time pattern has seconds but no minutes");
  EXPECT_EQ(refused("YYYY-MM-DD hh:mm.SSS"), "the time pattern has a fraction but no seconds");
  EXPECT_EQ(refused("%F %I"), "hours from 1 to 12 and AM or PM stand together in a time pattern");
  EXPECT_EQ(refused("%s Z"), "`%s` stands alone in a time pattern");
  EXPECT_EQ(refused("YYYY-MM-DD hh:mm:ss.SSSSSSSSSS"), "a fraction in a time pattern has at most nine `S`");
  EXPECT_EQ(refused("iso", "Mars/Olympus"), "`Mars/Olympus` is no time zone of the IANA database");
}

}  // namespace
}  // namespace conn
