#include "runtime/sync/stream_state.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>

#include "base/encoding.h"
#include "base/json_text.h"
#include "base/time.h"

namespace conn::runtime {
namespace {

using simdjson::SUCCESS;
namespace dom = simdjson::dom;

void append_time(std::optional<std::int64_t> micros, std::string& out) {
  if (!micros) {
    out += "null";
    return;
  }
  out += '"';
  append_iso(std::clamp(*micros, kFirstMoment, kLastMoment), out);
  out += '"';
}

void append_hash(RecordHash hash, std::string& out) {
  static constexpr char kDigits[] = "0123456789abcdef";
  for (const std::uint64_t half : {hash.high, hash.low}) {
    for (int shift = 60; shift >= 0; shift -= 4) out += kDigits[(half >> shift) & 0xF];
  }
}

void append_seen(const std::deque<SeenRow>& rows, bool this_run, std::string& out) {
  out += '[';
  bool first = true;
  for (const SeenRow& row : rows) {
    if (row.this_run != this_run) continue;
    if (!first) out += ',';
    first = false;
    out += '[';
    append_json_string(row.id, out);
    out += ',';
    append_time(row.cursor, out);
    out += ",\"";
    append_hash(row.hash, out);
    out += '"';
    if (row.version) fmt::format_to(std::back_inserter(out), ",{}", *row.version);
    out += ']';
  }
  out += ']';
}

// Readers give false where the text is not what `write_stream_state` writes.

bool read_time(dom::element element, std::optional<std::int64_t>& out) {
  if (element.is_null()) return true;
  std::string_view text;
  if (element.get(text) != SUCCESS) return false;
  out = parse_iso(text);
  return out.has_value();
}

bool read_half(std::string_view digits, std::uint64_t& out) {
  for (const char c : digits) {
    const int value = hex_value(c);
    if (value < 0) return false;
    out = out << 4 | static_cast<std::uint64_t>(value);
  }
  return true;
}

bool read_seen_row(dom::element element, SeenRow& row) {
  dom::array parts;
  std::string_view id, hash;
  dom::element cursor;
  if (element.get(parts) != SUCCESS || parts.size() < 3 || parts.size() > 4) return false;
  std::int64_t version = 0;
  if (parts.size() == 4) {
    if (parts.at(3).get(version) != SUCCESS) return false;
    row.version = version;
  }
  if (parts.at(0).get(id) != SUCCESS || parts.at(1).get(cursor) != SUCCESS ||
      parts.at(2).get(hash) != SUCCESS)
    return false;
  row.id = id;
  return read_time(cursor, row.cursor) && hash.size() == 32 && read_half(hash.substr(0, 16), row.hash.high) &&
         read_half(hash.substr(16), row.hash.low);
}

bool read_seen(const dom::object& object, bool this_run, std::vector<SeenRow>& out) {
  dom::array rows;
  if (object.at_key("seen").get(rows) != SUCCESS) return false;
  for (const dom::element element : rows) {
    SeenRow row;
    row.this_run = this_run;
    if (!read_seen_row(element, row)) return false;
    out.push_back(std::move(row));
  }
  return true;
}

bool read_run(const dom::object& root, StreamState& state) {
  dom::element run, highest;
  if (root.at_key("run").get(run) != SUCCESS) return false;
  if (run.is_null()) return true;
  dom::object object;
  if (run.get(object) != SUCCESS || object.at_key("highest").get(highest) != SUCCESS) return false;
  state.run.emplace();
  if (object.at_key("unsorted").get(state.run->unsorted) != SUCCESS) return false;
  return read_time(highest, state.run->highest) && read_seen(object, true, state.seen);
}

bool read_short_pages(const dom::object& root, StreamState& state) {
  dom::element element;
  if (root.at_key("short_pages").get(element) != SUCCESS) return false;
  if (element.is_null()) return true;
  ShortPages pages;
  std::string_view version;
  if (element.at_key("version").get(version) != SUCCESS || element.at_key("end").get(pages.end) != SUCCESS)
    return false;
  pages.version = version;
  // States of before do not know it: the next short page is proven again.
  if (element.at_key("widest").get(pages.widest) != SUCCESS) pages.widest = 0;
  state.short_pages = std::move(pages);
  return true;
}

// A member that only some streams have.
template <class Text>
bool read_text_if_there(const dom::object& root, std::string_view key, Text& out) {
  dom::element element;
  if (root.at_key(key).get(element) != SUCCESS) return true;
  std::string_view text;
  if (element.get(text) != SUCCESS) return false;
  out = std::string(text);
  return true;
}

bool read_all_of(std::string_view text, StreamState& state) {
  dom::parser parser;
  dom::object root;
  dom::element since;
  if (parser.parse(text.data(), text.size()).get(root) != SUCCESS) return false;
  return root.at_key("since").get(since) == SUCCESS && read_time(since, state.since) &&
         read_seen(root, false, state.seen) && read_run(root, state) && read_short_pages(root, state) &&
         read_text_if_there(root, "read", state.read) && read_text_if_there(root, "resume", state.resume);
}

}  // namespace

std::string write_stream_state(const StreamState& state, const std::deque<SeenRow>& seen) {
  std::string out = "{\"since\":";
  append_time(state.since, out);
  out += ",\"seen\":";
  append_seen(seen, false, out);
  out += ",\"run\":";
  if (state.run) {
    // A run that is taken up again starts at its first page: what it delivered is known by `seen`.
    out += "{\"page\":null,\"highest\":";
    append_time(state.run->highest, out);
    out += state.run->unsorted ? ",\"unsorted\":true" : ",\"unsorted\":false";
    out += ",\"seen\":";
    append_seen(seen, true, out);
    out += '}';
  } else {
    out += "null";
  }
  out += ",\"short_pages\":";
  if (state.short_pages) {
    out += "{\"version\":";
    append_json_string(state.short_pages->version, out);
    out += fmt::format(",\"end\":{},\"widest\":{}}}", state.short_pages->end, state.short_pages->widest);
  } else {
    out += "null";
  }
  if (!state.read.empty()) {
    out += ",\"read\":";
    append_json_string(state.read, out);
  }
  if (state.resume) {
    out += ",\"resume\":";
    append_json_string(*state.resume, out);
  }
  out += '}';
  return out;
}

Result<StreamState> read_stream_state(std::string_view text, std::string_view stream) {
  StreamState state;
  if (read_all_of(text, state)) return state;
  return Error{Code::kStateDamaged, ErrorKind::kConfig,
               fmt::format("the state of stream `{}` is damaged", stream),
               "restore it from a copy, or remove it to start the stream from the beginning", ""};
}

}  // namespace conn::runtime
