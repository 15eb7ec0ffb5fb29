#pragma once

#include <cstdint>
#include <string>

#include <conn/limits.h>
#include <conn/sink.h>

#include "base/result.h"

namespace conn::runtime {

/// Decides when so many records are bad that it is no accident, and says so.
class Quarantine {
 public:
  explicit Quarantine(BadRecordRule rule) : rule_(rule) {}

  void add(std::int64_t records, std::int64_t bad) { records_ += records, bad_ += bad; }
  /// Keeps what the first bad record of the stream tells: it is often what all of them would.
  void keep_first(const BadRow& row);
  /// Before a page is committed, the page included: whether the run fails.
  bool fails_now() const { return bad_ > rule_.grace && beyond_share(); }
  /// At the end of the stream.
  bool fails_at_end() const { return beyond_share(); }

  /// The error of a run that fails. `stored`: whether all bad records were given to the sink.
  Error failure(const bytecode::Module& module, bool stored) const;

 private:
  bool beyond_share() const { return bad_ * 100 > records_ * rule_.percent; }

  BadRecordRule rule_;
  std::int64_t records_ = 0;
  std::int64_t bad_ = 0;
  std::string first_;
  std::uint32_t first_line_ = 0;
};

}  // namespace conn::runtime
