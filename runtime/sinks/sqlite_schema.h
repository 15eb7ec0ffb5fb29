#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "bytecode/module.h"
#include "runtime/sinks/sqlite_database.h"

namespace conn::runtime {

/// Version of the tables that are not a model's.
inline constexpr int kSqliteSchemaVersion = 1;

/// A column of a model's table.
struct SqliteColumn {
  std::string name;
  const char* affinity;  ///< `INTEGER`, `REAL`, `TEXT`, `BLOB`
  bytecode::TypeId type;
};

/// The table of a model: `ats.JobPosting` is `ats_job_posting`.
std::string sqlite_table_name(std::string_view model);

/// The columns of a model's fields, in its order.
std::vector<SqliteColumn> sqlite_columns(const bytecode::Module& module, bytecode::TypeId model);

/// Makes the tables `_conn_schema`, `_conn_state`, `_conn_bad` where they are missing. kDatabaseNewer where a
/// newer version made them.
Status prepare_sqlite(SqliteDatabase& database);

/// Makes the table, or adds the columns that a grown model has and the table lacks, and `_version` where the
/// rows have versions. Nothing is ever dropped.
/// kDatabaseUnusable where a column is of another type, or the table another program's.
Status prepare_sqlite_table(SqliteDatabase& database, const std::string& table,
                            const std::vector<SqliteColumn>& columns, bool versions = false);

}  // namespace conn::runtime
