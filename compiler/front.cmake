# Source, diagnostics and syntax: text to tree; and the layout of text.

# The only objects of the project that include ANTLR; parse.h shows nothing of it.
add_library(conn_parse OBJECT
  syntax/build_common.cc syntax/build_connector.cc syntax/build_expr.cc syntax/build_policy.cc syntax/build_stream.cc
  syntax/build_string.cc syntax/build_tree.cc syntax/build_type.cc syntax/expected.cc syntax/lex.cc syntax/parse.cc
  syntax/recovery.cc syntax/token_stream.cc)
target_link_libraries(conn_parse PRIVATE conn_flags conn_base conn_grammar)

conn_library(conn_front
  SOURCES
    source/source.cc
    diagnostics/diagnostic.cc diagnostics/diagnostics.cc diagnostics/display.cc diagnostics/render_json.cc
    diagnostics/render_text.cc diagnostics/suggest.cc
    format/columns.cc format/format.cc format/lines.cc format/pieces.cc format/print.cc format/spacing.cc
    syntax/ast.cc syntax/brackets.cc syntax/dump.cc syntax/dump_expr.cc syntax/guard.cc syntax/layout.cc syntax/spelling.cc
    syntax/words.cc $<TARGET_OBJECTS:conn_parse>
  DEPS conn_base
  PRIVATE_DEPS conn_grammar)
conn_test(front_test
  SOURCES
    source/source_test.cc diagnostics/diagnostics_test.cc diagnostics/render_test.cc diagnostics/suggest_test.cc
    syntax/limits_test.cc syntax/parse_test.cc syntax/words_test.cc
  DEPS conn_front)
