#pragma once

#include <memory>
#include <string>

#include <conn/export.h>
#include <conn/sink.h>
#include <conn/state_store.h>

namespace conn {

/// A SQLite database that takes records and keeps the state beside them: rows, bad rows and state of a page
/// are one transaction. Used by one thread at a time; `sink` and `state` live as long as this.
class SqliteStore {
 public:
  virtual ~SqliteStore() = default;
  virtual Sink& sink() = 0;
  virtual StateStore& state() = 0;
};

/// Opens or makes the database. Errors: kind config where it cannot be opened, is no database, is of a newer
/// schema, or is busy.
CONN_EXPORT Result<std::unique_ptr<SqliteStore>> open_sqlite(const std::string& path);

}  // namespace conn
