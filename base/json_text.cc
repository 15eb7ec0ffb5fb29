#include "base/json_text.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <iterator>

#include "base/encoding.h"
#include "base/text.h"

namespace conn {
namespace {

constexpr std::array<bool, 256> escaped_bytes() {
  std::array<bool, 256> table{};
  for (int i = 0; i < 0x20; ++i) table[static_cast<size_t>(i)] = true;
  table['"'] = table['\\'] = true;
  return table;
}

constexpr auto kEscaped = escaped_bytes();

// Whether one of eight bytes is `"`, `\` or a control character; exact, as no byte with its top bit set is
// one.
bool any_escaped(const char* p) {
  constexpr uint64_t kOnes = 0x0101010101010101ULL;
  constexpr uint64_t kTops = 0x8080808080808080ULL;
  uint64_t word;
  std::memcpy(&word, p, sizeof word);
  const auto zero_bytes = [](uint64_t x) { return (x - kOnes) & ~x; };
  const uint64_t below_space = (word - 0x20 * kOnes) & ~word;
  return ((below_space | zero_bytes(word ^ (kOnes * '"')) | zero_bytes(word ^ (kOnes * '\\'))) & kTops) != 0;
}

const char* find_escaped(const char* p, const char* end) {
  while (end - p >= 8 && !any_escaped(p)) p += 8;
  while (p != end && !kEscaped[static_cast<uint8_t>(*p)]) ++p;
  return p;
}

void append_escape(char c, std::string& out) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"': out.append("\\\""); return;
    case '\\': out.append("\\\\"); return;
    case '\b': out.append("\\b"); return;
    case '\f': out.append("\\f"); return;
    case '\n': out.append("\\n"); return;
    case '\r': out.append("\\r"); return;
    case '\t': out.append("\\t"); return;
    default: out.append({'\\', 'u', '0', '0', kHex[static_cast<uint8_t>(c) >> 4], kHex[c & 0xF]});
  }
}

char32_t four_hex(const char* p) {
  return static_cast<char32_t>(hex_value(p[0]) << 12 | hex_value(p[1]) << 8 | hex_value(p[2]) << 4 |
                               hex_value(p[3]));
}

// The code point of `XXXX` or `XXXX\uXXXX` at `p`, which moves behind it.
char32_t read_unicode_escape(const char*& p, const char* end) {
  constexpr char32_t kReplacement = 0xFFFD;
  const char32_t first = four_hex(p);
  p += 4;
  if (first < 0xD800 || first > 0xDFFF) return first;
  if (first > 0xDBFF || end - p < 6 || p[0] != '\\' || p[1] != 'u') return kReplacement;
  const char32_t second = four_hex(p + 2);
  if (second < 0xDC00 || second > 0xDFFF) return kReplacement;
  p += 6;
  return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
}

char short_escape(char c) {
  switch (c) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return c;
  }
}

}  // namespace

size_t unescape_json(std::string_view raw, char* out) {
  const char* const start = out;
  const char* p = raw.data();
  const char* const end = p + raw.size();
  while (p != end) {
    const auto* slash = static_cast<const char*>(std::memchr(p, '\\', static_cast<size_t>(end - p)));
    const size_t run = static_cast<size_t>((slash == nullptr ? end : slash) - p);
    std::memmove(out, p, run);
    out += run;
    if (slash == nullptr) break;
    p = slash + 2;
    if (slash[1] == 'u') {
      out = write_utf8(read_unicode_escape(p, end), out);
    } else {
      *out++ = short_escape(slash[1]);
    }
  }
  return static_cast<size_t>(out - start);
}

void unescape_json(std::string_view raw, std::string& out) {
  const size_t before = out.size();
  out.resize(before + raw.size());
  out.resize(before + unescape_json(raw, out.data() + before));
}

void append_json_escaped(std::string_view text, std::string& out) {
  const char* p = text.data();
  const char* const end = p + text.size();
  while (true) {
    const char* stop = find_escaped(p, end);
    out.append(p, stop);
    if (stop == end) return;
    append_escape(*stop, out);
    p = stop + 1;
  }
}

void append_json_string(std::string_view text, std::string& out) {
  out.push_back('"');
  append_json_escaped(text, out);
  out.push_back('"');
}

void append_json_int(int64_t value, std::string& out) {
  const fmt::format_int digits(value);
  out.append(digits.data(), digits.size());
}

void append_json_double(double value, std::string& out) {
  if (std::isfinite(value)) {
    fmt::format_to(std::back_inserter(out), "{}", value);
  } else {
    out.append("null");
  }
}

}  // namespace conn
