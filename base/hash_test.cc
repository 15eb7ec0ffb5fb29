#include "base/hash.h"

#include <gtest/gtest.h>

namespace conn {
namespace {

// The vectors are what `xxhsum -H2` prints.
TEST(Hash128, MatchesTheReferenceProgram) {
  EXPECT_EQ(hash128("").hex(), "99aa06d3014798d86001c324468d497f");
  EXPECT_EQ(hash128("abc").hex(), "06b05ab6733a618578af5f94892f3950");
}

TEST(Hash128, DiffersForEveryByteOfALongText) {
  std::string text(1000, 'a');
  const Hash128 before = hash128(text);
  for (size_t i = 0; i < text.size(); ++i) {
    text[i] = 'b';
    EXPECT_NE(hash128(text), before) << i;
    text[i] = 'a';
  }
  EXPECT_EQ(hash128(text), before);
}

TEST(Hash128, OrdersByHighThenLow) {
  EXPECT_LT((Hash128{1, 9}), (Hash128{2, 0}));
  EXPECT_LT((Hash128{1, 8}), (Hash128{1, 9}));
  EXPECT_EQ((Hash128{0x0123456789abcdefULL, 0xfULL}).hex(), "0123456789abcdef000000000000000f");
}

}  // namespace
}  // namespace conn
