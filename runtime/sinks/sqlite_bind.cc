#include "runtime/sinks/sqlite_bind.h"

#include "base/duration.h"
#include "base/json_text.h"
#include "base/time.h"
#include "runtime/json/json_writer.h"
#include "runtime/sync/values.h"

namespace conn::runtime {

using bytecode::Kind;
using bytecode::TypeKind;
using bytecode::Value;

void ValueBinder::bind_kept(SqliteStatement& statement, int column, std::string text) {
  texts_.push_back(std::move(text));
  statement.bind(column, texts_.back());
}

void ValueBinder::bind(SqliteStatement& statement, int column, const bytecode::Module& module,
                       bytecode::TypeId type, const Value& value) {
  const TypeKind declared = module.types[type].kind;
  if (!value.is_null() && (declared == TypeKind::kJson || declared == TypeKind::kList ||
                           declared == TypeKind::kDict || declared == TypeKind::kRecord)) {
    std::string text;
    append_json(module, type, value, text);
    return bind_kept(statement, column, std::move(text));
  }
  std::string text;
  switch (value.kind) {
    case Kind::kNull: return statement.bind_null(column);
    case Kind::kFalse:
    case Kind::kTrue: return statement.bind(column, std::int64_t{value.is_true()});
    case Kind::kInt: return statement.bind(column, value.i);
    case Kind::kFloat: return statement.bind(column, value.d);
    case Kind::kBytes: return statement.bind_blob(column, value.text());
    case Kind::kTimestamp: append_iso(value.i, text); break;
    case Kind::kDate: append_date(value.i, text); break;
    case Kind::kDuration: append_duration(value.i, text); break;
    case Kind::kToken:
      if (has_json_escapes(value.text())) {
        text = plain_text(value);
        break;
      }
      return statement.bind(column, value.text());
    default:
      return statement.bind(
          column, value.text());  // digits and plain text; the column's affinity makes numbers of ints
  }
  bind_kept(statement, column, std::move(text));
}

}  // namespace conn::runtime
