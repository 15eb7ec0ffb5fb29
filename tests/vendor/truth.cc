#include "tests/vendor/truth.h"

#include <date/date.h>
#include <fmt/format.h>

#include <chrono>
#include <sstream>

#include "base/json_text.h"

namespace conn::vendor {
namespace {

using Micros = date::sys_time<std::chrono::microseconds>;

struct Civil {
  int year;
  unsigned month, day;
  std::int64_t hour, minute, second, micro;
};

Civil civil(std::int64_t micros) {
  const Micros time{std::chrono::microseconds(micros)};
  const auto day = date::floor<date::days>(time);
  const date::year_month_day ymd(day);
  const std::int64_t rest = (time - day).count();
  return {static_cast<int>(ymd.year()),
          static_cast<unsigned>(ymd.month()),
          static_cast<unsigned>(ymd.day()),
          rest / 3'600'000'000,
          rest / 60'000'000 % 60,
          rest / 1'000'000 % 60,
          rest % 1'000'000};
}

std::string seconds_text(const Civil& c) {
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", c.year, c.month, c.day, c.hour, c.minute,
                     c.second);
}

/// Fractions only where there are any, in threes.
std::string delivered_time(std::int64_t micros) {
  const Civil c = civil(micros);
  if (c.micro == 0) return seconds_text(c) + "Z";
  if (c.micro % 1000 == 0) return fmt::format("{}.{:03}Z", seconds_text(c), c.micro / 1000);
  return fmt::format("{}.{:06}Z", seconds_text(c), c.micro);
}

std::string quoted(const std::string& text) {
  std::string out;
  append_json_string(text, out);
  return out;
}

}  // namespace

std::string to_json(const TruthValue& value) {
  switch (value.kind) {
    case TruthValue::Kind::kText:
    case TruthValue::Kind::kDate: return quoted(value.text);
    case TruthValue::Kind::kBool: return value.truth ? "true" : "false";
    case TruthValue::Kind::kTimestamp: return quoted(delivered_time(value.micros));
    case TruthValue::Kind::kJson: return value.text;
    case TruthValue::Kind::kNull: break;
  }
  return "null";
}

std::string vendor_time(std::int64_t micros) {
  const Civil c = civil(micros);
  return fmt::format("{}.{:03}Z", seconds_text(c), c.micro / 1000);
}

std::string vendor_seconds(std::int64_t micros) { return seconds_text(civil(micros)) + "Z"; }

std::string vendor_date(std::int64_t micros) {
  const Civil c = civil(micros);
  return fmt::format("{:04}-{:02}-{:02}", c.year, c.month, c.day);
}

bool read_vendor_time(const std::string& text, std::int64_t& micros) {
  std::istringstream in(text);
  Micros time;
  in >> date::parse("%FT%TZ", time);
  if (in.fail() || in.peek() != std::istringstream::traits_type::eof()) return false;
  micros = time.time_since_epoch().count();
  return true;
}

}  // namespace conn::vendor
