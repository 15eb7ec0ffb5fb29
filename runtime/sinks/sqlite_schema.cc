#include "runtime/sinks/sqlite_schema.h"

#include <fmt/format.h>

#include <map>

#include "base/text.h"

namespace conn::runtime {
namespace {

using bytecode::TypeKind;

constexpr const char* kOwnTables = R"sql(
CREATE TABLE IF NOT EXISTS _conn_schema (version INTEGER NOT NULL);
INSERT INTO _conn_schema SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM _conn_schema);
CREATE TABLE IF NOT EXISTS _conn_state (
  _connector TEXT NOT NULL, _account TEXT NOT NULL, _stream TEXT NOT NULL,
  format INTEGER NOT NULL, version TEXT NOT NULL, state TEXT NOT NULL,
  PRIMARY KEY (_connector, _account, _stream)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _conn_bad (
  _connector TEXT NOT NULL, _account TEXT NOT NULL, _stream TEXT NOT NULL, _hash TEXT NOT NULL,
  model TEXT NOT NULL, reason TEXT NOT NULL, field TEXT, path TEXT, at TEXT, raw BLOB, _synced_at TEXT NOT NULL,
  PRIMARY KEY (_connector, _account, _stream, _hash));
)sql";

// Behind the model's columns, whose names never start with `_`.
constexpr const char* kOwnColumns =
    "_account TEXT NOT NULL, _connector TEXT NOT NULL, _stream TEXT NOT NULL, _id TEXT NOT NULL, _cursor "
    "TEXT, "
    "_hash TEXT NOT NULL, _synced_at TEXT NOT NULL, _raw TEXT, PRIMARY KEY (_connector, _account, _stream, "
    "_id)";

const char* affinity_of(const bytecode::Type& type) {
  switch (type.kind) {
    case TypeKind::kBool:
    case TypeKind::kInt: return "INTEGER";
    case TypeKind::kFloat: return "REAL";
    case TypeKind::kBytes: return "BLOB";
    default: return "TEXT";
  }
}

// Names, in lower case, and the types they were declared with.
Result<std::map<std::string, std::string>> existing_columns(SqliteDatabase& database,
                                                            const std::string& table) {
  CONN_ASSIGN(SqliteStatement statement, database.prepare("SELECT name, type FROM pragma_table_info(?)"));
  statement.bind(1, table);
  std::map<std::string, std::string> columns;
  for (;;) {
    CONN_ASSIGN(const bool row, database.step(statement));
    if (!row) return columns;
    columns.emplace(ascii_lower(statement.text(0)), statement.text(1));
  }
}

// A column that was made for values of another type would change them: `007` to 7, digits to a double.
Error other_type(const SqliteDatabase& database, const std::string& table, const SqliteColumn& column,
                 const std::string& found) {
  return {
      Code::kDatabaseUnusable, ErrorKind::kConfig,
      fmt::format("the column `{}` of the table `{}` in the database `{}` is of type {}, and the model asks "
                  "for {}",
                  column.name, table, database.path(), found, column.affinity),
      "use a new file, or rename the old table", ""};
}

Status create_table(SqliteDatabase& database, const std::string& table,
                    const std::vector<SqliteColumn>& columns) {
  std::string sql = "CREATE TABLE IF NOT EXISTS " + quote_identifier(table) + " (";
  for (const SqliteColumn& column : columns)
    sql += fmt::format("{} {}, ", quote_identifier(column.name), column.affinity);
  return database.execute(sql + kOwnColumns + ")");
}

}  // namespace

std::string sqlite_table_name(std::string_view model) {
  std::string out;
  for (std::size_t i = 0; i < model.size(); ++i) {
    const char c = model[i];
    const bool capital = c >= 'A' && c <= 'Z';
    const bool behind_small = i > 0 && ((model[i - 1] >= 'a' && model[i - 1] <= 'z') ||
                                        (model[i - 1] >= '0' && model[i - 1] <= '9'));
    if (capital && behind_small) out += '_';
    out += c == '.' ? '_' : ascii_lower(c);
  }
  return out;
}

std::vector<SqliteColumn> sqlite_columns(const bytecode::Module& module, bytecode::TypeId model) {
  std::vector<SqliteColumn> columns;
  for (const bytecode::Field& field : module.types[model].fields) {
    columns.push_back({module.text(field.name), affinity_of(module.types[field.type]), field.type});
  }
  return columns;
}

Status prepare_sqlite(SqliteDatabase& database) {
  CONN_RETURN_IF_ERROR(database.execute("PRAGMA journal_mode = WAL"));
  CONN_RETURN_IF_ERROR(database.execute("PRAGMA synchronous = FULL"));
  CONN_RETURN_IF_ERROR(database.execute(std::string("BEGIN IMMEDIATE;") + kOwnTables + "COMMIT;"));
  CONN_ASSIGN(SqliteStatement statement, database.prepare("SELECT max(version) FROM _conn_schema"));
  CONN_RETURN_IF_ERROR(database.step(statement));
  const std::int64_t version = sqlite3_column_int64(statement.get(), 0);
  if (version == kSqliteSchemaVersion) return Ok{};
  return Error{Code::kDatabaseNewer, ErrorKind::kConfig,
               fmt::format("the tables of the database `{}` have version {}, this version knows {}",
                           database.path(), version, kSqliteSchemaVersion),
               "use the version that made it, or a new file", ""};
}

Status prepare_sqlite_table(SqliteDatabase& database, const std::string& table,
                            const std::vector<SqliteColumn>& columns, bool versions) {
  CONN_RETURN_IF_ERROR(create_table(database, table, columns));
  CONN_ASSIGN(const auto existing, existing_columns(database, table));
  for (const SqliteColumn& column : columns) {
    const auto found = existing.find(ascii_lower(column.name));
    if (found != existing.end()) {
      if (found->second != column.affinity) return other_type(database, table, column, found->second);
      continue;
    }
    CONN_RETURN_IF_ERROR(
        database.execute(fmt::format("ALTER TABLE {} ADD COLUMN {} {}", quote_identifier(table),
                                     quote_identifier(column.name), column.affinity)));
  }
  if (versions && existing.count("_version") == 0) {
    CONN_RETURN_IF_ERROR(
        database.execute(fmt::format("ALTER TABLE {} ADD COLUMN _version INTEGER", quote_identifier(table))));
  }
  // A table of another program with this name would fail at the first row, with words that help nobody.
  if (existing.count("_id") != 0 && existing.count("_hash") != 0) return Ok{};
  return Error{
      Code::kDatabaseUnusable, ErrorKind::kConfig,
      fmt::format("the table `{}` of the database `{}` was not made by this program", table, database.path()),
      "use a new file", ""};
}

}  // namespace conn::runtime
