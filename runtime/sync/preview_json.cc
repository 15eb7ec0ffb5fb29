#include <conn/preview.h>

#include "base/json_text.h"
#include "base/utf8.h"
#include "runtime/json/json_writer.h"
#include "runtime/sync/object_writer.h"

namespace conn {
namespace {

using runtime::ObjectWriter;

constexpr std::int64_t kPreviewFormat = 1;

template <class Items, class Append>
void append_list(const Items& items, std::string& out, Append append) {
  out += '[';
  bool first = true;
  for (const auto& item : items) {
    if (!first) out += ',';
    first = false;
    append(item, out);
  }
  out += ']';
}

// The vendor may have spread it over lines.
std::string on_one_line(std::string json) {
  runtime::put_on_one_line(json);
  return json;
}

void append_headers(const std::vector<HttpHeader>& headers, std::string& out) {
  append_list(headers, out, [](const HttpHeader& header, std::string& to) {
    ObjectWriter object(to);
    object.text("name", header.name);
    object.text("value", header.value);
    object.end();
  });
}

void append_request(const Preview& preview, std::string& out) {
  ObjectWriter object(out);
  object.text("method", preview.request.method);
  object.text("url", preview.request.url);
  append_headers(preview.request.headers, object.key("headers"));
  object.text_or_null("body", preview.request.body);
  object.end();
}

void append_answer(const Preview& preview, std::string& out) {
  if (!preview.answer) {
    out += "null";
    return;
  }
  ObjectWriter object(out);
  object.number("status", preview.answer->status);
  append_headers(preview.answer->headers, object.key("headers"));
  object.number("bytes", preview.bytes);
  object.end();
}

void append_record(const PreviewRecord& record, std::string& out) {
  ObjectWriter object(out);
  object.text("id", record.id);
  object.key("mapped") += record.mapped;
  object.key("source") += on_one_line(record.source);
  object.end();
}

void append_bad(const PreviewBadRecord& bad, std::string& out) {
  ObjectWriter object(out);
  object.text("reason", bad.reason);
  object.text_or_null("field", bad.field);
  object.text_or_null("path", bad.path);
  object.text_or_null("at", bad.at);
  object.key("source") += on_one_line(bad.source);
  object.end();
}

void append_unmapped(const UnmappedField& field, std::string& out) {
  ObjectWriter object(out);
  object.text("path", field.path);
  object.number("records", field.records);
  object.key("example") += on_one_line(field.example);
  object.end();
}

}  // namespace

std::string to_json(const Preview& preview) {
  std::string out;
  ObjectWriter object(out);
  object.number("format", kPreviewFormat);
  object.text("connector", preview.connector);
  object.text("stream", preview.stream);
  object.text("model", preview.model);
  object.number("requests", preview.requests);
  append_request(preview, object.key("request"));
  append_answer(preview, object.key("answer"));
  object.number("count", preview.records);
  object.number("filtered", preview.filtered);
  append_list(preview.mapped, object.key("records"), append_record);
  append_list(preview.bad, object.key("bad"), append_bad);
  append_list(preview.unmapped, object.key("unmapped"), append_unmapped);
  append_list(preview.notes, object.key("notes"), [](const std::string& note, std::string& to) {
    append_json_string(well_formed_utf8(note), to);
  });
  runtime::append_error(preview.error, object.key("error"));
  object.end();
  return out;
}

}  // namespace conn
