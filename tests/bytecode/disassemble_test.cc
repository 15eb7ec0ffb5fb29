// The sample as text, against a file. CONN_UPDATE=1 writes the file.
#include "bytecode/disassemble.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "tests/bytecode/sample.h"

namespace conn::bytecode {
namespace {

TEST(Disassemble, TheSampleReadsAsItsGolden) {
  constexpr const char* kGolden = "tests/bytecode/sample.dis";
  const std::string text = disassemble(sample::make());
  if (std::getenv("CONN_UPDATE") != nullptr) std::ofstream(kGolden) << text;
  std::ifstream file(kGolden);
  std::stringstream golden;
  golden << file.rdbuf();
  EXPECT_EQ(text, golden.str()) << "run with CONN_UPDATE=1 and read what changed";
}

}  // namespace
}  // namespace conn::bytecode
