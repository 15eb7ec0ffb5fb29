list(APPEND CONN_COMPILER_SOURCES
  codegen/codegen.cc codegen/errors.cc codegen/expressions.cc codegen/function_builder.cc codegen/loops.cc codegen/match.cc
  codegen/module_builder.cc codegen/operators.cc codegen/path_tree.cc codegen/reading.cc codegen/stream.cc)
list(APPEND CONN_COMPILER_TESTS codegen/codegen_test.cc)
list(APPEND CONN_COMPILER_DEPS conn_bytecode)
