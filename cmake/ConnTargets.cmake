# How every target of this project is made: one place for flags, include root and test registration.
include_guard()
include(GoogleTest)

find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(GTest REQUIRED)

# Flags that must reach every object file alike.
if(CONN_SANITIZE)
  add_compile_options(-fsanitize=${CONN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${CONN_SANITIZE})
endif()
if(CONN_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "CONN_FUZZ needs clang: configure with -DCMAKE_CXX_COMPILER=clang++-19")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
  add_custom_target(fuzzers)
endif()

# Only what is marked CONN_EXPORT leaves a library, shared or linked into a host's own. Not under sanitizers: they compare type
# information by address, which hiding makes two of.
if(NOT CONN_SANITIZE)
  set(CMAKE_CXX_VISIBILITY_PRESET hidden)
  set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
endif()
if(BUILD_SHARED_LIBS)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()

# Flags for our own code only.
add_library(conn_flags INTERFACE)
target_include_directories(conn_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(conn_flags INTERFACE cxx_std_20)
# A host that brings Conn in with `add_subdirectory` has its own idea of warnings.
if(PROJECT_IS_TOP_LEVEL)
  target_compile_options(conn_flags INTERFACE -Wall -Wextra -Wpedantic -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # libstdc++ 12 uses its own deprecated names inside of std::stable_sort.
  target_compile_options(conn_flags INTERFACE -Wno-deprecated-declarations)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports std::string concatenation as overlapping memcpy (GCC bug 105651).
  target_compile_options(conn_flags INTERFACE -Wno-restrict)
  if(CONN_SANITIZE)
    # Instrumentation hides initialisation from the flow analysis.
    target_compile_options(conn_flags INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

# conn_library(<name> [SOURCES file...] [DEPS public-target...] [PRIVATE_DEPS target...])
# A static library; without SOURCES, a header-only one.
function(conn_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPS;PRIVATE_DEPS")
  if(arg_SOURCES)
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC conn_flags ${arg_DEPS} PRIVATE ${arg_PRIVATE_DEPS})
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE conn_flags ${arg_DEPS})
  endif()
endfunction()

# conn_executable(<name> SOURCES file... [DEPS target...])
function(conn_executable name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPS")
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE conn_flags ${arg_DEPS})
endfunction()

# conn_test(<name> SOURCES file... [DEPS target...] [ENV KEY=VALUE...] [LABELS label...] [WHOLE])
# A GoogleTest program (main included). ctest sees every case as `<name>:<Suite>.<Case>`; with WHOLE, the program as one test.
function(conn_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WHOLE" "" "SOURCES;DEPS;ENV;LABELS")
  conn_executable(${name} SOURCES ${arg_SOURCES} DEPS ${arg_DEPS} GTest::gtest GTest::gmock_main)
  # `if (x) EXPECT_…` is safe: the macros of GoogleTest guard their own else.
  target_compile_options(${name} PRIVATE -Wno-dangling-else)
  set(properties TIMEOUT 300)
  if(arg_ENV)
    list(APPEND properties ENVIRONMENT "${arg_ENV}")
  endif()
  if(arg_LABELS)
    list(APPEND properties LABELS "${arg_LABELS}")
  endif()
  if(arg_WHOLE)
    add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES ${properties})
  else()
    gtest_discover_tests(${name} TEST_PREFIX ${name}: DISCOVERY_MODE PRE_TEST
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} DISCOVERY_TIMEOUT 60 PROPERTIES ${properties})
  endif()
endfunction()

# conn_fuzzer(<name> SOURCES file... [DEPS target...])
# A program around LLVMFuzzerTestOneInput; exists only in the fuzz preset, in build/fuzz/fuzzers.
function(conn_fuzzer name)
  if(NOT CONN_FUZZ)
    return()
  endif()
  conn_executable(${name} ${ARGN})
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  add_dependencies(fuzzers ${name})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/fuzzers)
endfunction()
