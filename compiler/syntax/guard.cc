#include "compiler/syntax/guard.h"

#include <fmt/format.h>

#include <exception>

namespace conn::compiler {
namespace {

void report_failure(const SourceFile& source, std::string_view what, Diagnostics& diagnostics) {
  Diagnostic found =
      make_error(Code::kParserFailed, source, {0, 0}, fmt::format("the parser failed: {}", what));
  found.severity = Severity::bug;
  diagnostics.report(std::move(found));
}

}  // namespace

void run_guarded(const SourceFile& source, Diagnostics& diagnostics, const std::function<void()>& work) {
  try {
    work();
  } catch (const std::exception& failure) {
    report_failure(source, failure.what(), diagnostics);
  } catch (...) {
    report_failure(source, "unknown reason", diagnostics);
  }
}

}  // namespace conn::compiler
