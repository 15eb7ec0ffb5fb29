#pragma once

#include <string>

#include "base/result.h"
#include "bytecode/module.h"
#include "bytecode/value.h"
#include "runtime/json/json_writer.h"
#include "runtime/sinks/sqlite_database.h"

namespace conn::runtime {

/// Binds values of a record of one module to the columns of a statement.
///
/// bool and int are INTEGER, float REAL, bytes BLOB; times RFC 3339, dates `YYYY-MM-DD`, durations and
/// decimals as written, text plain; lists, dictionaries, records and `json` as JSON text.
class ValueBinder {
 public:
  /// The module must outlive this.
  explicit ValueBinder(const bytecode::Module& module) : module_(module), layouts_(module), json_(layouts_) {}
  ValueBinder(const ValueBinder&) = delete;
  ValueBinder& operator=(const ValueBinder&) = delete;

  /// The value's text must live until the statement has been stepped. Error: kOutOfMemory where a value's
  /// JSON finds no room.
  Status bind(SqliteStatement& statement, int column, bytecode::TypeId type, const bytecode::Value& value);

 private:
  Status bind_json(SqliteStatement& statement, int column, bytecode::TypeId type,
                   const bytecode::Value& value);

  const bytecode::Module& module_;
  const JsonLayouts layouts_;
  JsonWriter json_;  // keeps its memory, as `text_` does
  std::string text_;
};

}  // namespace conn::runtime
