#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <conn/export.h>
#include <conn/state_store.h>

#include "base/result.h"
#include "bytecode/module.h"
#include "bytecode/value.h"

namespace conn {

/// 128-bit hash of a mapped record, equal for equal records.
struct RecordHash {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  friend bool operator==(const RecordHash&, const RecordHash&) = default;
};

/// One mapped record. Everything in it lives until the page ends; a sink copies what it keeps.
struct Row {
  std::string_view id;      ///< plain text
  bytecode::Value record;   ///< kRecord, the fields of the model in order
  bytecode::Value cursor;   ///< kTimestamp or kNull
  bytecode::Value version;  ///< kInt or kNull: of two rows with one id the greater wins
  RecordHash hash;
  std::string_view
      json;  ///< `record` as JSON on one line: fields in the model's order, null written, tokens as sent
  std::string_view raw;  ///< the vendor's JSON; empty unless the stream keeps its source
};

/// One record that did not fit. Lives until the page ends.
struct BadRow {
  std::string_view reason;  ///< `expected a string, found a number`
  std::string_view field;   ///< of the model, or the clause (`id`); may be empty
  std::string_view path;    ///< what was read: `.emails[].value`; may be empty
  std::uint32_t line = 0;   ///< of the `.conn` file; 0: none
  std::string_view raw;     ///< the vendor's bytes
};

/// Where rows come from. Lives as long as the stream's run.
struct SinkStream {
  std::string connector;
  std::string account;
  std::string stream;
  std::string model;        ///< `ats.Candidate`
  std::string source_name;  ///< `greenhouse.conn`, for the places of bad rows
  const bytecode::Module* module = nullptr;
  bytecode::TypeId type = 0;  ///< the model's record type in `module`
  bool again = false;         ///< the stream is read from its beginning: what was bad before may be forgotten
  bool versions = false;      ///< rows have versions
};

/// The rows of one page that are new or changed, and its bad ones.
struct SinkPage {
  std::span<const Row> rows;
  std::span<const BadRow> bad;
  std::int64_t synced_at = 0;  ///< µs UTC
};

/// What a sink counted of one page.
struct WriteCounts {
  std::int64_t upserts = 0;
  std::int64_t unchanged = 0;  ///< rows that were there already, the same, or with a greater version
};

/// Takes records. Calls come from one thread: `begin` once a stream, then for each page `write` and `commit`.
/// What was written since the last `commit` may be lost or rolled back, never what was committed. Errors are
/// of kind config (full disk, no such folder, reader gone).
class Sink {
 public:
  virtual ~Sink() = default;
  virtual Status begin(const SinkStream& stream) = 0;
  /// One page. Called only with pages that are known to be complete and valid.
  virtual Result<WriteCounts> write(const SinkPage& page) = 0;
  /// Makes everything written so far durable.
  virtual Status commit() = 0;
  /// Forgets what was written since the last commit, as far as the sink can.
  virtual void roll_back() = 0;
  /// Whether it tells by id and hash, of all rows that it ever took, which ones are there already, the same.
  /// Then the run need not remember them.
  virtual bool knows_rows() const { return false; }
  /// Whether `commit` makes durable, in one step with the rows, also what `store` saved since the last
  /// commit.
  virtual bool commits_with(const StateStore& store) const {
    static_cast<void>(store);
    return false;
  }
};

/// Appends one JSON line a record to the file `path`, bad records to `path`.bad (made when the first one
/// comes). A torn last line, left by a crash, is cut off first. Errors: kind config where the file cannot be
/// opened.
CONN_EXPORT Result<std::unique_ptr<Sink>> open_ndjson_file(const std::string& path);

/// Writes one JSON line a record to an open file descriptor, such as 1, which stays the caller's. Bad records
/// are not written: the observer tells them. A reader that goes away is an error; the host ignores SIGPIPE.
CONN_EXPORT std::unique_ptr<Sink> make_ndjson_stream(int descriptor);

}  // namespace conn
