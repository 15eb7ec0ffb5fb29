#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "bytecode/module.h"
#include "bytecode/value.h"
#include "runtime/sinks/sqlite_database.h"

namespace conn::runtime {

/// Binds values of a record to the columns of a statement. Keeps what had to be converted until `clear`.
///
/// bool and int are INTEGER, float REAL, bytes BLOB; times RFC 3339, dates `YYYY-MM-DD`, durations and
/// decimals as written, text plain; lists, dictionaries, records and `json` as JSON text.
class ValueBinder {
 public:
  void bind(SqliteStatement& statement, int column, const bytecode::Module& module, bytecode::TypeId type,
            const bytecode::Value& value);
  /// Call it when the statement has been stepped.
  void clear() { texts_.clear(); }

 private:
  void bind_kept(SqliteStatement& statement, int column, std::string text);

  std::deque<std::string> texts_;  // a deque: what is bound must not move
};

}  // namespace conn::runtime
