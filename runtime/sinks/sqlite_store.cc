#include <conn/sqlite.h>

#include "base/guard.h"
#include "runtime/sinks/sqlite_sink.h"
#include "runtime/sinks/sqlite_state.h"

namespace conn {
namespace {

class SqliteStoreFile final : public SqliteStore {
 public:
  explicit SqliteStoreFile(runtime::SqliteDatabase database)
      : database_(std::move(database)), state_(database_), sink_(database_, state_) {}

  Sink& sink() override { return sink_; }
  StateStore& state() override { return state_; }

 private:
  runtime::SqliteDatabase database_;
  runtime::SqliteStateStore state_;
  runtime::SqliteSink sink_;
};

}  // namespace

Result<std::unique_ptr<SqliteStore>> open_sqlite(const std::string& path) {
  return guarded([&]() -> Result<std::unique_ptr<SqliteStore>> {
    CONN_ASSIGN(runtime::SqliteDatabase database, runtime::SqliteDatabase::open(path));
    CONN_RETURN_IF_ERROR(runtime::prepare_sqlite(database));
    return std::unique_ptr<SqliteStore>(std::make_unique<SqliteStoreFile>(std::move(database)));
  });
}

}  // namespace conn
