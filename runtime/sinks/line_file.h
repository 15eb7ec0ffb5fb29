#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "runtime/stores/durable_file.h"

namespace conn::runtime {

/// A file of lines that grows at its end, or a stream such as standard output. What was written since the
/// last `commit` can be taken back where it is a regular file.
class LineFile {
 public:
  /// Opens or makes the file, locks it, and cuts off a torn last line that starts like `start`; where nothing
  /// but its end is missing, it is ended. What is no
  /// regular file is only written to; a named pipe waits for its reader. Errors: kSinkUnusable where it
  /// cannot be opened, is in use, or ends in a torn line of something else.
  static Result<LineFile> open(const std::string& path, std::string_view start);
  /// A stream that stays the caller's.
  static LineFile borrow(int descriptor);

  /// The pieces, one behind the other. kSinkFull, kReaderGone.
  Status write(std::span<const std::string_view> pieces);
  /// Makes what was written durable (a regular file).
  Status commit();
  void roll_back();

 private:
  static Result<LineFile> open_stream(const std::string& path);
  Error failed(int error) const;
  Status cut_torn_line(std::string_view start);
  Status end_line();
  Status go_on_at(std::int64_t end);

  FileDescriptor owned_;
  int fd_ = -1;
  std::string name_;  // as it stands in messages
  bool regular_ = false;
  int broken_ = 0;              // `errno` of a write that left half a line for good: nothing may follow it
  std::int64_t length_ = 0;     // of what is written
  std::int64_t committed_ = 0;  // of what is durable
};

}  // namespace conn::runtime
