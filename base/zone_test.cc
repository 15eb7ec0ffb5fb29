#include "base/zone.h"

#include <gtest/gtest.h>

#include "base/time.h"

namespace conn {
namespace {

int64_t at(std::string_view text) { return scan_iso(text)->micros; }

TEST(Zone, DefaultIsUtc) {
  EXPECT_EQ(Zone().to_local(1'234'567), 1'234'567);
  EXPECT_EQ(Zone::find("UTC")->to_utc(1'234'567), 1'234'567);
}

TEST(Zone, KnowsSummerAndWinter) {
  const auto vienna = Zone::find("Europe/Vienna");
  ASSERT_TRUE(vienna);
  EXPECT_EQ(vienna->to_local(at("2024-01-15T12:00:00Z")), at("2024-01-15T13:00:00"));
  EXPECT_EQ(vienna->to_local(at("2024-07-15T12:00:00Z")), at("2024-07-15T14:00:00"));
  EXPECT_EQ(vienna->to_utc(at("2024-07-15T14:00:00.000001")), at("2024-07-15T12:00:00.000001Z"));
}

TEST(Zone, ReadsAmbiguousAndMissingClocks) {
  const auto new_york = Zone::find("America/New_York");
  ASSERT_TRUE(new_york);
  EXPECT_EQ(new_york->to_utc(at("2024-11-03T01:30:00")), at("2024-11-03T05:30:00Z"));
  EXPECT_EQ(new_york->to_utc(at("2024-03-10T02:30:00")), at("2024-03-10T07:00:00Z"));
}

TEST(Zone, RefusesUnknownNames) {
  for (const std::string_view name :
       {"", "Mars/Olympus", "../../etc/passwd", "/etc/passwd", "europe/vienna"}) {
    EXPECT_FALSE(Zone::find(name)) << name;
  }
}

TEST(Zone, LeavesTheEndsOfTime) {
  const auto tokyo = Zone::find("Asia/Tokyo");
  ASSERT_TRUE(tokyo);
  EXPECT_EQ(tokyo->to_local(INT64_MAX), INT64_MAX);
  EXPECT_EQ(tokyo->to_utc(INT64_MIN), INT64_MIN);
}

TEST(Zone, NamesTheDatabase) { EXPECT_NE(Zone::database_version(), ""); }

}  // namespace
}  // namespace conn
