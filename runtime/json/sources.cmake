find_package(simdjson 3.0.1 REQUIRED)

list(APPEND runtime_sources
  json/escapes.cc json/fault.cc json/json_writer.cc json/key_directory.cc json/projection_table.cc json/raw_value.cc
  json/second_stage.cc json/skipper.cc json/structural_index.cc)
list(APPEND runtime_hot_tests json/escapes_test.cc json/json_writer_test.cc json/key_directory_test.cc json/second_stage_test.cc json/skipper_test.cc)
# What every byte goes through gains a little from more than -O2.
set_source_files_properties(json/second_stage.cc json/skipper.cc json/json_writer.cc vm/vm.cc vm/read_json.cc vm/texts.cc
  PROPERTIES COMPILE_OPTIONS "$<$<CONFIG:Release,RelWithDebInfo>:-O3>")
list(APPEND runtime_private_deps simdjson::simdjson)
list(APPEND runtime_test_deps simdjson::simdjson)
