// Any text is compiled or refused within the counted budgets.
#include "tests/fuzz/check.h"
#include "tests/mutants/judge.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto judgement = conn::testing::judge(std::string(conn::fuzz::text_of(data, size)));
  conn::fuzz::demand(judgement.broken.empty(), judgement.broken);
  return 0;
}
