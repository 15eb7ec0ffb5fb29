#include "compiler/diagnostics/diagnostic.h"

#include <utility>

namespace conn::compiler {
namespace {

Diagnostic make(Severity severity, Code code, const SourceFile& source, Span span, std::string message) {
  Diagnostic out;
  out.code = code;
  out.severity = severity;
  out.source = &source;
  out.span = span;
  out.message = std::move(message);
  return out;
}

}  // namespace

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "note";
    case Severity::bug: return "bug";
  }
  return "bug";
}

Diagnostic& Diagnostic::with_label(std::string text) & {
  label = std::move(text);
  return *this;
}

Diagnostic& Diagnostic::with_note(std::string text) & {
  notes.push_back({std::move(text), std::nullopt, nullptr});
  return *this;
}

Diagnostic& Diagnostic::with_note(std::string text, Span at, const SourceFile* in) & {
  notes.push_back({std::move(text), at, in});
  return *this;
}

Diagnostic& Diagnostic::with_help(std::string text) & {
  help = std::move(text);
  return *this;
}

Diagnostic& Diagnostic::with_fix(Span at, std::string replacement) & {
  fix = Fix{at, std::move(replacement)};
  return *this;
}

Diagnostic make_error(Code code, const SourceFile& source, Span span, std::string message) {
  return make(Severity::error, code, source, span, std::move(message));
}

Diagnostic make_warning(Code code, const SourceFile& source, Span span, std::string message) {
  return make(Severity::warning, code, source, span, std::move(message));
}

}  // namespace conn::compiler
