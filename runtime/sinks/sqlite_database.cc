#include "runtime/sinks/sqlite_database.h"

#include <fcntl.h>
#include <fmt/format.h>

#include "runtime/stores/durable_file.h"

namespace conn::runtime {
namespace {

constexpr int kBusyMilliseconds = 5000;

const char* what_to_do(int code) {
  switch (code & 0xFF) {
    case SQLITE_FULL: return "make room on the disk and run again";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "close the other program that writes to the database, and run again";
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return "correct the path or its permissions";
    case SQLITE_NOTADB: return "use another file";
    default: return "look at the disk and the file, and run again";
  }
}

// A database that is not there yet is made for this user alone: it holds people's records. SQLite's own files
// beside it get the same mode. Where this fails, SQLite says why.
void make_private(const std::string& path) {
  if (path.empty() || path == ":memory:") return;
  const FileDescriptor made(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
}

}  // namespace

Result<SqliteDatabase> SqliteDatabase::open(const std::string& path) {
  SqliteDatabase database;
  database.path_ = path;
  sqlite3* handle = nullptr;
  make_private(path);
  const int code = sqlite3_open_v2(path.c_str(), &handle,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
  database.handle_.reset(handle);
  if (code != SQLITE_OK) {
    return Error{Code::kDatabaseUnusable, ErrorKind::kConfig,
                 fmt::format("the database `{}` cannot be opened: {}", path, sqlite3_errstr(code)),
                 what_to_do(code), ""};
  }
  sqlite3_busy_timeout(handle, kBusyMilliseconds);
  return database;
}

Status SqliteDatabase::execute(const std::string& sql) {
  if (sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) return failed();
  return Ok{};
}

Result<SqliteStatement> SqliteDatabase::prepare(const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v3(handle_.get(), sql.c_str(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                         &statement, nullptr) != SQLITE_OK) {
    return failed();
  }
  return SqliteStatement(statement);
}

Result<bool> SqliteDatabase::step(SqliteStatement& statement) {
  const int code = sqlite3_step(statement.get());
  if (code == SQLITE_ROW) return true;
  Error error = failed();  // before the reset changes what SQLite has to say
  sqlite3_reset(statement.get());
  if (code == SQLITE_DONE) return false;
  return error;
}

Error SqliteDatabase::failed() const {
  const int code = sqlite3_extended_errcode(handle_.get());
  return {Code::kDatabaseFailed, ErrorKind::kConfig,
          fmt::format("the database `{}` failed: {}", path_, sqlite3_errmsg(handle_.get())), what_to_do(code),
          ""};
}

std::string quote_identifier(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

}  // namespace conn::runtime
