list(APPEND runtime_sources batch/page_reader.cc)
list(APPEND runtime_hot_tests batch/page_reader_test.cc)
