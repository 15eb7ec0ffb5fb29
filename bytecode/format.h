#pragma once

#include <cstddef>
#include <cstdint>

namespace conn::bytecode {

// The bytes around the payload; docs/module_format.md describes them. All numbers are little-endian.

inline constexpr char kMagic[4] = {'C', 'O', 'N', 'N'};
inline constexpr std::uint16_t kFormatMajor = 1;  ///< a reader knows one major version
inline constexpr std::uint16_t kFormatMinor = 0;  ///< and every minor up to its own

inline constexpr std::size_t kHeaderSize = 32;
inline constexpr std::size_t kMajorAt = 4;             ///< u16
inline constexpr std::size_t kMinorAt = 6;             ///< u16
inline constexpr std::size_t kPayloadLengthAt = 8;     ///< u32
inline constexpr std::size_t kSignatureLengthAt = 12;  ///< u16
inline constexpr std::size_t kReservedAt = 14;         ///< u16, zero
inline constexpr std::size_t kDigestAt =
    16;  ///< XXH3-128 of the payload, high half first, big-endian (its canonical form)

/// Largest module that is written, and the default limit of reading.
inline constexpr std::size_t kMaxModuleBytes = 16u << 20;

}  // namespace conn::bytecode
