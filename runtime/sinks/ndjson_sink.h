#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
  // A record's JSON, and how much of the buffer stands before it.
  struct Piece {
    std::size_t behind;
    std::string_view json;
  };

  std::string_view on_one_line(std::string_view json);
  Status write_pieces();
  Status write_bad(const SinkPage& page);
  void append_bad(const BadRow& row);

  LineFile file_;
  std::string bad_path_;
  std::optional<LineFile> bad_file_;
  SinkStream stream_;
  std::string head_;    // `{"connector":…,"model":…,"op":"`
  std::string buffer_;  // of a page: what stands between the records
  std::vector<Piece> pieces_;
  std::vector<std::string_view> texts_;
  std::deque<std::string> one_lines_;  // JSON that came in several lines
};

}  // namespace conn::runtime
