#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "compiler/diagnostics/diagnostic.h"

namespace conn::compiler {

/// Collects what is found, bounded. Not thread-safe: one sink for one compilation. Sources must outlive it.
class Diagnostics {
 public:
  /// At most `max_errors` errors of one file are kept; one more says that there are others
  /// (`kTooManyErrors`).
  explicit Diagnostics(std::size_t max_errors = 100) : max_errors_(max_errors) {}

  /// Keeps the finding unless it follows from an earlier one: a span inside a poisoned one, or the same code
  /// at the same place. Severity `bug` is always kept. Returns whether it was kept.
  bool report(Diagnostic diagnostic);

  /// Nothing more is reported inside `span`: what stands there was reported as broken.
  void poison(const SourceFile& source, Span span);
  [[nodiscard]] bool is_poisoned(const SourceFile& source, Span span) const;

  /// Errors and bugs kept so far.
  [[nodiscard]] std::size_t error_count() const { return error_count_; }
  [[nodiscard]] bool has_errors() const { return error_count_ > 0; }
  /// Errors of this file reached the bound: further work on it only costs time.
  [[nodiscard]] bool is_full(const SourceFile& source) const;

  /// All findings by file, place and code; equal places in the order they were reported.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

 private:
  struct PerFile {
    std::size_t errors = 0;
    std::vector<Span> poisoned;
  };
  [[nodiscard]] bool is_repeat(const Diagnostic& diagnostic) const;

  std::size_t max_errors_;
  std::size_t error_count_ = 0;
  std::vector<Diagnostic> found_;
  std::map<std::uint64_t, std::vector<std::size_t>> by_place_;
  std::map<const SourceFile*, PerFile> files_;
};

}  // namespace conn::compiler
