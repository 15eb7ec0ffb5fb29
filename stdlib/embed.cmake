# cmake -DOUT=file.cc -DROOT=folder "-DFILES=a.conn;b.conn" -P embed.cmake
# Writes the files' texts into a C++ array, sorted by name. Pieces stay below the length (64 KiB) that every compiler takes.
set(delimiter "conn_file")
set(pieces "")
list(SORT FILES)
foreach(file IN LISTS FILES)
  file(READ "${ROOT}/${file}" text)
  string(FIND "${text}" ")${delimiter}\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${file} holds the text that ends a raw string: )${delimiter}\"")
  endif()
  string(APPEND pieces "    {\"stdlib/${file}\",\n")
  string(LENGTH "${text}" left)
  set(at 0)
  while(left GREATER 0)
    string(SUBSTRING "${text}" ${at} 60000 piece)
    string(APPEND pieces "     R\"${delimiter}(${piece})${delimiter}\"\n")
    math(EXPR at "${at} + 60000")
    math(EXPR left "${left} - 60000")
  endwhile()
  string(APPEND pieces "    },\n")
endforeach()
file(WRITE "${OUT}" "// Made of stdlib/*.conn by stdlib/embed.cmake.
#include \"stdlib/embedded.h\"

namespace conn::stdlib {
namespace {

constexpr EmbeddedFile kFiles[] = {
${pieces}};

}  // namespace

std::span<const EmbeddedFile> sources() { return kFiles; }

}  // namespace conn::stdlib
")
