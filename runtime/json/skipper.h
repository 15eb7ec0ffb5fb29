#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "runtime/json/fault.h"
#include "runtime/json/scalars.h"
#include "runtime/json/structural_index.h"

namespace conn::runtime::json {

/// Walks over values that nobody reads and validates all of them: grammar, numbers, words, depth. Strings and
/// escapes are validated by the index and by `find_bad_escape`. Positions are pointers into a structural
/// index; a walk that fails gives null. There are no bounds checks: the sentinels behind the index point at a
/// byte that no rule accepts.
class Skipper {
 public:
  /// `max_depth` is at most `kMaxDepth`.
  explicit Skipper(const char* base = nullptr, unsigned max_depth = kMaxDepth)
      : base_(base), max_depth_(max_depth) {}

  /// The position behind the value at `at`, which lies in `depth` arrays and objects.
  [[gnu::always_inline]] const std::uint32_t* skip(const std::uint32_t* at, unsigned depth) {
    const char* const start = base_ + *at;
    if (is_container(*start)) return skip_container(at, depth);
    // A null with space behind it takes the long way.
    if (neither_text_nor_null(start, at[1] - at[0]) == 0) [[likely]]
      return at + 1;
    if (scalar_kind(start, token_length(base_, at[0], at[1])) == bytecode::Kind::kText) [[unlikely]] {
      return fail_scalar(at);
    }
    return at + 1;
  }

  const std::uint32_t* skip_container(const std::uint32_t* at, unsigned depth);

  FaultAt fault() const { return fault_; }

 protected:
  [[gnu::cold, gnu::noinline]] const std::uint32_t* fail(Fault fault, const std::uint32_t* at) {
    if (fault_.ok()) fault_ = {fault, *at};
    return nullptr;
  }
  [[gnu::cold, gnu::noinline]] const std::uint32_t* fail_scalar(const std::uint32_t* at);

  const char* base_;
  const unsigned max_depth_;
  FaultAt fault_;
};

/// Length of the byte order mark at the start of `text`: 3 or 0. RFC 8259 lets a reader pass over it.
inline std::size_t mark_length(std::string_view text) { return text.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

/// Whether the indexed text is one valid JSON document. The escapes are looked at too.
FaultAt validate(const char* text, std::size_t size, const StructuralIndex& index);

}  // namespace conn::runtime::json
