# What `cmake --install` lays down: the package `conn` for find_package and pkg-config, headers, the program, definitions.
#   conn::runtime    runs modules; needs neither compiler nor ANTLR
#   conn::compiler   makes modules of text
# Static libraries share `conn_core`; a shared one carries its own copy, hidden.
include_guard()
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

if(NOT TARGET conn_runtime)
  return()
endif()

find_package(date REQUIRED)
find_package(CURL 7.88 REQUIRED)
find_package(simdjson 3.0.1 REQUIRED)
find_package(SQLite3 REQUIRED)
if(TARGET conn_compiler)
  find_package(antlr4-runtime 4.9 CONFIG REQUIRED)
endif()

set(core_objects $<TARGET_OBJECTS:conn_base> $<TARGET_OBJECTS:conn_bytecode> $<TARGET_OBJECTS:conn_stdlib>)
set(core_links fmt::fmt date::date-tz xxhash re2)
set(runtime_links CURL::libcurl simdjson::simdjson SQLite::SQLite3 Threads::Threads)
set(compiler_links antlr4_static Threads::Threads)
# The same for pkg-config, which knows no targets.
set(core_flags "-lfmt -ldate-tz -lxxhash -lre2")
set(runtime_flags "-lcurl -lsimdjson -lsqlite3 -pthread")
set(compiler_flags "-lantlr4-runtime -pthread")

# conn_package_library(<part> OBJECTS object... LINKS library...): the target conn_package_<part>, exported as conn::<part>.
function(conn_package_library part)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "OBJECTS;LINKS")
  add_library(conn_package_${part} ${arg_OBJECTS})
  target_link_libraries(conn_package_${part} PRIVATE ${arg_LINKS})
  target_compile_features(conn_package_${part} INTERFACE cxx_std_20)
  set_target_properties(conn_package_${part} PROPERTIES EXPORT_NAME ${part} OUTPUT_NAME conn_${part} LINKER_LANGUAGE CXX
    ARCHIVE_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/package LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/package
    VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
  install(TARGETS conn_package_${part} EXPORT conn-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endfunction()

# conn_pkg_config(<part> <description> <flags>)
function(conn_pkg_config part description flags)
  set(PART ${part})
  set(DESCRIPTION ${description})
  set(LINKS ${flags})
  # From the folder of the .pc file, so that the installation may be moved.
  file(RELATIVE_PATH PREFIX /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
  configure_file(${PROJECT_SOURCE_DIR}/cmake/conn.pc.in ${PROJECT_BINARY_DIR}/conn-${part}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/conn-${part}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endfunction()

set(packaged runtime)
set(compiler_objects)
if(TARGET conn_compiler)
  list(APPEND packaged compiler)
  set(compiler_objects $<TARGET_OBJECTS:conn_compiler> $<TARGET_OBJECTS:conn_front> $<TARGET_OBJECTS:conn_parse>
    $<TARGET_OBJECTS:conn_grammar>)
endif()
set(runtime_objects $<TARGET_OBJECTS:conn_runtime>)
if(NOT BUILD_SHARED_LIBS)
  conn_package_library(core OBJECTS ${core_objects} LINKS ${core_links})
endif()
foreach(part IN LISTS packaged)
  if(BUILD_SHARED_LIBS)
    conn_package_library(${part} OBJECTS ${${part}_objects} ${core_objects} LINKS ${${part}_links} ${core_links})
    conn_pkg_config(${part} "${PROJECT_DESCRIPTION}: the ${part}" "")
  else()
    conn_package_library(${part} OBJECTS ${${part}_objects} LINKS ${${part}_links} conn_package_core)
    conn_pkg_config(${part} "${PROJECT_DESCRIPTION}: the ${part}" "-lconn_core ${${part}_flags} ${core_flags}")
  endif()
endforeach()

# Headers. Outside of this tree `base/` and `bytecode/` lie under `conn/`, so that no name of ours stands at the include root.
install(DIRECTORY runtime/include/conn DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN *.h)
install(FILES ${PROJECT_BINARY_DIR}/runtime/include/conn/version.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/conn)
if(TARGET conn_compiler)
  install(DIRECTORY compiler/include/conn DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN *.h)
endif()
install(FILES base/codes.h base/codes.def base/result.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/conn/base)
install(FILES bytecode/module.h bytecode/value.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/conn/bytecode)
install(CODE "set(CONN_HEADERS \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_INCLUDEDIR}/conn\")")
install(SCRIPT ${PROJECT_SOURCE_DIR}/cmake/install_headers.cmake)

set(config_folder ${CMAKE_INSTALL_LIBDIR}/cmake/conn)
configure_file(cmake/conn-config.cmake.in conn-config.cmake @ONLY)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/conn-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/conn-config.cmake ${PROJECT_BINARY_DIR}/conn-config-version.cmake DESTINATION ${config_folder})
install(EXPORT conn-targets NAMESPACE conn:: DESTINATION ${config_folder})

if(TARGET conn)
  install(TARGETS conn RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  # The library of the language is inside of the program; definitions are files, to be compiled and read.
  install(DIRECTORY definitions DESTINATION ${CMAKE_INSTALL_DATADIR}/conn FILES_MATCHING PATTERN *.conn)
endif()
