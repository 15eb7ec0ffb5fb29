#pragma once

#include <cstddef>
#include <cstdint>

namespace conn::vendor {

/// Numbers that depend on nothing but what they are made from: the same on every machine, in any order of
/// asking.
class Dice {
 public:
  Dice(std::uint64_t seed, std::uint64_t stream, std::uint64_t index, std::uint64_t revision)
      : state_(mix(mix(mix(mix(seed) ^ stream) ^ index) ^ revision)) {}

  std::uint64_t next() { return mix(state_ += 0x9e3779b97f4a7c15U); }
  /// 0 … count-1
  std::size_t below(std::size_t count) { return next() % count; }
  bool chance(unsigned percent) { return below(100) < percent; }

  template <class T, std::size_t N>
  const T& one_of(const T (&choices)[N]) {
    return choices[below(N)];
  }

 private:
  static constexpr std::uint64_t mix(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
  }

  std::uint64_t state_;
};

}  // namespace conn::vendor
