#include "runtime/sinks/ndjson_sink.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_text.h"
#include "base/text.h"

namespace conn::runtime {
namespace {

constexpr std::size_t kFlushAt = std::size_t{1} << 20;

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
    append_json_string(value, out);
  }
}

// JSON as sent may hold line ends, outside of strings only: a space says the same.
void append_on_one_line(std::string_view json, std::string& out) {
  const std::size_t begin = out.size();
  out += json;
  if (json.find('\n') == std::string_view::npos && json.find('\r') == std::string_view::npos) return;
  std::replace_if(
      out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(),
      [](char c) { return c == '\n' || c == '\r'; }, ' ');
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

Result<WriteCounts> NdjsonSink::write(const SinkPage& page) {
  for (const Row& row : page.rows) {
    buffer_ += head_;
    buffer_ += "upsert\",\"id\":";
    append_json_string(row.id, buffer_);
    buffer_ += ",\"record\":";
    append_on_one_line(row.json, buffer_);
    if (!row.raw.empty()) {
      buffer_ += ",\"source\":";
      append_on_one_line(row.raw, buffer_);
    }
    buffer_ += "}\n";
    if (buffer_.size() < kFlushAt) continue;
    CONN_RETURN_IF_ERROR(file_.write(buffer_));
    buffer_.clear();
  }
  CONN_RETURN_IF_ERROR(file_.write(buffer_));
  buffer_.clear();
  CONN_RETURN_IF_ERROR(write_bad(page));
  return WriteCounts{static_cast<std::int64_t>(page.rows.size()), 0};
}

Status NdjsonSink::write_bad(const SinkPage& page) {
  if (page.bad.empty() || bad_path_.empty()) return Ok{};
  if (!bad_file_) {
    CONN_ASSIGN(LineFile file, LineFile::open(bad_path_, kLineStart));
    bad_file_.emplace(std::move(file));
  }
  for (const BadRow& row : page.bad) append_bad(row);
  CONN_RETURN_IF_ERROR(bad_file_->write(buffer_));
  buffer_.clear();
  return Ok{};
}

void NdjsonSink::append_bad(const BadRow& row) {
  buffer_ += head_;
  buffer_ += "bad\",\"reason\":";
  append_json_string(row.reason, buffer_);
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
  buffer_.clear();
  file_.roll_back();
  if (bad_file_) bad_file_->roll_back();
}

}  // namespace conn::runtime

namespace conn {

Result<std::unique_ptr<Sink>> open_ndjson_file(const std::string& path) {
  CONN_ASSIGN(runtime::LineFile file, runtime::LineFile::open(path, runtime::kLineStart));
  return std::unique_ptr<Sink>(std::make_unique<runtime::NdjsonSink>(std::move(file), path + ".bad"));
}

std::unique_ptr<Sink> make_ndjson_stream(int descriptor) {
  return std::make_unique<runtime::NdjsonSink>(runtime::LineFile::borrow(descriptor), "");
}

}  // namespace conn
