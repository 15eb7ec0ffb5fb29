#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace date {
class time_zone;  // NOLINT(readability-identifier-naming): named by its library
}

namespace conn {

/// A time zone of the IANA database of the machine. A small value; valid for the life of the process, safe
/// from any thread. The default is UTC.
class Zone {
 public:
  Zone() = default;

  /// The zone of that name, `Europe/Vienna`; nothing for names the database does not have, and where the
  /// machine has no database.
  [[nodiscard]] static std::optional<Zone> find(std::string_view name);

  /// Wall clock there, as micros of the same reading in UTC.
  [[nodiscard]] int64_t to_local(int64_t utc_micros) const;

  /// The instant of a wall clock reading there. Of two (clock set back) the earlier; of none (clock set
  /// forward) the moment of the change.
  [[nodiscard]] int64_t to_utc(int64_t local_micros) const;

  /// Version of the database, `2024a`; empty where the machine has none.
  [[nodiscard]] static std::string database_version();

 private:
  explicit Zone(const date::time_zone* zone) : zone_(zone) {}

  const date::time_zone* zone_ = nullptr;  // null is UTC
};

}  // namespace conn
