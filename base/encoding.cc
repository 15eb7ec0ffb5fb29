#include "base/encoding.h"

#include <array>

#include "base/text.h"

namespace conn {
namespace {

constexpr std::string_view kLowerHex = "0123456789abcdef";
constexpr std::string_view kUpperHex = "0123456789ABCDEF";
constexpr std::string_view kBase64Standard =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kBase64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool stays(char c, UrlPart part) {
  if (is_alphanumeric(c) || c == '-' || c == '.' || c == '_') return true;
  return part == UrlPart::kForm ? c == '*' : c == '~';
}

constexpr std::array<int8_t, 256> inverse_of(std::string_view alphabet) {
  std::array<int8_t, 256> table{};
  for (auto& value : table) value = -1;
  for (size_t i = 0; i < alphabet.size(); ++i)
    table[static_cast<uint8_t>(alphabet[i])] = static_cast<int8_t>(i);
  return table;
}

// `text` without its padding; nothing where the padding does not fill the last group of four.
std::optional<std::string_view> without_padding(std::string_view text) {
  size_t padding = 0;
  while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=') ++padding;
  if (padding > 0 && text.size() % 4 != 0) return std::nullopt;
  return text.substr(0, text.size() - padding);
}

}  // namespace

void append_percent_encoded(std::string_view text, UrlPart part, std::string& out) {
  out.reserve(out.size() + text.size());
  for (const char c : text) {
    if (stays(c, part)) {
      out.push_back(c);
    } else if (c == ' ' && part == UrlPart::kForm) {
      out.push_back('+');
    } else {
      const auto byte = static_cast<uint8_t>(c);
      out.append({'%', kUpperHex[byte >> 4], kUpperHex[byte & 0xF]});
    }
  }
}

std::string percent_encode(std::string_view text, UrlPart part) {
  std::string out;
  append_percent_encoded(text, part, out);
  return out;
}

std::optional<std::string> percent_decode(std::string_view text, UrlPart part) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      if (text.size() - i < 3) return std::nullopt;
      const int high = hex_value(text[i + 1]);
      const int low = hex_value(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      out.push_back(static_cast<char>(high * 16 + low));
      i += 2;
    } else {
      out.push_back(text[i] == '+' && part == UrlPart::kForm ? ' ' : text[i]);
    }
  }
  return out;
}

bool is_dot_segment(std::string_view segment) {
  size_t dots = 0;
  while (!segment.empty()) {
    const bool encoded = segment.size() >= 3 && equals_ignore_case(segment.substr(0, 3), "%2e");
    if (!encoded && segment[0] != '.') return false;
    segment.remove_prefix(encoded ? 3 : 1);
    ++dots;
  }
  return dots == 1 || dots == 2;
}

std::string base64_encode(std::string_view bytes, Base64 alphabet) {
  const std::string_view digits = alphabet == Base64::kUrl ? kBase64Url : kBase64Standard;
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  uint32_t bits = 0;
  int count = 0;
  for (const char c : bytes) {
    bits = bits << 8 | static_cast<uint8_t>(c);
    for (count += 8; count >= 6; count -= 6) out.push_back(digits[(bits >> (count - 6)) & 0x3F]);
  }
  if (count > 0) out.push_back(digits[(bits << (6 - count)) & 0x3F]);
  while (alphabet == Base64::kStandard && out.size() % 4 != 0) out.push_back('=');
  return out;
}

std::optional<std::string> base64_decode(std::string_view text, Base64 alphabet) {
  static constexpr auto kFromStandard = inverse_of(kBase64Standard);
  static constexpr auto kFromUrl = inverse_of(kBase64Url);
  const auto& values = alphabet == Base64::kUrl ? kFromUrl : kFromStandard;
  const auto digits = without_padding(text);
  if (!digits || digits->size() % 4 == 1) return std::nullopt;
  std::string out;
  out.reserve(digits->size() * 3 / 4);
  uint32_t bits = 0;
  int count = 0;
  for (const char c : *digits) {
    const int value = values[static_cast<uint8_t>(c)];
    if (value < 0) return std::nullopt;
    bits = bits << 6 | static_cast<uint32_t>(value);
    count += 6;
    if (count >= 8) out.push_back(static_cast<char>(bits >> (count -= 8)));
  }
  if ((bits & ((1U << count) - 1)) != 0) return std::nullopt;
  return out;
}

std::string hex_encode(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    const auto byte = static_cast<uint8_t>(c);
    out.append({kLowerHex[byte >> 4], kLowerHex[byte & 0xF]});
  }
  return out;
}

std::optional<std::string> hex_decode(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  std::string out;
  out.reserve(text.size() / 2);
  for (size_t i = 0; i < text.size(); i += 2) {
    const int high = hex_value(text[i]);
    const int low = hex_value(text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    out.push_back(static_cast<char>(high * 16 + low));
  }
  return out;
}

}  // namespace conn
