list(APPEND runtime_sources batch/page_reader.cc)
