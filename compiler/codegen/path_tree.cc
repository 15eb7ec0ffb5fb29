#include "compiler/codegen/path_tree.h"

namespace conn::compiler::codegen {

using bytecode::kNoSlot;
using bytecode::ProjectionNode;
using bytecode::TypeId;

namespace {

std::uint16_t add_slot(PathFrame& frame, const PathNode& node, bool rows) {
  frame.slots.emplace_back(&node, rows);
  return static_cast<std::uint16_t>(frame.slots.size() - 1);
}

}  // namespace

PathNode& PathNode::member(std::string_view name) {
  for (auto& [known, node] : members) {
    if (known == name) return *node;
  }
  auto& made = members.emplace_back(std::string(name), std::make_unique<PathNode>()).second;
  made->frame = frame;
  return *made;
}

PathNode& PathNode::item(std::uint32_t index) {
  for (auto& [known, node] : items) {
    if (known == index) return *node;
  }
  auto& made = items.emplace_back(index, std::make_unique<PathNode>()).second;
  made->frame = frame;
  return *made;
}

PathNode& PathNode::each() {
  if (element == nullptr) {
    element_frame = std::make_unique<PathFrame>();
    element = std::make_unique<PathNode>();
    element->frame = element_frame.get();
  }
  return *element;
}

std::uint16_t PathNode::value_slot() {
  if (slot == kNoSlot) slot = add_slot(*frame, *this, false);
  return slot;
}

std::uint16_t PathNode::list_slot() {
  each();
  if (rows_slot == kNoSlot) rows_slot = add_slot(*frame, *this, true);
  return rows_slot;
}

PathTree::PathTree() { body_.frame = &frame_; }

void PathTree::set_records(const std::vector<std::string>& path) {
  PathNode* node = &body_;
  for (const std::string& name : path) node = &node->member(name);
  node->each();
  node->records = true;
  records_ = node;
}

void PathTree::set_made_records() {
  made_.frame = &made_frame_;
  made_.each();
  made_.records = true;
  records_ = &made_;
}

TypeId PathTree::slot_type(ModuleBuilder& module, const std::pair<const PathNode*, bool>& slot) const {
  return slot.second ? rows_type(module, *slot.first, true) : module.simple(bytecode::TypeKind::kJson, true);
}

TypeId PathTree::rows_type(ModuleBuilder& module, const PathNode& list, bool optional) const {
  std::vector<TypeId> slots;
  for (const auto& slot : list.element_frame->slots) slots.push_back(slot_type(module, slot));
  return module.rows_of(slots, optional);
}

bytecode::Projection PathTree::projection(ModuleBuilder& module) const {
  bytecode::Projection out;
  out.slots = static_cast<std::uint16_t>(frame_.slots.size());
  add(module, body_, out);
  return out;
}

bytecode::Projection PathTree::made_projection(ModuleBuilder& module) const {
  bytecode::Projection out;
  add(module, made_, out);
  return out;
}

// Parents before their children. Elements are read only where something keeps them: the records, or rows.
std::uint32_t PathTree::add(ModuleBuilder& module, const PathNode& node, bytecode::Projection& out) const {
  const auto number = static_cast<std::uint32_t>(out.nodes.size());
  out.nodes.emplace_back();
  ProjectionNode made;
  made.slot = node.slot;
  for (const auto& [name, child] : node.members) {
    made.keys.push_back(module.text(name));
    made.children.push_back(add(module, *child, out));
  }
  for (const auto& [index, child] : node.items) {
    made.indexes.push_back(index);
    made.items.push_back(add(module, *child, out));
  }
  if (node.element != nullptr) {
    made.rows_slot = node.rows_slot;
    made.stride = static_cast<std::uint16_t>(node.element_frame->slots.size());
    made.each = add(module, *node.element, out);
    if (node.records) out.records = number;
  }
  out.nodes[number] = std::move(made);
  return number;
}

}  // namespace conn::compiler::codegen
