#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/codes.h"
#include "compiler/source/source.h"

namespace conn::compiler {

/// `bug` is a fault of the compiler itself and says so.
enum class Severity : std::uint8_t { error, warning, note, bug };

/// The word users see: `error`.
[[nodiscard]] std::string_view to_string(Severity severity);

/// More to say about a diagnostic: with a place (`first declared here`) or without. `source` is null for the
/// file of the diagnostic itself.
struct Note {
  std::string text;
  std::optional<Span> span;
  const SourceFile* source = nullptr;
};

/// A change that mends the text: replace `span` by `replacement`. Applying it must be right, not merely
/// likely.
struct Fix {
  Span span;
  std::string replacement;
};

/// One finding, as facts; renderers turn it into text. Messages are lower case without a final stop, code in
/// backticks, and say what the author wrote. The label stands at the place and is understood alone.
struct Diagnostic {
  Code code{};
  Severity severity = Severity::error;
  const SourceFile* source = nullptr;
  Span span;
  std::string message;
  std::string label;
  std::vector<Note> notes;
  std::string help;
  std::optional<Fix> fix;

  Diagnostic& with_label(std::string text) &;
  Diagnostic& with_note(std::string text) &;
  Diagnostic& with_note(std::string text, Span span, const SourceFile* source = nullptr) &;
  Diagnostic& with_help(std::string text) &;
  Diagnostic& with_fix(Span span, std::string replacement) &;
  Diagnostic&& with_label(std::string text) && { return std::move(with_label(std::move(text))); }
  Diagnostic&& with_note(std::string text) && { return std::move(with_note(std::move(text))); }
  Diagnostic&& with_note(std::string text, Span at, const SourceFile* in = nullptr) && {
    return std::move(with_note(std::move(text), at, in));
  }
  Diagnostic&& with_help(std::string text) && { return std::move(with_help(std::move(text))); }
  Diagnostic&& with_fix(Span at, std::string replacement) && {
    return std::move(with_fix(at, std::move(replacement)));
  }
};

[[nodiscard]] Diagnostic make_error(Code code, const SourceFile& source, Span span, std::string message);
[[nodiscard]] Diagnostic make_warning(Code code, const SourceFile& source, Span span, std::string message);

}  // namespace conn::compiler
