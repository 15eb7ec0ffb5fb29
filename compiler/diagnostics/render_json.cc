#include <fmt/format.h>

#include "base/json_text.h"
#include "base/utf8.h"
#include "compiler/diagnostics/render.h"

namespace conn::compiler {
namespace {

/// File names may be any bytes; JSON is UTF-8.
void append_string(std::string& out, std::string_view text) {
  append_json_string(well_formed_utf8(text), out);
}

void append_member(std::string& out, std::string_view key, std::string_view value) {
  append_string(out, key);
  out += ':';
  append_string(out, value);
}

void append_place(std::string& out, std::string_view key, const SourceFile& source, std::uint32_t offset) {
  fmt::format_to(std::back_inserter(out), "\"{}\":{{\"line\":{},\"column\":{},\"offset\":{}}}", key,
                 source.line_of(offset), source.byte_column(offset), offset);
}

void append_span(std::string& out, const SourceFile& source, Span span) {
  append_place(out, "start", source, span.begin);
  out += ',';
  append_place(out, "end", source, span.end);
}

void append_note(std::string& out, const Diagnostic& diagnostic, const Note& note) {
  out += '{';
  append_member(out, "text", note.text);
  out += ',';
  if (note.span) {
    const SourceFile& source = note.source != nullptr ? *note.source : *diagnostic.source;
    append_member(out, "file", source.name());
    out += ',';
    append_span(out, source, *note.span);
  } else {
    out += "\"file\":null,\"start\":null,\"end\":null";
  }
  out += '}';
}

void append_diagnostic(std::string& out, const Diagnostic& d) {
  out += '{';
  append_member(out, "code", to_string(d.code));
  out += ',';
  append_member(out, "severity", to_string(d.severity));
  out += ',';
  append_member(out, "file", d.source->name());
  out += ',';
  append_span(out, *d.source, d.span);
  out += ',';
  append_member(out, "message", d.message);
  out += ',';
  append_member(out, "label", d.label);
  out += ",\"notes\":[";
  for (std::size_t i = 0; i < d.notes.size(); ++i) {
    if (i > 0) out += ',';
    append_note(out, d, d.notes[i]);
  }
  out += "],";
  append_member(out, "help", d.help);
  out += ",\"fix\":";
  if (d.fix) {
    out += '{';
    append_span(out, *d.source, d.fix->span);
    out += ',';
    append_member(out, "replacement", d.fix->replacement);
    out += '}';
  } else {
    out += "null";
  }
  out += '}';
}

}  // namespace

std::string render_json(const std::vector<Diagnostic>& diagnostics) {
  std::string out = "[";
  for (std::size_t i = 0; i < diagnostics.size(); ++i) {
    out += i == 0 ? "\n" : ",\n";
    append_diagnostic(out, diagnostics[i]);
  }
  out += diagnostics.empty() ? "]\n" : "\n]\n";
  return out;
}

}  // namespace conn::compiler
