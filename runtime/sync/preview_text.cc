#include <conn/preview.h>

#include <fmt/format.h>

#include <algorithm>

#include "base/json_text.h"
#include "base/printable.h"
#include "base/text.h"
#include "runtime/json/json_writer.h"
#include "runtime/json/raw_value.h"
#include "runtime/sync/exchange_text.h"

namespace conn {
namespace {

using runtime::cut;

constexpr std::size_t kWidest = 80;  // of a value, in bytes

std::string shown(std::string_view json) {
  std::string line(json);
  runtime::put_on_one_line(line);
  return cut(printable(line), kWidest);
}

// Members of a JSON object, a line each.
void append_members(const std::string& json, std::string& out) {
  if (!trim(json).starts_with('{')) {
    out += "      " + shown(json) + "\n";
    return;
  }
  runtime::json::RawCursor cursor{trim(json)};
  bool empty = true;
  while (const auto member = cursor.next_member()) {
    const std::string_view key = member->key.text();
    const char* value = key.data() + key.size() + 1;
    const std::string_view rest(value, static_cast<std::size_t>(cursor.position() - value));
    const std::string_view text = trim(rest.substr(rest.find(':') + 1));
    out += fmt::format("      {}: {}\n", printable(key), shown(text));
    empty = false;
  }
  if (empty) out += "      {}\n";
}

void append_records(const Preview& preview, std::size_t most, std::string& out) {
  out += fmt::format("records: {}; {} mapped to {}, {} bad, {} left out by `where`\n", preview.records,
                     preview.mapped.size(), preview.model, preview.bad.size(), preview.filtered);
  const std::size_t count = std::min(most, preview.mapped.size());
  for (std::size_t i = 0; i < count; ++i) {
    const PreviewRecord& record = preview.mapped[i];
    out += fmt::format("  record {}\n    mapped\n", printable(record.id));
    append_members(record.mapped, out);
    out += "    source\n";
    append_members(record.source, out);
  }
  if (count < preview.mapped.size())
    out += fmt::format("  and {} more (--limit N shows more)\n", preview.mapped.size() - count);
}

bool same_fault(const PreviewBadRecord& a, const PreviewBadRecord& b) {
  return a.reason == b.reason && a.field == b.field && a.path == b.path && a.at == b.at;
}

// What is wrong with many records is said once, beside the first of them.
void append_bad(const Preview& preview, std::string& out) {
  if (!preview.bad.empty()) out += "bad records\n";
  for (auto bad = preview.bad.begin(); bad != preview.bad.end(); ++bad) {
    const auto same = [&](const PreviewBadRecord& other) { return same_fault(*bad, other); };
    if (std::any_of(preview.bad.begin(), bad, same)) continue;
    out += fmt::format("  {}{}{}{}\n", bad->field, bad->field.empty() ? "" : ": ", printable(bad->reason),
                       bad->path.empty() ? "" : fmt::format(", read from `{}`", printable(bad->path)));
    if (!bad->at.empty()) out += fmt::format("    at {}\n", bad->at);
    out += fmt::format("    {}\n", shown(bad->source));
    const auto more = std::count_if(bad + 1, preview.bad.end(), same);
    if (more > 0) out += fmt::format("    and {} more like it (--format json shows all)\n", more);
  }
}

void append_unmapped(const Preview& preview, std::string& out) {
  if (preview.records == 0) return;
  if (preview.unmapped.empty()) {
    out += "fields that nothing maps: none\n";
    return;
  }
  out += "fields that nothing maps\n";
  std::size_t widest = 0;
  for (const UnmappedField& field : preview.unmapped)
    widest = std::max(widest, count_code_points(printable(field.path)));
  for (const UnmappedField& field : preview.unmapped) {
    const std::string path = printable(field.path);
    out += fmt::format("  {}{}  in {} of {}, such as {}\n", path,
                       std::string(widest - count_code_points(path), ' '), field.records, preview.records,
                       shown(field.example));
  }
}

}  // namespace

std::string to_text(const Preview& preview, std::size_t most) {
  std::string out = fmt::format("{} {}: the first page\n", preview.connector, preview.stream);
  runtime::append_exchange_text(preview, preview.error.has_value(), out);
  if (preview.error) {
    runtime::append_error_text(*preview.error, out);
  } else {
    append_records(preview, most, out);
    append_bad(preview, out);
    append_unmapped(preview, out);
  }
  for (const std::string& note : preview.notes) out += fmt::format("note: {}\n", printable(note));
  return out;
}

}  // namespace conn
