#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/civil.h"
#include "base/time.h"
#include "runtime/json/scalars.h"

namespace conn::runtime {

/// The fast way to read times that are written in digits at fixed places: `YYYY-MM-DD`, `MM/DD/YYYY
/// HH:mm:ss`, RFC 3339 with `Z` or `±hh:mm`, and whole epochs. It knows a part of what `TimeFormat` reads,
/// and gives the same for that; nothing for all else, which is not a judgement. Immutable, safe from any
/// thread.
class FixedTime {
 public:
  /// Reads nothing.
  FixedTime() = default;
  /// For a format as `TimeFormat::compile` takes it; one that reads nothing where the format has no fixed
  /// places.
  FixedTime(std::string_view pattern, std::string_view zone);

  /// Sets `micros` to the time in the `size` bytes at `text`, which is readable 32 bytes beyond its end;
  /// false where this is not the way to read it. (No optional: that would come back through memory in pieces,
  /// and the caller would wait for them.)
  [[gnu::always_inline]] bool parse(const char* text, std::uint32_t size, std::int64_t& micros) const {
    if (unit_ != 0) {
      std::int64_t number = 0;
      const bool plain = size != 0 && *text >= '1' && *text <= '9';
      return plain && json::read_plain_integer(text, size, number) && scale(number, micros);
    }
    if (length_ == 0 || (offset_ ? size <= length_ : size != length_) || !fits(text)) return false;
    const std::uint32_t year = two(text + year_) * 100 + two(text + year_ + 2), month = two(text + month_),
                        day = two(text + day_);
    std::uint32_t hour = 0, minute = 0, second = 0;
    if (hour_ != kNowhere) hour = two(text + hour_), minute = two(text + minute_);
    if (second_ != kNowhere) second = two(text + second_);
    const bool valid =
        year - 1 < 9999 && month - 1 < 12 && day - 1 < 31 && hour < 24 && minute < 60 && second < 60;
    if (!valid || (day > 28 && !is_valid_day(year, static_cast<int>(month), static_cast<int>(day))))
      return false;
    const std::int64_t seconds =
        std::int64_t{days_of(year, month, day)} * 86400 + (hour * 3600 + minute * 60 + second);
    micros = seconds * kMicrosPerSecond;
    return !offset_ || subtract_offset(text + length_, size - length_, micros);
  }
  /// The same of a whole number.
  bool scale(std::int64_t number, std::int64_t& micros) const;

  /// Whether it reads numbers: a format of epochs.
  bool is_epoch() const { return unit_ != 0; }

 private:
  bool place(std::string_view pattern);

  static std::uint32_t two(const char* p) {
    return static_cast<std::uint32_t>((p[0] - '0') * 10 + (p[1] - '0'));
  }

  // Days since 1970 of a day of the years 1 to 9999: `days_from_civil` in 32 bits.
  static std::int32_t days_of(std::uint32_t year, std::uint32_t month, std::uint32_t day) {
    year -= month <= 2 ? 1 : 0;
    const std::uint32_t era = year / 400, of_era = year - era * 400;
    const std::uint32_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return static_cast<std::int32_t>(era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year) -
           719468;
  }

  // Whether digits and literals stand where they belong.
  bool fits(const char* text) const {
#if defined(__SSE2__)
    return (wrong_bytes(text, 0) | wrong_bytes(text, 16)) == 0;
#else
    for (std::size_t i = 0; i < kBytes; ++i) {
      const bool digit = text[i] >= '0' && text[i] <= '9';
      if (digit_mask_[i] != 0 ? !digit : literal_mask_[i] != 0 && text[i] != literals_[i]) return false;
    }
    return true;
#endif
  }

#if defined(__SSE2__)
  // Bits of the bytes from `at` on that are neither the digit nor the literal that is due.
  int wrong_bytes(const char* text, std::size_t at) const {
    const auto load = [at](const char* from) {
      return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + at));
    };
    const __m128i bytes = load(text), values = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
    const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values);
    const __m128i equal = _mm_cmpeq_epi8(bytes, load(literals_));
    return _mm_movemask_epi8(_mm_or_si128(_mm_andnot_si128(digits, load(digit_mask_)),
                                          _mm_andnot_si128(equal, load(literal_mask_))));
  }
#endif

  static bool subtract_offset(const char* text, std::uint32_t size, std::int64_t& micros) {
    if (size == 1) return *text == 'Z';
    const auto digit = [text](int at) { return text[at] >= '0' && text[at] <= '9'; };
    if (size != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':' || !digit(1) || !digit(2) ||
        !digit(4) || !digit(5)) {
      return false;
    }
    const std::uint32_t hours = two(text + 1), minutes = two(text + 4);
    if (hours > 23 || minutes > 59) return false;
    const std::int64_t offset = hours * kMicrosPerHour + minutes * kMicrosPerMinute;
    micros += text[0] == '-' ? offset : -offset;
    return micros <= kLastMoment;  // the first year that is read here is 1
  }

  static constexpr std::uint8_t kNowhere = 0xFF;
  static constexpr std::size_t kBytes = 32;

  char literals_[kBytes] = {};      // what stands between the digits
  char literal_mask_[kBytes] = {};  // 0xFF where one does
  char digit_mask_[kBytes] = {};    // 0xFF where a digit does
  std::uint8_t length_ = 0;         // 0: reads nothing
  std::uint8_t year_ = kNowhere, month_ = kNowhere, day_ = kNowhere;
  std::uint8_t hour_ = kNowhere, minute_ = kNowhere, second_ = kNowhere;
  bool offset_ = false;    // `Z` or `±hh:mm` behind
  std::int64_t unit_ = 0;  // microseconds of one; 0: no epoch
};

}  // namespace conn::runtime
