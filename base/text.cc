#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

namespace conn {
namespace {

// Length of the sequence that `lead` starts, and the range its second byte must lie in.
struct Sequence {
  size_t length;
  uint8_t low;
  uint8_t high;
};

Sequence sequence_of(uint8_t lead) {
  if (lead < 0xC2) return {0, 0, 0};
  if (lead < 0xE0) return {2, 0x80, 0xBF};
  if (lead == 0xE0) return {3, 0xA0, 0xBF};
  if (lead == 0xED) return {3, 0x80, 0x9F};
  if (lead < 0xF0) return {3, 0x80, 0xBF};
  if (lead == 0xF0) return {4, 0x90, 0xBF};
  if (lead < 0xF4) return {4, 0x80, 0xBF};
  if (lead == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

bool is_valid_sequence(const uint8_t* p, size_t available, const Sequence& sequence) {
  if (sequence.length == 0 || sequence.length > available) return false;
  if (p[1] < sequence.low || p[1] > sequence.high) return false;
  for (size_t i = 2; i < sequence.length; ++i) {
    if ((p[i] & 0xC0) != 0x80) return false;
  }
  return true;
}

bool starts_with_eight_ascii(const uint8_t* p) {
  uint64_t word;
  std::memcpy(&word, p, sizeof word);
  return (word & 0x8080808080808080ULL) == 0;
}

template <class Change>
std::string mapped(std::string_view text, Change change) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), change);
  return out;
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
  const auto* p = reinterpret_cast<const uint8_t*>(text.data());
  const uint8_t* end = p + text.size();
  while (p != end) {
    if (end - p >= 8 && starts_with_eight_ascii(p)) {
      p += 8;
    } else if (*p < 0x80) {
      ++p;
    } else {
      const Sequence sequence = sequence_of(*p);
      if (!is_valid_sequence(p, static_cast<size_t>(end - p), sequence)) return false;
      p += sequence.length;
    }
  }
  return true;
}

size_t count_code_points(std::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(),
                                           [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; }));
}

char* write_utf8(char32_t code_point, char* out) {
  const auto tail = [code_point](int shift) {
    return static_cast<char>(0x80 | ((code_point >> shift) & 0x3F));
  };
  if (code_point < 0x80) {
    *out++ = static_cast<char>(code_point);
    return out;
  }
  if (code_point < 0x800) {
    *out++ = static_cast<char>(0xC0 | (code_point >> 6));
  } else if (code_point < 0x10000) {
    *out++ = static_cast<char>(0xE0 | (code_point >> 12));
    *out++ = tail(6);
  } else {
    *out++ = static_cast<char>(0xF0 | (code_point >> 18));
    *out++ = tail(12);
    *out++ = tail(6);
  }
  *out++ = tail(0);
  return out;
}

void append_utf8(char32_t code_point, std::string& out) {
  char buffer[4];
  out.append(buffer, write_utf8(code_point, buffer));
}

std::string ascii_lower(std::string_view text) {
  return mapped(text, [](char c) { return ascii_lower(c); });
}

std::string ascii_upper(std::string_view text) {
  return mapped(text, [](char c) { return ascii_upper(c); });
}

bool equals_ignore_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return ascii_lower(x) == ascii_lower(y); });
}

bool is_identifier(std::string_view text) {
  const auto letter = [](char c) { return (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z') || c == '_'; };
  const auto inner = [&](char c) { return letter(c) || (c >= '0' && c <= '9'); };
  return !text.empty() && letter(text[0]) && std::all_of(text.begin(), text.end(), inner);
}

bool is_host_label(std::string_view text) {
  constexpr std::size_t kLongestLabel = 63;
  const auto fits = [](char c) {
    return (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !text.empty() && text.size() <= kLongestLabel && text.front() != '-' && text.back() != '-' &&
         std::all_of(text.begin(), text.end(), fits);
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

size_t edit_distance(std::string_view a, std::string_view b, size_t limit) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > limit) return limit + 1;
  // Rows of the usual table: distances of a's prefixes to b's prefix of length j, j-1 and j-2.
  std::vector<size_t> row(a.size() + 1), above(a.size() + 1), two_above(a.size() + 1);
  for (size_t i = 0; i <= a.size(); ++i) row[i] = i;
  for (size_t j = 1; j <= b.size(); ++j) {
    two_above.swap(above);
    above.swap(row);
    row[0] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
      const size_t replaced = above[i - 1] + (a[i - 1] != b[j - 1]);
      row[i] = std::min({replaced, above[i] + 1, row[i - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[i] = std::min(row[i], two_above[i - 2] + 1);
    }
    const bool hopeless = *std::min_element(row.begin(), row.end()) > limit &&
                          *std::min_element(above.begin(), above.end()) >= limit;
    if (hopeless) return limit + 1;
  }
  return std::min(row[a.size()], limit + 1);
}

}  // namespace conn
