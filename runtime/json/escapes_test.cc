#include "runtime/json/escapes.h"

#include <gtest/gtest.h>

#include <string>

#include "runtime/json/testing.h"

namespace conn::runtime::json {
namespace {

std::size_t find(const std::string& text) {
  const PageBuffer page(text);
  const std::size_t fast = find_bad_escape(page.data(), page.size());
  EXPECT_EQ(fast, find_bad_escape_portable(page.data(), page.size())) << text;
  return fast;
}

TEST(Escapes, AcceptsEveryLegalEscapeAtEveryPlaceOfABlock) {
  for (const char* escape :
       {"\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u00e9", "\\uD83D\\uDE00"}) {
    for (std::size_t before = 0; before < 140; ++before) {
      EXPECT_EQ(find(std::string(before, 'x') + escape + "n"), kNoBadEscape)
          << escape << " behind " << before;
    }
  }
}

TEST(Escapes, FindsEveryBadEscapeAtEveryPlaceOfABlock) {
  for (const char* escape :
       {"\\q", "\\0", "\\N", "\\u12", "\\u12g4", "\\ud83d", "\\ud83d\\u0041", "\\ude00", "\\"}) {
    for (std::size_t before = 0; before < 140; ++before) {
      EXPECT_EQ(find(std::string(before, 'x') + escape), before) << escape << " behind " << before;
    }
  }
}

TEST(Escapes, ReadsRunsOfBackslashesInPairs) {
  for (std::size_t run = 1; run < 150; ++run) {
    const std::size_t expected = run % 2 == 0 ? kNoBadEscape : run - 1;
    EXPECT_EQ(find(std::string(run, '\\') + "q"), expected) << run;
  }
}

TEST(Escapes, FastAndPortableFindTheSameInRandomText) {
  testing::Random random(7);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::uint32_t length = random.below(200); length > 0; --length)
      text += "\\\\\\un/x0dDe8"[random.below(12)];
    find(text);
  }
}

}  // namespace
}  // namespace conn::runtime::json
