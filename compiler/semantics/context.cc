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
  const bool file = ++all_nodes > limits.nodes_per_file;
  if ((++nodes > limits.nodes_per_stream || file) && !over_budget) {
    over_budget = true;
    error(Code::kProgramTooLarge, source, span,
          fmt::format("{} expands to more than {} steps", file ? "the file" : "this",
                      file ? limits.nodes_per_file : limits.nodes_per_stream))
        .label("the limit is reached here")
        .help("a policy or a map with a large body is used too often: make it smaller, or split the stream");
  }
  return &node;
}

Expr* Context::broken(const SourceFile& source, Span span) {
  // Beyond the budget one node stands for all, so that broken text costs no memory.
  if (over_budget && spare_ != nullptr) return spare_;
  spare_ = make(Op::error, types.simple(TypeKind::error), source, span);
  return spare_;
}

int Context::field_index(const checked::Record& record, const std::string& name) {
  auto& index = fields_[&record];
  if (index.size() < record.fields.size()) {
    for (std::size_t i = 0; i < record.fields.size(); ++i)
      index.emplace(record.fields[i].name, static_cast<int>(i));
  }
  const auto found = index.find(name);
  return found == index.end() ? -1 : found->second;
}

int Context::config_index(const std::string& name) const {
  const auto found = config_.find(name);
  return found == config_.end() ? -1 : found->second;
}

const checked::Place* Context::config_place(const std::string& name) const {
  if (const int entry = config_index(name); entry >= 0)
    return &program.connector.config[static_cast<std::size_t>(entry)].place;
  const auto group = config_groups_.find(name);
  return group == config_groups_.end() ? nullptr : &group->second;
}

void Context::add_config_group(const std::string& name, const checked::Place& place) {
  config_groups_.emplace(name, place);
}

void Context::add_config(checked::Config entry) {
  config_.emplace(entry.name, static_cast<int>(program.connector.config.size()));
  program.connector.config.push_back(std::move(entry));
}

void Context::begin_budget() {
  nodes = 0;
  over_budget = all_nodes > limits.nodes_per_file;
}

void Context::unknown(Code code, const SourceFile& source, Span span, std::string message,
                      std::string_view written, const std::vector<std::string_view>& candidates,
                      std::string_view what) {
  if (diagnostics.is_full(source)) return;
  Handle handle = error(code, source, span, std::move(message));
  handle.label("not known");
  const auto near = closest_names(written, candidates);
  if (!near.empty()) {
    handle.help(did_you_mean(written, candidates));
    if (near.size() == 1 && source.text(span) == written) handle.fix(span, std::string(near[0]));
  } else if (!candidates.empty()) {
    handle.help(fmt::format("{}: {}", what, list_names(candidates)));
  } else {
    handle.help("none is declared");
  }
}

void refuse_empty(Context& context, const SourceFile& source, const ast::Name& name, std::string_view what) {
  if (!name.text.empty() || !name.quoted) return;
  context.error(Code::kBadName, source, name.span, fmt::format("{} needs a name", what))
      .label("an empty text")
      .help("write the name that it has");
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
