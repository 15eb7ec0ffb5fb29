list(APPEND CONN_COMPILER_SOURCES explain/explain.cc explain/render.cc explain/written.cc)
