#pragma once

#include <conn/state_store.h>

#include "runtime/sinks/sqlite_database.h"

namespace conn::runtime {

/// State in the table `_conn_state`. Inside a transaction of the sink it becomes durable with it, else at
/// once.
class SqliteStateStore final : public StateStore {
 public:
  explicit SqliteStateStore(SqliteDatabase& database) : database_(database) {}
  Result<std::optional<std::string>> load(const StateKey& key, std::string_view stream) override;
  Status save(const StateKey& key, std::string_view stream, std::string_view state) override;

 private:
  SqliteDatabase& database_;
};

}  // namespace conn::runtime
