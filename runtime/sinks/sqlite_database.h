#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace conn::runtime {

/// A prepared statement. Bound texts must live until it is stepped.
class SqliteStatement {
 public:
  SqliteStatement() = default;
  explicit SqliteStatement(sqlite3_stmt* statement) : statement_(statement) {}

  explicit operator bool() const { return statement_ != nullptr; }
  sqlite3_stmt* get() const { return statement_.get(); }

  void bind(int column, std::string_view text) {
    // A null pointer would bind NULL: an empty text is a text.
    sqlite3_bind_text64(get(), column, text.data() != nullptr ? text.data() : "", text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
  }
  void bind_copy(int column, std::string_view text) {
    sqlite3_bind_text64(get(), column, text.data() != nullptr ? text.data() : "", text.size(),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
  }
  void bind_blob(int column, std::string_view bytes) {
    sqlite3_bind_blob64(get(), column, bytes.data() != nullptr ? bytes.data() : "", bytes.size(),
                        SQLITE_STATIC);
  }
  void bind(int column, std::int64_t value) { sqlite3_bind_int64(get(), column, value); }
  void bind(int column, double value) { sqlite3_bind_double(get(), column, value); }
  void bind_null(int column) { sqlite3_bind_null(get(), column); }

  std::string_view text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(get(), column));
    return data == nullptr
               ? std::string_view()
               : std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(get(), column)));
  }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// One connection to one database file. Errors: kDatabaseFailed, with SQLite's own words.
class SqliteDatabase {
 public:
  /// Opens or makes the file. kDatabaseUnusable where that fails.
  static Result<SqliteDatabase> open(const std::string& path);

  Status execute(const std::string& sql);
  Result<SqliteStatement> prepare(const std::string& sql);
  /// One step of a statement. True: a row is there; false: it has ended, and is reset.
  Result<bool> step(SqliteStatement& statement);

  /// Rows that the last statement inserted or changed.
  std::int64_t changes() const { return sqlite3_changes64(handle_.get()); }
  bool in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }
  const std::string& path() const { return path_; }

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  Error failed() const;

  std::unique_ptr<sqlite3, Close> handle_;
  std::string path_;
};

/// `name` as an identifier of SQL.
std::string quote_identifier(std::string_view name);

}  // namespace conn::runtime
