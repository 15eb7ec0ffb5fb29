#include "tests/bytecode/flips.h"

#include "base/hash.h"
#include "bytecode/format.h"
#include "bytecode/read.h"
#include "bytecode/verify.h"

namespace conn::bytecode {

void redo_digest(std::string& bytes) {
  const Hash128 digest = hash128(std::string_view(bytes).substr(kHeaderSize));
  for (std::size_t i = 0; i < 8; ++i) {
    bytes[kDigestAt + i] = static_cast<char>(digest.high >> (56 - 8 * i));
    bytes[kDigestAt + 8 + i] = static_cast<char>(digest.low >> (56 - 8 * i));
  }
}

void for_each_flip(const std::string& bytes, std::size_t every,
                   const std::function<void(const std::string&)>& visit) {
  std::string flipped = bytes;
  for (std::size_t bit = kHeaderSize * 8; bit < bytes.size() * 8; bit += every) {
    const auto mask = static_cast<char>(1 << (bit % 8));
    flipped[bit / 8] ^= mask;
    redo_digest(flipped);
    visit(flipped);
    flipped[bit / 8] ^= mask;
  }
}

FlipCounts flip_every_bit(const std::string& bytes, const SignatureLookup& signatures,
                          const std::function<void(const Module&)>& run) {
  FlipCounts counts;
  for_each_flip(bytes, 1, [&](const std::string& flipped) {
    ++counts.flips;
    const auto read = read_module(flipped);
    if (!read.ok()) {
      ++counts.unreadable;
    } else if (find_fault(read.value(), signatures)) {
      ++counts.unproven;
    } else {
      ++counts.accepted;
      run(read.value());
    }
  });
  return counts;
}

}  // namespace conn::bytecode
