#include "runtime/stores/state_file_text.h"

#include <fmt/format.h>
#include <simdjson.h>

#include "base/json_text.h"

namespace conn::runtime {
namespace {

constexpr std::string_view kStateStart = "{\"format\":";

Error damaged(std::string_view path, std::string_view why) {
  return {Code::kStateDamaged, ErrorKind::kConfig,
          fmt::format("the state file `{}` is damaged: {}", path, why),
          "restore it from a copy, or remove it to start from the beginning", ""};
}

// What does not begin as a state file was none: it may hold what somebody needs.
Error unreadable(std::string_view text, std::string_view path, std::string_view why) {
  if (text.size() < kStateStart.size() || text.starts_with(kStateStart)) return damaged(path, why);
  return {Code::kStateDamaged, ErrorKind::kConfig, fmt::format("`{}` is no state file: {}", path, why),
          "give the path of a state file, or of a file that is not there yet", ""};
}

bool take_text(const simdjson::dom::object& object, const char* key, std::string& out) {
  std::string_view text;
  if (object.at_key(key).get(text) != simdjson::SUCCESS) return false;
  out = text;
  return true;
}

void member(std::string& out, std::string_view key, std::string_view value) {
  out += ',';
  append_json_string(key, out);
  out += ':';
  append_json_string(value, out);
}

}  // namespace

Result<StateFileText> read_state_file(std::string_view text, std::string_view path) {
  simdjson::dom::parser parser;
  simdjson::dom::object root, streams;
  if (parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS)
    return unreadable(text, path, "it is no JSON object");
  std::int64_t format = 0;
  if (root.at_key("format").get(format) != simdjson::SUCCESS)
    return unreadable(text, path, "it has no `format`");
  if (format != kStateFormat) {
    return Error{
        Code::kStateNewer, ErrorKind::kConfig,
        fmt::format("the state file `{}` has format {}, this version reads {}", path, format, kStateFormat),
        "use the version that wrote it, or another file", ""};
  }
  StateFileText state;
  if (!take_text(root, "connector", state.connector) || !take_text(root, "account", state.account) ||
      !take_text(root, "version", state.version)) {
    return damaged(path, "`connector`, `version` or `account` is missing");
  }
  if (root.at_key("streams").get(streams) != simdjson::SUCCESS) return damaged(path, "`streams` is missing");
  for (const auto field : streams)
    state.streams.emplace(std::string(field.key), simdjson::minify(field.value));
  return state;
}

std::string write_state_file(const StateFileText& state) {
  std::string out = fmt::format("{{\"format\":{}", kStateFormat);
  member(out, "connector", state.connector);
  member(out, "version", state.version);
  member(out, "account", state.account);
  out += ",\"streams\":{";
  bool first = true;
  for (const auto& [stream, text] : state.streams) {
    if (!first) out += ',';
    first = false;
    append_json_string(stream, out);
    out += ':';
    out += text;
  }
  out += "}}\n";
  return out;
}

}  // namespace conn::runtime
