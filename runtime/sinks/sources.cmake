find_package(SQLite3 REQUIRED)

list(APPEND runtime_sources
  sinks/line_file.cc sinks/ndjson_sink.cc sinks/sqlite_bind.cc sinks/sqlite_database.cc sinks/sqlite_schema.cc sinks/sqlite_sink.cc
  sinks/sqlite_state.cc sinks/sqlite_store.cc)
list(APPEND runtime_tests sinks/ndjson_sink_test.cc sinks/sqlite_store_test.cc)
list(APPEND runtime_private_deps SQLite::SQLite3)
list(APPEND runtime_test_deps SQLite::SQLite3)
