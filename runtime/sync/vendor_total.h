#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace conn::runtime {

/// How much the vendor says there is, against what came. Filled page by page.
class VendorTotal {
 public:
  /// What an answer says, in records and in pages, and how many raw records it had.
  void take(std::optional<std::int64_t> records, std::optional<std::int64_t> pages, std::int64_t count);

  /// The vendor says less than came, or less than it said before, or a round number at which some vendors
  /// stop counting: no reason to stop.
  bool doubtful() const { return records_.doubtful() || pages_.doubtful() || records_.round(); }

  /// Where the read has ended: what came if it is not as much as was said, else empty.
  std::string difference() const;

 private:
  struct Side {
    std::optional<std::int64_t> now, most;
    std::int64_t came = 0;

    void take(std::optional<std::int64_t> said, std::int64_t more);
    bool doubtful() const { return now && (came > *now || *most > *now); }
    bool round() const { return now && *now > 0 && *now % 1000 == 0; }
    bool differs() const { return most && came != *most; }
  };
  Side records_, pages_;
};

}  // namespace conn::runtime
