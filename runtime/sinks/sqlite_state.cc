#include "runtime/sinks/sqlite_state.h"

#include <fmt/format.h>

#include "runtime/stores/state_file_text.h"

namespace conn::runtime {

Result<std::optional<std::string>> SqliteStateStore::load(const StateKey& key, std::string_view stream) {
  CONN_ASSIGN(SqliteStatement select,
              database_.prepare("SELECT format, state FROM _conn_state WHERE _connector = ? AND _account = ? "
                                "AND _stream = ?"));
  select.bind(1, key.connector);
  select.bind(2, key.account);
  select.bind(3, stream);
  CONN_ASSIGN(const bool found, database_.step(select));
  known_ = Known{key, std::string(stream), std::nullopt};
  if (!found) return std::optional<std::string>();
  const std::int64_t format = sqlite3_column_int64(select.get(), 0);
  if (format != kStateFormat) {
    return Error{Code::kStateNewer, ErrorKind::kConfig,
                 fmt::format("the state in the database `{}` has format {}, this version reads {}",
                             database_.path(), format, kStateFormat),
                 "use the version that wrote it, or a new file", ""};
  }
  known_->state = select.text(1);
  return known_->state;
}

bool SqliteStateStore::knows(const StateKey& key, std::string_view stream) const {
  return known_ && known_->stream == stream && known_->key.connector == key.connector &&
         known_->key.account == key.account;
}

Status SqliteStateStore::save(const StateKey& key, std::string_view stream, std::string_view state) {
  if (!knows(key, stream)) CONN_RETURN_IF_ERROR(load(key, stream));
  CONN_ASSIGN(SqliteStatement put,
              database_.prepare(
                  "INSERT INTO _conn_state AS s (_connector, _account, _stream, format, version, state) "
                  "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (_connector, _account, _stream) DO UPDATE SET "
                  "format = excluded.format, version = excluded.version, state = excluded.state WHERE "
                  "s.state IS ?"));
  put.bind(1, key.connector);
  put.bind(2, key.account);
  put.bind(3, stream);
  put.bind(4, std::int64_t{kStateFormat});
  put.bind(5, key.version);
  put.bind(6, state);
  if (known_->state) put.bind(7, *known_->state);
  CONN_RETURN_IF_ERROR(database_.step(put));
  if (database_.changes() == 0) {
    return Error{Code::kStateUnusable, ErrorKind::kConfig,
                 fmt::format("another run has changed the state of stream `{}` in the database `{}`", stream,
                             database_.path()),
                 "let one run of a stream end before the next begins", ""};
  }
  known_->state = state;
  return Ok{};
}

}  // namespace conn::runtime
