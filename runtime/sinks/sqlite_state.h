#pragma once

#include <optional>
#include <string>

#include <conn/state_store.h>

#include "runtime/sinks/sqlite_database.h"

namespace conn::runtime {

/// State in the table `_conn_state`. Inside a transaction of the sink it becomes durable with it, else at
/// once. A stream's state that another run has changed since it was loaded is not replaced: the rows of this
/// run may be older than those.
class SqliteStateStore final : public StateStore {
 public:
  explicit SqliteStateStore(SqliteDatabase& database) : database_(database) {}
  Result<std::optional<std::string>> load(const StateKey& key, std::string_view stream) override;
  Status save(const StateKey& key, std::string_view stream, std::string_view state) override;

 private:
  /// What is known of the stream that was loaded or saved last.
  struct Known {
    StateKey key;
    std::string stream;
    std::optional<std::string> state;
  };
  bool knows(const StateKey& key, std::string_view stream) const;

  SqliteDatabase& database_;
  std::optional<Known> known_;
};

}  // namespace conn::runtime
