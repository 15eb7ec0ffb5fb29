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
  if (!found) return std::optional<std::string>();
  const std::int64_t format = sqlite3_column_int64(select.get(), 0);
  if (format != kStateFormat) {
    return Error{Code::kStateNewer, ErrorKind::kConfig,
                 fmt::format("the state in the database `{}` has format {}, this version reads {}",
                             database_.path(), format, kStateFormat),
                 "use the version that wrote it, or a new file", ""};
  }
  return std::optional<std::string>(select.text(1));
}

Status SqliteStateStore::save(const StateKey& key, std::string_view stream, std::string_view state) {
  CONN_ASSIGN(
      SqliteStatement put,
      database_.prepare("INSERT OR REPLACE INTO _conn_state (_connector, _account, _stream, format, version, "
                        "state) VALUES (?, ?, ?, ?, ?, ?)"));
  put.bind(1, key.connector);
  put.bind(2, key.account);
  put.bind(3, stream);
  put.bind(4, std::int64_t{kStateFormat});
  put.bind(5, key.version);
  put.bind(6, state);
  CONN_RETURN_IF_ERROR(database_.step(put));
  return Ok{};
}

}  // namespace conn::runtime
