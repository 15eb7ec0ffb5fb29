#include "runtime/json/escapes.h"

#include <gtest/gtest.h>

#include <iterator>
#include <optional>
#include <string>
#include <string_view>

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

// The unit of UTF-16 behind `\\u` at `at`, or nothing.
std::optional<unsigned> unit_at(const std::string& text, std::size_t at) {
  if (text.substr(at, 2) != "\\u" || text.size() < at + 6) return std::nullopt;
  const std::string digits = text.substr(at + 2, 4);
  if (digits.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos) return std::nullopt;
  return static_cast<unsigned>(std::stoul(digits, nullptr, 16));
}

// One byte after the other, as RFC 8259 says it.
std::size_t find_slowly(const std::string& text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\') continue;
    if (at + 1 < text.size() && std::string_view("\"\\/bfnrt").find(text[at + 1]) != std::string_view::npos) {
      at += 1;
      continue;
    }
    const auto unit = unit_at(text, at);
    if (!unit || (*unit >= 0xDC00 && *unit < 0xE000)) return at;
    const bool pair = *unit >= 0xD800 && *unit < 0xDC00;
    if (pair && (unit_at(text, at + 6).value_or(0) & 0xFC00) != 0xDC00) return at;
    at += pair ? 11 : 5;
  }
  return kNoBadEscape;
}

TEST(Escapes, FindsInGroupsWhatTheSlowWayFinds) {
  constexpr const char* kPieces[] = {"\\n",     "\\\"",    "\\\\",    "\\u00e9",        "\\uFFFF",
                                     "\\u0026", "\\ud83d", "\\ude00", "\\uD83D\\uDE00", "\\u12x4",
                                     "\\u123",  "\\q",     "\\"};
  testing::Random random(9);
  int good = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text(1100, 'n');
    const std::uint32_t pieces = round % 3 == 0 ? std::size(kPieces) : 6;  // the first six are good ones
    for (std::uint32_t edits = 1 + random.below(6); edits > 0; --edits) {
      const std::string_view piece = kPieces[random.below(pieces)];
      text.replace(random.below(1080), piece.size(), piece);
    }
    const std::size_t found = find(text);
    ASSERT_EQ(found, find_slowly(text)) << text;
    good += found == kNoBadEscape ? 1 : 0;
  }
  EXPECT_GT(good, 10000);
  EXPECT_LT(good, 19000);
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
