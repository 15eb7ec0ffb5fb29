#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/decimal.h"
#include "base/duration.h"
#include "base/encoding.h"
#include "base/json_text.h"
#include "base/text.h"
#include "base/time.h"
#include "base/time_format.h"

namespace conn {
namespace {

void expect(bool holds) {
  if (!holds) __builtin_trap();
}

void encodings_survive(std::string_view text) {
  for (const UrlPart part : {UrlPart::kPathSegment, UrlPart::kQuery, UrlPart::kForm}) {
    expect(percent_decode(percent_encode(text, part), part) == text);
    (void)percent_decode(text, part);
  }
  for (const Base64 alphabet : {Base64::kStandard, Base64::kUrl}) {
    expect(base64_decode(base64_encode(text, alphabet), alphabet) == text);
    if (const auto bytes = base64_decode(text, alphabet)) {
      const std::string again = base64_encode(*bytes, alphabet);
      expect(again.substr(0, again.find('=')) == text.substr(0, text.find('=')));
    }
  }
  expect(hex_decode(hex_encode(text)) == text);
}

void json_text_survives(std::string_view text) {
  std::string escaped;
  append_json_escaped(text, escaped);
  std::string plain;
  unescape_json(escaped, plain);
  expect(plain == text);
}

void decimals_agree(std::string_view text) {
  const auto number = DecimalView::parse(text);
  expect(number.has_value() == is_json_number(text));
  const auto plain = parse_plain_int64(text);
  if (!number) return expect(!plain);
  expect(*number == *number);
  const IntFit fit = number->to_int64();
  if (plain) expect(fit.kind == IntFit::kExact && fit.value == *plain);
  if (fit.kind != IntFit::kOverflow) expect((fit.kind == IntFit::kExact) == number->is_integer());
  for (const int digits : {0, 3, 6}) (void)parse_epoch(text, digits);
}

void times_survive(std::string_view text) {
  if (const auto micros = parse_iso_or_date(text)) {
    std::string printed;
    append_iso(*micros, printed);
    if (printed.size() <= 27 && printed[0] != '-' && printed[0] != '+') expect(parse_iso(printed) == micros);
  }
  if (const auto micros = parse_http_date(text)) {
    std::string printed;
    append_http_date(*micros, printed);
    expect(parse_http_date(printed) == micros);
  }
  (void)parse_duration(text);
}

// The first line is a format, the rest a text in it.
void formats_hold(std::string_view text) {
  const size_t line = text.find('\n');
  if (line == std::string_view::npos) return;
  std::string reason;
  const auto format = TimeFormat::compile(text.substr(0, line), "", reason);
  expect(format.has_value() == reason.empty());
  if (!format) return;
  const auto micros = format->parse(text.substr(line + 1));
  if (!micros) return;
  std::string printed;
  format->print(*micros, printed);
  expect(!printed.empty());
}

}  // namespace
}  // namespace conn

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  conn::encodings_survive(text);
  conn::json_text_survives(text);
  conn::decimals_agree(text);
  conn::times_survive(text);
  conn::formats_hold(text);
  if (conn::is_valid_utf8(text)) (void)conn::count_code_points(text);
  return 0;
}
