/// The checked tree: what a connector means, with every name resolved, every type known, every policy
/// expanded where it is used. `check` makes it of syntax trees; the code generator and the oracle of the
/// tests read it and nothing else.
///
/// Values of a *shape* are the vendor's JSON and are read lazily: only what is read is checked, when it is
/// read, against the declared type. Reading `.a.b` checks that `.a` is an object and `.b` of its type; a
/// list's elements are checked as they are read. A failing read fails the expression it stands in (`catch`
/// replaces it), else the record. All other values are built and hold what their type says.
///
/// Meaning of what is not obvious; code generator and oracle must agree:
///  - A required field (`T`) that is null or missing fails, of type `json` too; an optional one gives null. A
///  step of a path that is null where
///    the field is required fails at that step; with `safe` a null object gives null without reading further.
///  - A dictionary read from a shape is an object whose members are read as the element type, lazily; `rest`
///  holds the members that no
///    other field of the shape names.
///  - An element of the vendor's list or dictionary that is taken by index or key gives null where it is
///  missing or null. What `for` and the
///    functions over lambdas run over is read, element by element, when its turn comes: a scalar whole, a
///    shape as an object. A list or dictionary without shapes that `??`, `catch`, `if` or `match` chooses
///    is read whole.
///  - `match`: arms in order; `_` fits everything, null too; a constant never fits null unless it is `null`;
///  `keep` of null is null;
///    no arm fits: failure "no arm of `match` fits". Guards are evaluated only after a pattern fits.
///  - `equal` … `contains` with null on either side: false (`not_equal` too; `contains` negated: true only if
///  the subject is not null).
///    Decimals compare by value, texts by code point, times as instants, bools and enums only for equality.
///  - `coalesce` evaluates the right side only for null, `and`/`or`/`conditional` as needed; `catch_failure`
///  catches everything in args[0].
///  - `join` prints int and decimal with the digits held, float shortest round trip, timestamps RFC 3339 UTC,
///  dates YYYY-MM-DD.
///  - A `for` over null (optional list) is not typed: the checker demands a list (`?? []`). `where` false
///  skips. Two sources nest.
///  - A dictionary built twice with a key keeps the last value at the first place.
///  - `safe` on `field`, `call`, `parse_time`, `print_time`, `int_to_float`, `int_to_decimal`, `to_json`:
///  args[0] may be null, and then the
///    result is null and nothing else is evaluated. Without `safe`, a `call` gets null only where the
///    signature takes it.
///  - A `join` of one text is also how text changes its type (string as url, secret, `ref`; enum as string).
///
/// Everything is owned by the `Program` and immutable once `check` has returned, so many threads may read it.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bytecode/module.h"
#include "compiler/source/span.h"
#include "stdlib/function.h"

namespace conn::compiler {
class SourceFile;
}

namespace conn::compiler::checked {

/// A place in one of the files of the compilation; stdlib's files too.
struct Place {
  const SourceFile* source = nullptr;
  Span span;
};

// ---- types ------------------------------------------------------------------------------------------------

enum class TypeKind : std::uint8_t {
  error,  ///< follows a reported mistake: fits everything, is never reported again
  null,   ///< of the literal; fits every optional type
  boolean,
  integer,
  decimal,
  floating,
  string,
  bytes,
  timestamp,
  date,
  duration,
  url,
  json,
  secret,
  enumeration,
  list,
  dictionary,
  record,
  reference,  ///< `ref Model`: an id, text
  function,   ///< of a lambda
  verdict,    ///< of an errors rule
};

struct Record;
struct Enumeration;

/// Interned by `Program::types`: equal types are the same pointer.
struct Type {
  TypeKind kind = TypeKind::error;
  bool optional = false;
  const Type* element = nullptr;  ///< list, dictionary; of a function: its result
  const Record* record = nullptr;
  const Enumeration* enumeration = nullptr;
  std::string target;  ///< reference: `ats.Job`
};

/// How a time is written, `patterns` tried in order when read; the first one prints. Words and patterns of
/// `bytecode::TimeFormat`.
struct TimeFormat {
  std::string pattern;
  std::string zone;
  bool date = false;
  bool nothing = false;  ///< the text `pattern` stands for null
  int zone_config = -1;  ///< index of the entry that names the zone, else -1

  friend bool operator==(const TimeFormat&, const TimeFormat&) = default;
};

struct RecordField {
  std::string name;
  const Type* type = nullptr;
  std::vector<TimeFormat> formats;  ///< of a shape's time; empty: iso, or date for a `date`
  std::string docs;
  Place place;
  bool or_one = false;  ///< `[T] or one`
};

enum class RecordKind : std::uint8_t { shape, model, built };

/// A shape (lazy JSON), a model (built, the order of `fields` is the stored order), or the type of an object
/// literal (built).
struct Record {
  std::string name;  ///< `ats.Candidate`, `Candidate`; empty where anonymous
  RecordKind kind = RecordKind::built;
  std::vector<RecordField> fields;
  int rest = -1;  ///< index of the `..rest` field, else -1
  std::string docs;
  Place place;
};

struct EnumerationMember {
  std::string name;
  std::string wire;  ///< what is stored: the name unless a wire value is declared
};
struct Enumeration {
  std::string name;
  std::vector<EnumerationMember> members;
  Place place;
};

// ---- expressions ------------------------------------------------------------------------------------------

enum class Op : std::uint8_t {
  error,     ///< follows a reported mistake; a program that holds one is never generated
  constant,  ///< `constant`
  // roots
  subject,  ///< the stream's raw row, a shape
  body,     ///< the answer's JSON; `json`, optional
  last,     ///< the page's last raw row, a shape; optional
  config,   ///< entry `index`
  page,     ///< register `index` of the pager
  since,
  until,
  resume,
  now,
  account_id,
  status,
  count,
  header,     ///< `text`: the lower-case name; string?
  body_text,  ///< the answer's body as text
  raw,        ///< bytes of the answer
  attempt_time,
  local,  ///< variable `index` of a lambda, a `for`, a `bind`
  // access
  field,        ///< args[0], a record, its field `index`. `safe`: null where args[0] is null
  json_member,  ///< args[0], json, its member `text`; null where there is none or args[0] is no object; json?
  json_key,     ///< args[0], json, its member named by args[1]; json?
  json_item,    ///< args[0], json, its element args[1]; json?
  list_item,    ///< args[0][args[1]]; optional
  dictionary_item,  ///< args[0][args[1]]; optional
  // conversions
  widen,      ///< T as T?
  read_json,  ///< args[0], json?, read as `type`: scalars strictly, lists and shapes lazily; `formats` for
              ///< times; `or_one`
  to_json,    ///< any value as json
  int_to_float,
  int_to_decimal,
  parse_time,  ///< args[0], text or number, by `formats`
  print_time,  ///< args[0], a time, by formats[0]; string
  // operators
  logical_not,
  negate,
  add,
  subtract,
  multiply,
  divide,
  remainder,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,  ///< null on either side: false
  contains,       ///< args[0] in args[1], a list (or not: `negated`)
  is_null,        ///< or not: `negated`
  logical_and,
  logical_or,
  coalesce,
  catch_failure,  ///< args[0], or args[1] when anything inside args[0] fails
  conditional,    ///< args: condition, then, else
  match,          ///< args[0] and `arms`
  keep,           ///< inside an arm's result: the subject of the innermost match as text
  concatenate,    ///< lists
  join,  ///< texts of all args, one behind the other; `null_if_part_null`: null if any is null (request
         ///< entries)
  encode_segment,  ///< args[0], string, as one path segment
  host_label,      ///< args[0], string, which must be one label of a host name, else fails
  // building
  list,        ///< args; `spread[i]`: args[i] is a list to append
  dictionary,  ///< `entries`
  record,      ///< args: one for each field of type->record, in order
  for_each,    ///< `sources`, `where`, then args[0] (list) or key args[0], value args[1] (`dictionary_body`)
  call,        ///< `function` on args; a lambda argument is an expression with op `lambda`
  lambda,      ///< `parameters` (locals), args[0] the body
  bind,        ///< local `index` = args[0] in args[1] (an inlined map: its `.field` reads the local)
  verdict,     ///< `verdict`
};

struct Expr;

struct Arm {
  struct Pattern {
    bool wildcard = false;
    const Expr* low = nullptr;   ///< a constant, or the lower end of a range
    const Expr* high = nullptr;  ///< upper end, included; null for a single value
  };
  std::vector<Pattern> patterns;
  const Expr* guard = nullptr;  ///< may be null
  const Expr* result = nullptr;
};

struct Source {
  std::vector<std::uint32_t> locals;  ///< one, element and place of a list, or key and value of a dictionary
  const Expr* list = nullptr;         ///< a list, a dictionary
};

struct DictionaryEntry {
  const Expr* key = nullptr;    ///< string; null for a spread
  const Expr* value = nullptr;  ///< a null value is kept
};

struct Verdict {
  bytecode::Verb verb = bytecode::Verb::kFail;
  std::string kind;  ///< of fail: unauthorized, forbidden, not_found, invalid_request, conflict, rejected,
                     ///< rate_limited, vendor …
  const Expr* message = nullptr;  ///< string?; may be null
  const Expr* after = nullptr;    ///< duration?; may be null
  const Expr* at = nullptr;       ///< timestamp?; may be null
  const Expr* up_to = nullptr;    ///< int; may be null
  const Expr* to = nullptr;       ///< int, the page's size of shrink; else null
  std::uint32_t read = 0;         ///< of use: its place among the stream's reads
  const Expr* then = nullptr;     ///< the verdict when this one is used up; may be null
};

/// One node. A plain record rather than a class a node: the walkers switch over `op`, and unused members are
/// empty.
struct Expr {
  Op op = Op::error;
  bool safe = false, negated = false, null_if_part_null = false, or_one = false, dictionary_body = false;
  bool drop_nulls = false;  ///< of a dictionary: entries whose value is null are left out (JSON of requests)
  std::uint32_t index = 0;
  const Type* type = nullptr;
  Place place;
  std::vector<const Expr*> args;
  std::string text;
  bytecode::Constant constant;  ///< `text` of it is unused: see Expr::text
  std::vector<TimeFormat> formats;
  const stdlib::Function* function = nullptr;
  std::vector<std::uint32_t> parameters;  ///< locals
  std::vector<bool> spread;
  std::vector<DictionaryEntry> entries;
  std::vector<Source> sources;
  const Expr* where = nullptr;
  std::vector<Arm> arms;
  Verdict verdict;
};

// ---- what a connector does --------------------------------------------------------------------------------

/// One entry of query, header or form. A null value leaves the entry out. `only_with_since`: left out while
/// `since` is null.
struct Entry {
  const Expr* key = nullptr;    ///< string
  const Expr* value = nullptr;  ///< string?, already printed
  bool only_with_since = false;
  bool repeat = false;  ///< `value` is a list of strings, and the entry is sent once for each
  Place place;
};

struct Request {
  bytecode::Method method = bytecode::Method::kGet;
  bytecode::BodyForm form = bytecode::BodyForm::kNone;
  const Expr* url = nullptr;   ///< url?; where not null at run time it replaces path and query; may be null
  const Expr* path = nullptr;  ///< string, encoded, appended to the base
  std::vector<Entry> query, headers, form_entries;
  const Expr* json = nullptr;  ///< may be null
};

struct Rule {
  std::vector<std::pair<int, int>> statuses;  ///< ranges, both ends included
  const Expr* guard = nullptr;                ///< may be null; sees status, headers, body
  const Expr* verdict = nullptr;              ///< of type verdict: a `verdict`, `match` or `conditional`
  std::string origin;                         ///< `stream`, `connector`, `std.errors`, for `explain`
  Place place;
};

struct Register {
  std::string name;
  const Type* type = nullptr;
  const Expr* initial = nullptr;
  const Expr* next = nullptr;  ///< sees the old registers; where none is declared, the register itself
  bool given_size = false;     ///< the strategy's argument `size`, which `shrink` changes
};

/// One of the reasons that `stop when a or b` gives.
struct StopPart {
  const Expr* when = nullptr;  ///< bool, sees the new registers
  std::string text;            ///< as written, for the summary
  bytecode::StopKind kind = bytecode::StopKind::kPlain;
};

struct Pager {
  std::string strategy;  ///< `link_header`; empty: one page
  Place place;           ///< where the strategy is chosen
  std::vector<Register> registers;
  std::vector<StopPart> stop;  ///< in their order, but by kind: plain ones, totals, short pages
  std::string stop_text;       ///< as written
  // What the vendor says, as `stop` reads it; null where it reads no such thing.
  const Expr* more = nullptr;         ///< bool?: whether there is more
  const Expr* total = nullptr;        ///< int?: how many records there are
  const Expr* total_pages = nullptr;  ///< int?
  bool repeats = false, proves_short = false;
  int size = -1;  ///< register that `shrink` sets, where a rule of the stream does; else -1
};

/// `records body.items as [Item]`: where the raw rows lie in the answer, or how they are put together of it.
struct Records {
  std::vector<std::string> path;  ///< members from the body on; empty: the body itself
  const Expr* made = nullptr;     ///< the list of the rows, where they are put together; else null
  const Expr* count = nullptr;    ///< int: the rows that they are made of; not null where `made` is not
  const Record* shape = nullptr;
  bool or_one = false, optional = false;
  Place place;
};

/// `50 per 10s`, `4 at once`, `remaining header("…")` with its `reset`.
struct Limit {
  bytecode::LimitKind kind = bytecode::LimitKind::kWindow;
  bool per_connector = false;
  std::int64_t count = 0;        ///< 0 where a config entry gives it
  int count_config = -1;         ///< index of the entry, else -1
  std::int64_t window = 0;       ///< µs
  std::string remaining, reset;  ///< headers in lower case; empty: none
  bytecode::ResetForm reset_form = bytecode::ResetForm::kNone;
  TimeFormat reset_format;  ///< of kMoment
  Place place;
};

struct Stream {
  std::string name, docs;
  std::string read;  ///< one of several ways to fill the stream, which stand behind one another; else empty
  const Expr* when = nullptr;  ///< bool, of a read; may be null
  Place place;
  const Record* model = nullptr;
  Request request;
  std::vector<Rule> rules;  ///< in order of trial: stream, connector, std.errors
  Pager pager;
  Records records;
  const Expr* where = nullptr;  ///< may be null
  std::vector<const Expr*> id;  ///< each a string; several are joined to one id by the record function's list
  const Expr* cursor = nullptr;  ///< timestamp?; may be null
  bool cursor_start =
      false;  ///< `cursor start`: a run that ends is followed from its own start; no `cursor` then
  const Expr* version = nullptr;  ///< may be null
  const Expr* map = nullptr;      ///< `record` of the model; reads `subject`
  bytecode::Order order = bytecode::Order::kUnsorted;
  bool uses_since = false, keep_source = false;
  std::int64_t lookback = 0;    ///< µs
  const Expr* from = nullptr;   ///< timestamp; may be null
  bytecode::CursorRange range;  ///< without its functions, which are made of the next two
  const Expr* until = nullptr;  ///< timestamp?; may be null
  const Expr* token = nullptr;  ///< string?, of the answer; may be null
  bool bounded = false;         ///< `until` of the request is set
  bytecode::DeletesKind deletes = bytecode::DeletesKind::kUnsaid;
  std::vector<Limit> limits;     ///< its own, in front of the connector's
  bool only_own_limits = false;  ///< the connector's do not hold for it
};

/// `probe get "/me" => body.email`.
struct Probe {
  Stream exchange;              ///< only name, place, request and rules
  const Expr* label = nullptr;  ///< string?; sees the answer; may be null
};

struct Config {
  std::string name, docs;
  const Type* type = nullptr;
  bytecode::ConfigForm form = bytecode::ConfigForm::kAny;
  bool app = false, secret = false, in_query = false;
  const Expr* fallback = nullptr;  ///< a constant; may be null
  Place place;
};

struct Auth {
  std::string scheme;  ///< `bearer`; empty: none
  Place place;         ///< where the scheme is chosen
  std::vector<Entry> headers, query;
};

struct Connector {
  std::string name, title, category, version, docs_url, docs;
  Place place;
  std::vector<Config> config;
  const Expr* base = nullptr;  ///< string
  std::vector<std::string> hosts;
  Auth auth;
  std::vector<Limit> limits;
  std::vector<Stream> streams;
  std::optional<Probe> probe;
};

/// The result of checking one connector's file together with stdlib. Owns types and expressions.
struct Program {
  const SourceFile* source = nullptr;
  Connector connector;
  std::vector<std::unique_ptr<Type>> types;
  std::deque<Record> records;
  std::deque<Enumeration> enumerations;
  std::deque<Expr> expressions;
  std::uint32_t locals = 0;  ///< number of local variables; ids are below it
};

}  // namespace conn::compiler::checked
