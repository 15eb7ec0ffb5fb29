# Syntax tree to checked tree, and the compiler's door.
list(APPEND CONN_COMPILER_SOURCES
  compile.cc compiler.cc
  semantics/access.cc semantics/arguments.cc semantics/bounds.cc semantics/call_arguments.cc semantics/calls.cc semantics/casts.cc semantics/check.cc semantics/config.cc semantics/connector.cc
  semantics/context.cc semantics/control.cc semantics/convert.cc semantics/cursors.cc semantics/expressions.cc semantics/formats.cc
  semantics/limits.cc semantics/literals.cc semantics/made_records.cc semantics/maps.cc semantics/names.cc
  semantics/nesting.cc semantics/operators.cc semantics/origins.cc
  semantics/pages.cc semantics/policies.cc semantics/probe.cc semantics/reads.cc semantics/records.cc semantics/requests.cc semantics/resolve.cc semantics/selections.cc
  semantics/signature.cc semantics/stop_evidence.cc semantics/stream_checks.cc semantics/streams.cc semantics/tags.cc semantics/texts.cc semantics/types.cc
  semantics/verdicts.cc semantics/walk.cc)
list(APPEND CONN_COMPILER_DEPS conn_bytecode conn_stdlib)
list(APPEND CONN_COMPILER_TESTS
  semantics/check_test.cc semantics/error_pages_test.cc
  semantics/nesting_test.cc semantics/origins_test.cc semantics/signature_test.cc)
