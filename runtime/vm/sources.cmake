list(APPEND runtime_sources
  vm/addresses.cc vm/arithmetic.cc vm/compare.cc vm/containers.cc vm/fixed_time.cc vm/json_access.cc vm/program.cc vm/read_json.cc vm/read_type.cc vm/text_table.cc
  vm/texts.cc vm/vm.cc)
