// Times: a format, a zone and a text, a line each. What is read prints and reads again as the same moment, as
// far as the format can say.
#include <algorithm>

#include "base/duration.h"
#include "base/time.h"
#include "base/time_format.h"
#include "tests/fuzz/check.h"

namespace {

using namespace conn;

/// February 1972, µs. Before, zones had offsets with seconds (Liberia was the last), which `±hh:mm` cannot
/// say.
constexpr std::int64_t kWholeMinutes = 65'750'400'000'000;

void check_plain(std::string_view text) {
  if (const auto micros = parse_iso(text)) {
    std::string out;
    append_iso(*micros, out);
    // Years of more than four digits are written, not read.
    if (out.size() <= 27 && out[0] != '-' && out[0] != '+')
      fuzz::demand(parse_iso(out) == micros, "iso: " + out);
  }
  if (const auto micros = parse_http_date(text)) {
    std::string out;
    append_http_date(*micros, out);
    fuzz::demand(parse_http_date(out) == micros, "http date: " + out);
  }
  if (const auto micros = parse_duration(text)) {
    std::string out;
    append_duration(*micros, out);
    fuzz::demand(!out.empty(), "a duration that prints as nothing");
  }
  for (const int digits : {0, 3, 6}) static_cast<void>(parse_epoch(text, digits));
  static_cast<void>(parse_date(text));
}

void check_format(std::string_view spec, std::string_view zone, std::string_view text) {
  std::string reason;
  const auto format = TimeFormat::compile(spec, zone, reason);
  fuzz::demand(format.has_value() || !reason.empty(), "refused without a reason");
  if (!format) return;
  const auto micros = format->parse(text);
  if (!micros || *micros < kWholeMinutes) return;
  std::string first, second;
  format->print(*micros, first);
  const auto again = format->parse(first);
  if (!again) return;  // the pattern says too little, or the moment lies beyond its years
  format->print(*again, second);
  fuzz::demand(first == second, "prints as something else the second time: " + first + " and " + second);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text = fuzz::text_of(data, size);
  const std::string_view spec = fuzz::take_line(text);
  const std::string_view zone = fuzz::take_line(text);
  check_plain(text);
  check_format(spec, zone, text);
  return 0;
}
