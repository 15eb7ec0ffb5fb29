#include "runtime/json/second_stage.h"

#include <algorithm>
#include <cstring>

namespace conn::runtime::json {
namespace {

using bytecode::Kind;
using bytecode::kNoSlot;
using bytecode::Value;

constexpr std::uint32_t kFirstRows = 8;

[[gnu::always_inline]] inline void fill(Value& slot, const char* p, std::uint32_t size, Kind kind) {
  Value value;
  value.p = p;
  value.n = size;
  value.kind = kind;
  value.flags = Value::kPresent;
  slot = value;
}

void clear(Value* frame, std::size_t slots) {
  if (slots > 16) {
    std::memset(static_cast<void*>(frame), 0, slots * sizeof(Value));
  } else {
    for (std::size_t i = 0; i < slots; ++i) frame[i] = Value();
  }
}

// The rows of one list while it is read.
class RowBuilder {
 public:
  RowBuilder(Arena& arena, std::uint16_t stride) : arena_(arena), stride_(stride) {}

  /// The next row, all null; null when memory is out.
  Value* add() {
    if (count_ == capacity_ && !grow()) return nullptr;
    Value* row = rows_ + std::size_t{count_++} * stride_;
    clear(row, stride_);
    return row;
  }

  Value take() const {
    Value value = Value::of_items(Kind::kRows, rows_, count_);
    value.extra = stride_;
    value.flags = Value::kPresent;
    return value;
  }

 private:
  bool grow() {
    const std::uint32_t capacity = capacity_ == 0 ? kFirstRows : capacity_ * 2;
    auto* rows = arena_.allocate_array<Value>(std::size_t{capacity} * std::max<std::size_t>(stride_, 1));
    if (rows == nullptr) return false;
    if (count_ != 0)
      std::memcpy(static_cast<void*>(rows), rows_, std::size_t{count_} * stride_ * sizeof(Value));
    rows_ = rows;
    capacity_ = capacity;
    return true;
  }

  Arena& arena_;
  const std::uint16_t stride_;
  Value* rows_ = nullptr;
  std::uint32_t count_ = 0, capacity_ = 0;
};

}  // namespace

SecondStage::SecondStage(ProjectionTable& table, unsigned max_depth)
    : Skipper(nullptr, std::min(max_depth, kMaxDepth)), table_(table) {}

FaultAt SecondStage::walk(const char* text, const StructuralIndex& index, const WalkFrames& frames,
                          RecordHandler* handler) {
  base_ = text;
  fault_ = {};
  frames_ = frames;
  arena_ = frames.arena;
  handler_ = handler;
  found_ = RecordsFound::kMissing;
  count_ = 0;
  body_repeated_.clear();
  repeated_ = &body_repeated_;
  const Position end = value(table_.root(), index.begin(), frames.body, 0);
  if (end == nullptr) return fault_;
  if (end != index.end()) return {Fault::kTrailing, *end};
  return body_repeated_.empty() ? FaultAt{} : FaultAt{Fault::kRepeatedKey, 0};
}

// The text from the value at `from` to its end, where `to` is the position behind it.
std::string_view SecondStage::slice(Position from, Position to) const {
  const char* start = base_ + *from;
  if (*start == '{' || *start == '[') return {start, to[-1] + 1 - *from};
  return {start, token_length(base_, *from, *to)};
}

[[gnu::always_inline]] inline SecondStage::Position SecondStage::keep(Value& slot, Position at,
                                                                      unsigned depth) {
  const char* const start = base_ + *at;
  const std::uint32_t length = token_length(base_, at[0], at[1]);
  // Strings and nulls come in no order that could be foreseen: one way for both.
  const std::uint32_t text = *start == '"', null = is_null_word(start) & (length == 4);
  if ((text | null) != 0) [[likely]] {
    fill(slot, start + text, length - 2 * text, text != 0 ? Kind::kToken : Kind::kNull);
    return at + 1;
  }
  if (*start == '{' || *start == '[') {
    const Position end = skip_container(at, depth);
    if (end == nullptr) return nullptr;
    fill(slot, start, end[-1] + 1 - *at, *start == '{' ? Kind::kObject : Kind::kArray);
    return end;
  }
  const Kind kind = scalar_kind(start, length);
  if (kind == Kind::kText) [[unlikely]]
    return fail_scalar(at);
  fill(slot, start, length, kind);
  return at + 1;
}

SecondStage::Position SecondStage::value(ProjectedNode& node, Position at, Value* frame, unsigned depth) {
  const char first = base_[*at];
  Position end = nullptr;
  Kind kind = Kind::kArray;
  if (first == '{' && node.enters_object() && !(node.records && table_.or_one())) {
    kind = Kind::kObject;
    end = object(node, at, frame, depth + 1);
  } else if (first == '[' && node.enters_array()) {
    end = array(node, at, frame, depth + 1);
  } else {
    return other_value(node, at, frame, depth);
  }
  if (end == nullptr) return nullptr;
  const std::uint32_t size = end[-1] + 1 - *at;
  if (node.slot != kNoSlot) fill(frame[node.slot], base_ + *at, size, kind);
  if (kind == Kind::kObject) {
    if (node.rows_slot != kNoSlot) fill(frame[node.rows_slot], base_ + *at, size, kind);
    if (node.records) found_ = RecordsFound::kOther;
  }
  return end;
}

// A value that the node does not look into: null, another type than the one expected, or a single record
// where a list may stand.
SecondStage::Position SecondStage::other_value(ProjectedNode& node, Position at, Value* frame,
                                               unsigned depth) {
  Value kept;
  const Position end = keep(kept, at, depth);
  if (end == nullptr) return nullptr;
  if (node.slot != kNoSlot) frame[node.slot] = kept;
  if (node.rows_slot != kNoSlot) frame[node.rows_slot] = kept;
  if (!node.records) return end;
  if (kept.kind == Kind::kObject && table_.or_one()) {
    found_ = RecordsFound::kOne;
    if (node.enters_object() && object(node, at, frame, depth + 1) == nullptr) return nullptr;
    return record(*node.element, at, depth);
  }
  found_ = kept.kind == Kind::kNull ? RecordsFound::kNull : RecordsFound::kOther;
  return end;
}

[[gnu::noinline]] KeyEntry* SecondStage::look_up(KeyDirectory& keys, Position at, KeyEntry* predicted) {
  if (base_[at[0]] != '"') {
    fail(Fault::kBadKey, at);
    return nullptr;
  }
  if (base_[at[1]] != ':') {
    fail(Fault::kNoColon, at + 1);
    return nullptr;
  }
  KeyEntry* entry = keys.find(base_ + at[0], token_length(base_, at[0], at[1]));
  if (entry != predicted) keys.count_miss();
  return entry;
}

SecondStage::Position SecondStage::object(ProjectedNode& node, Position at, Value* frame, unsigned depth) {
  const char* const base = base_;
  if (depth > max_depth_) return fail(Fault::kTooDeep, at);
  ++at;
  if (base[*at] == '}') return at + 1;
  KeyDirectory& keys = *node.keys;
  const bool hashed = keys.start_object();
  const std::uint64_t visit = keys.many() ? ++visits_ : 0;
  std::uint64_t seen = std::uint64_t{keys.many()} << KeyDirectory::kManyOrdinal;
  KeyEntry** link = keys.first();
  for (;;) {
    KeyEntry* entry = *link;
    if (hashed || !entry->matches(base + at[0])) {
      entry = look_up(keys, at, entry);
      if (entry == nullptr) return nullptr;
      *link = entry;
    }
    link = &entry->next;
    at += 2;
    if (entry->action == KeyAction::kSkip) {
      at = skip(at, depth);
    } else {
      const std::uint64_t bit = std::uint64_t{1} << entry->ordinal;
      if ((seen & bit) != 0) [[unlikely]]
        note_repeated(node, entry, visit);
      seen |= bit;
      at = entry->action == KeyAction::kKeep ? keep(frame[entry->target], at, depth)
                                             : value(table_.node(entry->target), at, frame, depth);
    }
    if (at == nullptr) [[unlikely]]
      return nullptr;
    const char c = base[*at++];
    if (c == ',') continue;
    if (c == '}') return at;
    return fail(Fault::kNoComma, at - 1);
  }
}

SecondStage::Position SecondStage::array(ProjectedNode& node, Position at, Value* frame, unsigned depth) {
  if (depth > max_depth_) return fail(Fault::kTooDeep, at);
  if (node.rows_slot != kNoSlot && node.items.empty()) return rows(node, at, frame, depth);
  if (node.records) found_ = RecordsFound::kList;
  RowBuilder rows(*arena_, node.stride);
  auto item = node.items.begin();
  ++at;
  bool more = base_[*at] != ']';
  at += more ? 0 : 1;
  for (std::uint32_t index = 0; more; ++index) {
    const Position from = at;
    at = nullptr;
    if (item != node.items.end() && item->first == index) {
      at = value(*item->second, from, frame, depth);
      if (at == nullptr) return nullptr;
      ++item;
    }
    // An element that is read by index and as a row is walked twice.
    if (node.records) {
      at = record(*node.element, from, depth);
    } else if (node.element != nullptr) {
      Value* row = rows.add();
      at = row == nullptr ? fail(Fault::kNoMemory, from) : value(*node.element, from, row, depth);
    } else if (at == nullptr) {
      at = skip(from, depth);
    }
    if (at == nullptr) return nullptr;
    const char c = base_[*at++];
    if (c != ',' && c != ']') return fail(Fault::kNoComma, at - 1);
    more = c == ',';
  }
  if (node.rows_slot != kNoSlot) frame[node.rows_slot] = rows.take();
  return at;
}

// The usual list: nothing but rows.
SecondStage::Position SecondStage::rows(ProjectedNode& node, Position at, Value* frame, unsigned depth) {
  const char* const base = base_;
  RowBuilder rows(*arena_, node.stride);
  ProjectedNode& element = *node.element;
  const bool objects = element.enters_object() && element.slot == kNoSlot;
  ++at;
  if (base[*at] == ']') {
    frame[node.rows_slot] = rows.take();
    return at + 1;
  }
  for (;;) {
    Value* row = rows.add();
    if (row == nullptr) return fail(Fault::kNoMemory, at);
    at = objects && base[*at] == '{' ? object(element, at, row, depth + 1) : value(element, at, row, depth);
    if (at == nullptr) return nullptr;
    const char c = base[*at++];
    if (c == ',') continue;
    if (c != ']') return fail(Fault::kNoComma, at - 1);
    frame[node.rows_slot] = rows.take();
    return at;
  }
}

SecondStage::Position SecondStage::record(ProjectedNode& element, Position at, unsigned depth) {
  clear(frames_.record, table_.stride());
  record_arena_.reset();
  arena_ = &record_arena_;
  record_repeated_.clear();
  repeated_ = &record_repeated_;
  const Position end = value(element, at, frames_.record, depth);
  if (end == nullptr) return nullptr;
  ++count_;
  if (handler_ != nullptr && !handler_->on_record({slice(at, end), record_repeated_}))
    return fail(Fault::kNoMemory, at);
  repeated_ = &body_repeated_;
  arena_ = frames_.arena;
  return end;
}

[[gnu::cold, gnu::noinline]] void SecondStage::note_repeated(const ProjectedNode& node, const KeyEntry* entry,
                                                             std::uint64_t visit) {
  if (entry->ordinal == KeyDirectory::kManyOrdinal) {
    if (node.keys->exchange_visit(entry, visit) != visit) return;
  }
  if (repeated_->empty()) *repeated_ = path_of_member(node.path, node.keys->text(entry));
}

}  // namespace conn::runtime::json
