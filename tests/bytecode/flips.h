#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "bytecode/module.h"
#include "bytecode/signature.h"

namespace conn::bytecode {

struct FlipCounts {
  std::size_t flips = 0, unreadable = 0, unproven = 0, accepted = 0;
};

/// Puts the digest of the payload into the header of a module file, as one who forges it would.
void redo_digest(std::string& bytes);

/// Calls `visit` with the file for each bit of the payload, or each `every`th: that bit flipped and the
/// digest mended.
void for_each_flip(const std::string& bytes, std::size_t every,
                   const std::function<void(const std::string&)>& visit);

/// Flips each bit of the payload, one at a time, mends the digest, reads and verifies; calls `run` with each
/// module that is accepted.
FlipCounts flip_every_bit(const std::string& bytes, const SignatureLookup& signatures,
                          const std::function<void(const Module&)>& run);

}  // namespace conn::bytecode
