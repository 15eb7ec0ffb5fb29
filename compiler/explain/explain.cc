#include <fmt/format.h>

#include <algorithm>

#include "base/duration.h"
#include "bytecode/words.h"
#include "compiler/explain/explanation.h"
#include "compiler/explain/written.h"
#include "compiler/semantics/walk.h"

namespace conn::compiler {

using checked::Connector;
using checked::Entry;
using checked::Expr;
using checked::Op;
using checked::Program;
using checked::Stream;

namespace {

using Line = Explanation::Line;
using Part = Explanation::Part;
using Lines = std::vector<Line>;

constexpr const char* kStopNotes[] = {"", "a total: believed while what comes bears it out",
                                      "a short page: believed once an empty page behind one has proven it",
                                      "tells of a short page"};

void add_part(Explanation& out, std::string title, Lines lines) {
  if (!lines.empty()) out.parts.push_back({std::move(title), std::move(lines)});
}

/// The value of an entry where it is plain, and when the entry is left out.
std::string note_of(const Entry& entry) {
  std::string note = plain_value(*entry.value);
  if (note.empty())
    any_node(entry.value, [&](const Expr& node) { return !(note = selection_of(node)).empty(); });
  if (written(entry.place).find(note) != std::string::npos) note.clear();
  if (!note.empty()) note = "is " + note;
  if (entry.repeat) note = "once for each";
  if (entry.only_with_since) note += std::string(note.empty() ? "" : "; ") + "not sent while `since` is null";
  return note;
}

/// A name that a policy was told is shown as what it came to.
std::string text_of(const Entry& entry) {
  const std::string text = written(entry.place), name = plain_value(*entry.key);
  const bool computed = text.starts_with('[') && name.size() > 2;
  return computed ? name.substr(1, name.size() - 2) + text.substr(std::min(text.find(':'), text.size()))
                  : text;
}

Lines entries(const std::vector<Entry>& list) {
  Lines out;
  for (const Entry& entry : list) out.push_back({text_of(entry), place_text(entry.place), note_of(entry)});
  return out;
}

/// The body, and below it what `...Shape` in its texts is written out to.
Lines json_lines(const Expr& json) {
  Lines out{line_of(json)};
  any_node(&json, [&](const Expr& node) {
    const std::string text = selection_of(node);
    if (!text.empty()) out.push_back({"query of GraphQL", place_text(node.place), "is " + text});
    return false;
  });
  return out;
}

Lines request_lines(const Connector& connector, const Stream& stream) {
  const checked::Request& request = stream.request;
  Lines out;
  if (request.path != nullptr)
    out.push_back(line_of(*request.path, std::string(bytecode::method_text(request.method)) + " "));
  if (connector.base != nullptr) out.push_back(line_of(*connector.base, "base "));
  if (request.url != nullptr) {
    Line line = line_of(*request.url, "url ");
    line.note = "takes the place of path and query where it is not null";
    out.push_back(std::move(line));
  }
  return out;
}

Lines auth_lines(const checked::Auth& auth) {
  Lines out;
  if (!auth.scheme.empty()) out.push_back({written(auth.place), place_text(auth.place), ""});
  for (const Entry& entry : auth.headers)
    out.push_back({"header " + text_of(entry), place_text(entry.place), note_of(entry)});
  for (const Entry& entry : auth.query)
    out.push_back({"query " + text_of(entry), place_text(entry.place), note_of(entry)});
  return out;
}

Lines pager_lines(const checked::Pager& pager) {
  Lines out;
  if (pager.strategy.empty()) return {{"one page", "", ""}};
  out.push_back({written(pager.place), place_text(pager.place), ""});
  for (const checked::Register& each : pager.registers) {
    if (each.initial != nullptr) out.push_back(line_of(*each.initial, "state " + each.name + " = "));
  }
  for (std::size_t i = 0; i < pager.registers.size(); ++i) {
    const checked::Register& each = pager.registers[i];
    const bool stays = each.next != nullptr && each.next->op == Op::page && each.next->index == i;
    if (each.next != nullptr && !stays) out.push_back(line_of(*each.next, "next  " + each.name + " = "));
  }
  for (const checked::StopPart& part : pager.stop) {
    Line line{"stop  when " + part.text, place_text(part.when->place), ""};
    line.note = kStopNotes[static_cast<std::size_t>(part.kind)];
    out.push_back(std::move(line));
  }
  return out;
}

/// What the answers are read for.
Lines record_lines(const Stream& stream) {
  Lines out;
  const checked::Records& records = stream.records;
  if (records.place.source != nullptr)
    out.push_back({"records " + written(records.place), place_text(records.place), ""});
  if (stream.where != nullptr) out.push_back(line_of(*stream.where, "where   "));
  for (const Expr* part : stream.id) out.push_back(line_of(*part, "id      "));
  if (stream.version != nullptr) out.push_back(line_of(*stream.version, "version "));
  return out;
}

std::string duration_text(std::int64_t micros) {
  std::string out;
  append_duration(micros, out);
  return out;
}

/// What tells the next run where to go on.
Lines cursor_lines(const Stream& stream) {
  const bytecode::CursorRange& range = stream.range;
  Lines out;
  if (stream.cursor != nullptr) {
    out.push_back(line_of(*stream.cursor, "cursor "));
    out[0].note = fmt::format("order {}", bytecode::order_text(stream.order));
    if (stream.lookback != 0) out[0].note += fmt::format("; asks {} back", duration_text(stream.lookback));
  }
  if (stream.cursor_start) out.push_back({"cursor start", "", "the time at which the run began"});
  if (range.checkpoint == bytecode::Checkpoint::kWindow)
    out.push_back({"cursor window", "", "the end of the last finished window"});
  if (stream.token != nullptr) out.push_back(line_of(*stream.token, "cursor token "));
  if (stream.from != nullptr) out.push_back(line_of(*stream.from, "from   "));
  if (stream.until != nullptr) out.push_back(line_of(*stream.until, "until  "));
  if (range.window != 0) out.push_back({"window " + duration_text(range.window), "", ""});
  return out;
}

/// The record that a map makes, under the names that it binds.
const Expr* made_record(const Expr* map) {
  while (map != nullptr && map->op != Op::record)
    map = map->op == Op::bind || map->op == Op::widen ? map->args.back() : nullptr;
  return map;
}

Lines map_lines(const Stream& stream) {
  const Expr* record = made_record(stream.map);
  if (record == nullptr) return {};
  Lines out;
  std::string unmapped;
  for (std::size_t i = 0; i < record->args.size() && i < record->type->record->fields.size(); ++i) {
    const std::string& name = record->type->record->fields[i].name;
    const Expr& value = *record->args[i];
    if (plain_value(value) == "null") {
      unmapped += (unmapped.empty() ? "" : ", ") + name;
    } else {
      out.push_back(line_of(value, name + ": "));
    }
  }
  if (!unmapped.empty()) out.push_back({"null, as nothing maps them: " + unmapped, "", ""});
  return out;
}

Lines rule_lines(const std::vector<checked::Rule>& rules) {
  Lines out;
  for (const checked::Rule& rule : rules) out.push_back({written(rule.place), place_text(rule.place), ""});
  return out;
}

Lines limit_lines(const Connector& connector, const Stream& stream) {
  Lines out;
  const auto add = [&](const std::vector<checked::Limit>& limits, const char* note) {
    for (const checked::Limit& limit : limits)
      out.push_back({written(limit.place), place_text(limit.place), note});
  };
  add(stream.limits, "of this stream");
  if (!stream.only_own_limits) add(connector.limits, "");
  return out;
}

std::string described(const Stream& stream) {
  const std::size_t end = std::min(stream.docs.find('\n'), stream.docs.size());
  return stream.docs.substr(0, end);
}

Lines setting_lines(const Connector& connector) {
  Lines out;
  for (const checked::Config& config : connector.config) {
    std::string note = config.fallback == nullptr ? "" : "is " + plain_value(*config.fallback);
    if (config.secret) note = "secret";
    out.push_back({config.name, place_text(config.place), note});
  }
  return out;
}

/// All of a stream, or one of several ways to read it.
void explain_way(const Connector& connector, const Stream& stream, Explanation& out) {
  const std::string way = stream.read.empty() ? "" : "read " + stream.read + ": ";
  const auto add = [&](const std::string& title, Lines lines) {
    add_part(out, way + title, std::move(lines));
  };
  if (stream.when != nullptr) add("when", {line_of(*stream.when)});
  add("request", request_lines(connector, stream));
  add("query", entries(stream.request.query));
  add("headers", entries(stream.request.headers));
  add("form", entries(stream.request.form_entries));
  if (stream.request.json != nullptr) add("json", json_lines(*stream.request.json));
  add("auth", auth_lines(connector.auth));
  if (stream.map != nullptr) {  // a probe has neither pages nor records
    add("pages", pager_lines(stream.pager));
    add("records", record_lines(stream));
    add("since", cursor_lines(stream));
    add(stream.model == nullptr ? "map" : "map to " + stream.model->name, map_lines(stream));
  }
  add("errors, the first that fits", rule_lines(stream.rules));
  add("limits", limit_lines(connector, stream));
}

}  // namespace

Explanation explain_connector(const Program& program) {
  const Connector& connector = program.connector;
  Explanation out{connector.name, connector.docs, {}};
  add_part(out, "settings", setting_lines(connector));
  if (connector.base != nullptr) add_part(out, "base", {line_of(*connector.base)});
  Lines hosts;
  for (const std::string& host : connector.hosts) hosts.push_back({host, "", ""});
  add_part(out, "hosts that are reached", std::move(hosts));
  add_part(out, "auth", auth_lines(connector.auth));
  Lines limits;
  for (const checked::Limit& limit : connector.limits)
    limits.push_back({written(limit.place), place_text(limit.place), ""});
  add_part(out, "limits", std::move(limits));
  if (connector.probe) add_part(out, "probe", request_lines(connector, connector.probe->exchange));
  Lines operations;
  for (const Stream& stream : connector.streams) {
    const std::string model = stream.model == nullptr ? "" : ": " + stream.model->name;
    const std::string read = stream.read.empty() ? "" : ", read " + stream.read;
    operations.push_back({stream.name + model + read, place_text(stream.place), described(stream)});
  }
  add_part(out, "operations", std::move(operations));
  return out;
}

std::optional<Explanation> explain_stream(const Program& program, std::string_view name) {
  const Connector& connector = program.connector;
  std::optional<Explanation> out;
  for (const Stream& stream : connector.streams) {
    if (stream.name != name) continue;
    if (!out) out = Explanation{connector.name + ":" + stream.name, stream.docs, {}};
    explain_way(connector, stream, *out);
  }
  if (!out && name == "probe" && connector.probe) {
    out = Explanation{connector.name + ":probe", "", {}};
    explain_way(connector, connector.probe->exchange, *out);
  }
  return out;
}

}  // namespace conn::compiler
