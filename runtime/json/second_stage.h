#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/arena.h"
#include "bytecode/value.h"
#include "runtime/json/projection_table.h"
#include "runtime/json/skipper.h"
#include "runtime/json/structural_index.h"

namespace conn::runtime::json {

/// A record as the walk has read it. Its frame is one of those given to the walk, and lasts until the next
/// call; rows in it end with the call.
struct WalkedRecord {
  const bytecode::Value* frame = nullptr;  ///< `ProjectionTable::stride` slots
  std::string_view raw;                    ///< the record as sent, a slice of the page
  std::string_view repeated;               ///< path of a key that is read and came twice; empty: none
};

/// Records are handed out so many at a time: walking several and then mapping several lets the processor stay
/// with one thing for a while.
inline constexpr std::size_t kRecordsAtOnce = 16;

/// Called for the records of a page, in its order, before the page is known to be valid.
class RecordHandler {
 public:
  virtual ~RecordHandler() = default;
  /// At most `kRecordsAtOnce`. False ends the walk with `kNoMemory`.
  virtual bool on_records(std::span<const WalkedRecord> records) = 0;
};

/// What stood where the records list was expected.
enum class RecordsFound : std::uint8_t { kMissing, kNull, kList, kOne, kOther };

/// The frames a walk fills. All of them are the caller's.
struct WalkFrames {
  bytecode::Value* body = nullptr;     ///< `ProjectionTable::slots` of them; nulls at the start
  bytecode::Value* records = nullptr;  ///< `kRecordsAtOnce` times `ProjectionTable::stride` of them
  Arena* arena = nullptr;              ///< for rows in the body's frame
};

/// Whether this processor compares 32 bytes at once (AVX2, BMI2).
bool has_wide_instructions();

/// The second stage: walks the structural index of a page once, validates every token and the grammar, and
/// fills the slots that the projection asks for. A slot holds what stood at its path, whatever its type:
/// judging types is the work of the code that reads it. A slot that was filled has `Value::kPresent` set. One
/// reader, one thread at a time; keeps what it learns and its memory from page to page.
class SecondStage : private Skipper {
 public:
  /// `wide` takes the way that only processors with `has_wide_instructions` have.
  explicit SecondStage(ProjectionTable& table, unsigned max_depth = kMaxDepth,
                       bool wide = has_wide_instructions());

  /// Walks the page `text`, whose index is `index`. Escapes must have been checked. Only after a result
  /// without fault is anything that was handed out worth something.
  FaultAt walk(const char* text, const StructuralIndex& index, const WalkFrames& frames,
               RecordHandler* handler);

  RecordsFound records_found() const { return found_; }
  /// Records seen by the last walk.
  std::size_t record_count() const { return count_; }
  /// The path behind `kRepeatedKey`.
  const std::string& repeated_path() const { return body_repeated_; }

 private:
  using Position = const std::uint32_t*;
  using Value = bytecode::Value;

  Position value(ProjectedNode& node, Position at, Value* frame, unsigned depth);
  Position object(ProjectedNode& node, Position at, Value* frame, unsigned depth);
  Position array(ProjectedNode& node, Position at, Value* frame, unsigned depth);
  Position rows(ProjectedNode& node, Position at, Value* frame, unsigned depth);
  Position record(ProjectedNode& element, Position at, unsigned depth);
  bool hand_out();
  Position other_value(ProjectedNode& node, Position at, Value* frame, unsigned depth);
  Position member(const KeyEntry& entry, Position at, Value* frame, Value& slot, unsigned depth);
  Position keep(Value& slot, Position at, unsigned depth);
  Position keep_container(Value& slot, Position at, unsigned depth);
  Position keep_scalar(const char* base, Value& slot, Position at);
  template <bool kHashed, bool kWide>
  Position members(ProjectedNode& node, Position at, Value* frame, unsigned depth);
  Position members(ProjectedNode& node, Position at, Value* frame, unsigned depth, bool hashed);
  Position members_wide(ProjectedNode& node, Position at, Value* frame, unsigned depth, bool hashed);
  template <bool kHashed, bool kWide>
  KeyEntry* key(KeyDirectory& keys, Position at, KeyEntry**& link);
  KeyEntry* look_up(KeyDirectory& keys, Position at);
  std::string_view slice(Position from, Position to) const;
  void note_repeated(ProjectedNode& node, const KeyEntry& entry, std::uint64_t visit);

  ProjectionTable& table_;
  Arena record_arena_{std::size_t{64} << 20, std::size_t{16} << 10};
  WalkFrames frames_;
  Arena* arena_ = nullptr;  // where rows go: the page's or the record's
  RecordHandler* handler_ = nullptr;
  RecordsFound found_ = RecordsFound::kMissing;
  std::size_t count_ = 0;
  std::array<WalkedRecord, kRecordsAtOnce> walked_;  // not handed out yet
  std::size_t walked_count_ = 0;
  std::string body_repeated_;  // the first key that came twice
  std::array<std::string, kRecordsAtOnce> records_repeated_;
  std::string* repeated_ = &body_repeated_;  // of what is being walked
  const bool wide_;
  std::uint64_t visits_ = 0;  // of objects with very many keys
  Value unread_;              // takes the values that nobody looks at
};

}  // namespace conn::runtime::json
