#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "runtime/json/fault.h"

namespace conn::runtime::json {

/// The first stage: where the structure of a JSON text stands. This and the tests are the only places that
/// know simdjson.
///
/// The index holds, in order, the offset of every `{ } [ ] : ,`, of every opening quote and of the first byte
/// of every other scalar. Two sentinels, the text's length, stand behind its end. What building it proves:
/// the text is UTF-8, its strings are closed and hold no raw control characters. It proves nothing about
/// grammar, escapes, numbers or words; the second stage does. Keeps its memory from text to text. Not
/// thread-safe.
class StructuralIndex {
 public:
  StructuralIndex();
  ~StructuralIndex();
  StructuralIndex(StructuralIndex&&) noexcept;
  StructuralIndex& operator=(StructuralIndex&&) noexcept;

  /// Indexes `size` bytes. Behind them 64 bytes must be readable, and the first of those must be zero or
  /// white space.
  Fault build(const char* text, std::size_t size);

  const std::uint32_t* begin() const { return begin_; }
  const std::uint32_t* end() const { return end_; }

 private:
  struct Implementation;

  std::unique_ptr<Implementation> implementation_;
  const std::uint32_t* begin_ = nullptr;
  const std::uint32_t* end_ = nullptr;
};

}  // namespace conn::runtime::json
