# Run by `cmake --install`: names the installed headers by where they lie now, under `conn/`.
file(GLOB_RECURSE headers "${CONN_HEADERS}/*.h")
foreach(header IN LISTS headers)
  file(READ "${header}" text)
  string(REGEX REPLACE "#include \"(base|bytecode)/([^\"]+)\"" "#include <conn/\\1/\\2>" renamed "${text}")
  if(NOT renamed STREQUAL text)
    file(WRITE "${header}" "${renamed}")
  endif()
endforeach()
