#include "base/zone.h"

#include <date/tz.h>

#include <chrono>
#include <exception>

#include "base/civil.h"

namespace conn {
namespace {

using Micros = std::chrono::microseconds;

// No offset is larger; times closer than this to the ends of an int64 are left as they are.
constexpr int64_t kFarthest = INT64_MAX - 2 * kMicrosPerDay;

bool is_far(int64_t micros) { return micros > kFarthest || micros < -kFarthest; }

}  // namespace

std::optional<Zone> Zone::find(std::string_view name) {
  if (name == "UTC" || name == "Z") return Zone();
  try {
    return Zone(date::locate_zone(std::string(name)));
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

int64_t Zone::to_local(int64_t utc_micros) const {
  if (zone_ == nullptr || is_far(utc_micros)) return utc_micros;
  return zone_->to_local(date::sys_time<Micros>(Micros(utc_micros))).time_since_epoch().count();
}

int64_t Zone::to_utc(int64_t local_micros) const {
  if (zone_ == nullptr || is_far(local_micros)) return local_micros;
  const date::local_time<Micros> local{Micros(local_micros)};
  return zone_->to_sys(local, date::choose::earliest).time_since_epoch().count();
}

std::string Zone::database_version() {
  try {
    return date::get_tzdb().version;
  } catch (const std::exception&) {
    return {};
  }
}

}  // namespace conn
