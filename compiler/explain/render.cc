#include <algorithm>

#include "base/json_text.h"
#include "base/text.h"
#include "compiler/explain/explanation.h"

namespace conn::compiler {
namespace {

using Line = Explanation::Line;

constexpr std::size_t kWidest = 76;  // a longer text has its place on the next line

/// Columns that the lines of the explanation need.
std::size_t width_of(const Explanation& explanation, std::string Line::*column) {
  std::size_t width = 0;
  for (const Explanation::Part& part : explanation.parts) {
    for (const Line& line : part.lines) {
      const std::size_t size = count_code_points(line.*column);
      if (size <= kWidest) width = std::max(width, size);
    }
  }
  return width;
}

void pad(std::string& out, std::string_view text, std::size_t width) {
  out += text;
  const std::size_t size = count_code_points(text);
  if (size < width) out.append(width - size, ' ');
}

void append_line(const Line& line, std::size_t text_width, std::size_t from_width, std::string& out) {
  std::string row = "  ";
  pad(row, line.text, text_width);
  if (count_code_points(line.text) > text_width) {
    row += "\n  ";
    row.append(text_width, ' ');
  }
  row += "  ";
  pad(row, line.from, line.note.empty() ? 0 : from_width);
  if (!line.note.empty()) row += "  " + line.note;
  row.erase(row.find_last_not_of(' ') + 1);
  out += row + "\n";
}

void append_member(std::string_view name, std::string_view value, std::string& out) {
  append_json_string(name, out);
  out += ':';
  append_json_string(value, out);
}

void append_json(const Explanation::Part& part, std::string& out) {
  out += '{';
  append_member("title", part.title, out);
  out += ",\"lines\":[";
  for (const Line& line : part.lines) {
    out += &line == part.lines.data() ? "{" : ",{";
    append_member("text", line.text, out);
    out += ',';
    append_member("from", line.from, out);
    out += ',';
    append_member("note", line.note, out);
    out += '}';
  }
  out += "]}";
}

}  // namespace

std::string to_text(const Explanation& explanation) {
  std::string out = explanation.name + "\n";
  if (!explanation.docs.empty()) out += explanation.docs + "\n";
  const std::size_t text_width = width_of(explanation, &Line::text);
  const std::size_t from_width = width_of(explanation, &Line::from);
  for (const Explanation::Part& part : explanation.parts) {
    out += "\n" + part.title + "\n";
    for (const Line& line : part.lines) append_line(line, text_width, from_width, out);
  }
  return out;
}

std::string to_json(const Explanation& explanation) {
  std::string out = "{";
  append_member("name", explanation.name, out);
  out += ',';
  append_member("docs", explanation.docs, out);
  out += ",\"parts\":[";
  for (const Explanation::Part& part : explanation.parts) {
    if (&part != explanation.parts.data()) out += ',';
    append_json(part, out);
  }
  return out + "]}";
}

}  // namespace conn::compiler
