#include <conn/summary.h>

#include "base/json_text.h"
#include "base/time.h"
#include "base/utf8.h"
#include "runtime/sync/object_writer.h"

namespace conn {
namespace {

using runtime::append_error;
using runtime::ObjectWriter;

constexpr std::int64_t kSummaryFormat = 1;

std::string iso(std::int64_t micros) {
  std::string out;
  append_iso(micros, out);
  return out;
}

void append_notes(const std::vector<std::string>& notes, std::string& out) {
  out += '[';
  for (std::size_t i = 0; i < notes.size(); ++i) {
    if (i != 0) out += ',';
    append_json_string(well_formed_utf8(notes[i]), out);
  }
  out += ']';
}

void append_stream(const StreamSummary& stream, std::string& out) {
  ObjectWriter object(out);
  object.text("stream", stream.stream);
  object.text("model", stream.model);
  object.boolean("ok", !stream.error.has_value());
  object.number("records", stream.records);
  object.number("upserts", stream.upserts);
  object.number("unchanged", stream.unchanged);
  object.number("bad", stream.bad);
  object.number("filtered", stream.filtered);
  object.number("untracked", stream.untracked);
  object.number("pages", stream.pages);
  object.number("requests", stream.requests);
  object.number("retries", stream.retries);
  object.number("restarts", stream.restarts);
  object.number("waits_us", stream.waits);
  object.number("limit_waits_us", stream.limit_waits);
  object.number("bytes", stream.bytes);
  object.number("wire_bytes", stream.wire_bytes);
  object.text_or_null("stopped", stream.stopped);
  object.text_or_null("read", stream.read);
  object.text_or_null("since", stream.since);
  append_notes(stream.notes, object.key("notes"));
  append_error(stream.error, object.key("error"));
  if (stream.skipped) {
    object.text("skipped", *stream.skipped);
  } else {
    object.text_or_null("skipped", "");
  }
  object.end();
}

}  // namespace

std::string to_json(const RunSummary& summary) {
  std::string out;
  ObjectWriter object(out);
  object.number("format", kSummaryFormat);
  object.text("connector", summary.connector);
  object.text_or_null("version", summary.version);
  object.text("account", summary.account);
  object.boolean("ok", summary.ok());
  object.boolean("partial", summary.partial());
  object.boolean("cancelled", summary.cancelled);
  object.text("started", iso(summary.started));
  object.text("finished", iso(summary.finished));
  object.text_or_null("tzdata", summary.tzdata);
  std::string& streams = object.key("streams");
  streams += '[';
  for (std::size_t i = 0; i < summary.streams.size(); ++i) {
    if (i != 0) streams += ',';
    append_stream(summary.streams[i], streams);
  }
  streams += ']';
  object.end();
  return out;
}

}  // namespace conn
