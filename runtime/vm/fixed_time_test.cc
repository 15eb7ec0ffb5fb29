#include "runtime/vm/fixed_time.h"

#include <gtest/gtest.h>

#include <string>

#include "base/time_format.h"
#include "runtime/json/testing.h"

namespace conn::runtime {
namespace {

std::optional<std::int64_t> fast(const FixedTime& format, std::string text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  text.append(64, '\0');
  std::int64_t micros = 0;
  return format.parse(text.data(), size, micros) ? std::optional(micros) : std::nullopt;
}

// Whatever the fast way reads, the format reads the same; the usual texts it does read.
TEST(FixedTime, AgreesWithTheFormatOnTextsLikeIt) {
  const struct {
    const char* pattern;
    const char* sample;
  } kCases[] = {{"iso", "2024-02-29T23:59:59Z"},
                {"iso", "2014-07-25T02:54:39-03:00"},
                {"date", "2019-04-08"},
                {"MM/DD/YYYY", "05/26/1968"},
                {"YYYY-MM-DD HH:mm:ss", "2015-02-08 02:45:14"},
                {"DD.MM.YYYY HH:mm", "24.12.2020 18:05"},
                {"%Y-%m-%d %H:%M:%S", "1999-12-31 23:59:59"},
                {"epoch_ms", "1425327695633"}};
  json::testing::Random random(11);
  for (const auto& [pattern, sample] : kCases) {
    std::string reason;
    const auto whole = TimeFormat::compile(pattern, "", reason);
    ASSERT_TRUE(whole) << reason;
    const FixedTime fixed(pattern, "");
    EXPECT_EQ(fast(fixed, sample), whole->parse(sample)) << sample;
    EXPECT_TRUE(fast(fixed, sample)) << sample;
    for (int round = 0; round < 20000; ++round) {
      std::string text = sample;
      for (std::uint32_t edits = 1 + random.below(3); edits > 0; --edits) {
        text[random.below(static_cast<std::uint32_t>(text.size()))] = "0123456789/-:T Z+.x"[random.below(19)];
      }
      if (random.below(8) == 0) text.pop_back();
      if (const auto read = fast(fixed, text)) {
        EXPECT_EQ(read, whole->parse(text)) << pattern << ": " << text;
      }
    }
  }
}

TEST(FixedTime, ReadsNothingWhereAFormatHasNoFixedPlaces) {
  for (const char* pattern : {"MMM D, YYYY", "M/D/YYYY", "YYYY-MM-DDTHH:mm:ss.SSS", "hh:mm A YYYY-MM-DD",
                              "http_date", "dotnet", "DD MMMM YYYY"}) {
    EXPECT_FALSE(fast(FixedTime(pattern, ""), "2020-01-01")) << pattern;
    EXPECT_FALSE(fast(FixedTime(pattern, ""), "2020-01-01T00:00:00.000")) << pattern;
  }
  EXPECT_FALSE(fast(FixedTime("YYYY-MM-DD", "Europe/Berlin"), "2020-01-01"));
}

// A part that has no fixed place is not passed over.
TEST(FixedTime, ReadsNothingWhereOnePartOfAFormatHasNoFixedPlace) {
  for (const char* pattern : {"%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S%Z", "%Y-%m-%dT%H:%M:%S%f"}) {
    std::string reason;
    ASSERT_TRUE(TimeFormat::compile(pattern, "", reason)) << reason;
    EXPECT_FALSE(fast(FixedTime(pattern, ""), "2020-01-01T00:00:00")) << pattern;
  }
}

TEST(FixedTime, EndsWithTheYear9999AlsoBehindAnOffset) {
  EXPECT_TRUE(fast(FixedTime("iso", ""), "9999-12-31T23:59:59+00:01"));
  EXPECT_FALSE(fast(FixedTime("iso", ""), "9999-12-31T23:59:59-00:01"));
}

TEST(FixedTime, ScalesEpochsAndRefusesOverflow) {
  std::int64_t micros = 0;
  EXPECT_TRUE(FixedTime("epoch_seconds", "").scale(2, micros));
  EXPECT_EQ(micros, 2'000'000);
  EXPECT_FALSE(FixedTime("epoch_seconds", "").scale(INT64_MAX, micros));
  EXPECT_FALSE(FixedTime("iso", "").scale(1, micros));
}

}  // namespace
}  // namespace conn::runtime
