#include "runtime/sync/answer_fields.h"

#include <cstring>

#include <fmt/format.h>

#include <algorithm>

#include "base/json_text.h"
#include "runtime/http/headers.h"

namespace conn::runtime {
namespace {

using bytecode::Input;
using bytecode::InputKind;
using bytecode::kNone;
using bytecode::ProjectionNode;

/// Where in the body a slot lies: its path, and the last name in it.
struct Found {
  std::string path, name;
};

bool find_slot(const bytecode::Module& module, const bytecode::Projection& projection, std::uint32_t node,
               std::uint32_t slot, Found& found) {
  const ProjectionNode& at = projection.nodes[node];
  if (at.slot == slot) return true;
  const Found before = found;
  for (std::size_t i = 0; i < at.keys.size(); ++i) {
    const std::string& key = module.text(at.keys[i]);
    found = {before.path + "." + key, key};
    if (find_slot(module, projection, at.children[i], slot, found)) return true;
  }
  for (std::size_t i = 0; i < at.items.size(); ++i) {
    found = {fmt::format("{}[{}]", before.path, at.indexes[i]), before.name};
    if (find_slot(module, projection, at.items[i], slot, found)) return true;
  }
  found = before;
  return false;
}

bool holds(std::string_view body, std::string_view text) {
  return memmem(body.data(), body.size(), text.data(), text.size()) != nullptr;
}

}  // namespace

AnswerFields::AnswerFields(const bytecode::Module& module, const bytecode::Stream& stream) {
  const bytecode::Projection* projection =
      stream.projection == kNone ? nullptr : &module.projections[stream.projection];
  for (const bytecode::FunctionId id : {stream.pager.next, stream.pager.stop}) {
    if (id == kNone) continue;
    for (const Input& input : module.functions[id].inputs) add(module, projection, input);
  }
}

void AnswerFields::add(const bytecode::Module& module, const bytecode::Projection* projection, Input input) {
  const bool known = std::any_of(missing_.begin(), missing_.end(), [&](const Field& field) {
    return field.input.kind == input.kind && field.input.index == input.index;
  });
  if (known) return;
  if (input.kind == InputKind::kHeader) {
    const std::string& name = module.text(input.index);
    missing_.push_back({input, fmt::format("`header(\"{}\")`", name), name});
    return;
  }
  Found found;
  if (input.kind != InputKind::kSlot || projection == nullptr ||
      !find_slot(module, *projection, 0, input.index, found) || found.name.empty())
    return;
  std::string key;
  append_json_string(found.name, key);
  missing_.push_back({input, fmt::format("`body{}`", found.path), std::move(key)});
}

bool AnswerFields::came(const Field& field, const AnswerFacts& answer) {
  if (field.input.kind == InputKind::kHeader) {
    return answer.headers != nullptr && find_header(*answer.headers, field.key).has_value();
  }
  const bool value = field.input.index < answer.frame.size() && !answer.frame[field.input.index].is_null();
  return value || holds(answer.body, field.key);
}

void AnswerFields::look(const AnswerFacts& answer) {
  std::erase_if(missing_, [&](const Field& field) { return came(field, answer); });
}

std::string AnswerFields::never_came() const {
  std::string out;
  for (const Field& field : missing_) out += (out.empty() ? "" : ", ") + field.shown;
  return out;
}

}  // namespace conn::runtime
