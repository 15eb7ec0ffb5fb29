#include "runtime/json/second_stage.h"

#include <algorithm>
#include <cstring>

namespace conn::runtime::json {
namespace {

using bytecode::Kind;
using bytecode::kNoSlot;
using bytecode::Value;

constexpr std::uint32_t kFirstRows = 8;
// Records whose rows take more bytes than that wait for no others.
constexpr std::size_t kRowsAtOnce = std::size_t{256} << 10;

[[gnu::always_inline]] inline void fill(Value& slot, const char* p, std::uint32_t size, Kind kind) {
  put(slot, Value::of_text({p, size}, kind, Value::kPresent));
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

  Value take() const { return Value::of_items(Kind::kRows, rows_, count_, Value::kPresent, stride_); }

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

bool has_wide_instructions() {
#if defined(CONN_HAS_WIDE)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
#else
  return false;
#endif
}

SecondStage::SecondStage(ProjectionTable& table, unsigned max_depth, bool wide)
    : Skipper(nullptr, std::min(max_depth, kMaxDepth)), table_(table), wide_(wide) {}

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
  walked_count_ = 0;
  record_arena_.reset();
  const Position end = value(table_.root(), index.begin(), frames.body, 0);
  if (end == nullptr) return fault_;
  if (!hand_out()) return {Fault::kNoMemory, 0};
  if (end != index.end()) return {Fault::kTrailing, *end};
  return body_repeated_.empty() ? FaultAt{} : FaultAt{Fault::kRepeatedKey, 0};
}

// The text from the value at `from` to its end, where `to` is the position behind it.
std::string_view SecondStage::slice(Position from, Position to) const {
  const char* start = base_ + *from;
  if (*start == '{' || *start == '[') return {start, to[-1] + 1 - *from};
  return {start, token_length(base_, *from, *to)};
}

// Keeps a value that is no container as what its first byte says it is, whatever that is: which kind comes
// next cannot be foreseen, so there is one way for all. Whether the rest of the token agrees is seen behind
// it.
[[gnu::always_inline]] inline SecondStage::Position SecondStage::keep_scalar(const char* base, Value& slot,
                                                                             Position at) {
  const char* const start = base + *at;
  const std::uint32_t length = token_length(base, at[0], at[1]);
  const std::uint64_t form = kScalarForms[static_cast<unsigned char>(*start)];
  put(slot, Value::of_form(start + (*start == '"'), Value::sized(form, length)));
  if (neither_text_nor_null(start, length) != 0 && scalar_kind(start, length) == Kind::kText) [[unlikely]]
    return fail_scalar(at);
  return at + 1;
}

[[gnu::always_inline]] inline SecondStage::Position SecondStage::keep_container(Value& slot, Position at,
                                                                                unsigned depth) {
  const Position end = skip_container(at, depth);
  if (end == nullptr) return nullptr;
  const char* const start = base_ + *at;
  fill(slot, start, end[-1] + 1 - *at, *start == '{' ? Kind::kObject : Kind::kArray);
  return end;
}

SecondStage::Position SecondStage::keep(Value& slot, Position at, unsigned depth) {
  return is_container(base_[*at]) ? keep_container(slot, at, depth) : keep_scalar(base_, slot, at);
}

[[gnu::noinline]] SecondStage::Position SecondStage::value(ProjectedNode& node, Position at, Value* frame,
                                                           unsigned depth) {
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

// The usual way to a key: whatever stands between it and its colon, whichever keys collide with it.
[[gnu::noinline]] KeyEntry* SecondStage::look_up(KeyDirectory& keys, Position at) {
  if (base_[at[0]] != '"') {
    fail(Fault::kBadKey, at);
    return nullptr;
  }
  if (base_[at[1]] != ':') {
    fail(Fault::kNoColon, at + 1);
    return nullptr;
  }
  return &keys.find(base_ + at[0], token_length(base_, at[0], at[1]));
}

template <bool kHashed, bool kWide>
inline bool matches(const KeyEntry& entry, const char* key) {
#if defined(CONN_HAS_WIDE)
  if constexpr (kWide) return entry.matches_wide(key);
#endif
  return kHashed ? entry.matches(key) : entry.matches_foreseen(key);
}

// The entry of the key at `at`. `link` is where the one foreseen stands.
template <bool kHashed, bool kWide>
inline KeyEntry* SecondStage::key(KeyDirectory& keys, Position at, KeyEntry**& link) {
  const char* const written = base_ + at[0];
  KeyEntry* entry = kHashed ? keys.guess(written, at[1] - at[0]) : *link;
  if (!matches<kHashed, kWide>(*entry, written)) {
    entry = look_up(keys, at);
    if (entry == nullptr) return nullptr;
    if (!kHashed && entry != *link) keys.count_miss();
  }
  if constexpr (!kHashed) {
    *link = entry;
    link = &entry->next;
  }
  return entry;
}

// The value of a key where it is a container, or where the node must see it. `slot` is the entry's.
[[gnu::always_inline]] inline SecondStage::Position SecondStage::member(const KeyEntry& entry, Position at,
                                                                        Value* frame, Value& slot,
                                                                        unsigned depth) {
  if (base_[*at] == '{') {
    if (entry.action == KeyAction::kObject) [[likely]] {
      const Position end = object(*entry.node, at, frame, depth + 1);
      if (end != nullptr) fill(slot, base_ + *at, end[-1] + 1 - *at, Kind::kObject);
      return end;
    }
  } else if (entry.action == KeyAction::kRows && base_[*at] == '[') [[likely]] {
    return array(*entry.node, at, frame, depth + 1);
  }
  if (entry.action == KeyAction::kKeep) return keep_container(slot, at, depth);
  return value(*entry.node, at, frame, depth);
}

[[gnu::always_inline]] inline SecondStage::Position SecondStage::object(ProjectedNode& node, Position at,
                                                                        Value* frame, unsigned depth) {
  if (depth > max_depth_) return fail(Fault::kTooDeep, at);
  ++at;
  if (base_[*at] == '}') return at + 1;
  const bool hashed = node.keys->start_object();
#if defined(CONN_HAS_WIDE)
  if (wide_) return members_wide(node, at, frame, depth, hashed);
#endif
  return members(node, at, frame, depth, hashed);
}

// Both ways are compiled twice: `flatten` takes what they call into them, so that it may use their
// instructions.
[[gnu::noinline, gnu::flatten]] SecondStage::Position SecondStage::members(ProjectedNode& node, Position at,
                                                                           Value* frame, unsigned depth,
                                                                           bool hashed) {
  return hashed ? members<true, false>(node, at, frame, depth)
                : members<false, false>(node, at, frame, depth);
}

#if defined(CONN_HAS_WIDE)
CONN_WIDE [[gnu::noinline, gnu::flatten]] SecondStage::Position SecondStage::members_wide(
    ProjectedNode& node, Position at, Value* frame, unsigned depth, bool hashed) {
  return hashed ? members<true, true>(node, at, frame, depth) : members<false, true>(node, at, frame, depth);
}
#endif

template <bool kHashed, bool kWide>
inline SecondStage::Position SecondStage::members(ProjectedNode& node, Position at, Value* frame,
                                                  unsigned depth) {
  const char* const base = base_;
  KeyDirectory& keys = *node.keys;
  std::uint64_t visit = 0, seen = 0;
  if (keys.many()) [[unlikely]] {
    visit = ++visits_;
    seen = KeyDirectory::kSharedBit;
  }
  Value* const frames[2] = {frame, &unread_};
  KeyEntry** link = keys.first();
  for (;;) {
    const KeyEntry* const entry = key<kHashed, kWide>(keys, at, link);
    if (entry == nullptr) [[unlikely]]
      return nullptr;
    at += 2;
    if ((seen & entry->seen) != 0) [[unlikely]]
      note_repeated(node, *entry, visit);
    seen |= entry->seen;
    Value& slot = frames[entry->frame][entry->slot];
    if (is_container(base[*at]) || entry->action == KeyAction::kNode) {
      at = member(*entry, at, frame, slot, depth);
    } else {
      at = keep_scalar(base, slot, at);
    }
    if (at == nullptr) [[unlikely]]
      return nullptr;
    const char c = base[*at++];
    if (c == ',') continue;
    if (c == '}') return at;
    return fail(Fault::kNoComma, at - 1);
  }
}

[[gnu::noinline]] SecondStage::Position SecondStage::array(ProjectedNode& node, Position at, Value* frame,
                                                           unsigned depth) {
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
  if (node.rows_slot != kNoSlot) put(frame[node.rows_slot], rows.take());
  return at;
}

// The usual list: nothing but rows.
SecondStage::Position SecondStage::rows(ProjectedNode& node, Position at, Value* frame, unsigned depth) {
  const char* const base = base_;
  RowBuilder rows(*arena_, node.stride);
  ProjectedNode& element = *node.element;
  const bool objects = element.enters_object() && element.rows_slot == kNoSlot && !element.records;
  const bool scalars = element.slot != kNoSlot && element.rows_slot == kNoSlot && !element.records;
  ++at;
  if (base[*at] == ']') {
    put(frame[node.rows_slot], rows.take());
    return at + 1;
  }
  for (;;) {
    Value* row = rows.add();
    if (row == nullptr) return fail(Fault::kNoMemory, at);
    if (objects && base[*at] == '{') {
      const char* const start = base + *at;
      at = object(element, at, row, depth + 1);
      if (at != nullptr && element.slot != kNoSlot)
        fill(row[element.slot], start, static_cast<std::uint32_t>(base + at[-1] + 1 - start), Kind::kObject);
    } else if (scalars && !is_container(base[*at])) {
      at = keep_scalar(base, row[element.slot], at);
    } else {
      at = value(element, at, row, depth);
    }
    if (at == nullptr) return nullptr;
    const char c = base[*at++];
    if (c == ',') continue;
    if (c != ']') return fail(Fault::kNoComma, at - 1);
    put(frame[node.rows_slot], rows.take());
    return at;
  }
}

SecondStage::Position SecondStage::record(ProjectedNode& element, Position at, unsigned depth) {
  Value* const frame = frames_.records + walked_count_ * table_.stride();
  std::string& repeated = records_repeated_[walked_count_];
  clear(frame, table_.stride());
  repeated.clear();
  arena_ = &record_arena_;
  repeated_ = &repeated;
  const Position end = value(element, at, frame, depth);
  if (end == nullptr) return nullptr;
  repeated_ = &body_repeated_;
  arena_ = frames_.arena;
  ++count_;
  walked_[walked_count_++] = {frame, slice(at, end), repeated};
  const bool full = walked_count_ == kRecordsAtOnce || record_arena_.used() > kRowsAtOnce;
  if (!full) return end;
  return hand_out() ? end : fail(Fault::kNoMemory, at);
}

bool SecondStage::hand_out() {
  const std::span<const WalkedRecord> records(walked_.data(), walked_count_);
  if (!records.empty() && handler_ != nullptr && !handler_->on_records(records)) return false;
  walked_count_ = 0;
  record_arena_.reset();
  return true;
}

[[gnu::cold, gnu::noinline]] void SecondStage::note_repeated(ProjectedNode& node, const KeyEntry& entry,
                                                             std::uint64_t visit) {
  if (entry.seen == KeyDirectory::kSharedBit) {
    if (node.keys->exchange_visit(entry, visit) != visit) return;
  }
  if (repeated_->empty()) *repeated_ = path_of_member(node.path, node.keys->text(entry));
}

}  // namespace conn::runtime::json
