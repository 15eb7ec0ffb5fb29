# Before 7.88, TLS over OpenSSL could raise SIGPIPE in the host.
find_package(CURL 7.88 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(ZLIB REQUIRED)

list(APPEND runtime_sources
  http/address_policy.cc http/curl_failure.cc http/curl_session.cc http/curl_transport.cc http/headers.cc
  http/origin_policy.cc http/redirects.cc http/transfer.cc http/url.cc)
list(APPEND runtime_tests
  http/address_policy_test.cc http/curl_failure_test.cc http/curl_limits_test.cc http/curl_security_test.cc http/curl_session_test.cc
  http/headers_test.cc http/origin_policy_test.cc http/redirects_test.cc http/url_test.cc)
list(APPEND runtime_private_deps CURL::libcurl)
list(APPEND runtime_test_deps CURL::libcurl conn_test_server)

# Servers for tests, also of other rooms.
conn_library(conn_test_server SOURCES ${CMAKE_CURRENT_LIST_DIR}/test_server.cc DEPS fmt::fmt OpenSSL::SSL ZLIB::ZLIB Threads::Threads)
