#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bytecode/value.h"

namespace conn::bytecode {

// The decoded module: plain data, immutable once loaded, shared by threads. `write.h` makes bytes of it,
// `read.h` makes it of bytes, `verify.h` proves that running it cannot go wrong. Every index below points
// into a table of this module.

using StringId = std::uint32_t;
using TypeId = std::uint16_t;
using FunctionId = std::uint32_t;
inline constexpr std::uint32_t kNone = 0xFFFFFFFF;  ///< "no such thing" for a 32-bit index
inline constexpr std::uint16_t kNoSlot = 0xFFFF;    ///< likewise for a slot or a register

enum class TypeKind : std::uint8_t {
  kBool,
  kInt,
  kDecimal,
  kFloat,
  kString,
  kBytes,
  kTimestamp,
  kDate,
  kDuration,
  kUrl,
  kJson,
  kSecret,
  kEnum,    ///< text; `members` are the wire values, `open` lets others through
  kList,    ///< of `element`
  kDict,    ///< text to `element`
  kRecord,  ///< `fields`
  kRows,    ///< a projected list; `fields` are its row's `stride` slots in order, unnamed: json? or rows? of
            ///< another type
  kIter,    ///< the hidden state of an `each`
};

struct Field {
  StringId name;
  TypeId type;
};

/// Types are interned: equal types have equal ids.
struct Type {
  TypeKind kind;
  bool optional = false;
  bool open = false;              ///< kEnum
  std::uint16_t stride = 0;       ///< kRows
  TypeId element = 0;             ///< kList, kDict
  StringId name = kNone;          ///< kRecord, kEnum: `ats.Candidate`; kNone where anonymous
  std::vector<Field> fields;      ///< kRecord; kRows (names kNone)
  std::vector<StringId> members;  ///< kEnum
};

/// A constant as stored. Text of a kText, kNumber lies in `text`.
struct Constant {
  Kind kind = Kind::kNull;  ///< kNull kFalse kTrue kInt kFloat kNumber kText kTimestamp kDate kDuration
  std::int64_t i = 0;
  double d = 0;
  StringId text = kNone;
};

/// How times are written. `pattern` is read by base/time.h: "iso", "date", "epoch_seconds", "epoch_ms",
/// "http_date", "retry_after", or a pattern such as "MM/DD/YYYY" and "%Y-%m-%d".
struct TimeFormat {
  StringId pattern;
  StringId zone = kNone;              ///< IANA name; kNone = UTC or what the text says
  bool date = false;                  ///< gives a date, not a timestamp
  std::uint32_t zone_config = kNone;  ///< config entry, a string, that names the zone; null: UTC
};

/// A `match` from texts to constants.
struct Table {
  enum class Miss : std::uint8_t { kConstant, kKeep, kFail };
  std::vector<StringId> keys;         ///< distinct
  std::vector<std::uint32_t> values;  ///< constants, as many as keys
  Miss miss = Miss::kFail;
  std::uint32_t miss_value = kNone;  ///< constant, for kConstant
};

/// One node of a projection: what is read of a JSON value. A tree; children have greater numbers than their
/// parent.
struct ProjectionNode {
  std::uint16_t slot = kNoSlot;         ///< keep the whole value (raw) in this slot of the frame
  std::vector<StringId> keys;           ///< members read, distinct
  std::vector<std::uint32_t> children;  ///< nodes, one for each key
  std::uint32_t each =
      kNone;  ///< node of every element of an array: `records` at the page's level, else rows
  std::uint16_t rows_slot = kNoSlot;   ///< where the kRows value goes; kNoSlot with `each` set: this is the
                                       ///< list of the stream's records
  std::uint16_t stride = 0;            ///< slots of a row, or of the record frame
  std::vector<std::uint32_t> indexes;  ///< elements read by constant index
  std::vector<std::uint32_t> items;    ///< nodes, one for each of indexes
};

/// A trie of the paths that are read of one answer, filled in one pass. Node 0 is the body. Slots of the
/// body's frame: `slots`. The records' node starts the record frame (its own slot numbers from 0, `stride` of
/// them); `rows_slot` nodes start a row's frame. A single object where the records list is expected counts as
/// one record only with `or_one`.
struct Projection {
  std::vector<ProjectionNode> nodes;
  std::uint16_t slots = 0;        ///< of the body's frame
  std::uint32_t records = kNone;  ///< the node whose `each` are the stream's records
  bool or_one = false;            ///< `as [T] or one`
  bool records_optional = false;  ///< null is an empty list (`[T]?`)
};

/// Where the value of an input register comes from, put there by the runtime before the function starts.
enum class InputKind : std::uint8_t {
  kSlot,      ///< index: slot of the record frame (record functions), of the body's frame (all others); type
              ///< json? or rows
  kLastSlot,  ///< index: slot of the record frame as the page's last raw row left it; type json?
  kConfig,    ///< index: config entry
  kPage,      ///< index: register of the pager
  kSince,
  kUntil,      ///< timestamp?
  kNow,        ///< timestamp
  kAccountId,  ///< string
  kStatus,     ///< int: HTTP status of the answer
  kCount,      ///< int: raw rows of the answer
  kHeader,     ///< index: string, the header's lower-case name; type string?: all its values joined by ", ",
               ///< null where absent
  kBodyText,   ///< string: the answer's body as text
  kRaw,        ///< bytes of the answer
  kAttemptTime,  ///< timestamp: now, at this attempt (in `auth … send`)
  kRawRecord,    ///< json: the whole record, as sent
  kStep,    ///< int: of a chain of verdicts the one that is asked for, from 0: those before it are used up
  kResume,  ///< string?: the token that the read goes on from
};

struct Input {
  InputKind kind;
  std::uint32_t index = 0;
};

/// What a failure of an instruction is said to be about.
struct Site {
  std::uint32_t
      instruction;         ///< first instruction this speaks of; the last entry before an instruction counts
  std::uint32_t line;      ///< of the `.conn` file, from 1
  StringId field = kNone;  ///< the model's field, or the clause (`id`, `cursor`, `where`)
  StringId path = kNone;   ///< what was read: `.email_addresses[].value`
};

/// Any failure of an instruction in [begin, end) goes on at `target` >= end. The first match wins: inner
/// before outer.
struct Handler {
  std::uint32_t begin, end, target;
};

struct Function {
  StringId name;                  ///< for the disassembler: `candidates.record`
  std::vector<TypeId> registers;  ///< declared type of every register
  std::vector<Input> inputs;  ///< registers 0 … n-1, in this order; a record function's inputs are the slots
                              ///< 0 … n-1 of its frame, first
  std::uint32_t code_begin = 0;  ///< instruction numbers within Module::code, each two words
  std::uint32_t code_end = 0;
  TypeId result = 0;    ///< type of kReturn; unused in a record function
  bool record = false;  ///< ends with kYield or kDrop
  std::vector<Handler> handlers;
  std::vector<Site> sites;
};

enum class Method : std::uint8_t { kGet, kPost, kPut, kPatch, kDelete, kHead };
enum class BodyForm : std::uint8_t { kNone, kJson, kForm };
enum class Order : std::uint8_t { kUnsorted, kAscending, kDescending };
enum class DeletesKind : std::uint8_t { kUnsaid, kNone };

/// What a text of an entry must be beyond its type.
enum class ConfigForm : std::uint8_t {
  kAny,
  kHostLabel,  ///< one label of a host name
  kZone,       ///< the name of a time zone
};

struct ConfigEntry {
  StringId name;
  TypeId type;
  bool secret = false;
  bool app = false;
  bool in_query = false;                ///< `secret: in query …` allowed
  std::uint32_t default_value = kNone;  ///< constant
  StringId doc = kNone;
  ConfigForm form = ConfigForm::kAny;  ///< of a string, or of each element of a list of them
};

struct PageRegister {
  StringId name;
  TypeId type;
};

/// What a reason to stop rests on, and so whether it is believed at once.
enum class StopKind : std::uint8_t {
  kPlain,
  kTotal,       ///< as much has come as the vendor says there is
  kShortPage,   ///< fewer records came than were asked for
  kShortState,  ///< likewise, but registers tell: the next request may not be one for more
};

/// How a stream pages. All functions see the pager's registers and what the answer holds.
struct Pager {
  StringId strategy = kNone;  ///< its name, for the summary: `link_header`
  std::vector<PageRegister> registers;
  FunctionId init = kNone;  ///< → record of the registers' types
  FunctionId next = kNone;  ///< → record of the registers' types, computed from the old ones
  FunctionId stop = kNone;  ///< → record [why: string?, kind: int, more: bool?, total: int?, total_pages:
                            ///< int?], sees the new ones; `kind` is a StopKind, the rest the vendor's word
  StringId stop_text = kNone;  ///< the condition as written, for the summary's "why paging stopped"
  bool repeats = false;        ///< a state may come back
  bool proves_short =
      false;  ///< `stop when count < size`: end on a short page only after a proving request (D41)
  std::uint32_t size = kNone;  ///< register of the page's size, an int, where `shrink` may set it
};

/// → record [url: url?, path: string, query: [string: string?], header: [string: string?], body: json?]. A
/// url replaces path and query. The query may be a [string: [string]] instead: an entry goes once for each
/// text of its list. In the body of a form too, a list stands for as many entries.
struct Request {
  Method method = Method::kGet;
  FunctionId build = kNone;
  BodyForm form = BodyForm::kNone;
};

/// One verdict on an answer: record [verb: int, kind: string?, message: string?, after: duration?, at:
/// timestamp?, up_to: int?, to: int?, number: int, more: bool]. `to` is the page's size of kShrink, the place
/// of the read among its stream's of kUse; `number` tells the verdicts of a stream apart, since their uses
/// are counted; where there is `more`, another verdict stands behind it, for when it is used up.
enum class Verb : std::uint8_t {
  kOk,
  kEmpty,
  kSkip,
  kFail,
  kRetry,
  kNone,  ///< no rule named it
  kRestart,
  kShrink,
  kUse,
};

enum class LimitKind : std::uint8_t {
  kWindow,     ///< at most `count` requests in any `window`
  kAtOnce,     ///< at most `count` requests without an answer
  kRemaining,  ///< the vendor tells in a header how many requests are left
};

/// How the header of a kRemaining limit tells when the vendor counts anew.
enum class ResetForm : std::uint8_t {
  kNone,  ///< no header tells it
  kMoment,
  kSeconds,
  kMilliseconds,
  kMinutes,
  kRetryAfter,  ///< seconds, or an HTTP date
};

inline constexpr std::int64_t kMaxLimitCount = 1'000'000'000;
inline constexpr std::int64_t kMinLimitWindow = 1'000;                               ///< µs
inline constexpr std::int64_t kMaxLimitWindow = std::int64_t{366} * 86'400'000'000;  ///< µs

/// How fast the vendor may be asked. Counted for one account, or for all accounts of the connector together.
struct Limit {
  LimitKind kind = LimitKind::kWindow;
  bool per_connector = false;
  bool of_stream = false;              ///< counts the requests of its stream alone
  std::int64_t count = 0;              ///< kWindow, kAtOnce; 0 where a config entry gives it
  std::uint32_t count_config = kNone;  ///< an int; where it is null, there is no such limit
  std::int64_t window = 0;             ///< µs, of kWindow
  StringId remaining = kNone;          ///< header in lower case, of kRemaining
  StringId reset = kNone;              ///< header in lower case, where `reset_form` is not kNone
  ResetForm reset_form = ResetForm::kNone;
  std::uint32_t reset_format = kNone;  ///< time format, of kMoment
  std::uint32_t line = 0;              ///< of the `.conn` file, from 1
};

/// What marks how far a stream has come.
enum class Checkpoint : std::uint8_t {
  kNewest,  ///< the newest time of its rows, where they have a cursor
  kWindow,  ///< the end of the last finished window; the rows carry no time
  kToken,   ///< a token of the vendor's; likewise
};

inline constexpr std::int64_t kMinReadWindow = 1'000'000;                              ///< µs
inline constexpr std::int64_t kMaxReadWindow = std::int64_t{36'600} * 86'400'000'000;  ///< µs
inline constexpr std::int64_t kMaxTimeGrain = std::int64_t{86'400} * 1'000'000;        ///< µs

/// What a stream's cursor says beside the times of its rows.
struct CursorRange {
  Checkpoint checkpoint = Checkpoint::kNewest;
  FunctionId until = kNone;  ///< → timestamp?
  std::int64_t window = 0;   ///< µs: the read is cut into windows so long; 0: it is not cut
  std::int64_t grain = 1;  ///< µs: how finely requests say a moment; ends of windows are rounded down to it
  std::int64_t step_back = 0;  ///< µs that requests ask from in front of `since`, where vendors leave it out
  FunctionId token = kNone;    ///< → string?; sees the answer

  friend bool operator==(const CursorRange&, const CursorRange&) = default;
};

struct Stream {
  StringId name = kNone;
  StringId doc = kNone;
  TypeId model = 0;  ///< record type
  std::uint32_t line = 0;
  Request request;
  FunctionId errors = kNone;  ///< → verdict; sees status, headers, body slots
  FunctionId record = kNone;  ///< record function
  std::uint32_t projection = kNone;
  /// → record [rows: json, count: int]; sees the answer. Where it is there the records are not in the answer:
  /// `rows` is the list of them, which `rows_projection` reads, and `projection` has none.
  FunctionId rows = kNone;
  std::uint32_t rows_projection = kNone;
  Pager pager;  ///< registers empty and next kNone: one page
  Order order = Order::kUnsorted;
  bool has_cursor = false;
  bool cursor_start = false;  ///< no record tells a time: `since` becomes the start of a run that ended
  bool uses_since = false;
  std::int64_t lookback = 0;       ///< µs
  FunctionId cursor_from = kNone;  ///< → timestamp?
  CursorRange range;
  bool has_version = false;  ///< rows tell a number that grows with each change of a record
  DeletesKind deletes = DeletesKind::kUnsaid;
  bool keep_source = false;
  std::vector<std::uint32_t> limits;  ///< all hold; its own first
  /// One of several ways to fill a stream, its name; kNone: the only one. The ways of a stream stand behind
  /// one another, under one name.
  StringId read = kNone;
  FunctionId when = kNone;  ///< → bool; sees `since` as the state has it. Only the last way has none
};

/// The request that tests a credential. It is made, sent and judged as those of a stream, and of a stream it
/// has nothing more: no model, no records, one page.
struct Probe {
  Stream exchange;
  FunctionId label = kNone;  ///< → string?; sees the answer: what tells a person which account it is
};

/// What a module may do; refused beyond it. Sorted.
struct Manifest {
  std::vector<StringId> origins;  ///< the declared base's origin and the `hosts`, as written
  std::vector<StringId> models;
  std::vector<StringId> auth;  ///< schemes
};

struct Module {
  std::vector<std::string> strings;
  std::vector<Type> types;
  std::vector<Constant> constants;
  std::vector<TimeFormat> formats;
  std::vector<Table> tables;
  std::vector<StringId> builtins;  ///< names of the built-in functions called: `string.lower`
  std::vector<Projection> projections;
  std::vector<Function> functions;
  std::vector<std::uint32_t> code;

  StringId connector = 0;  ///< `greenhouse`
  StringId title = kNone, category = kNone, version = kNone, docs = kNone;
  StringId source_name = kNone;  ///< file name without folders: `greenhouse.conn`
  std::string source_hash;       ///< 32 hex digits
  std::vector<ConfigEntry> config;
  FunctionId base = kNone;  ///< → string
  std::vector<StringId> hosts;
  StringId auth_scheme = kNone;
  FunctionId auth = kNone;  ///< → record [header: [string: string?], query: [string: string?]]; kNone: none
  std::vector<Stream> streams;
  Manifest manifest;
  std::vector<Limit> limits;
  std::optional<Probe> probe;

  const std::string& text(StringId id) const { return strings[id]; }
};

}  // namespace conn::bytecode
