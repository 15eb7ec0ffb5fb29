#include "compiler/syntax/words.h"

#include <gtest/gtest.h>

#include <string>

#include "compiler/syntax/parse.h"

namespace conn::compiler {
namespace {

/// A member of every word of every block.
constexpr std::string_view kEverything = R"(
shape S { a: int }
model M { a: int }
enum E { A }
map S -> M { a: .a }
pages p() { state a: int = 0
  send query { a: 1 }
  next a = 1
  stop when true
  repeats }
auth b() { send url a }
errors e { 1 => ok }
connector c {
  title "a"
  category b
  version "c"
  docs "d"
  config { a: int }
  base "x"
  hosts []
  auth b()
  pages p()
  errors { 1 => ok }
  limits { 1 per 1s }
  headers { a: 1 }
  query { a: 1 }
  let a = 1
  probe get "/" => body.a
  shape S { a: int }
  model M { a: int }
  enum E { A }
  map S -> M { a: .a }
  stream s: M {
    get "/" { query { a: 1 }, header { a: 1 }, form { a: 1 }, json { a: 1 }, url "x", auth none }
    records body
    where true
    id .a
    cursor .a
    order unsorted
    deletes none
    version .a
    auth none
    pages p()
    errors { 1 => ok }
    limits only { 1 at once }
    via m
    filter client
    keep source
    read r when true { records body }
  }
  stream t { post "/" }
  stream u { put "/" }
  stream v { patch "/" }
  stream w { delete "/" }
  stream x { head "/" }
}
)";

TEST(Words, TheGrammarReadsEveryWordOfTheTable) {
  const SourceFile source("x", std::string(kEverything));
  Diagnostics diagnostics;
  static_cast<void>(parse(source, ParseLimits{}, diagnostics));
  EXPECT_EQ(diagnostics.sorted().size(), 0U);
  for (const Block block :
       {Block::file, Block::connector, Block::stream, Block::request, Block::pages, Block::auth}) {
    for (const std::string_view word : member_words(block)) {
      EXPECT_NE(kEverything.find(word), std::string_view::npos) << word;
      EXPECT_FALSE(is_later_word(block, word)) << word;
    }
  }
}

TEST(Words, AWordNotInTheTableIsNoMember) {
  const SourceFile source("x", "connector c { stream s { headers { a: 1 }\n lookback 5m } }");
  Diagnostics diagnostics;
  static_cast<void>(parse(source, ParseLimits{}, diagnostics));
  const auto found = diagnostics.sorted();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].code, Code::kMisplacedMember);
  EXPECT_EQ(found[1].code, Code::kUnknownMember);
}

TEST(Words, HomesAreOtherBlocks) {
  EXPECT_EQ(home_of("records", Block::connector), Block::stream);
  EXPECT_EQ(home_of("title", Block::stream), Block::connector);
  EXPECT_EQ(home_of("nothing", Block::file), std::nullopt);
  EXPECT_EQ(home_of("state", Block::pages), std::nullopt);
}

}  // namespace
}  // namespace conn::compiler
