#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bytecode/module.h"
#include "runtime/json/key_directory.h"

namespace conn::runtime::json {

/// One node of a projection, ready for the walk.
struct alignas(64) ProjectedNode {
  std::uint16_t slot = bytecode::kNoSlot;       ///< takes the whole value
  std::uint16_t rows_slot = bytecode::kNoSlot;  ///< takes the rows of `element`
  std::uint16_t stride = 0;                     ///< slots of a row, or of the frame of a record
  bool records = false;                         ///< the elements are the stream's records
  ProjectedNode* element = nullptr;  ///< of every element of an array; null: the array is not entered for it
  std::optional<KeyDirectory> keys;  ///< of an object; none: objects are not entered
  std::vector<std::pair<std::uint32_t, ProjectedNode*>> items;  ///< elements by index, ascending
  std::string path;  ///< `.emails[].type`, from the record or from the body

  bool enters_object() const { return keys.has_value(); }
  bool enters_array() const { return element != nullptr || !items.empty(); }
};

/// `.name`, or `."two words"` where the key is no identifier, behind the path of its object.
std::string path_of_member(const std::string& object, std::string_view key);

/// A projection in the form that the walk uses, with what one reader learns about the vendor's key order.
/// Made once for a reader from a verified module; not thread-safe.
class ProjectionTable {
 public:
  ProjectionTable(const bytecode::Module& module, const bytecode::Projection& projection);

  ProjectedNode& root() { return nodes_[0]; }
  bool or_one() const { return or_one_; }
  /// The node of the records list; null when the answer has none.
  const ProjectedNode* records() const { return records_; }
  /// Slots of the body's frame.
  std::uint16_t slots() const { return slots_; }
  /// Slots of a record's frame.
  std::uint16_t stride() const { return records_ == nullptr ? 0 : records_->stride; }

 private:
  void prepare(const bytecode::Module& module, const bytecode::Projection& projection, std::uint32_t index);

  std::vector<ProjectedNode> nodes_;  // never moved
  const ProjectedNode* records_ = nullptr;
  std::uint16_t slots_;
  bool or_one_;
};

}  // namespace conn::runtime::json
