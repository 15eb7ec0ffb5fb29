#include "runtime/json/escapes.h"

#include <gtest/gtest.h>

#include <string>

#include "runtime/json/testing.h"

namespace conn::runtime::json {
namespace {

// More than a group of blocks, with the places where one group ends and the next begins.
constexpr std::size_t kPlaces = 600;

std::size_t find(const std::string& text) {
  const PageBuffer page(text);
  const std::size_t found = find_bad_escape(page.data(), page.size());
  for (const EscapeScan scan : escape_scans()) EXPECT_EQ(scan(page.data(), page.size()), found) << text;
  return found;
}

TEST(Escapes, AcceptsEveryLegalEscapeAtEveryPlaceOfABlock) {
  for (const char* escape :
       {"\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u00e9", "\\uD83D\\uDE00"}) {
    for (std::size_t before = 0; before < kPlaces; ++before) {
      EXPECT_EQ(find(std::string(before, 'x') + escape + "n"), kNoBadEscape)
          << escape << " behind " << before;
    }
  }
}

TEST(Escapes, FindsEveryBadEscapeAtEveryPlaceOfABlock) {
  for (const char* escape :
       {"\\q", "\\0", "\\N", "\\u12", "\\u12g4", "\\ud83d", "\\ud83d\\u0041", "\\ude00", "\\"}) {
    for (std::size_t before = 0; before < kPlaces; ++before) {
      EXPECT_EQ(find(std::string(before, 'x') + escape), before) << escape << " behind " << before;
    }
  }
}

TEST(Escapes, ReadsRunsOfBackslashesInPairs) {
  for (std::size_t run = 1; run < kPlaces; ++run) {
    const std::size_t expected = run % 2 == 0 ? kNoBadEscape : run - 1;
    EXPECT_EQ(find(std::string(run, '\\') + "q"), expected) << run;
  }
}

TEST(Escapes, AllWaysFindTheSameInRandomText) {
  testing::Random random(7);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::uint32_t length = random.below(600); length > 0; --length)
      text += "\\\\\\un/x0dDe8"[random.below(12)];
    find(text);
  }
}

// Escapes so rare that whole groups hold none but simple ones.
TEST(Escapes, AllWaysFindTheSameWhereEscapesAreRare) {
  testing::Random random(8);
  for (int round = 0; round < 20000; ++round) {
    std::string text(600, 'n');
    for (int edits = 0; edits < 4; ++edits) {
      text.replace(random.below(590), 2, round % 4 == 0 ? "\\x" : edits % 2 == 0 ? "\\n" : "\\\"");
    }
    find(text);
  }
}

}  // namespace
}  // namespace conn::runtime::json
