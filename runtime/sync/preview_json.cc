#include <conn/preview.h>

#include "base/json_text.h"
#include "base/utf8.h"
#include "runtime/json/json_writer.h"
#include "runtime/sync/exchange_text.h"
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
  runtime::append_request_json(preview, object.key("request"));
  runtime::append_answer_json(preview, object.key("answer"));
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
