#pragma once

#include <cstdint>
#include <string_view>

#include <conn/sink.h>
#include <conn/summary.h>

namespace conn {

/// Sees what a run does. Everything is optional; no call may throw or block for long. Views live until the
/// call returns. No secret ever comes here: URLs are shown with the values of secret query entries masked,
/// headers not at all.
class Observer {
 public:
  virtual ~Observer() = default;
  virtual void on_stream_start(std::string_view stream) { static_cast<void>(stream); }
  /// One try of one request is about to be sent. `attempt` counts from 1.
  virtual void on_request(std::string_view stream, std::string_view method, std::string_view url,
                          int attempt) {
    static_cast<void>(stream), static_cast<void>(method), static_cast<void>(url), static_cast<void>(attempt);
  }
  /// An answer came: its status, decoded bytes.
  virtual void on_answer(std::string_view stream, int status, std::int64_t bytes) {
    static_cast<void>(stream), static_cast<void>(status), static_cast<void>(bytes);
  }
  /// The run pauses for `microseconds`, or for less where it waits for another request to be over; `reason`
  /// says why: `answered with 429`, `limit: 50 per 10s`.
  virtual void on_wait(std::string_view stream, std::int64_t microseconds, std::string_view reason) {
    static_cast<void>(stream), static_cast<void>(microseconds), static_cast<void>(reason);
  }
  virtual void on_bad_record(std::string_view stream, const BadRow& row, std::string_view at) {
    static_cast<void>(stream), static_cast<void>(row), static_cast<void>(at);
  }
  /// A page is committed; the summary so far.
  virtual void on_page(const StreamSummary& so_far) { static_cast<void>(so_far); }
  virtual void on_stream_end(const StreamSummary& summary) { static_cast<void>(summary); }
};

}  // namespace conn
