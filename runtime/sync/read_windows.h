#pragma once

#include <cstdint>
#include <optional>

#include "bytecode/module.h"

namespace conn::runtime {

/// What a read asks for, µs UTC, both ends included; either may be missing.
struct ReadBounds {
  std::optional<std::int64_t> since, until;

  friend bool operator==(const ReadBounds&, const ReadBounds&) = default;
};

/// Cuts a read into windows, oldest first. Neighbours share their boundary, so that nothing lies between
/// them. A read that is not to be cut, or that has no `since` or no `until`, is one window.
class ReadWindows {
 public:
  explicit ReadWindows(const bytecode::CursorRange& range) : range_(range) {}

  /// Begins with the first window of `whole`, whose `until` is rounded down to what requests can say.
  void start(ReadBounds whole);

  /// `since` lies behind `until`: there is nothing to ask for.
  bool empty() const { return whole_.since && whole_.until && *whole_.since > *whole_.until; }
  const ReadBounds& current() const { return current_; }
  bool has_next() const { return current_.until != whole_.until; }
  /// Goes on to the next window; only where there is one.
  void advance();
  /// Which window this is, from 1.
  std::int64_t number() const { return number_; }

 private:
  std::int64_t rounded(std::int64_t moment) const;
  void cut();

  const bytecode::CursorRange& range_;
  ReadBounds whole_, current_;
  std::int64_t number_ = 1;
};

}  // namespace conn::runtime
