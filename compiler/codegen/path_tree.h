#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/codegen/module_builder.h"

namespace conn::compiler::codegen {

struct PathNode;

/// Slots that are filled together: of the body, of a record, or of a row.
struct PathFrame {
  std::vector<std::pair<const PathNode*, bool>>
      slots;  ///< in the order of first use; true: rows of the node's elements
};

/// A place in the vendor's JSON that some function of a stream reads, and below it further places. Grows
/// while code is made.
struct PathNode {
  PathFrame* frame = nullptr;
  std::uint16_t slot = bytecode::kNoSlot;
  std::uint16_t rows_slot = bytecode::kNoSlot;
  bool records = false;  ///< its elements are the stream's records
  std::vector<std::pair<std::string, std::unique_ptr<PathNode>>> members;
  std::vector<std::pair<std::uint32_t, std::unique_ptr<PathNode>>> items;  ///< elements read by their number
  std::unique_ptr<PathNode> element;  ///< of every element, in a frame of its own
  std::unique_ptr<PathFrame> element_frame;

  PathNode& member(std::string_view name);
  PathNode& item(std::uint32_t index);
  /// The node of every element; its frame is made with it.
  PathNode& each();
  /// The slot that keeps the whole value, or that gets the rows of its elements; made where it is not there
  /// yet.
  std::uint16_t value_slot();
  std::uint16_t list_slot();
};

/// All places of one stream: the tree under the body, with the record's under its list.
class PathTree {
 public:
  PathTree();

  PathNode& body() { return body_; }
  /// The node of a record. Only after `set_records`.
  PathNode& record() { return *records_->element; }
  PathNode* records() { return records_; }
  void set_records(const std::vector<std::string>& path);
  /// The records are put together: their list is no part of the body.
  void set_made_records();

  /// The type of the rows of a list node, as its frame is now.
  bytecode::TypeId rows_type(ModuleBuilder& module, const PathNode& list, bool optional) const;
  /// The type of a slot, as its frame is now.
  bytecode::TypeId slot_type(ModuleBuilder& module, const std::pair<const PathNode*, bool>& slot) const;
  bytecode::Projection projection(ModuleBuilder& module) const;
  /// Of the list of the records that are put together.
  bytecode::Projection made_projection(ModuleBuilder& module) const;

 private:
  std::uint32_t add(ModuleBuilder& module, const PathNode& node, bytecode::Projection& out) const;

  PathFrame frame_, made_frame_;
  PathNode body_, made_;
  PathNode* records_ = nullptr;
};

}  // namespace conn::compiler::codegen
