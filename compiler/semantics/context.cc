#include "compiler/semantics/context.h"

#include <fmt/format.h>

#include "compiler/diagnostics/suggest.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::TypeKind;

Expr* Context::make(Op op, const checked::Type* type, const SourceFile& source, Span span) {
  Expr& node = program.expressions.emplace_back();
  node.op = op;
  node.type = type;
  node.place = {&source, span};
  if (++nodes > limits.nodes_per_stream && !over_budget) {
    over_budget = true;
    error(Code::kProgramTooLarge, source, span,
          fmt::format("this expands to more than {} steps", limits.nodes_per_stream))
        .label("the limit is reached here")
        .help("a policy or a map with a large body is used too often: make it smaller, or split the stream");
  }
  return &node;
}

Expr* Context::broken(const SourceFile& source, Span span) {
  return make(Op::error, types.simple(TypeKind::error), source, span);
}

void Context::begin_budget() {
  nodes = 0;
  over_budget = false;
}

void Context::unknown(Code code, const SourceFile& source, Span span, std::string message, std::string_view written,
                      const std::vector<std::string_view>& candidates, std::string_view what) {
  Handle handle = error(code, source, span, std::move(message));
  handle.label("not known");
  const auto near = closest_names(written, candidates);
  if (!near.empty()) {
    handle.help(did_you_mean(written, candidates));
    if (near.size() == 1 && source.text(span) == written) handle.fix(span, std::string(near[0]));
  } else if (!candidates.empty()) {
    handle.help(fmt::format("{}: {}", what, list_names(candidates)));
  }
}

std::string list_names(const std::vector<std::string_view>& names, std::size_t most) {
  std::string out;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) {
    if (i > 0) out += ", ";
    out += fmt::format("`{}`", names[i]);
  }
  if (names.size() > most) out += ", …";
  return out;
}

}  // namespace conn::compiler
