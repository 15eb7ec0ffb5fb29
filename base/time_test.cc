#include "base/time.h"

#include <date/date.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>

namespace conn {
namespace {

std::string iso(int64_t micros) {
  std::string out;
  append_iso(micros, out);
  return out;
}

std::string http_date(int64_t micros) {
  std::string out;
  append_http_date(micros, out);
  return out;
}

std::string epoch(int64_t micros, int unit_digits, int fraction_digits) {
  std::string out;
  append_epoch(micros, unit_digits, fraction_digits, out);
  return out;
}

constexpr int64_t kJuly = 1'720'958'405'000'000;  // 2024-07-14T12:00:05Z

TEST(Iso, ReadsOffsetsAndFractions) {
  EXPECT_EQ(parse_iso("2024-07-14T12:00:05Z"), kJuly);
  EXPECT_EQ(parse_iso("2024-07-14t12:00:05z"), kJuly);
  EXPECT_EQ(parse_iso("2024-07-14T14:00:05+02:00"), kJuly);
  EXPECT_EQ(parse_iso("2024-07-14T07:00:05-0500"), kJuly);
  EXPECT_EQ(parse_iso("2024-07-14T12:00:05.5Z"), kJuly + 500'000);
  EXPECT_EQ(parse_iso("2024-07-14T12:00:05.123456789Z"), kJuly + 123'456);
  EXPECT_EQ(parse_iso("1969-12-31T23:59:59.999999Z"), -1);
  EXPECT_EQ(parse_iso("0000-01-01T00:00:00Z"), days_from_civil(0, 1, 1) * kMicrosPerDay);
  EXPECT_EQ(parse_iso("9999-12-31T23:59:59.999999Z"), kLastMoment);
}

TEST(Iso, EndsWithTheYear9999AlsoBehindAnOffset) {
  for (const std::string_view text : {"9999-12-31T23:59:59-00:01", "0000-01-01T00:00:59+00:01",
                                      "9999-12-31T23:59:60Z", "9999-12-31T23:59:59.999999-0001"}) {
    EXPECT_EQ(parse_iso(text), std::nullopt) << text;
  }
  EXPECT_TRUE(parse_iso("9999-12-31T22:59:59-01:00"));
}

TEST(Iso, TellsDatesAndWallClocksApart) {
  EXPECT_EQ(parse_iso("2024-07-14"), std::nullopt);
  EXPECT_EQ(parse_iso_or_date("2024-07-14"), kJuly / kMicrosPerDay * kMicrosPerDay);
  EXPECT_EQ(parse_iso("2024-07-14T12:00:05"), std::nullopt);
  EXPECT_EQ(parse_iso_or_date("2024-07-14T12:00:05"), std::nullopt);
  const auto wall = scan_iso("2024-07-14T12:00:05.25");
  ASSERT_TRUE(wall);
  EXPECT_EQ(wall->micros, kJuly + 250'000);
  EXPECT_TRUE(wall->has_time);
  EXPECT_FALSE(wall->has_offset);
}

TEST(Iso, LeapSecondsCountAsTheNextSecond) {
  EXPECT_EQ(parse_iso("1998-12-31T23:59:60Z"), parse_iso("1999-01-01T00:00:00Z"));
  EXPECT_EQ(parse_iso("1998-12-31T15:59:60.5-08:00"), parse_iso("1999-01-01T00:00:00.5Z"));
  EXPECT_EQ(parse_iso("1998-12-31T23:59:60+01:00"), std::nullopt);
}

TEST(Iso, RefusesEveryTruncationAndEveryWrongByte) {
  const std::string whole = "2024-07-14T12:00:05.25+02:00";
  for (size_t size = 0; size < whole.size(); ++size) {
    EXPECT_EQ(parse_iso(std::string_view(whole).substr(0, size)), std::nullopt) << size;
  }
  for (size_t i = 0; i < whole.size(); ++i) {
    for (const char c : {'x', '/', ':' == whole[i] ? '-' : ':', ' ', '\0', '\x80'}) {
      std::string text = whole;
      text[i] = c;
      EXPECT_EQ(parse_iso(text), std::nullopt) << text;
    }
  }
}

TEST(Iso, RefusesWhatDoesNotExist) {
  for (const std::string_view text :
       {"2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z",
        "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:61Z", "2024-01-01T00:00:00+24:00",
        "2024-01-01T00:00:00+00:60", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00ZZ", "2024-01-01 00:00:00Z",
        "2024-01-01T00:00:00+01", "2024-01-01T00:00:00 Z"}) {
    EXPECT_EQ(parse_iso(text), std::nullopt) << text;
  }
}

TEST(Iso, PrintsTheShortestFraction) {
  EXPECT_EQ(iso(kJuly), "2024-07-14T12:00:05Z");
  EXPECT_EQ(iso(kJuly + 500'000), "2024-07-14T12:00:05.500Z");
  EXPECT_EQ(iso(kJuly + 1'000), "2024-07-14T12:00:05.001Z");
  EXPECT_EQ(iso(kJuly + 123'456), "2024-07-14T12:00:05.123456Z");
  EXPECT_EQ(iso(kJuly + 1), "2024-07-14T12:00:05.000001Z");
  EXPECT_EQ(iso(-1), "1969-12-31T23:59:59.999999Z");
  EXPECT_EQ(iso(days_from_civil(10'000, 1, 1) * kMicrosPerDay), "+10000-01-01T00:00:00Z");
  EXPECT_EQ(iso(days_from_civil(-1, 12, 31) * kMicrosPerDay), "-00001-12-31T00:00:00Z");
  EXPECT_LE(iso(INT64_MIN).size(), static_cast<size_t>(kMaxIsoLength));
}

TEST(Iso, SurvivesAndAgreesWithTheDateLibrary) {
  std::mt19937_64 random(11);
  const int64_t first = days_from_civil(1, 1, 1) * kMicrosPerDay;
  const int64_t span = days_from_civil(9999, 12, 31) * kMicrosPerDay - first;
  for (int i = 0; i < 20'000; ++i) {
    const int64_t micros = first + static_cast<int64_t>(random() % static_cast<uint64_t>(span));
    const std::string text = iso(micros);
    ASSERT_EQ(parse_iso(text), micros) << text;
    const int64_t seconds = floor_div(micros, kMicrosPerSecond);
    const auto reference = date::format("%FT%T", date::sys_seconds(std::chrono::seconds(seconds)));
    ASSERT_EQ(text.substr(0, 19), reference);
  }
}

TEST(Date, ReadsAndPrints) {
  std::string out;
  append_date(*parse_date("2024-02-29"), out);
  EXPECT_EQ(out, "2024-02-29");
  EXPECT_EQ(parse_date("1970-01-02"), 1);
  for (const std::string_view text :
       {"2023-02-29", "2024-2-1", "2024-02-29T", "", "20240229", "2024/02/29"}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
}

TEST(Epoch, ReadsNumbersOfAnyUnit) {
  EXPECT_EQ(parse_epoch("1720958405", 0), kJuly);
  EXPECT_EQ(parse_epoch("1720958405.25", 0), kJuly + 250'000);
  EXPECT_EQ(parse_epoch("1720958405.1234567", 0), kJuly + 123'456);
  EXPECT_EQ(parse_epoch("1.720958405e9", 0), kJuly);
  EXPECT_EQ(parse_epoch("1720958405000", 3), kJuly);
  EXPECT_EQ(parse_epoch("-1.5", 0), -1'500'000);
  EXPECT_EQ(parse_epoch("-1", 3), -1'000);
  EXPECT_EQ(parse_epoch("253402300799", 0), 253'402'300'799'000'000);
  EXPECT_EQ(parse_epoch("253402300800", 0), std::nullopt);
  EXPECT_EQ(parse_epoch("-62167219200", 0), -62'167'219'200'000'000);
  EXPECT_EQ(parse_epoch("-62167219201", 0), std::nullopt);
  for (const std::string_view text : {"", "x", "1e30", "0x10", " 1", "99999999999999999999"}) {
    EXPECT_EQ(parse_epoch(text, 0), std::nullopt) << text;
  }
}

TEST(Epoch, PrintsRoundedDown) {
  EXPECT_EQ(epoch(kJuly + 999'999, 0, 0), "1720958405");
  EXPECT_EQ(epoch(kJuly + 1'999, 3, 0), "1720958405001");
  EXPECT_EQ(epoch(kJuly + 1'999, 0, 6), "1720958405.001999");
  EXPECT_EQ(epoch(-1, 0, 0), "-1");
  EXPECT_EQ(epoch(-1'500'000, 0, 3), "-1.500");
  EXPECT_EQ(epoch(-500'000, 0, 1), "-0.5");
}

TEST(HttpDate, ReadsTheThreeFormsOfRfc9110) {
  const int64_t expected = *parse_iso("1994-11-06T08:49:37Z");
  EXPECT_EQ(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT"), expected);
  EXPECT_EQ(parse_http_date("Sunday, 06-Nov-94 08:49:37 GMT"), expected);
  EXPECT_EQ(parse_http_date("Sun Nov  6 08:49:37 1994"), expected);
  EXPECT_EQ(parse_http_date("Wed Nov 16 08:49:37 1994"), expected + 10 * kMicrosPerDay);
  EXPECT_EQ(parse_http_date("Tuesday, 06-Nov-29 08:49:37 GMT"), parse_iso("2029-11-06T08:49:37Z"));
  EXPECT_EQ(http_date(expected), "Sun, 06 Nov 1994 08:49:37 GMT");
  EXPECT_EQ(parse_http_date(http_date(kJuly)), kJuly);
}

TEST(HttpDate, RefusesTheRest) {
  for (const std::string_view text :
       {"", "Sun", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT", "Xyz, 06 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 94 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:49:60 GMT",
        "Sun, 06-Nov 1994 08:49:37 GMT", "Sun Nov 6 08:49:37 1994", "Sun Nov  6 08:49:37 1994 ", "120"}) {
    EXPECT_EQ(parse_http_date(text), std::nullopt) << text;
  }
}

// The published vectors, `tests[].data` and `valid`, where CONN_VECTORS names the folder that has them. The
// files are regular enough that reading `"data"` and `"valid"` line by line is exact.
template <class Check>
void check_vectors(const char* file, Check check) {
  const char* folder = std::getenv("CONN_VECTORS");
  if (folder == nullptr) {
    std::cout << "CONN_VECTORS is not set: the vectors of " << file << " were not read\n";
    return;
  }
  std::ifstream in(std::string(folder) + "/formats/" + file);
  ASSERT_TRUE(in) << folder;
  int count = 0;
  std::string line;
  std::string data;
  while (std::getline(in, line)) {
    const size_t text = line.find("\"data\": \"");
    if (text != std::string::npos) data = line.substr(text + 9, line.rfind('"') - text - 9);
    const size_t verdict = line.find("\"valid\": ");
    if (verdict == std::string::npos || data.empty()) continue;
    ++count;
    EXPECT_EQ(check(data), line.find("true", verdict) != std::string::npos) << data;
    data.clear();
  }
  EXPECT_GT(count, 10);
}

TEST(Vectors, DateTime) {
  check_vectors("date-time.json", [](std::string_view text) { return parse_iso(text).has_value(); });
}

TEST(Vectors, Date) {
  check_vectors("date.json", [](std::string_view text) { return parse_date(text).has_value(); });
}

}  // namespace
}  // namespace conn
