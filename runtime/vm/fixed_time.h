#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace conn::runtime {

/// The fast way to read times that are written in digits at fixed places: `YYYY-MM-DD`, `MM/DD/YYYY HH:mm:ss`, RFC 3339 with `Z` or
/// `±hh:mm`, and whole epochs. It knows a part of what `TimeFormat` reads, and gives the same for that; nothing for all else, which is not a
/// judgement. Immutable, safe from any thread.
class FixedTime {
 public:
  /// Reads nothing.
  FixedTime() = default;
  /// For a format as `TimeFormat::compile` takes it; one that reads nothing where the format has no fixed places.
  FixedTime(std::string_view pattern, std::string_view zone);

  /// Microseconds of the `size` bytes at `text`, which is readable 32 bytes beyond its end.
  std::optional<std::int64_t> parse(const char* text, std::uint32_t size) const;
  /// The same of a whole number.
  std::optional<std::int64_t> scale(std::int64_t number) const;

  /// Whether it reads numbers: a format of epochs.
  bool is_epoch() const { return unit_ != 0; }

 private:
  bool place(std::string_view pattern);
  bool fits(const char* text) const;
  std::optional<std::int64_t> parse_offset(const char* text, std::uint32_t size, std::int64_t micros) const;

  static constexpr std::uint8_t kNowhere = 0xFF;
  static constexpr int kWords = 3;

  std::uint64_t literals_[kWords] = {};      // what stands between the digits
  std::uint64_t literal_mask_[kWords] = {};
  std::uint64_t digit_mask_[kWords] = {};    // 0xFF where a digit is
  std::uint8_t length_ = 0;                  // 0: reads nothing
  std::uint8_t year_ = kNowhere, month_ = kNowhere, day_ = kNowhere;
  std::uint8_t hour_ = kNowhere, minute_ = kNowhere, second_ = kNowhere;
  bool offset_ = false;                      // `Z` or `±hh:mm` behind
  std::int64_t unit_ = 0;                    // microseconds of one; 0: no epoch
};

}  // namespace conn::runtime
