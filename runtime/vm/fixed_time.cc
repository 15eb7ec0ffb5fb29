#include "runtime/vm/fixed_time.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <string>
#include <utility>

#include "base/time.h"

namespace conn::runtime {
namespace {

constexpr std::size_t kLongest = 24;

// Names and strftime's letters, as the letters of a pattern; nothing where one of them has no fixed place.
std::string spelled_out(std::string_view pattern) {
  if (pattern == "iso") return "YYYY-MM-DDTHH:mm:ss";
  if (pattern == "date") return "YYYY-MM-DD";
  static constexpr std::pair<char, std::string_view> kLetters[] = {
      {'Y', "YYYY"}, {'m', "MM"}, {'d', "DD"},         {'H', "HH"},
      {'M', "mm"},   {'S', "ss"}, {'F', "YYYY-MM-DD"}, {'T', "HH:mm:ss"}};
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '%') {
      out += pattern[i];
      continue;
    }
    const char letter = ++i < pattern.size() ? pattern[i] : '\0';
    const auto known = std::find_if(std::begin(kLetters), std::end(kLetters),
                                    [letter](const auto& pair) { return pair.first == letter; });
    if (known == std::end(kLetters)) return {};
    out += known->second;
  }
  return out;
}

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

std::int64_t unit_of(std::string_view pattern) {
  if (pattern == "epoch_seconds") return kMicrosPerSecond;
  if (pattern == "epoch_ms") return 1000;
  return pattern == "epoch_us" ? 1 : 0;
}

}  // namespace

FixedTime::FixedTime(std::string_view pattern, std::string_view zone) {
  unit_ = unit_of(pattern);
  offset_ = pattern == "iso";
  const bool local = !zone.empty() && zone != "UTC" && !offset_;
  const bool known = pattern == "iso" || pattern == "date" || pattern.find('%') != pattern.npos ||
                     pattern.find("YY") != pattern.npos || pattern.find("yy") != pattern.npos;
  if (unit_ != 0 || local || !known || !place(spelled_out(pattern))) length_ = 0;
}

bool FixedTime::place(std::string_view pattern) {
  if (pattern.empty() || pattern.size() > kLongest) return false;
  const std::pair<std::string_view, std::uint8_t*> kFields[] = {
      {"YYYY", &year_}, {"yyyy", &year_}, {"MM", &month_},  {"DD", &day_},   {"dd", &day_},
      {"HH", &hour_},   {"hh", &hour_},   {"mm", &minute_}, {"ss", &second_}};
  for (std::size_t at = 0; at < pattern.size();) {
    std::size_t width = 0;
    for (const auto& [letters, field] : kFields) {
      if (!pattern.substr(at).starts_with(letters) || *field != kNowhere) continue;
      *field = static_cast<std::uint8_t>(at);
      width = letters.size();
      break;
    }
    const char next = at + width < pattern.size() ? pattern[at + width] : '\0';
    // `MMM` is a name, `DDDD` no place of its own.
    if (width != 0 && is_letter(next) && next == pattern[at]) return false;
    if (width == 0) {
      if (is_letter(pattern[at]) && pattern[at] != 'T') return false;
      if (pattern[at] == '\'' || pattern[at] == '%' || (pattern[at] >= '0' && pattern[at] <= '9'))
        return false;
      literals_[at] = pattern[at];
      literal_mask_[at++] = '\xFF';
      continue;
    }
    std::memset(digit_mask_ + at, 0xFF, width);
    at += width;
  }
  length_ = static_cast<std::uint8_t>(pattern.size());
  const bool clock =
      (hour_ == kNowhere) == (minute_ == kNowhere) && (second_ == kNowhere || minute_ != kNowhere);
  return year_ != kNowhere && month_ != kNowhere && day_ != kNowhere && clock;
}

bool FixedTime::scale(std::int64_t number, std::int64_t& micros) const {
  return unit_ != 0 && !__builtin_mul_overflow(number, unit_, &micros) && micros >= kFirstMoment &&
         micros <= kLastMoment;
}

}  // namespace conn::runtime
