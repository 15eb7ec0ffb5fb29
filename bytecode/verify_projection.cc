// Projections: each is a tree, and every slot of its frames is filled by one node.
#include <unordered_set>

#include "bytecode/verify_context.h"

namespace conn::bytecode::verifying {
namespace {

class ProjectionChecker {
 public:
  ProjectionChecker(Context& context, const Projection& projection, std::size_t id)
      : context_(context), projection_(projection), id_(id) {}

  bool check(Frames& frames) {
    const std::size_t count = projection_.nodes.size();
    if (!context_.require(count != 0, Rule::kProjectionTree, "projection {}", id_)) return false;
    std::size_t slots = projection_.slots;
    for (const ProjectionNode& node : projection_.nodes) slots += node.stride;
    // A node fills two slots at most; asked first, so that nothing large is made for slots that nothing
    // fills.
    if (!context_.require(slots <= 2 * count, Rule::kProjectionFilled, "projection {}", id_)) return false;
    frames.assign(count + 1, {});
    frames[0].resize(projection_.slots);
    frame_of_.assign(count, kNone);
    frame_of_[0] = 0;
    for (std::uint32_t node = 0; node < count; ++node) {
      // A parent comes first, so a node without a frame has none.
      if (!context_.require(frame_of_[node] != kNone, Rule::kProjectionTree, "projection {}, node {}", id_,
                            node))
        return false;
      if (!check_node(node, frames)) return false;
    }
    return check_records() && check_filled(frames);
  }

 private:
  bool check_node(std::uint32_t number, Frames& frames) {
    const ProjectionNode& node = projection_.nodes[number];
    return check_keys(node, number) && check_elements(node, number, frames) && adopt_all(node, number) &&
           fill(frames, number, node.slot, {Slot::Holds::kValue, kNone}) &&
           fill(frames, number, node.rows_slot, {Slot::Holds::kRows, number});
  }

  bool check_keys(const ProjectionNode& node, std::uint32_t number) {
    const std::unordered_set<StringId> keys(node.keys.begin(), node.keys.end());
    const std::unordered_set<std::uint32_t> indexes(node.indexes.begin(), node.indexes.end());
    return context_.require(keys.size() == node.keys.size() && node.keys.size() == node.children.size() &&
                                indexes.size() == node.indexes.size() &&
                                node.indexes.size() == node.items.size(),
                            Rule::kProjectionKeys, "projection {}, node {}", id_, number);
  }

  bool check_elements(const ProjectionNode& node, std::uint32_t number, Frames& frames) {
    const bool rows = node.each != kNone;
    if (!context_.require(rows || (node.rows_slot == kNoSlot && node.stride == 0), Rule::kProjectionRows,
                          "projection {}, node {}", id_, number)) {
      return false;
    }
    if (rows && node.rows_slot == kNoSlot) records_ = records_ == kNone ? number : kTwice;
    if (rows) frames[number + 1].resize(node.stride);
    return true;
  }

  bool adopt_all(const ProjectionNode& node, std::uint32_t number) {
    bool tree = true;
    for (const std::uint32_t child : node.children) tree = tree && adopt(number, child, frame_of_[number]);
    for (const std::uint32_t item : node.items) tree = tree && adopt(number, item, frame_of_[number]);
    if (node.each != kNone) tree = tree && adopt(number, node.each, number + 1);
    return context_.require(tree, Rule::kProjectionTree, "projection {}, node {}", id_, number);
  }

  bool adopt(std::uint32_t parent, std::uint32_t child, std::uint32_t frame) {
    if (child <= parent || child >= frame_of_.size() || frame_of_[child] != kNone) return false;
    frame_of_[child] = frame;
    return true;
  }

  bool fill(Frames& frames, std::uint32_t number, std::uint16_t slot, Slot what) {
    if (slot == kNoSlot) return true;
    auto& frame = frames[frame_of_[number]];
    if (!context_.require(slot < frame.size() && frame[slot].holds == Slot::Holds::kNothing,
                          Rule::kProjectionSlot, "projection {}, node {}", id_, number)) {
      return false;
    }
    frame[slot] = what;
    return true;
  }

  bool check_records() {
    return context_.require(
        records_ == projection_.records && (records_ == kNone || frame_of_[records_] == 0),
        Rule::kProjectionRecords, "projection {}", id_);
  }

  bool check_filled(const Frames& frames) {
    for (const auto& frame : frames) {
      for (const Slot& slot : frame) {
        if (!context_.require(slot.holds != Slot::Holds::kNothing, Rule::kProjectionFilled, "projection {}",
                              id_))
          return false;
      }
    }
    return true;
  }

  static constexpr std::uint32_t kTwice = kNone - 1;

  Context& context_;
  const Projection& projection_;
  std::size_t id_;
  std::vector<std::uint32_t> frame_of_;
  std::uint32_t records_ = kNone;
};

}  // namespace

bool check_projections(Context& context, std::vector<Frames>& frames) {
  frames.resize(context.module.projections.size());
  for (std::size_t id = 0; id < frames.size(); ++id) {
    if (!ProjectionChecker(context, context.module.projections[id], id).check(frames[id])) return false;
  }
  return true;
}

}  // namespace conn::bytecode::verifying
