# Writes OUT, a C++ file that holds every page of FOLDER, in the order of their names.
file(GLOB pages ${FOLDER}/*.md)
list(SORT pages)
set(rows "")
foreach(page IN LISTS pages)
  get_filename_component(name ${page} NAME_WE)
  file(READ ${page} text)
  # What tells the tests how to run a block is not for readers.
  string(REGEX REPLACE "<!--[^\n]*-->\n" "" text "${text}")
  string(APPEND rows "    {\"${name}\", R\"page(${text})page\"},\n")
endforeach()
file(WRITE ${OUT}.new "#include \"tools/pages.h\"\n\nnamespace conn::tools {\nnamespace {\nconstexpr Page kPages[] = {\n${rows}};\n}  // namespace\n\n"
  "std::span<const Page> pages() { return kPages; }\n\n}  // namespace conn::tools\n")
file(COPY_FILE ${OUT}.new ${OUT} ONLY_IF_DIFFERENT)
