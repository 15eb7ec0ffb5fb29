#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace conn::vendor {

/// When the records of one kind were made and changed, and how often. Half of those made, and half of those
/// changed together, share one moment: what an exclusive filter would lose.
class History {
 public:
  History(std::uint64_t seed, std::uint64_t kind, std::size_t count);

  [[nodiscard]] std::size_t size() const { return revisions_.size(); }
  [[nodiscard]] std::uint32_t revision(std::size_t index) const { return revisions_[index]; }
  [[nodiscard]] std::int64_t created_at(std::size_t index) const;
  [[nodiscard]] std::int64_t updated_at(std::size_t index) const { return updated_at_[index]; }
  /// Changes that many of the first `among` records, all different, later than anything so far; returns how
  /// many.
  std::size_t change(std::size_t count, std::size_t among);
  std::size_t change(std::size_t count) { return change(count, size()); }

 private:
  std::uint64_t seed_;
  std::uint64_t kind_;
  std::uint64_t changes_ = 0;
  std::vector<std::uint32_t> revisions_;
  std::vector<std::int64_t> updated_at_;
};

}  // namespace conn::vendor
