#pragma once

#include <optional>
#include <string>
#include <vector>

#include <conn/sink.h>

#include "runtime/sinks/sqlite_bind.h"
#include "runtime/sinks/sqlite_database.h"
#include "runtime/sinks/sqlite_schema.h"

namespace conn::runtime {

/// Records as rows of a table a model. A transaction is open from the first `write` (or the first state
/// saved) to `commit`.
class SqliteSink final : public Sink {
 public:
  /// `state` is the store that shares the database; both are the caller's and outlive this.
  SqliteSink(SqliteDatabase& database, const StateStore& state) : database_(database), state_(state) {}

  Status begin(const SinkStream& stream) override;
  Result<WriteCounts> write(const SinkPage& page) override;
  Status commit() override;
  void roll_back() override;
  bool knows_rows() const override { return true; }
  bool commits_with(const StateStore& store) const override { return &store == &state_; }

 private:
  Status forget_bad();
  Result<bool> write_row(const Row& row, std::string_view synced_at);
  Status raise_version(const Row& row);
  Status write_bad(const BadRow& row, std::string_view synced_at);

  SqliteDatabase& database_;
  const StateStore& state_;
  SinkStream stream_;
  std::vector<SqliteColumn> columns_;
  SqliteStatement upsert_, insert_bad_, raise_version_;
  std::optional<ValueBinder> binder_;  // of the stream's module
};

}  // namespace conn::runtime
