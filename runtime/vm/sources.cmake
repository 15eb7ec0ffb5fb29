list(APPEND runtime_sources
  vm/addresses.cc vm/arithmetic.cc vm/compare.cc vm/containers.cc vm/fixed_time.cc vm/fuse.cc vm/json_access.cc vm/program.cc vm/read_json.cc vm/read_type.cc vm/text_table.cc
  vm/texts.cc vm/vm.cc)
list(APPEND runtime_hot_tests vm/fixed_time_test.cc vm/vm_test.cc)
