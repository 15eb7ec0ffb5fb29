#include <fmt/format.h>

#include "compiler/diagnostics/display.h"
#include "compiler/diagnostics/render.h"

namespace conn::compiler {
namespace {

struct Palette {
  std::string_view strong, error, warning, note, edge, reset;
};
constexpr Palette kPlain{};
constexpr Palette kColour{"\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m", "\x1b[1;34m", "\x1b[0m"};

std::string_view tint(const Palette& palette, Severity severity) {
  switch (severity) {
    case Severity::error:
    case Severity::bug: return palette.error;
    case Severity::warning: return palette.warning;
    case Severity::note: return palette.note;
  }
  return palette.note;
}

/// Lines of a text behind a first one stand under it.
std::string indented(std::string_view text, std::size_t by) {
  std::string out;
  for (const char c : displayable(text)) {
    out += c;
    if (c == '\n') out.append(by, ' ');
  }
  return out;
}

class TextRenderer {
 public:
  TextRenderer(std::string& out, const Palette& palette) : out_(out), palette_(palette) {}

  void render(const Diagnostic& d) {
    gutter_ = gutter_width(d);
    put("{}{}[{}]{}{}: {}{}\n", tint(palette_, d.severity), to_string(d.severity), to_string(d.code),
        palette_.reset, palette_.strong, indented(d.message, 2), palette_.reset);
    place(*d.source, d.span, d.label, tint(palette_, d.severity), '^');
    for (const Note& note : d.notes) render_note(d, note);
    if (d.severity == Severity::bug)
      trailer("note", "this is a fault of the compiler, not of the file; please report it");
    if (!d.help.empty()) trailer("help", d.help);
    out_ += '\n';
  }

 private:
  template <class... Args>
  void put(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
  }

  static std::size_t gutter_width(const Diagnostic& d) {
    std::uint32_t line = d.source->line_of(d.span.begin);
    for (const Note& note : d.notes) {
      if (!note.span) continue;
      const SourceFile& source = note.source != nullptr ? *note.source : *d.source;
      line = std::max(line, source.line_of(note.span->begin));
    }
    return fmt::formatted_size("{}", line);
  }

  void place(const SourceFile& source, Span span, std::string_view label, std::string_view colour,
             char mark) {
    const Position at = source.position(span.begin);
    put("{:>{}}{}-->{} {}:{}:{}\n", "", gutter_, palette_.edge, palette_.reset, displayable(source.name()),
        at.line, at.column);
    const Excerpt line = excerpt(source, span);
    put("{:>{}} {}|{}\n", "", gutter_, palette_.edge, palette_.reset);
    put("{}{:>{}} |{} {}\n", palette_.edge, at.line, gutter_, palette_.reset, line.text);
    put("{:>{}} {}|{} {:>{}}{}{}", "", gutter_, palette_.edge, palette_.reset, "", line.column, colour,
        std::string(line.width, mark));
    if (!label.empty()) put(" {}", indented(label, gutter_ + 4 + line.column));
    put("{}\n", palette_.reset);
  }

  void render_note(const Diagnostic& d, const Note& note) {
    if (!note.span) return trailer("note", note.text);
    const SourceFile& source = note.source != nullptr ? *note.source : *d.source;
    place(source, *note.span, note.text, palette_.edge, '-');
  }

  void trailer(std::string_view word, std::string_view text) {
    put("{:>{}} {}={} {}{}{}: {}\n", "", gutter_, palette_.edge, palette_.reset, palette_.strong, word,
        palette_.reset, indented(text, gutter_ + 5 + word.size()));
  }

  std::string& out_;
  const Palette& palette_;
  std::size_t gutter_ = 1;
};

}  // namespace

std::string render_text(const std::vector<Diagnostic>& diagnostics, bool colour) {
  std::string out;
  TextRenderer renderer(out, colour ? kColour : kPlain);
  for (const Diagnostic& diagnostic : diagnostics) renderer.render(diagnostic);
  return out;
}

}  // namespace conn::compiler
