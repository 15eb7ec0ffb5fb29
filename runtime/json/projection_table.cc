#include "runtime/json/projection_table.h"

#include <algorithm>

#include "base/json_text.h"
#include "base/text.h"

namespace conn::runtime::json {
namespace {

using bytecode::kNone;
using bytecode::kNoSlot;

// What a key's value is read for. A node with more than one place to put a value in, and the list of the
// records, decide for themselves.
KeyTarget target_of(const bytecode::Projection& projection, std::uint32_t index, ProjectedNode& projected) {
  const bytecode::ProjectionNode& node = projection.nodes[index];
  KeyTarget target;
  target.node = &projected;
  if (index == projection.records || (node.slot != kNoSlot && node.rows_slot != kNoSlot)) {
    target.action = KeyAction::kNode;
    return target;
  }
  const std::uint16_t slot = node.slot != kNoSlot ? node.slot : node.rows_slot;
  target.has_slot = slot != kNoSlot;
  if (target.has_slot) target.slot = slot;
  const bool object = !node.keys.empty(), list = node.each != kNone || !node.indexes.empty();
  const bool rows = node.each != kNone && node.indexes.empty();
  if (object || list) target.action = KeyAction::kNode;
  if (object && !list) target.action = KeyAction::kObject;
  if (rows && !object) target.action = KeyAction::kRows;
  return target;
}

}  // namespace

std::string path_of_member(const std::string& object, std::string_view key) {
  std::string path = object + ".";
  if (is_identifier(key)) return path.append(key);
  append_json_string(key, path);
  return path;
}

ProjectionTable::ProjectionTable(const bytecode::Module& module, const bytecode::Projection& projection)
    : nodes_(std::max<std::size_t>(projection.nodes.size(), 1)),
      slots_(projection.slots),
      or_one_(projection.or_one) {
  // Children have greater numbers than their parent, so a parent's path stands before it is needed.
  for (std::uint32_t i = 0; i < projection.nodes.size(); ++i) prepare(module, projection, i);
  if (projection.records != kNone) {
    records_ = &nodes_[projection.records];
    nodes_[projection.records].records = true;
  }
}

void ProjectionTable::prepare(const bytecode::Module& module, const bytecode::Projection& projection,
                              std::uint32_t index) {
  const bytecode::ProjectionNode& from = projection.nodes[index];
  ProjectedNode& node = nodes_[index];
  node.slot = from.slot;
  node.rows_slot = from.rows_slot;
  node.stride = from.stride;
  if (from.each != kNone) {
    node.element = &nodes_[from.each];
    // Paths inside a record start at the record.
    if (index != projection.records) node.element->path = node.path + "[]";
  }
  for (std::size_t i = 0; i < from.indexes.size(); ++i) {
    ProjectedNode* item = &nodes_[from.items[i]];
    item->path = node.path + "[" + std::to_string(from.indexes[i]) + "]";
    node.items.emplace_back(from.indexes[i], item);
  }
  std::sort(node.items.begin(), node.items.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  if (from.keys.empty()) return;
  node.keys.emplace(from.keys.size());
  for (std::size_t i = 0; i < from.keys.size(); ++i) {
    const std::string& key = module.text(from.keys[i]);
    nodes_[from.children[i]].path = path_of_member(node.path, key);
    node.keys->add(key, target_of(projection, from.children[i], nodes_[from.children[i]]));
  }
}

}  // namespace conn::runtime::json
