#include "base/civil.h"

#include <date/date.h>
#include <gtest/gtest.h>

#include <limits>

namespace conn {
namespace {

CivilDay reference_day(int64_t days) {
  const date::year_month_day ymd{date::sys_days{date::days{days}}};
  return {int{ymd.year()}, static_cast<int>(unsigned{ymd.month()}), static_cast<int>(unsigned{ymd.day()})};
}

TEST(Civil, AgreesWithTheDateLibraryOverEveryDayOf1600To2400) {
  const int64_t first = days_from_civil(1600, 1, 1);
  const int64_t last = days_from_civil(2400, 12, 31);
  EXPECT_EQ(last - first, 292'559);
  for (int64_t days = first; days <= last; ++days) {
    const CivilDay day = civil_from_days(days);
    ASSERT_EQ(day, reference_day(days)) << days;
    ASSERT_EQ(days_from_civil(day.year, day.month, day.day), days);
    const date::weekday weekday{date::sys_days{date::days{days}}};
    ASSERT_EQ(weekday_from_days(days), static_cast<int>(weekday.c_encoding())) << days;
  }
}

TEST(Civil, AgreesWithTheDateLibraryOverAGridOfFarYears) {
  for (int64_t days = -12'000'000; days <= 11'000'000; days += 997) {
    const CivilDay day = civil_from_days(days);
    ASSERT_EQ(day, reference_day(days)) << days;
    ASSERT_EQ(days_from_civil(day.year, day.month, day.day), days);
  }
}

TEST(Civil, KnowsTheLengthOfEveryMonth) {
  for (int64_t year = 1899; year <= 2101; ++year) {
    for (int month = 1; month <= 12; ++month) {
      const date::year_month_day_last last{date::year{static_cast<int>(year)},
                                           date::month_day_last{date::month{static_cast<unsigned>(month)}}};
      ASSERT_EQ(days_in_month(year, month), static_cast<int>(unsigned{last.day()})) << year << '-' << month;
    }
  }
  EXPECT_EQ(days_in_month(2024, 0), 0);
  EXPECT_EQ(days_in_month(2024, 13), 0);
  EXPECT_FALSE(is_valid_day(2023, 2, 29));
  EXPECT_TRUE(is_valid_day(2024, 2, 29));
  EXPECT_FALSE(is_valid_day(2024, 2, 0));
}

TEST(Civil, SplitsTimesBeforeAndAfterTheEpoch) {
  const CivilTime just_before{{1969, 12, 31}, 23, 59, 59, 999'999};
  EXPECT_EQ(civil_from_micros(-1), just_before);
  EXPECT_EQ(micros_from_civil(just_before), -1);
  const CivilTime later{{2024, 2, 29}, 12, 34, 56, 789};
  EXPECT_EQ(civil_from_micros(micros_from_civil(later)), later);
}

TEST(Civil, SplitsTheWholeRangeOfAnInt64) {
  for (const int64_t micros : {std::numeric_limits<int64_t>::min(), std::numeric_limits<int64_t>::max()}) {
    const CivilTime t = civil_from_micros(micros);
    EXPECT_GE(t.hour, 0);
    EXPECT_LT(t.hour, 24);
    EXPECT_TRUE(is_valid_day(t.date.year, t.date.month, t.date.day));
  }
}

}  // namespace
}  // namespace conn
