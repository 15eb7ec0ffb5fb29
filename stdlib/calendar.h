#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/civil.h"
#include "base/zone.h"
#include "stdlib/values.h"

/// What the functions over times share.
namespace conn::stdlib {

inline constexpr std::string_view kUtc = "UTC";
inline constexpr const char* kBeyondTimes = "the result is beyond the times";
/// More days and more months than the times have.
inline constexpr std::int64_t kMostDays = 4'000'000, kMostMonths = 120'000;
inline constexpr std::int64_t kNoCount = kMostDays + 1;

/// Why the text is no zone; nothing where it is one.
[[nodiscard]] std::optional<std::string> judge_zone(std::string_view text);
/// The zone of that name; nothing, with the failure set, where there is none.
[[nodiscard]] std::optional<Zone> zone_of(CallContext& context, const Value& name);

/// The clock's reading in the zone; nothing, with the failure set, for a moment that RFC 3339 cannot write.
[[nodiscard]] std::optional<std::int64_t> local_of(CallContext& context, const Zone& zone,
                                                   std::int64_t micros);

/// What a clock in the zone shows at the moment; of a date its midnight, whatever the zone. Nothing, with the
/// failure set, where the zone is none, and for a moment that RFC 3339
/// cannot write.
[[nodiscard]] std::optional<CivilTime> wall_clock(CallContext& context, const Value& time, const Value& zone);

enum class Unit : std::uint8_t { kMinute, kHour, kDay, kWeek, kMonth, kQuarter, kYear };
[[nodiscard]] std::optional<Unit> unit_of(std::string_view name);
/// Why the text is no unit; nothing where it is one.
[[nodiscard]] std::optional<std::string> judge_unit(std::string_view text);
/// The reading of a clock at which its unit began.
[[nodiscard]] std::int64_t start_of(std::int64_t local, Unit unit);

[[nodiscard]] inline std::int64_t days_of(const CivilDay& day) {
  return days_from_civil(day.year, day.month, day.day);
}
/// The day so many months later, at most the last one of its month; nothing for more months than there are.
[[nodiscard]] std::optional<std::int64_t> months_later(std::int64_t days, std::int64_t months);

/// The time or the day as a value; fails outside of what RFC 3339 can write.
[[nodiscard]] Value moment(CallContext& context, std::int64_t micros);
[[nodiscard]] Value day(CallContext& context, std::int64_t days);

}  // namespace conn::stdlib
