// Any bytes are refused as a module, or run clean. The header is mended, so that the fuzzer gets behind it.
#include "bytecode/format.h"
#include "tests/bytecode/flips.h"
#include "tests/flips/fixed_run.h"
#include "tests/fuzz/check.h"

namespace {

std::string with_header(std::string bytes) {
  using namespace conn::bytecode;
  if (bytes.size() < kHeaderSize) return bytes;
  for (std::size_t i = 0; i < 4; ++i) {
    bytes[i] = kMagic[i];
    bytes[kMajorAt + i] = static_cast<char>(i == 0 ? kFormatMajor : 0);
    bytes[kPayloadLengthAt + i] = static_cast<char>((bytes.size() - kHeaderSize) >> (8 * i));
    bytes[kSignatureLengthAt + i] = 0;
  }
  redo_digest(bytes);
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const conn::testing::FixedPages pages;
  const auto module = conn::Module::load(with_header(std::string(conn::fuzz::text_of(data, size))));
  if (!module) {
    conn::fuzz::demand(!module.error().message.empty(), "refused without a word");
    return 0;
  }
  for (const conn::Error& error : pages.run(**module).errors)
    conn::fuzz::demand(!error.message.empty(), "failed without a word");
  return 0;
}
