#pragma once

#include <cstdint>

namespace conn {

/// What one run is held to. Every member is an option of the host; times are microseconds.
struct Limits {
  std::int64_t max_module = std::int64_t{16} << 20;  ///< bytes of a module
  std::int64_t max_record = std::int64_t{8}
                            << 20;        ///< bytes of one raw record; a greater one is a bad record
  int max_depth = 1024;                   ///< nesting of a JSON answer
  std::int64_t max_pages = 100'000;       ///< pages of one stream in one run
  int max_redirects = 5;                  ///< hops of one request
  int max_attempts = 5;                   ///< tries of one request, the first included
  std::int64_t min_backoff = 1'000'000;   ///< shortest pause before another try
  std::int64_t max_backoff = 60'000'000;  ///< longest pause that the vendor did not ask for
  std::int64_t max_seen = 100'000;        ///< rows a stream remembers to tell repeats from changes
  std::int64_t fuel = 200'000'000;        ///< steps of compiled code for one page
  std::int64_t page_memory = std::int64_t{512} << 20;  ///< bytes for the values of one page
};

/// The rule of the quarantine: a run fails before a page is committed once more than `grace` records are bad
/// and more than `percent` of all so far; at the end of a stream `percent` alone decides.
struct BadRecordRule {
  std::int64_t grace = 20;
  std::int64_t percent = 5;
};

}  // namespace conn
