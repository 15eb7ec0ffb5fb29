#include "runtime/sinks/sqlite_bind.h"

#include "base/duration.h"
#include "base/guard.h"
#include "base/json_text.h"
#include "base/time.h"

namespace conn::runtime {

using bytecode::Kind;
using bytecode::TypeKind;
using bytecode::Value;

Status ValueBinder::bind_json(SqliteStatement& statement, int column, bytecode::TypeId type,
                              const Value& value) {
  json_.clear();
  if (!json_.write(value, type)) return out_of_memory();
  statement.bind_copy(column, json_.text());
  return Ok{};
}

Status ValueBinder::bind(SqliteStatement& statement, int column, bytecode::TypeId type, const Value& value) {
  const TypeKind declared = module_.types[type].kind;
  const bool json = declared == TypeKind::kJson || declared == TypeKind::kList ||
                    declared == TypeKind::kDict || declared == TypeKind::kRecord;
  if (json && !value.is_null()) return bind_json(statement, column, type, value);
  text_.clear();
  switch (value.kind) {
    case Kind::kNull: statement.bind_null(column); return Ok{};
    case Kind::kFalse:
    case Kind::kTrue: statement.bind(column, std::int64_t{value.is_true()}); return Ok{};
    case Kind::kInt: statement.bind(column, value.i); return Ok{};
    case Kind::kFloat: statement.bind(column, value.d); return Ok{};
    case Kind::kBytes: statement.bind_blob(column, value.text()); return Ok{};
    case Kind::kTimestamp: append_iso(value.i, text_); break;
    case Kind::kDate: append_date(value.i, text_); break;
    case Kind::kDuration: append_duration(value.i, text_); break;
    case Kind::kToken:
      if (!has_json_escapes(value.text())) {
        statement.bind(column, value.text());
        return Ok{};
      }
      unescape_json(value.text(), text_);
      break;
    default:
      // Digits and plain text; the column's affinity makes numbers of ints.
      statement.bind(column, value.text());
      return Ok{};
  }
  statement.bind_copy(column, text_);
  return Ok{};
}

}  // namespace conn::runtime
