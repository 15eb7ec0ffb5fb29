#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace conn::vendor {

/// What a field of a delivered record must be. Made from the truth set itself, without any connector.
struct TruthValue {
  enum class Kind : unsigned char { kNull, kText, kBool, kTimestamp, kDate, kJson };
  Kind kind = Kind::kNull;
  std::string text;         ///< kText: plain; kDate: `2024-01-31`; kJson: without blanks, null written
  std::int64_t micros = 0;  ///< kTimestamp: since 1970, UTC
  bool truth = false;       ///< kBool

  friend bool operator==(const TruthValue&, const TruthValue&) = default;

  static TruthValue none() { return {}; }
  static TruthValue of_text(std::string text) { return {Kind::kText, std::move(text), 0, false}; }
  static TruthValue of_bool(bool value) { return {Kind::kBool, "", 0, value}; }
  static TruthValue of_time(std::int64_t micros) { return {Kind::kTimestamp, "", micros, false}; }
  static TruthValue of_date(std::string text) { return {Kind::kDate, std::move(text), 0, false}; }
  static TruthValue of_json(std::string text) { return {Kind::kJson, std::move(text), 0, false}; }
};

/// One record as it must be delivered. Fields of the model that are not listed must be null.
struct TruthRecord {
  std::string id;
  std::int64_t updated_at = 0;  ///< µs; 0 where the vendor has none
  std::vector<std::pair<std::string, TruthValue>> fields;
};

/// The JSON text of a value, a timestamp as `2024-01-31T10:00:00Z` with fractions where there are any.
[[nodiscard]] std::string to_json(const TruthValue& value);

/// `2024-01-31T10:00:00.000Z`, as vendors write it.
[[nodiscard]] std::string vendor_time(std::int64_t micros);
/// `2024-01-31T10:00:00Z`; µs below the second are cut.
[[nodiscard]] std::string vendor_seconds(std::int64_t micros);
/// `2024-01-31`
[[nodiscard]] std::string vendor_date(std::int64_t micros);
/// Reads what these write, and RFC 3339 in UTC in general; false where it is none.
[[nodiscard]] bool read_vendor_time(const std::string& text, std::int64_t& micros);

}  // namespace conn::vendor
