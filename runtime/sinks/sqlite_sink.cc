#include "runtime/sinks/sqlite_sink.h"

#include <fmt/format.h>

#include "base/hash.h"
#include "base/time.h"

namespace conn::runtime {
namespace {

// Behind the columns of the model, in this order.
constexpr const char* kOwn[] = {"_account", "_connector", "_stream",    "_id",
                                "_cursor",  "_hash",      "_synced_at", "_raw"};

// A row of a smaller version than is there leaves it as it is.
constexpr const char* kNotOlder =
    " AND (t._version IS NULL OR excluded._version IS NULL OR t._version <= excluded._version)";

std::string upsert_sql(const std::string& table, const std::vector<SqliteColumn>& columns, bool versions) {
  std::string names, marks, sets;
  const auto add = [&](const std::string& name) {
    const std::string quoted = quote_identifier(name);
    if (!names.empty()) names += ", ", marks += ", ", sets += ", ";
    names += quoted;
    marks += '?';
    sets += quoted + " = excluded." + quoted;
  };
  for (const SqliteColumn& column : columns) add(column.name);
  for (const char* name : kOwn) add(name);
  if (versions) add("_version");
  return fmt::format(
      "INSERT INTO {0} AS t ({1}) VALUES ({2}) ON CONFLICT (_connector, _account, _stream, _id) DO UPDATE "
      "SET {3} "
      "WHERE t._hash IS NOT excluded._hash{4}",
      quote_identifier(table), names, marks, sets, versions ? kNotOlder : "");
}

std::string raise_version_sql(const std::string& table) {
  return fmt::format(
      "UPDATE {} SET _version = ?1 WHERE _connector = ?2 AND _account = ?3 AND _stream = ?4 AND _id = ?5 "
      "AND _hash = ?6 AND (_version IS NULL OR _version < ?1)",
      quote_identifier(table));
}

constexpr const char* kInsertBad =
    "INSERT INTO _conn_bad (_connector, _account, _stream, _hash, model, reason, field, path, at, raw, "
    "_synced_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

constexpr const char* kForgetBad =
    "DELETE FROM _conn_bad WHERE _connector = ? AND _account = ? AND _stream = ?";

std::string iso(std::int64_t micros) {
  std::string out;
  append_iso(micros, out);
  return out;
}

void bind_or_null(SqliteStatement& statement, int column, std::string_view text) {
  if (text.empty()) {
    statement.bind_null(column);
  } else {
    statement.bind_copy(column, text);
  }
}

}  // namespace

Status SqliteSink::begin(const SinkStream& stream) {
  stream_ = stream;
  binder_.emplace(*stream.module);
  columns_ = sqlite_columns(*stream.module, stream.type);
  const std::string table = sqlite_table_name(stream.model);
  CONN_RETURN_IF_ERROR(prepare_sqlite_table(database_, table, columns_, stream.versions));
  CONN_ASSIGN(upsert_, database_.prepare(upsert_sql(table, columns_, stream.versions)));
  if (stream.versions) {
    CONN_ASSIGN(raise_version_, database_.prepare(raise_version_sql(table)));
  }
  CONN_ASSIGN(insert_bad_, database_.prepare(kInsertBad));
  return stream.again ? forget_bad() : Status(Ok{});
}

// Becomes durable with the first page.
Status SqliteSink::forget_bad() {
  CONN_ASSIGN(SqliteStatement statement, database_.prepare(kForgetBad));
  if (!database_.in_transaction()) CONN_RETURN_IF_ERROR(database_.execute("BEGIN IMMEDIATE"));
  statement.bind(1, stream_.connector);
  statement.bind(2, stream_.account);
  statement.bind(3, stream_.stream);
  CONN_RETURN_IF_ERROR(database_.step(statement));
  return Ok{};
}

Result<WriteCounts> SqliteSink::write(const SinkPage& page) {
  if (!database_.in_transaction()) CONN_RETURN_IF_ERROR(database_.execute("BEGIN IMMEDIATE"));
  const std::string synced_at = iso(page.synced_at);
  WriteCounts counts;
  for (const Row& row : page.rows) {
    CONN_ASSIGN(const bool written, write_row(row, synced_at));
    ++(written ? counts.upserts : counts.unchanged);
  }
  for (const BadRow& row : page.bad) CONN_RETURN_IF_ERROR(write_bad(row, synced_at));
  return counts;
}

Result<bool> SqliteSink::write_row(const Row& row, std::string_view synced_at) {
  int column = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    CONN_RETURN_IF_ERROR(binder_->bind(upsert_, ++column, columns_[i].type, row.record.items[i]));
  }
  upsert_.bind(++column, stream_.account);
  upsert_.bind(++column, stream_.connector);
  upsert_.bind(++column, stream_.stream);
  upsert_.bind(++column, row.id);
  if (row.cursor.is_null()) {
    upsert_.bind_null(++column);
  } else {
    upsert_.bind_copy(++column, iso(row.cursor.i));
  }
  upsert_.bind_copy(++column, Hash128{row.hash.high, row.hash.low}.hex());
  upsert_.bind(++column, synced_at);
  bind_or_null(upsert_, ++column, row.raw);
  if (stream_.versions && row.version.is_null()) {
    upsert_.bind_null(++column);
  } else if (stream_.versions) {
    upsert_.bind(++column, row.version.i);
  }
  CONN_RETURN_IF_ERROR(database_.step(upsert_));
  if (database_.changes() != 0) return true;
  if (stream_.versions && !row.version.is_null()) CONN_RETURN_IF_ERROR(raise_version(row));
  return false;
}

// The same record of a greater version: nothing is written but that, so that none between them comes back.
Status SqliteSink::raise_version(const Row& row) {
  raise_version_.bind(1, row.version.i);
  raise_version_.bind(2, stream_.connector);
  raise_version_.bind(3, stream_.account);
  raise_version_.bind(4, stream_.stream);
  raise_version_.bind(5, row.id);
  raise_version_.bind_copy(6, Hash128{row.hash.high, row.hash.low}.hex());
  CONN_RETURN_IF_ERROR(database_.step(raise_version_));
  return Ok{};
}

Status SqliteSink::write_bad(const BadRow& row, std::string_view synced_at) {
  const std::string at = row.line == 0 ? std::string() : fmt::format("{}:{}", stream_.source_name, row.line);
  std::string identity = fmt::format("{}\n{}\n", row.reason, row.field);
  identity += row.raw;
  const std::string hash = hash128(identity).hex();
  insert_bad_.bind(1, stream_.connector);
  insert_bad_.bind(2, stream_.account);
  insert_bad_.bind(3, stream_.stream);
  insert_bad_.bind(4, hash);
  insert_bad_.bind(5, stream_.model);
  insert_bad_.bind(6, row.reason);
  bind_or_null(insert_bad_, 7, row.field);
  bind_or_null(insert_bad_, 8, row.path);
  bind_or_null(insert_bad_, 9, at);
  insert_bad_.bind_blob(10, row.raw);
  insert_bad_.bind(11, synced_at);
  CONN_RETURN_IF_ERROR(database_.step(insert_bad_));
  return Ok{};
}

Status SqliteSink::commit() {
  if (!database_.in_transaction()) return Ok{};
  return database_.execute("COMMIT");
}

void SqliteSink::roll_back() {
  // A failure that SQLite answers with a rollback of its own leaves nothing to do.
  if (database_.in_transaction()) static_cast<void>(database_.execute("ROLLBACK"));
}

}  // namespace conn::runtime
