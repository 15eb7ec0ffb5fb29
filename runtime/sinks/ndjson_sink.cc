#include "runtime/sinks/ndjson_sink.h"

#include "base/encoding.h"
#include "base/guard.h"
#include "base/json_text.h"
#include "base/text.h"
#include "base/utf8.h"
#include "runtime/json/json_writer.h"

namespace conn::runtime {
namespace {

void append_member(std::string_view key, std::string_view value, std::string& out) {
  append_json_string(key, out);
  out += ':';
  append_json_string(value, out);
  out += ',';
}

void append_text_or_null(std::string_view key, std::string_view value, std::string& out) {
  out += ',';
  append_json_string(key, out);
  out += ':';
  if (value.empty()) {
    out += "null";
  } else {
    append_json_string(well_formed_utf8(value), out);
  }
}

}  // namespace

Status NdjsonSink::begin(const SinkStream& stream) {
  stream_ = stream;
  head_ = "{";
  append_member("connector", stream.connector, head_);
  append_member("account", stream.account, head_);
  append_member("stream", stream.stream, head_);
  append_member("model", stream.model, head_);
  head_ += "\"op\":\"";
  return Ok{};
}

// The records stay where they are: what stands between them is put together first, then all of it is written.
Result<WriteCounts> NdjsonSink::write(const SinkPage& page) {
  buffer_.clear();
  pieces_.clear();
  one_lines_.clear();
  for (const Row& row : page.rows) {
    buffer_.append(head_).append("upsert\",\"id\":");
    append_json_string(row.id, buffer_);
    if (!row.version.is_null()) buffer_.append(",\"version\":").append(std::to_string(row.version.i));
    buffer_ += ",\"record\":";
    pieces_.push_back({buffer_.size(), row.json});
    if (!row.raw.empty()) {
      buffer_ += ",\"source\":";
      pieces_.push_back({buffer_.size(), on_one_line(row.raw)});
    }
    buffer_ += "}\n";
  }
  CONN_RETURN_IF_ERROR(write_pieces());
  CONN_RETURN_IF_ERROR(write_bad(page));
  return WriteCounts{static_cast<std::int64_t>(page.rows.size()), 0};
}

// Copied only where it is on several lines.
std::string_view NdjsonSink::on_one_line(std::string_view json) {
  if (json.find_first_of("\n\r") == std::string_view::npos) return json;
  std::string& line = one_lines_.emplace_back(json);
  put_on_one_line(line);
  return line;
}

Status NdjsonSink::write_pieces() {
  std::size_t begin = 0;
  const std::string_view between(buffer_);
  texts_.clear();
  for (const Piece& piece : pieces_) {
    texts_.push_back(between.substr(begin, piece.behind - begin));
    texts_.push_back(piece.json);
    begin = piece.behind;
  }
  texts_.push_back(between.substr(begin));
  return file_.write(texts_);
}

Status NdjsonSink::write_bad(const SinkPage& page) {
  if (page.bad.empty() || bad_path_.empty()) return Ok{};
  if (!bad_file_) {
    CONN_ASSIGN(LineFile file, LineFile::open(bad_path_, kLineStart));
    bad_file_.emplace(std::move(file));
  }
  buffer_.clear();
  for (const BadRow& row : page.bad) append_bad(row);
  const std::string_view lines(buffer_);
  return bad_file_->write({&lines, 1});
}

void NdjsonSink::append_bad(const BadRow& row) {
  buffer_ += head_;
  buffer_ += "bad\",\"reason\":";
  append_json_string(well_formed_utf8(row.reason), buffer_);
  append_text_or_null("field", row.field, buffer_);
  append_text_or_null("path", row.path, buffer_);
  append_text_or_null(
      "at", row.line == 0 ? std::string() : stream_.source_name + ":" + std::to_string(row.line), buffer_);
  if (is_valid_utf8(row.raw)) {
    buffer_ += ",\"raw\":";
    append_json_string(row.raw, buffer_);
  } else {
    buffer_ += ",\"raw_base64\":";
    append_json_string(base64_encode(row.raw), buffer_);
  }
  buffer_ += "}\n";
}

Status NdjsonSink::commit() {
  if (bad_file_) CONN_RETURN_IF_ERROR(bad_file_->commit());
  return file_.commit();
}

void NdjsonSink::roll_back() {
  file_.roll_back();
  if (bad_file_) bad_file_->roll_back();
}

}  // namespace conn::runtime

namespace conn {

Result<std::unique_ptr<Sink>> open_ndjson_file(const std::string& path) {
  return guarded([&]() -> Result<std::unique_ptr<Sink>> {
    CONN_ASSIGN(runtime::LineFile file, runtime::LineFile::open(path, runtime::kLineStart));
    return std::unique_ptr<Sink>(std::make_unique<runtime::NdjsonSink>(std::move(file), path + ".bad"));
  });
}

std::unique_ptr<Sink> make_ndjson_stream(int descriptor) {
  return std::make_unique<runtime::NdjsonSink>(runtime::LineFile::borrow(descriptor), "");
}

}  // namespace conn
