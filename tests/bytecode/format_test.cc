// The bytes of a module: written and read back, damaged in every way that the format names, and flipped bit
// by bit.
#include <gtest/gtest.h>

#include <cstring>
#include <functional>

#include "base/hash.h"
#include "bytecode/disassemble.h"
#include "bytecode/read.h"
#include "bytecode/verify.h"
#include "bytecode/write.h"
#include "tests/bytecode/flips.h"
#include "tests/bytecode/sample.h"

namespace conn::bytecode {
namespace {

std::string sample_bytes() { return write_module(sample::make()).value(); }

TEST(Format, ReadsWhatItWrote) {
  const std::string bytes = sample_bytes();
  const auto read = read_module(bytes);
  ASSERT_TRUE(read.ok()) << read.error().message;
  EXPECT_EQ(write_module(read.value()).value(), bytes);
  EXPECT_TRUE(verify(read.value(), sample::signatures()).ok());
  EXPECT_EQ(disassemble(read.value()), disassemble(sample::make()));
}

TEST(Format, ReadsFromAnyAddress) {
  const std::string bytes = sample_bytes();
  for (std::size_t offset = 1; offset < 8; ++offset) {
    const std::string moved = std::string(offset, 'x') + bytes;
    EXPECT_TRUE(read_module(std::string_view(moved).substr(offset)).ok()) << offset;
  }
}

TEST(Format, HeaderIsAsDocumented) {
  const std::string bytes = sample_bytes();
  EXPECT_EQ(bytes.substr(0, 4), "CONN");
  EXPECT_EQ(bytes.substr(4, 4), std::string("\1\0\0\0", 4));
  const std::uint32_t length = static_cast<std::uint32_t>(bytes.size() - 32);
  const std::string little{static_cast<char>(length), static_cast<char>(length >> 8),
                           static_cast<char>(length >> 16), static_cast<char>(length >> 24)};
  EXPECT_EQ(bytes.substr(8, 4), little);
  EXPECT_EQ(bytes.substr(12, 4), std::string(4, '\0'));
}

struct Damage {
  Code code;
  std::function<void(std::string&)> change;
};

TEST(Format, DamageHasItsCode) {
  const Damage damages[] = {
      {Code::kNotAModule, [](std::string& b) { b.clear(); }},
      {Code::kNotAModule, [](std::string& b) { b[0] = '{'; }},
      {Code::kModuleLength, [](std::string& b) { b.resize(20); }},
      {Code::kModuleLength, [](std::string& b) { b.pop_back(); }},
      {Code::kModuleLength, [](std::string& b) { b += '\0'; }},
      {Code::kModuleFormat, [](std::string& b) { b[4] = 2; }},
      {Code::kModuleFormat, [](std::string& b) { b[6] = 1; }},
      {Code::kModuleReserved, [](std::string& b) { b[15] = 1; }},
      {Code::kModuleSigned,
       [](std::string& b) {
         b[12] = 8;
         b += std::string(8, 's');
       }},
      {Code::kModuleDigest, [](std::string& b) { b[40] ^= 1; }},
      {Code::kModuleDigest, [](std::string& b) { b[20] ^= 1; }},
      {Code::kModuleTooLarge, [](std::string& b) { b.resize(kMaxModuleBytes + 1); }},
      {Code::kModulePayload,
       [](std::string& b) {
         b.replace(kHeaderSize, 4, "\xff\xff\xff\x7f");
         redo_digest(b);
       }},
      {Code::kModulePayload,
       [](std::string& b) {
         b[b.find("Sample")] = '\xff';
         redo_digest(b);
       }},
      {Code::kModuleCanonical,
       [](std::string& b) {
         b += std::string(4, '\0');
         const auto length = static_cast<std::uint32_t>(b.size() - kHeaderSize);
         for (int i = 0; i < 4; ++i)
           b[kPayloadLengthAt + static_cast<std::size_t>(i)] = static_cast<char>(length >> (8 * i));
         redo_digest(b);
       }},
  };
  for (const Damage& damage : damages) {
    std::string bytes = sample_bytes();
    damage.change(bytes);
    const auto read = read_module(bytes);
    ASSERT_FALSE(read.ok()) << to_string(damage.code);
    EXPECT_EQ(to_string(read.error().code), to_string(damage.code)) << read.error().message;
  }
}

TEST(Format, EveryPrefixIsRefused) {
  const std::string bytes = sample_bytes();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    ASSERT_FALSE(read_module(std::string_view(bytes).substr(0, size)).ok()) << size;
  }
}

TEST(Format, TooLargeIsNotWritten) {
  Module module = sample::make();
  module.strings.push_back(std::string(kMaxModuleBytes, 'x'));
  const auto bytes = write_module(module);
  ASSERT_FALSE(bytes.ok());
  EXPECT_EQ(bytes.error().code, Code::kModuleTooLarge);
}

TEST(Format, EveryFlippedBitIsRefusedOrProven) {
  const FlipCounts counts = flip_every_bit(sample_bytes(), sample::signatures(), [](const Module& module) {
    // What has been proven can be printed: the disassembler follows every index without asking.
    EXPECT_FALSE(disassemble(module).empty());
  });
  std::printf("flips: %zu, refused reading %zu, refused by a rule %zu, accepted %zu\n", counts.flips,
              counts.unreadable, counts.unproven, counts.accepted);
  EXPECT_GT(counts.accepted, 0U);
  EXPECT_GT(counts.unproven, 1000U);
  EXPECT_EQ(counts.flips, counts.unreadable + counts.unproven + counts.accepted);
}

}  // namespace
}  // namespace conn::bytecode
