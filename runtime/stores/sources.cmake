list(APPEND runtime_sources
  stores/durable_file.cc stores/file_state_store.cc stores/memory_state_store.cc stores/state_file_text.cc)
list(APPEND runtime_tests stores/state_store_test.cc)
