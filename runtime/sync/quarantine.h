#pragma once

#include <cstdint>

#include <conn/limits.h>

namespace conn::runtime {

/// Decides when so many records are bad that it is no accident.
class Quarantine {
 public:
  explicit Quarantine(BadRecordRule rule) : rule_(rule) {}

  void add(std::int64_t records, std::int64_t bad) { records_ += records, bad_ += bad; }
  /// Before a page is committed, the page included: whether the run fails.
  bool fails_now() const { return bad_ > rule_.grace && beyond_share(); }
  /// At the end of the stream.
  bool fails_at_end() const { return beyond_share(); }

  std::int64_t records() const { return records_; }
  std::int64_t bad() const { return bad_; }

 private:
  bool beyond_share() const { return bad_ * 100 > records_ * rule_.percent; }

  BadRecordRule rule_;
  std::int64_t records_ = 0;
  std::int64_t bad_ = 0;
};

}  // namespace conn::runtime
