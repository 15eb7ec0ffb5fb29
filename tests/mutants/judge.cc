#include "tests/mutants/judge.h"

#include <fmt/format.h>

#include <algorithm>

#include <conn/module.h>

#include "bytecode/read.h"
#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"

namespace conn::testing {
namespace {

using compiler::Diagnostic;
using compiler::Severity;

/// Words of code for one step of the checked tree; real modules have about four.
constexpr std::size_t kWordsPerStep = 64;

std::string over(const char* what, std::size_t count, std::size_t limit) {
  return count <= limit ? "" : fmt::format("{} {}, the limit is {}", count, what, limit);
}

bool is_error(const Diagnostic& finding) { return finding.severity == Severity::error; }

std::string check_finding(const Diagnostic& finding) {
  if (finding.severity == Severity::bug) return "a bug: " + finding.message;
  if (!find_code(to_string(finding.code))) return "a finding without a code: " + finding.message;
  if (finding.message.empty()) return "a finding without a message";
  if (finding.source == nullptr || finding.span.begin > finding.span.end ||
      finding.span.end > finding.source->size()) {
    return fmt::format("a finding at {}–{}, outside of the file: {}", finding.span.begin, finding.span.end,
                       finding.message);
  }
  return "";
}

std::string check_findings(const compiler::Compiled& compiled, const compiler::Options& options) {
  for (const Diagnostic& finding : compiled.diagnostics) {
    if (auto broken = check_finding(finding); !broken.empty()) return broken;
  }
  const auto errors = static_cast<std::size_t>(
      std::count_if(compiled.diagnostics.begin(), compiled.diagnostics.end(), is_error));
  if (compiled.ok != (errors == 0)) return "accepted with errors, or refused without one";
  if (auto broken = over("errors", errors, options.max_errors + 1); !broken.empty()) return broken;
  return over("findings", compiled.diagnostics.size(), options.max_errors + 1 + compiled.parsing.tokens);
}

/// The steps that the streams, and all else together, may expand to.
std::size_t most_steps(const compiler::Compiled& compiled, const compiler::Options& options) {
  return (compiled.program->connector.streams.size() + 1) * std::size_t{options.check.nodes_per_stream} * 2;
}

std::string check_budgets(const compiler::Compiled& compiled, const compiler::Options& options) {
  if (auto broken = over("tokens", compiled.parsing.tokens, options.parse.tokens); !broken.empty())
    return broken;
  if (auto broken = over("expressions", compiled.tree->expression_count(), compiled.parsing.tokens * 2);
      !broken.empty())
    return broken;
  return over("steps", compiled.program->expressions.size(), most_steps(compiled, options));
}

std::string check_module(const compiler::Compiled& compiled, const compiler::Options& options) {
  if (!compiled.ok) return compiled.module.empty() ? "" : "refused, and yet a module";
  if (!compiled.has_connector()) return compiled.module.empty() ? "" : "no connector, and yet a module";
  if (const auto loaded = Module::load(compiled.module); !loaded)
    return "the module does not load: " + loaded.error().message;
  const auto module = bytecode::read_module(compiled.module);
  return over("words of code", module->code.size(), most_steps(compiled, options) * kWordsPerStep);
}

}  // namespace

Judgement judge(const std::string& text) {
  const compiler::Options options;
  const compiler::SourceFile source("mutant.conn", text);
  const compiler::Compiled compiled = compiler::compile(source, options);
  Judgement out{compiled.ok, check_findings(compiled, options)};
  if (out.broken.empty()) out.broken = check_budgets(compiled, options);
  if (out.broken.empty()) out.broken = check_module(compiled, options);
  if (compiler::render_text(compiled.diagnostics, true).empty() != compiled.diagnostics.empty())
    out.broken = "findings that show nothing";
  return out;
}

}  // namespace conn::testing
