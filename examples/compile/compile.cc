// compile FILE: compiles a connector inside of the program and loads it.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include <conn/compile.h>
#include <conn/module.h>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const conn::Compilation compiled = conn::compile(argv[1], text);
  std::fputs(compiled.findings.c_str(), stderr);
  if (!compiled.ok) return 1;
  const auto module = conn::Module::load(compiled.module);
  if (!module) {
    std::fprintf(stderr, "%s\n", module.error().message.c_str());
    return 1;
  }
  for (const conn::StreamInfo& stream : (*module)->streams()) {
    std::printf("%s: %s\n", stream.name.c_str(), stream.model.c_str());
  }
}
