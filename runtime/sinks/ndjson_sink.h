#pragma once

#include <memory>
#include <optional>
#include <string>

#include <conn/sink.h>

#include "runtime/sinks/line_file.h"

namespace conn::runtime {

/// What every line starts with; a torn last line starts so, too.
inline constexpr std::string_view kLineStart = "{\"connector\":";

/// One JSON line a record. Bad records go to a second file, or nowhere.
class NdjsonSink final : public Sink {
 public:
  /// `bad_path`: made when the first bad record comes; empty: none is written.
  NdjsonSink(LineFile file, std::string bad_path) : file_(std::move(file)), bad_path_(std::move(bad_path)) {}

  Status begin(const SinkStream& stream) override;
  Result<WriteCounts> write(const SinkPage& page) override;
  Status commit() override;
  void roll_back() override;

 private:
  Status write_bad(const SinkPage& page);
  void append_bad(const BadRow& row);

  LineFile file_;
  std::string bad_path_;
  std::optional<LineFile> bad_file_;
  SinkStream stream_;
  std::string head_;  // `{"connector":…,"model":…,"op":"`
  std::string buffer_;
};

}  // namespace conn::runtime
