#include "compiler/diagnostics/diagnostics.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace conn::compiler {
namespace {

std::uint64_t place_key(Span span) { return (std::uint64_t{span.begin} << 32) | span.end; }

auto sort_key(const Diagnostic& d) {
  return std::tuple(d.source->order(), d.span.begin, d.span.end, static_cast<std::uint32_t>(d.code));
}

}  // namespace

bool Diagnostics::is_repeat(const Diagnostic& diagnostic) const {
  const auto found = by_place_.find(place_key(diagnostic.span));
  if (found == by_place_.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(), [&](std::size_t index) {
    return found_[index].code == diagnostic.code && found_[index].source == diagnostic.source;
  });
}

bool Diagnostics::report(Diagnostic diagnostic) {
  if (diagnostic.source != nullptr) {  // what was never closed ends with the file
    diagnostic.span.end = std::min(diagnostic.span.end, diagnostic.source->size());
    diagnostic.span.begin = std::min(diagnostic.span.begin, diagnostic.span.end);
  }
  PerFile& file = files_[diagnostic.source];
  if (diagnostic.severity != Severity::bug) {
    if (is_poisoned(*diagnostic.source, diagnostic.span) || is_repeat(diagnostic)) return false;
    if (file.errors > max_errors_) return false;
    if (diagnostic.severity == Severity::error && file.errors == max_errors_) {
      diagnostic = make_error(Code::kTooManyErrors, *diagnostic.source, diagnostic.span,
                              fmt::format("too many errors: only the first {} are shown", max_errors_))
                       .with_help("mend the first ones and check again; later ones often follow from them");
    }
  }
  if (diagnostic.severity == Severity::error || diagnostic.severity == Severity::bug) {
    ++file.errors;
    ++error_count_;
  }
  by_place_[place_key(diagnostic.span)].push_back(found_.size());
  found_.push_back(std::move(diagnostic));
  return true;
}

void Diagnostics::poison(const SourceFile& source, Span span) { files_[&source].poisoned.push_back(span); }

bool Diagnostics::is_poisoned(const SourceFile& source, Span span) const {
  const auto file = files_.find(&source);
  if (file == files_.end()) return false;
  const auto& spans = file->second.poisoned;
  return std::any_of(spans.begin(), spans.end(), [&](Span poisoned) { return poisoned.contains(span); });
}

bool Diagnostics::is_full(const SourceFile& source) const {
  const auto file = files_.find(&source);
  return file != files_.end() && file->second.errors > max_errors_;
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> out = found_;
  std::stable_sort(out.begin(), out.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return sort_key(a) < sort_key(b); });
  return out;
}

}  // namespace conn::compiler
